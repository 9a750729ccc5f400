"""`autograder build`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from autograder.authoring.auditing.learn import is_stale
from autograder.cli.exit_codes import ExitCode
from autograder.course import Course
from autograder.suite import collect_suite
from autograder.text import LANGUAGES


@click.command()
@click.argument("assignments", nargs=-1)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("dist"),
    show_default=True,
    help="The folder to write student/<lang>/<assignment>/ and <assignment>-autograder.zip into.",
)
@click.option(
    "--student",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write only the students' folders, into this folder. `--student assignments` updates the "
    "committed ones.",
)
@click.option(
    "--check",
    is_flag=True,
    help="Write nothing; exit with 1 if assignments/ or a mistakes.json is out of date.",
)
@click.pass_obj
def build(
    course: Path, assignments: tuple[str, ...], out: Path, student: Path | None, check: bool
) -> None:
    """Build the students' folders and the Otter zips from masters and suites.

    Without ASSIGNMENTS, build those of the whole course.
    """
    from autograder.authoring.building import (  # noqa: PLC0415 - Otter and jupytext take a second to import
        build_student_folder,
        build_zip,
        stale_files,
    )

    stale: list[Path] = []
    unlearnt: list[str] = []
    for assignment in Course.find(course).assignments(assignments):
        suite = collect_suite(assignment)
        if check:
            stale += stale_files(suite)
            unlearnt += [assignment.name] if is_stale(suite) else []
            continue
        for language in LANGUAGES:
            folder = build_student_folder(suite, language, student or out / "student")
            click.echo(folder)
        if student is None:
            click.echo(build_zip(suite, out))
    if stale:
        for file in stale:
            click.echo(f"stale: {file}", err=True)
    for name in unlearnt:
        click.echo(f"stale: the recorded answers of the known mistakes of {name}", err=True)
    if stale or unlearnt:
        click.echo(
            "Run `autograder build --student assignments` and `autograder learn`, and commit the "
            "changes.",
            err=True,
        )
        sys.exit(ExitCode.DOES_NOT_HOLD)
