"""`autograder grade`."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from autograder.cli.exit_codes import ExitCode
from autograder.cli.progress import with_progress
from autograder.cli.tables import console, grades_table
from autograder.course import Course
from autograder.errors import GraderFailure, UnreadableSubmission
from autograder.gradebook import Store, write_folder
from autograder.grading.grade import provenance
from autograder.grading.outcome import Grade
from autograder.grading.pool import Task, default_jobs, grade_all
from autograder.reading import Found, find_submissions, read_submission
from autograder.sandbox.layers import unkept_promises
from autograder.suite import Suite, collect_suite


@click.command()
@click.argument("assignment")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="Where final_grades.csv, report.html, feedback/ and results/ are written.",
)
@click.option(
    "--jobs", type=click.IntRange(min=1), help="Submissions at a time.  [default: one per core]"
)
@click.option("--seed", type=int, default=0, show_default=True, help="Of the checks' random data.")
@click.option("--force", is_flag=True, help="Grade again what --out has a grade of already.")
@click.option("--quiet", is_flag=True, help="No progress and no table.")
@click.option(
    "--unsafe",
    is_flag=True,
    help="Grade even where submissions cannot be kept from files, processes or the network.",
)
@click.pass_obj
def grade(
    course: Path,
    assignment: str,
    paths: tuple[Path, ...],
    out: Path,
    jobs: int | None,
    seed: int,
    force: bool,
    quiet: bool,
    unsafe: bool,
) -> None:
    """Grade submissions to ASSIGNMENT.

    PATHS are notebooks, scripts, zips that `grader.export()` wrote, or folders of them. A run
    that was interrupted goes on where it was: give the same --out.
    """
    suite = collect_suite(Course.find(course).assignment(assignment))
    if not unsafe:
        _refuse_below_the_safe_minimum()
    found = find_submissions(list(paths))
    start = time.monotonic()
    _make(out)
    with Store(out / "gradebook.sqlite") as store:
        grades = {} if force else _known(found, suite, store, seed)
        store.keep_only({item.name for item in found})
        tasks = [Task(item.name, item.path) for item in found if item.name not in grades]
        if grades and not quiet:
            click.echo(f"{len(grades)} of {len(found)} are graded already.", err=True)
        try:
            new = grade_all(tasks, suite, jobs or default_jobs(), seed) if tasks else iter(())
            for result in with_progress(new, len(tasks), "graded", quiet=quiet):
                store.put(result)
                grades[result.name] = result
        except KeyboardInterrupt:
            click.echo(
                f"\nStopped: {len(grades)} of {len(found)} graded. The same command goes on.",
                err=True,
            )
            sys.exit(ExitCode.FAILED)
    write_folder(list(grades.values()), suite, out)
    if not quiet:
        console().print(grades_table(list(grades.values()), suite))
        seconds = time.monotonic() - start
        click.echo(f"{len(found)} submissions in {seconds:.1f} s", err=True)
        click.echo(f"Report: {(out / 'report.html').resolve()}")
    _complain_of_broken_checks(list(grades.values()))


def _refuse_below_the_safe_minimum() -> None:
    unkept = unkept_promises()
    if unkept:
        raise GraderFailure(
            f"Nothing on this machine keeps {' or '.join(unkept)} from a submission. `autograder "
            "doctor` says what is missing. With --unsafe it is graded all the same, and every row "
            "says so."
        )


def _make(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GraderFailure(f"{out} cannot be made: {error}") from error


def _known(found: list[Found], suite: Suite, store: Store, seed: int) -> dict[str, Grade]:
    """Grades of exactly these bytes, this suite, this environment and this seed."""
    known: dict[str, Grade] = {}
    for item in found:
        try:
            digest = read_submission(item.path, item.name).digest
        except UnreadableSubmission:
            continue  # quickly graded again
        grade = store.get(item.name, provenance(suite, digest, seed))
        if grade is not None:
            known[item.name] = grade
    return known


def _complain_of_broken_checks(grades: list[Grade]) -> None:
    broken = sorted(grade.name for grade in grades if grade.has_suite_errors)
    if broken:
        click.echo(
            f"A check itself broke for {', '.join(broken)}: results/ has the details. "
            "No points were given for it; mend the suite and grade again.",
            err=True,
        )
        sys.exit(ExitCode.FAILED)
