"""`autograder grade`."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
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
from autograder.files.temporary import Scratch
from autograder.gradebook import Gradebook, Row, Store
from autograder.gradebook.class_list import read_class, register, write_class
from autograder.grading.environment import is_unsafe, isolation_level
from autograder.grading.pool import default_jobs, results_of_all
from autograder.grading.submission_result import NOT_GRADED
from autograder.people.lateness import read_policy
from autograder.people.roster import read_roster
from autograder.submissions import find_submission_files
from autograder.submissions.find import SubmissionFiles, chosen_platforms
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
    help="Where final_grades.csv, report.html, feedback/ and results/ are written.",
)
@click.option(
    "--jobs", type=click.IntRange(min=1), help="Submissions at a time.  [default: one per core]"
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Grade on the workers of the Dask cluster with this scheduler, not on this machine.",
)
@click.option(
    "--roster",
    type=click.Path(dir_okay=False, path_type=Path),
    help="CSV of all students (id, name, email): who is missing is said.",
)
@click.option(
    "--from",
    "platform",
    type=click.Choice(["canvas", "moodle", "gradescope", "files"]),
    help="What made PATHS.  [default: told by its files' names]",
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
    downloads of Canvas, Moodle and Gradescope, as folders or zips. A run that was interrupted goes
    on where it was: give the same --out.
    """
    start = time.monotonic()
    with Interruption() as interruption, ExitStack() as stack:
        suite = collect_suite(Course.find(course).assignment(assignment))
        if roster is not None:
            read_roster(roster)  # what is wrong with it is said before anything is graded
        read_policy(suite.assignment.course)
        scratch = stack.enter_context(Scratch())
        handed_in = find_submission_files(list(paths), Path(scratch), chosen_platforms(platform))
        found = list(handed_in.found)
        _say_left_out(handed_in, out, roster)
        _make(out)
        cluster = stack.enter_context(_cluster(scheduler)) if scheduler else None
        isolation = cluster.isolation if cluster else isolation_level()
        if is_unsafe(isolation) and not unsafe:
            raise GraderFailure(
                f"Submissions could not be kept in ({isolation}). `autograder doctor` says what is "
                "missing. With --unsafe they are graded all the same, and every row says so."
            )
        store = stack.enter_context(Store(out / "gradebook.sqlite"))
        book = Gradebook(found, suite, store, out, seed, isolation=isolation, anew=force)
        _say_dropped(book.dropped)
        if book.rows and not quiet:
            click.echo(f"{len(book.rows)} of {len(found)} are graded already.", err=True)
        interruption.so_far = lambda: (
            f"Stopped: {len(book.rows)} of {len(found)} graded. The same command goes on."
        )
        at_once = jobs or default_jobs()
        if cluster:
            new = cluster.results_of_all(book.tasks, suite, seed)
        else:
            new = results_of_all(book.tasks, suite, at_once, seed)
        graded = (book.add(result) for result in new)
        for _ in with_progress(
            graded, len(book.tasks), "graded", quiet=quiet, at_once=at_once, news=accident
        ):
            pass
        rows = book.in_order()
        register(found, suite, out, roster)
    people = read_class(out, suite)
    write_class(people, out)
    if not quiet:
        output = console()
        output.print(grades_table(rows, suite, output))
        say_who(people, out)
        seconds = time.monotonic() - start
        click.echo(f"{_count(found)} in {seconds:.1f} s", err=True)
        click.echo(f"Report: {(out / 'report.html').resolve()}")
    _complain(rows)


def _count(submissions: Sequence[object]) -> str:
    return f"{len(submissions)} submission{'' if len(submissions) == 1 else 's'}"


def _cluster(address: str) -> Cluster:
    from autograder.grading.cluster import Cluster  # noqa: PLC0415 - Dask takes half a second

    return Cluster(address)


def _say_left_out(handed_in: SubmissionFiles, *ours: Path | None) -> None:
    """Name the files that cannot be graded; those that are the grader's own are expected."""
    own = {path.resolve() for path in ours if path}
    names = [
        str(entry.name)
        for entry in handed_in.left_out
        if own.isdisjoint((entry.path.resolve(), *entry.path.resolve().parents))
    ]
    if names:
        named = in_short(names, most=5)
        click.echo(f"Left out: {named} (not a notebook, script or zip)", err=True)


def _say_dropped(names: list[str]) -> None:
    """Say whose rows are lost, even where nothing else is said."""
    if names:
        one = len(names) == 1
        click.echo(
            f"{_count(names)} graded before {'is' if one else 'are'} not among these: "
            f"{'its row is' if one else 'their rows are'} left out; give all of them, or another "
            "--out.",
            err=True,
        )


def _make(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GraderFailure(f"{out} cannot be made: {error}") from error


def _complain(rows: list[Row]) -> None:
    """Say what the grader, and not a submission, is to blame for."""
    left = [row.name for row in rows if row.grading_status.startswith(NOT_GRADED)]
    if left:
        click.echo(
            f"The grader failed on {', '.join(left)}: results/ has the details. The same command "
            "tries again; no mark of theirs is one before that.",
            err=True,
        )
    broken = [row.name for row in rows if row.broken_checks]
    if broken:
        click.echo(
            f"A check itself broke for {', '.join(broken)}: results/ has the details. "
            "No points were given for it; mend the suite and grade again.",
            err=True,
        )
    if left or broken:
        sys.exit(ExitCode.FAILED)
