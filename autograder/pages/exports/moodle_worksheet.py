"""Moodle: the grading worksheet, filled in, for "Upload grading worksheet".

Moodle knows its students by the worksheet's identifiers. It refuses a line
that was changed after the download, as the last column but one shows. So only grades are written.
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
    comment_on,
    match,
    scaled,
    unmatched_lines,
)
from autograder.suite.outline import number

# From Moodle's language packs: the languages of the course, and a few more.
_HEADERS = {
    "identifier": ("Identifier", "識別子", "ID", "ID番号"),
    "name": ("Full name", "氏名", "フルネーム", "ユーザのフルネーム"),
    "email": ("Email address", "メールアドレス", "Eメールアドレス", "メール"),
    "grade": ("Grade", "評定", "評点", "成績", "Bewertung", "Note", "Calificación", "Cijfer"),
    "maximum": ("Maximum Grade", "Maximum grade", "最大評点", "最大評定"),
    "modified": (
        "Last modified (grade)",
        "最終更新日時 (評定)",
        "最終更新日時 (評点)",
        "最終更新 (評定)",
        "最終更新 (評点)",
        "Zuletzt geändert (Bewertung)",
        "Dernière modification (note)",
        "Última modificación (calificación)",
        "Laatst gewijzigd (beoordeling)",
    ),
    "comment": ("Feedback comments", "フィードバックコメント"),
    "changeable": ("Grade can be changed", "評点変更可", "評定変更可", "評点を変更できる"),
}
_JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_NUMBER = re.compile(r"(\d+)\s*$")
_NO = {"no", "いいえ", "nein", "non", "nee"}


class MoodleWorksheet:
    """`Identifier,Full name,…,Grade,Maximum Grade,…,Last modified (grade),Feedback comments`."""

    name = "moodle"
    file = "moodle.csv"

    def export(self, people: ClassGrades, options: ExportOptions) -> Exported:
        if options.template is None:
            raise UsageError(
                "Moodle takes back only its own worksheet: download it with the assignment's "
                "“Download grading worksheet”, and name it with --template."
            )
        return _filled_in(people, options, options.template)


def _filled_in(people: ClassGrades, options: ExportOptions, sheet: Sheet) -> Exported:
    columns = _columns(sheet)
    lines = {
        at: Line(
            number=_number(row[columns["identifier"]]),
            ids=_cell(row, columns, "email"),
            name=next(iter(_cell(row, columns, "name")), ""),
        )
        for at, row in sheet.rows.items()
    }
    factor = scaled(people, options, _maximum(sheet, columns), str(sheet.path))
    decimal = _decimal(sheet, columns)
    language = "ja" if _JAPANESE.search("".join(sheet.header)) else "en"
    found, remarks = match(lines, people.counting, "Moodle")
    rows: list[Sequence[str]] = [sheet.header]
    for at, row in sheet.rows.items():
        cells = list(row)
        if at in found and _cell(row, columns, "changeable") & _NO:
            remarks.append(
                f"{lines[at].name}: this grade cannot be changed in Moodle; left unchanged"
            )
        elif at in found:
            cells[columns["grade"]] = number(found[at].points * factor).replace(".", decimal)
            if options.comments and "comment" in columns:
                cells[columns["comment"]] = comment_on(found[at], language)
        rows.append(cells)
    left = [line.name or line.number for at, line in lines.items() if at not in found]
    if left:
        remarks.append(unmatched_lines(left))
    if options.comments and "comment" not in columns:
        remarks.append("the worksheet has no column for comments: turn on “Feedback comments”")
    return Exported(to_csv(rows, sheet.delimiter), len(found), tuple(remarks))


def _columns(sheet: Sheet) -> dict[str, int]:
    """The places of the required columns.

    Raises:
        UsageError: it is not a grading worksheet.
    """
    columns: dict[str, int] = {}
    for kind, headers in _HEADERS.items():
        known = {header.casefold() for header in headers}
        for place, title in enumerate(sheet.header):
            if title.replace("（", " (").replace("）", ")").casefold() in known:
                columns.setdefault(kind, place)
    for kind in ("identifier", "grade", "modified"):
        if kind not in columns:
            raise UsageError(
                f"{sheet.path}: no column is called {' or '.join(_HEADERS[kind][:2])}. Its columns "
                f"are: {', '.join(sheet.header)}. Download the grading worksheet from Moodle in "
                "English or Japanese, and do not change its first row."
            )
    return columns


def _cell(row: Sequence[str], columns: dict[str, int], kind: str) -> frozenset[str]:
    """The content of a cell, if its column exists and it is not empty."""
    text = row[columns[kind]].strip() if kind in columns else ""
    text = text.casefold() if kind == "changeable" else text
    return frozenset([text]) if text else frozenset()


def _number(identifier: str) -> str:
    """12345 of "Participant 12345", which is in the names of the download as well."""
    match = _NUMBER.search(identifier)
    return match[1] if match else identifier.strip()


def _maximum(sheet: Sheet, columns: dict[str, int]) -> float | None:
    for row in sheet.rows.values():
        for text in _cell(row, columns, "maximum"):
            try:
                return float(text.replace(",", "."))
            except ValueError:
                return None
    return None


def _decimal(sheet: Sheet, columns: dict[str, int]) -> str:
    """How this Moodle writes 0.5."""
    for row in sheet.rows.values():
        for kind in ("maximum", "grade"):
            for text in _cell(row, columns, kind):
                if re.fullmatch(r"\d+,\d+", text):
                    return ","
    return "."
