"""`autograder audit`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from autograder.authoring.auditing import Audit, Finding, Subject, audit_of, planned, subjects
from autograder.cli.exit_codes import ExitCode
from autograder.cli.progress import with_progress
from autograder.cli.tables import audit_table, console
from autograder.course import Course
from autograder.grading.pool import default_jobs, grade_all
from autograder.suite import Suite, collect_suite


@click.command()
@click.argument("assignments", nargs=-1)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="Subjects to grade at a time.  [default: one per available CPU]",
)
@click.option("--only", metavar="TEXT", help="Only subjects whose name contains TEXT.")
@click.option(
    "--quick",
    is_flag=True,
    help="Skip the questions that a variant's code cannot affect. This is faster, but no proof.",
)
@click.option("--quiet", is_flag=True, help="No progress and no table; only the summary.")
@click.pass_obj
def audit(
    course: Path,
    assignments: tuple[str, ...],
    jobs: int | None,
    only: str | None,
    quick: bool,
    quiet: bool,
) -> None:
    """Grade the reference, the blank template and every variant, and compare their marks with
    the expected ones.

    Every subject is asked every question. Exits with 1 if the reference or a correct variant loses
    marks, if the blank template earns any, or if a wrong variant does not lose marks in exactly the
    questions that it breaks. Also exits with 1 if a check itself breaks, for example on a junk
    answer (junk/...: None, a text, NaN).
    """
    problems = []
    for assignment in Course.find(course).assignments(assignments):
        suite = collect_suite(assignment)
        for finding in _audit(suite, jobs or default_jobs(), only, quick, quiet):
            problems.append(f"{assignment.name}: {finding.subject}: {finding.problem}")
    if problems:
        # Last, and for all assignments: a log is read from its end.
        click.echo("Not as expected:")
        for problem in problems:
            click.echo(f"  {problem}")
        sys.exit(ExitCode.DOES_NOT_HOLD)


def _audit(
    suite: Suite, jobs: int, only: str | None, quick: bool, quiet: bool
) -> tuple[Finding, ...]:
    """Audit one assignment and print the result; returns what is not as expected."""
    chosen = [subject for subject in subjects(suite) if only is None or only in subject.name]
    suite, tasks = planned(suite, chosen, quick=quick)
    grades = grade_all(tasks, suite, jobs)
    result = audit_of(
        suite,
        chosen,
        list(with_progress(grades, len(tasks), "audited", quiet=quiet, at_once=jobs)),
    )
    if not quiet:
        console().print(audit_table(result, chosen, suite))
        _list("Checks that no wrong variant fails:", () if only else result.idle_checks)
        _list("Checks that pass a junk answer:", result.junk_passes)
        missed = [name for name, found in result.recognised.items() if not found]
        _list("Paraphrased variants that get another hint, or none:", missed)
    _summarise(suite.assignment.name, chosen, result)
    return result.findings


def _list(title: str, names: Sequence[str]) -> None:
    if names:
        click.echo("\n  ".join([title, *names]))


def _summarise(name: str, chosen: list[Subject], result: Audit) -> None:
    if result.recognised:
        hinted, of = sum(result.recognised.values()), len(result.recognised)
        click.echo(
            f"{name}: {hinted} of {of} paraphrased variants get the hint of their mistake "
            f"({hinted / of:.0%})"
        )
    wrong = sum(bool(subject.loses) for subject in chosen)
    others = sum(not subject.loses and not subject.is_junk for subject in chosen)
    click.echo(
        f"{name}: {wrong} wrong and {others} other subjects: "
        + ("all marks as expected" if result.holds else f"{len(result.findings)} not as expected")
    )
