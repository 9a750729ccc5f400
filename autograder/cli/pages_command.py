"""`autograder pages`."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.cli.gradings import grading
from autograder.gradebook.student_grade import class_grades
from autograder.grading.pool import default_jobs
from autograder.pages.writing_pages import write_pages


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--jobs", type=click.IntRange(min=1), help="Processes to use.  [default: one per available CPU]"
)
@click.pass_obj
def pages(course: Path, folder: Path, jobs: int | None) -> None:
    """Render every page and table in DIR again from its gradebook.

    DIR is a folder that `autograder grade --out` wrote. Nothing is graded. Right after
    `grade`, no byte changes. After an interrupted run, this renders what was graded so far.
    """
    with grading(folder, course, writes=True) as gradebook:
        people = class_grades(gradebook)
        write_pages(folder, gradebook, people, jobs or default_jobs(), anew=True)
        click.echo(f"{len(people.of_submissions())} submissions: {folder / 'report.html'}")
