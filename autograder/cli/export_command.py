"""`autograder export`."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.cli.gradings import grading
from autograder.cli.tables import printable
from autograder.errors import UsageError
from autograder.files.spreadsheet import Sheet
from autograder.files.writing import write_whole, writing
from autograder.gradebook.student_grade import class_grades
from autograder.pages.exports import FORMATS, ExportOptions
from autograder.people.roster import read_roster


@click.command()
@click.argument("format_name", metavar="FORMAT", type=click.Choice([f.name for f in FORMATS]))
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--template",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The gradebook or worksheet that you downloaded, to fill in.",
)
@click.option(
    "--roster",
    type=click.Path(dir_okay=False, path_type=Path),
    help="CSV of all students (id, name, email).  [default: the one given to grade]",
)
@click.option("--title", default="", help="The assignment's title on the platform.")
@click.option(
    "--scale/--no-scale",
    default=None,
    help="Convert points to the platform's maximum, or write them as they are.",
)
@click.option("--comments", is_flag=True, help="Write each student's first finding as a comment.")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write.  [default: a file in DIR, named after the format]",
)
@click.pass_obj
def export(
    course: Path,
    format_name: str,
    folder: Path,
    template: Path | None,
    roster: Path | None,
    title: str,
    scale: bool | None,
    comments: bool,
    out: Path | None,
) -> None:
    """Write the grades in DIR as a file for a learning platform to import.

    FORMAT is canvas (a gradebook), moodle (a grading worksheet) or nbgrader (grades.csv).
    Gradescope takes results/, and final_grades.csv is Otter's: `autograder grade` writes both.
    """
    (chosen,) = [one for one in FORMATS if one.name == format_name]
    sheet = Sheet(template) if template else None
    listed = read_roster(roster) if roster else None
    with grading(folder, course) as gradebook:
        people = class_grades(gradebook, listed)
    filled = chosen.export(people, ExportOptions(sheet, title, scale, comments))
    path = out or folder / chosen.file
    for remark in filled.remarks:
        click.echo(printable(remark).plain, err=True)
    if not filled.filled:
        raise UsageError(
            f"No student could be identified {f'in {template}' if template else 'by an id'}, so "
            f"{path} was not written. Give --roster with a line for each student, and name each "
            "file after its student, by id or full name (s003_hw.ipynb, Taro Tanaka.ipynb)."
        )
    with writing(path):
        write_whole(path, filled.content)
    late = sum(one.deduction.percent > 0 for one in people.counting)
    if late:
        click.echo(
            f"{late} grades include a late penalty: handed_in.csv has the points before and after.",
            err=True,
        )
    awaited = sum(bool(one.awaited) for one in people.counting)
    if awaited:
        click.echo(
            f"{awaited} students have manual questions that nobody has graded yet.", err=True
        )
    click.echo(f"{path}: {filled.filled} students")
