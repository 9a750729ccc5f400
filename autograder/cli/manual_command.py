"""`autograder written`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from autograder.cli.exit_codes import ExitCode
from autograder.cli.tables import printable
from autograder.errors import GraderFailure, UsageError
from autograder.gradebook.class_list import read_class, read_suite, write_class
from autograder.gradebook.ledger import Ledger
from autograder.manual.answers_page import answers_page
from autograder.manual.collected import collect as collected
from autograder.manual.manual_answers import Place
from autograder.manual.manual_points import read_answers, take_in
from autograder.manual.sheets import sheet_of
from autograder.suite import Suite
from autograder.text import LANGUAGES


@click.group()
def written() -> None:
    """Grade written questions: collect the answers, take in a person's points."""


@written.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--anonymous", is_flag=True, help="Show no names, and no order that tells them.")
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    default="en",
    show_default=True,
    help="Of questions and rubrics on the page.",
)
@click.option("--force", is_flag=True, help="Overwrite sheets that were changed.")
@click.pass_obj
def collect(course: Path, folder: Path, anonymous: bool, language: str, force: bool) -> None:
    """Write DIR/written/answers.html and a sheet for each written question.

    Read the page; fill points and comments into the sheets; bring them back with take-in.
    """
    suite = _with_written(read_suite(folder, course))
    people = read_class(folder, suite)
    answers = read_answers(Ledger(folder))
    questions = [
        (question, collected(question, people.student_grades, answers, anonymous=anonymous))
        for question in suite.written
    ]
    out = folder / "written"
    sheets = {out / f"{q.name}.csv": sheet_of(q, found, language) for q, found in questions}
    for path, content in sheets.items():
        if not force and path.exists() and path.read_bytes() != content.encode():
            raise UsageError(
                f"{path} is there, and may hold points that were not taken in. Take it in first "
                "(autograder written take-in), move it away, or overwrite it with --force."
            )
    page = answers_page(suite.assignment.title, questions, language)
    try:
        out.mkdir(exist_ok=True)
        for path, content in {out / "answers.html": page, **sheets}.items():
            path.write_text(content, encoding="utf-8", newline="")
            click.echo(path)
    except OSError as error:
        raise GraderFailure(f"{out} cannot be written: {error}") from error
    for question, found in questions:
        for place in (Place.BLANK, Place.ELSEWHERE, Place.MISSING, Place.UNREADABLE):
            there = [one.label for one in found if one.answer.place is place]
            if there:
                names = printable(", ".join(there)).plain
                click.echo(f"{question.name}, {place.value}: {names}", err=True)


@written.command("take-in")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.argument("sheets", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.pass_obj
def take_in_command(course: Path, folder: Path, sheets: tuple[Path, ...]) -> None:
    """Take in the points of SHEETS; totals, feedback and exports have them from then on.

    A row that is not right is named, and left out; all others are taken in. Exits with 1 if there
    was one.
    """
    suite = _with_written(read_suite(folder, course))
    result = take_in(sheets, Ledger(folder), suite.written)
    write_class(read_class(folder, suite), folder)
    for problem in result.problems:
        click.echo(printable(problem).plain, err=True)
    for change in result.changed:
        click.echo(printable(f"changed: {change}").plain)
    click.echo(f"{result.new} new, {len(result.changed)} changed, {result.same} as before")
    if result.problems:
        click.echo(
            f"{len(result.problems)} rows were not taken in: mend them, and once more.", err=True
        )
        sys.exit(ExitCode.DOES_NOT_HOLD)


def _with_written(suite: Suite) -> Suite:
    if not suite.written:
        raise UsageError(
            f"{suite.assignment.name} has no written questions: none has a rubric in "
            f"{suite.assignment.suite_folder / 'suite.toml'}."
        )
    return suite
