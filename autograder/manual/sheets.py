"""The sheet that goes out with the answers, and comes back with a person's points."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import UsageError
from autograder.files.spreadsheet import Sheet, to_csv
from autograder.gradebook.gradebook import ManualPoints
from autograder.grading.manual_answers import Place
from autograder.manual.collected import Collected, notes_on
from autograder.suite.outline import ManualQuestion, number

_KEY, _QUESTION, _COMMENT = "key", "question", "comment"
_LONGEST_CELL = 32_000  # letters; a spreadsheet takes 32,767
_POINTS = re.compile(r"\d{1,6}(?:[.,]\d{1,4})?")


def sheet_of(question: ManualQuestion, found: Sequence[Collected], language: str) -> str:
    """A row for each answer, with points that were already given, and zeros for blank answers."""
    lines = [
        f"{n}: {line.text.into(language)} (/ {line.points:g})"
        for n, line in enumerate(question.rubric, start=1)
    ]
    rows: list[list[str]] = [[_KEY, _QUESTION, "student", "note", "answer", *lines, _COMMENT]]
    for one in found:
        points = [""] * len(lines)
        if one.given is not None:
            points = [number(value) for value in one.given.points]
        elif one.answer.place is Place.BLANK:
            points = ["0"] * len(lines)
        comment = one.given.comment if one.given else ""
        text = one.answer.text
        if len(text) > _LONGEST_CELL:
            text = text[:_LONGEST_CELL] + " […]"
        notes = "; ".join(notes_on(one))
        rows.append([one.key, question.name, one.label, notes, text, *points, comment])
    # Excel reads a CSV file as UTF-8 only if it begins with this mark.
    return "\ufeff" + to_csv(rows)


@dataclass(frozen=True)
class SheetRow:
    """What came back for one answer, and from where."""

    question: str
    points: ManualPoints
    where: str


def read_sheet(
    path: Path, questions: Mapping[str, ManualQuestion]
) -> tuple[list[SheetRow], list[str]]:
    """The rows that are graded, and what is wrong with those that cannot be taken in.

    Raises:
        UsageError: the file is not such a sheet.
    """
    sheet = Sheet(path)
    places = {title.casefold(): place for place, title in enumerate(sheet.header)}
    for title in (_KEY, _QUESTION):
        if title not in places:
            raise UsageError(
                f"{path}: no column is named {title!r}. Take in a sheet that `autograder manual "
                "collect` wrote, and keep its columns."
            )
    lines = {
        int(match[1]): place
        for place, title in enumerate(sheet.header)
        if (match := re.match(r"(\d+)\s*[:：]", title))
    }
    rows: list[SheetRow] = []
    problems: list[str] = []
    for line, row in sheet.rows.items():
        where = f"{path}, line {line}"
        try:
            name = row[places[_QUESTION]].strip()
            question = _question(name, questions)
            points = _points(row, lines, question)
        except ValueError as error:
            problems.append(f"{where}: {error}")
            continue
        if points is not None:
            comment = row[places[_COMMENT]].strip() if _COMMENT in places else ""
            key = row[places[_KEY]].strip()
            given = ManualPoints(key, points, _unprotected(comment), question.rubric_digest)
            rows.append(SheetRow(name, given, where))
    return rows, problems


def _question(name: str, questions: Mapping[str, ManualQuestion]) -> ManualQuestion:
    if name not in questions:
        known = ", ".join(questions) or "none"
        raise ValueError(f"{name!r} is not a manual question. These are: {known}.")
    return questions[name]


def _points(
    row: Sequence[str], lines: Mapping[int, int], question: ManualQuestion
) -> tuple[float, ...] | None:
    """The points of a row, a number for each line of the rubric; None if nothing is filled in.

    Raises:
        ValueError: the points cannot be taken in; it says why.
    """
    missing = [str(n) for n in range(1, len(question.rubric) + 1) if n not in lines]
    if missing:
        raise ValueError(f"no column for line {', '.join(missing)} of the rubric. Restore it.")
    cells = [row[lines[n]].strip() for n in range(1, len(question.rubric) + 1)]
    if not any(cells):
        return None
    points = []
    for n, (cell, line) in enumerate(zip(cells, question.rubric, strict=True), start=1):
        if not cell:
            raise ValueError(f"no points for line {n} of the rubric. Fill in 0 to {line.points:g}.")
        if not _POINTS.fullmatch(cell):
            raise ValueError(f"{cell!r} for line {n}: not a number. Fill in 0 to {line.points:g}.")
        value = float(cell.replace(",", "."))
        if value > line.points:
            raise ValueError(
                f"{cell} points for line {n}, which is worth {line.points:g}. Lower them."
            )
        points.append(value)
    return tuple(points)


def _unprotected(text: str) -> str:
    """A comment without the mark that kept a spreadsheet from running it as a formula."""
    text = re.sub(r"(;[ \u3000]*)'([=+\-@＝＋－＠])", r"\1\2", text)
    return text[1:] if re.match(r"'\s*[=+\-@＝＋－＠]", text) else text
