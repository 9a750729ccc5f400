"""`autograder learn`."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.authoring.auditing import Subject, planned
from autograder.authoring.auditing.learn import is_stale, learn
from autograder.authoring.auditing.variants import wrong_variants
from autograder.cli.progress import with_progress
from autograder.course import Course
from autograder.course.master import reference
from autograder.grading.pool import default_jobs, grade_all
from autograder.recognition.catalogue import write_catalogue
from autograder.suite import Suite, collect_suite


@click.command("learn")
@click.argument("assignments", nargs=-1)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="Variants to grade at a time.  [default: one per available CPU]",
)
@click.option(
    "--seed", type=int, default=0, show_default=True, help="Seed for the checks' random data."
)
@click.option("--force", is_flag=True, help="Learn even if nothing has changed.")
@click.option("--quiet", is_flag=True, help="No progress.")
@click.pass_obj
def learn_command(
    course: Path,
    assignments: tuple[str, ...],
    jobs: int | None,
    seed: int,
    force: bool,
    quiet: bool,
) -> None:
    """Record what the known mistakes answer, so that feedback can recognise them.

    Grades every variant in tests/ASSIGNMENT/variants/wrong and writes its answers to
    tests/ASSIGNMENT/mistakes.json. Run it again after changing the suite or a variant.
    """
    for assignment in Course.find(course).assignments(assignments):
        suite = collect_suite(assignment)
        if force or is_stale(suite) or (suite.mistakes and suite.mistakes.seed != seed):
            _learn(suite, jobs or default_jobs(), seed, quiet)
        else:
            click.echo(f"{assignment.name}: nothing has changed")


def _learn(suite: Suite, jobs: int, seed: int, quiet: bool) -> None:
    solution = reference(suite.assignment)
    variants = wrong_variants(suite.assignment)
    chosen = [Subject(variant.on(solution), cell=variant.source) for variant in variants]
    suite, tasks = planned(suite, chosen, seed)
    grades = with_progress(grade_all(tasks, suite, jobs, seed), len(tasks), "learnt", quiet=quiet)
    path = suite.assignment.mistakes_file
    write_catalogue(learn(suite, variants, grades, seed), path)
    click.echo(f"{suite.assignment.name}: {len(variants)} mistakes in {path}")
