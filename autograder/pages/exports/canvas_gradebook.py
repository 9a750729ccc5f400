"""Canvas: a CSV file for "Import Grades" in the gradebook.

It is best to fill in an export of the gradebook: it has the ids by which Canvas knows its students,
and the assignment's column. The columns of other assignments are left out, so that a grade that was
changed meanwhile is not changed back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from autograder.errors import UsageError
from autograder.files.spreadsheet import Sheet, to_csv
from autograder.gradebook.student_grade import ClassGrades
from autograder.pages.exports.export_format import (
    Exported,
    ExportOptions,
    Line,
    match,
    scaled,
    unmatched_lines,
)
from autograder.suite.outline import number

_ABOUT_STUDENTS = (
    "Student",
    "LastName",
    "FirstName",
    "ID",
    "SIS User ID",
    "SIS Login ID",
    "Integration ID",
    "Root Account",
    "Section",
)
_NUMBERED = re.compile(r"(?P<title>.*?)\s*\((?P<id>\d+)\)")
_EXCUSED = "EX"


class CanvasGradebook:
    """`Student,ID,SIS User ID,SIS Login ID,Section,<Title (id)>`."""

    name = "canvas"
    file = "canvas.csv"

    def export(self, people: ClassGrades, options: ExportOptions) -> Exported:
        if options.template is None:
            return _from_scratch(people, options)
        return _filled_in(people, options, options.template)


def _filled_in(people: ClassGrades, options: ExportOptions, sheet: Sheet) -> Exported:
    titles = [title.lstrip("\ufeff") for title in sheet.header]
    about = [place for place, title in enumerate(titles) if title in _ABOUT_STUDENTS]
    columns = {title: place for place, title in enumerate(titles) if place in about}
    if "ID" not in columns or "Section" not in columns:
        raise UsageError(
            f"{sheet.path} is not a Canvas gradebook: it has no column ID or no column Section. "
            "Download it with Grades, Export."
        )
    column = _column(titles, about, people, options, sheet)
    students = {at: row for at, row in sheet.rows.items() if _is_student(row, columns)}
    lines = {
        at: Line(
            number=row[columns["ID"]].strip(),
            ids=frozenset(
                row[columns[title]].strip()
                for title in ("SIS User ID", "SIS Login ID", "Integration ID")
                if title in columns and row[columns[title]].strip()
            ),
            name=_name(row, columns),
        )
        for at, row in students.items()
    }
    maximum = _maximum(sheet, column)
    factor = scaled(people, options, maximum, f"{titles[column]} in {sheet.path}")
    found, remarks = match(lines, people.counting, "Canvas")
    rows: list[Sequence[str]] = [[titles[place] for place in (*about, column)]]
    for at, row in sheet.rows.items():
        cells = [row[place] for place in (*about, column)]
        if at in found:
            if cells[-1].strip().upper() == _EXCUSED:
                remarks.append(f"{lines[at].name}: excused in Canvas; left unchanged")
            else:
                cells[-1] = number(found[at].points * factor)
        rows.append(cells)
    left = [line.name for at, line in lines.items() if at not in found]
    if left:
        remarks.append(unmatched_lines(left))
    return Exported(to_csv(rows, sheet.delimiter), len(found), tuple(remarks))


def _column(
    titles: Sequence[str],
    about: Sequence[int],
    people: ClassGrades,
    options: ExportOptions,
    sheet: Sheet,
) -> int:
    """The assignment's column."""
    outline = people.outline
    others = [place for place in range(len(titles)) if place not in about]
    wanted = (
        [options.title] if options.title else [*vars(outline.title).values(), outline.assignment]
    )
    for title in wanted:
        for place in others:
            numbered = _NUMBERED.fullmatch(titles[place])
            names = {titles[place], *(numbered.groups() if numbered else ())}
            if title.casefold() in {name.casefold() for name in names}:
                return place
    known = ", ".join(titles[place] for place in others if _NUMBERED.fullmatch(titles[place]))
    raise UsageError(
        f"{sheet.path} has no column {wanted[0]!r}. Name one of these with --title: {known}."
    )


def _is_student(row: Sequence[str], columns: dict[str, int]) -> bool:
    """Whether a row is about a student, not about possible points or hidden grades."""
    first = row[min(columns.values())].strip()
    return "Points Possible" not in first and bool(row[columns["ID"]].strip())


def _name(row: Sequence[str], columns: dict[str, int]) -> str:
    if "Student" in columns:
        return row[columns["Student"]].strip()
    return f"{row[columns['LastName']]}, {row[columns['FirstName']]}"


def _maximum(sheet: Sheet, column: int) -> float | None:
    for row in sheet.rows.values():
        if "Points Possible" in row[0]:
            cell = row[column].strip()
            if "read only" in cell:
                raise UsageError(
                    f"{sheet.header[column]} is read-only in Canvas: no grades can be imported."
                )
            try:
                return float(cell.replace(",", "."))
            except ValueError:
                return None
    return None


def _from_scratch(people: ClassGrades, options: ExportOptions) -> Exported:
    outline = people.outline
    title = options.title or outline.title.en
    remarks = []
    if not _NUMBERED.fullmatch(title):
        remarks.append(
            f"Canvas creates a new assignment {title!r} if none has this name. Name one with "
            "--title 'Title (id)', or fill in a gradebook with --template"
        )
    possible = people.student_grades[0].possible if people.student_grades else 0.0
    about = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
    rows: list[Sequence[str]] = [(*about, title)]
    rows.append(("    Points Possible", "", "", "", "", number(possible)))
    filled = 0
    for student in people.counting:
        person = student.person
        own = person.number if person.platform == "Canvas" and person.number.isdigit() else ""
        if not own and not person.id and not person.email:
            remarks.append(f"{person.label or student.name}: the id is unknown; left out")
            continue
        row = (person.name, own, person.id, person.email, "", number(student.points))
        rows.append(row)
        filled += 1
    return Exported(to_csv(rows), filled, tuple(remarks))
