"""`autograder grade`."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from autograder.cli.attendance_summary import say_who
from autograder.cli.exit_codes import ExitCode
from autograder.cli.interruption import Interruption
from autograder.cli.progress import with_progress
from autograder.cli.tables import accident, console, grades_table, in_short
from autograder.course import Course
from autograder.errors import GraderFailure
from autograder.files.locking import sole_writer
from autograder.files.temporary import TemporaryFolder
from autograder.files.writing import writing
from autograder.gradebook.gradebook import Gradebook
from autograder.gradebook.grading_run import GradingRun
from autograder.gradebook.migration import is_old, take_over
from autograder.gradebook.student_grade import ClassGrades, class_grades
from autograder.grading.check_result import Status
from autograder.grading.environment import is_unsafe, isolation_level
from autograder.grading.given_code import given_structure
from autograder.grading.pool import default_jobs, results_of_all
from autograder.grading.submission_result import NOT_GRADED
from autograder.pages.writing_pages import write_pages
from autograder.people.lateness import read_policy
from autograder.people.roster import read_roster
from autograder.submissions.find import SubmissionFiles, chosen_platforms, find_submission_files
from autograder.suite import collect_suite

if TYPE_CHECKING:
    from autograder.grading.cluster import Cluster


@click.command()
@click.argument("assignment")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="The folder to write final_grades.csv, report.html, feedback/ and results/ into.",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="Submissions to grade at a time.  [default: one per available CPU]",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Grade on the workers of the Dask cluster with this scheduler instead of on this machine.",
)
@click.option(
    "--roster",
    type=click.Path(dir_okay=False, path_type=Path),
    help="CSV of all students (id, name, email). Also reports who is missing.",
)
@click.option(
    "--from",
    "platform",
    type=click.Choice(["canvas", "moodle", "gradescope", "files"]),
    help="Where PATHS come from.  [default: recognised by the file names]",
)
@click.option(
    "--seed", type=int, default=0, show_default=True, help="Seed for the checks' random data."
)
@click.option("--force", is_flag=True, help="Grade again what --out already has a grade for.")
@click.option("--quiet", is_flag=True, help="Show no progress and no table.")
@click.option(
    "--unsafe",
    is_flag=True,
    help="Grade even if nothing keeps submissions from files, processes or the network.",
)
@click.pass_obj
def grade(
    course: Path,
    assignment: str,
    paths: tuple[Path, ...],
    out: Path,
    jobs: int | None,
    scheduler: str | None,
    roster: Path | None,
    platform: str | None,
    seed: int,
    force: bool,
    quiet: bool,
    unsafe: bool,
) -> None:
    """Grade submissions to ASSIGNMENT.

    PATHS are notebooks, scripts, zips that `grader.export()` wrote, folders of them, or bulk
    downloads from Canvas, Moodle and Gradescope, as folders or zips. Run the same command
    again to continue an interrupted run.
    """
    start = time.monotonic()
    at_once = jobs or default_jobs()
    with Interruption() as interruption, ExitStack() as stack:
        suite = collect_suite(Course.find(course).assignment(assignment))
        people = read_roster(roster) if roster is not None else None
        policy = read_policy(suite.assignment.course)
        scratch = stack.enter_context(TemporaryFolder())
        found = find_submission_files(list(paths), Path(scratch), chosen_platforms(platform))
        _say_left_out(found, out, roster)
        with writing(out):
            out.mkdir(parents=True, exist_ok=True)
        stack.enter_context(sole_writer(out))
        cluster = stack.enter_context(_cluster(scheduler)) if scheduler else None
        isolation = cluster.isolation if cluster else isolation_level()
        _refuse_unsafe(isolation, allowed=unsafe)
        if is_old(out):
            take_over(out, suite, policy, partly=True)
        gradebook = stack.enter_context(Gradebook(out))
        gradebook.begin(suite.outline, policy, people, given_structure(suite.assignment))
        run = GradingRun(gradebook, found.files, suite, seed, isolation=isolation, anew=force)
        _say_dropped(run.dropped)
        if run.graded and not quiet:
            click.echo(f"{run.graded} of {len(found.files)} are graded already.", err=True)
        goes_on = "Run the same command to go on."
        if force:
            goes_on = "Run the same command without --force to go on."
        interruption.so_far = lambda: (
            f"Stopped: {run.graded} of {len(found.files)} graded. {goes_on}"
        )
        results = (
            cluster.results_of_all(run.tasks, suite, seed)
            if cluster
            else results_of_all(run.tasks, suite, at_once, seed)
        )
        stack.enter_context(closing(results))  # ends its workers, even if an error still holds it
        graded = map(run.add, results)
        for _ in with_progress(
            graded, len(run.tasks), "graded", quiet=quiet, at_once=at_once, news=accident
        ):
            pass
        if cluster:
            cluster.close()  # its threads would be beside the fork of what renders
        grades = class_grades(gradebook)
        write_pages(out, gradebook, grades, at_once)
    if not quiet:
        output = console()
        output.print(grades_table(grades, output))
        say_who(grades, out)
        seconds = time.monotonic() - start
        click.echo(f"{_count(found.files)} in {seconds:.1f} s", err=True)
        click.echo(f"Report: {(out / 'report.html').resolve()}")
    _complain(grades)


def _count(submissions: Sequence[object]) -> str:
    return f"{len(submissions)} submission{'' if len(submissions) == 1 else 's'}"


def _cluster(address: str) -> Cluster:
    from autograder.grading.cluster import Cluster  # noqa: PLC0415 - Dask takes half a second

    return Cluster(address)


def _refuse_unsafe(isolation: str, *, allowed: bool) -> None:
    if is_unsafe(isolation) and not allowed:
        raise GraderFailure(
            f"Submissions cannot be isolated here ({isolation}). `autograder doctor` says what is "
            "missing. With --unsafe, they are graded anyway, and every row says so."
        )


def _say_left_out(found: SubmissionFiles, *ours: Path | None) -> None:
    """Name the files that cannot be graded, except the grader's own."""
    own = {path.resolve() for path in ours if path}
    names = [
        str(entry.name)
        for entry in found.left_out
        if own.isdisjoint((entry.path.resolve(), *entry.path.resolve().parents))
    ]
    if names:
        named = in_short(names, most=20)
        click.echo(f"Left out: {named} (not a notebook, script or zip)", err=True)
    if found.unbelieved:
        named = in_short([path.name for path in found.unbelieved], most=5)
        click.echo(
            f"Not treated as downloads, because other paths are given as well: {named}. If they "
            "are downloads, add --from canvas, --from moodle or --from gradescope.",
            err=True,
        )


def _say_dropped(names: list[str]) -> None:
    """Say which submissions lose their row, even with --quiet."""
    if names:
        are, rows = ("is", "Its row is") if len(names) == 1 else ("are", "Their rows are")
        click.echo(
            f"{_count(names)} graded before {are} not among these. {rows} left out. To keep "
            "rows, name all submissions or choose another --out.",
            err=True,
        )


def _complain(people: ClassGrades) -> None:
    """Report the failures that are the grader's fault, not a submission's."""
    grades = [student.grade for student in people.of_submissions().values()]
    left = [grade.name for grade in grades if grade.grading_status.startswith(NOT_GRADED)]
    if left:
        click.echo(
            f"The grader failed on {', '.join(left)}. The files in results/ have the details. "
            "Run the same command again to retry. Until then, these submissions have no grade.",
            err=True,
        )
    broken = [grade.name for grade in grades if grade.ending(Status.ERROR)]
    if broken:
        click.echo(
            f"A check itself broke for {', '.join(broken)}. The files in results/ have the "
            "details. No points were given for that check. Fix the suite and grade again.",
            err=True,
        )
    if left or broken:
        sys.exit(ExitCode.FAILED)
