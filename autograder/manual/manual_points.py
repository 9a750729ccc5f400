"""Manual points: what comes in with sheets, and what is kept of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.gradebook.gradebook import Gradebook, ManualPoints
from autograder.manual.sheets import SheetRow, read_sheet


@dataclass(frozen=True)
class TakenIn:
    """The result of taking in sheets.

    Attributes:
        new, same: how many answers got their first points, or the same points as before.
        changed: points before and now, in words.
        problems: rows that were not taken in, each with its file, its line and a remedy.
    """

    new: int
    same: int
    changed: tuple[str, ...]
    problems: tuple[str, ...]


def take_in(paths: Sequence[Path], gradebook: Gradebook) -> TakenIn:
    """Store the points from sheets. A row with a mistake changes nothing.

    Raises:
        UsageError: a file is not such a sheet. Nothing is stored then.
    """
    questions = {question.name: question for question in gradebook.outline.manual}
    known = {
        (answer.key(name, question), question): name
        for name, answers in gradebook.manual_answers().items()
        for question, answer in answers.items()
    }
    rows: list[SheetRow] = []
    problems: list[str] = []
    for path in paths:
        read, wrong = read_sheet(path, questions)
        rows += read
        problems += wrong
    rows, contradictions = _without_contradictions(rows)
    problems += contradictions
    before = gradebook.manual_points()
    kept: dict[tuple[str, str], ManualPoints] = {}
    new = same = 0
    changed = []
    for row in rows:
        name = known.get((row.points.answer, row.question))
        if name is None:
            problems.append(
                f"{row.where}: no answer to {row.question} has the key {row.points.answer!r}. The "
                "student submitted a new answer, or the sheet is from another grading. Collect "
                "again, and grade the new answer."
            )
            continue
        was = before.get(name, {}).get(row.question)
        if was is None:
            new += 1
        elif replace(was, earlier=(), rubric=was.rubric or row.points.rubric) == row.points:
            same += 1
            continue
        else:
            changed.append(f"{name}, {row.question}: {was.total:g} → {row.points.total:g}")
        earlier = (*was.earlier, replace(was, earlier=())) if was else ()
        kept[name, row.question] = replace(row.points, earlier=earlier)
    gradebook.put_manual_points(kept)
    return TakenIn(new, same, tuple(changed), tuple(problems))


def _without_contradictions(rows: Sequence[SheetRow]) -> tuple[list[SheetRow], list[str]]:
    """The rows that no other row contradicts, and what to say about the others."""
    distinct = {(row.question, row.points): row for row in rows}
    times = Counter((row.points.answer, row.question) for row in distinct.values())
    kept = [row for row in distinct.values() if times[row.points.answer, row.question] == 1]
    problems = [
        f"{row.where}: another row gives other points for {row.points.answer}. Keep only one."
        for row in distinct.values()
        if times[row.points.answer, row.question] > 1
    ]
    return kept, problems
