"""`autograder audit`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from autograder.authoring.auditing import Finding, audit_of, planned, subjects
from autograder.cli.exit_codes import ExitCode
from autograder.cli.progress import with_progress
from autograder.cli.tables import audit_table, console
from autograder.course import Course
from autograder.grading.pool import default_jobs, grade_all
from autograder.suite import Suite, collect_suite


@click.command()
@click.argument("assignments", nargs=-1)
@click.option(
    "--jobs", type=click.IntRange(min=1), help="Subjects at a time.  [default: one per core]"
)
@click.option("--only", metavar="TEXT", help="Only subjects whose name contains TEXT.")
@click.option(
    "--thorough", is_flag=True, help="Ask of a variant also what its code cannot have changed."
)
@click.option("--quiet", is_flag=True, help="No progress and no matrix; only what is not right.")
@click.pass_obj
def audit(
    course: Path,
    assignments: tuple[str, ...],
    jobs: int | None,
    only: str | None,
    thorough: bool,
    quiet: bool,
) -> None:
    """Grade the reference, the blank template and every variant, and compare with what is due.

    Exits with 1 if the reference or a correct variant loses marks, the blank template earns any,
    or a known-wrong variant does not lose marks in just the questions that it breaks; or if a check
    itself breaks, be it on answers that are none (odd/...: None, a text, NaN). A variant is asked
    the questions whose code its own can have changed; in the others it is the reference. A mistake
    that is retold is asked the questions that it breaks.
    """
    problems = []
    for assignment in Course.find(course).assignments(assignments):
        suite = collect_suite(assignment)
        for finding in _audit(suite, jobs or default_jobs(), only, thorough, quiet):
            problems.append(f"{assignment.name}: {finding.subject}: {finding.problem}")
    if problems:
        # Last, and of all assignments: a log is read from its end.
        click.echo("Not as due:")
        for problem in problems:
            click.echo(f"  {problem}")
        sys.exit(ExitCode.DOES_NOT_HOLD)


def _audit(
    suite: Suite, jobs: int, only: str | None, thorough: bool, quiet: bool
) -> tuple[Finding, ...]:
    """What is not as due in one assignment; says what is."""
    chosen = [subject for subject in subjects(suite) if only is None or only in subject.name]
    suite, tasks = planned(suite, chosen, thorough=thorough)
    grades = list(
        with_progress(
            grade_all(tasks, suite, jobs), len(tasks), "audited", quiet=quiet, at_once=jobs
        )
    )
    result = audit_of(suite, chosen, grades)
    if not quiet:
        console().print(audit_table(result, chosen, suite))
        if result.idle_checks and only is None:
            click.echo("Checks that stop no known-wrong variant:")
            for key in result.idle_checks:
                click.echo(f"  {key}")
    if result.taken_in and not quiet:
        click.echo("Checks that an answer passes that is none:")
        for key in result.taken_in:
            click.echo(f"  {key}")
    if result.recognised:
        hinted = sum(result.recognised.values())
        missed = [name for name, found in result.recognised.items() if not found]
        if missed and not quiet:
            click.echo("Retold mistakes that get another hint, or none:")
            for name in missed:
                click.echo(f"  {name}")
        click.echo(
            f"{suite.assignment.name}: {hinted} of {len(result.recognised)} retold mistakes get "
            f"their own hint ({hinted / len(result.recognised):.0%})"
        )
    wrong = sum(bool(subject.loses) for subject in chosen)
    others = sum(not subject.loses and not subject.is_odd for subject in chosen)
    click.echo(
        f"{suite.assignment.name}: {wrong} known-wrong and {others} others: "
        + ("all marks as due" if result.holds else f"{len(result.findings)} not as due")
    )
    return result.findings
