"""`autograder manual`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from autograder.cli.exit_codes import ExitCode
from autograder.cli.gradings import grading
from autograder.cli.tables import printable
from autograder.errors import UsageError
from autograder.files.writing import write_whole, writing
from autograder.gradebook.gradebook import Gradebook
from autograder.gradebook.student_grade import class_grades
from autograder.grading.manual_answers import Place
from autograder.grading.pool import default_jobs
from autograder.manual.answers_page import answers_page
from autograder.manual.collected import Collected
from autograder.manual.collected import collect as collected
from autograder.manual.manual_points import take_in
from autograder.manual.sheets import sheet_of
from autograder.pages.writing_pages import write_pages
from autograder.suite.outline import ManualQuestion
from autograder.text import LANGUAGES

FOLDER = "written"


@click.group()
def manual() -> None:
    """Grade manual questions: collect the answers, then take in the points."""


@manual.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--anonymous", is_flag=True, help="Hide the students' names, and do not sort by them."
)
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    default="en",
    show_default=True,
    help="Language of the questions and rubrics on the page.",
)
@click.option("--force", is_flag=True, help="Overwrite sheets that have been edited.")
@click.pass_obj
def collect(course: Path, folder: Path, anonymous: bool, language: str, force: bool) -> None:
    """Write DIR/written/answers.html and a sheet for each manual question.

    Read the page, enter points and comments in the sheets, and then run take-in on them.
    """
    with grading(folder, course) as gradebook:
        _refuse_none(gradebook)
        title = gradebook.outline.title
        students = class_grades(gradebook).student_grades
        answers = gradebook.manual_answers()
        questions = [
            (question, collected(question, students, answers, anonymous=anonymous))
            for question in gradebook.outline.manual
        ]
    out = folder / FOLDER
    sheets = {out / f"{q.name}.csv": sheet_of(q, found, language) for q, found in questions}
    for path, content in sheets.items():
        if not force and path.exists() and path.read_bytes() != content.encode():
            raise UsageError(
                f"{path} already exists and may contain points that were not taken in. Take it in "
                "first (autograder manual take-in), move it away, or overwrite it with --force."
            )
    page = answers_page(title, questions, language)
    with writing(out):
        out.mkdir(exist_ok=True)
        for path, content in {out / "answers.html": page, **sheets}.items():
            write_whole(path, content)
            click.echo(path)
    _say_what_is_missing(questions)


@manual.command("take-in")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.argument("sheets", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.pass_obj
def take_in_command(course: Path, folder: Path, sheets: tuple[Path, ...]) -> None:
    """Take in the points in SHEETS. From then on, totals, feedback and exports include them.

    Rows with mistakes are reported and left out; all others are taken in. Exits with 1 if a row was
    left out.
    """
    with grading(folder, course, writes=True) as gradebook:
        _refuse_none(gradebook)
        result = take_in(sheets, gradebook)
        write_pages(folder, gradebook, class_grades(gradebook), default_jobs())
    for problem in result.problems:
        click.echo(printable(problem).plain, err=True)
    for change in result.changed:
        click.echo(printable(f"changed: {change}").plain)
    click.echo(f"{result.new} new, {len(result.changed)} changed, {result.same} as before")
    if result.problems:
        rows = "1 row was" if len(result.problems) == 1 else f"{len(result.problems)} rows were"
        click.echo(f"{rows} not taken in. Fix these rows and run the command again.", err=True)
        sys.exit(ExitCode.DOES_NOT_HOLD)


def _say_what_is_missing(questions: list[tuple[ManualQuestion, list[Collected]]]) -> None:
    for question, found in questions:
        for place in (Place.BLANK, Place.ELSEWHERE, Place.MISSING, Place.UNREADABLE):
            there = [one.label for one in found if one.answer.place is place]
            if there:
                names = printable(", ".join(there)).plain
                click.echo(f"{question.name}, {place.value}: {names}", err=True)


def _refuse_none(gradebook: Gradebook) -> None:
    if not gradebook.outline.manual:
        raise UsageError(
            f"{gradebook.outline.assignment} has no manual questions: none has a rubric in its "
            "suite.toml."
        )
