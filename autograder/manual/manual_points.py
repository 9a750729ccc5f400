"""A person's points, in the gradebook: what comes in, and what of it holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.gradebook.ledger import Ledger
from autograder.gradebook.student_grade import Marked
from autograder.manual.collected import key_of
from autograder.manual.manual_answers import Answer
from autograder.manual.sheets import Given, read_sheet
from autograder.suite import ManualQuestion

ANSWERS, WRITTEN = "answers", "written"


@dataclass(frozen=True)
class TakenIn:
    """What came of sheets.

    Attributes:
        new, same: how many answers got their first points, or those that they had.
        changed: what was and what is, in words.
        problems: rows that were not taken in, each with its file, its line and a remedy.
    """

    new: int
    same: int
    changed: tuple[str, ...]
    problems: tuple[str, ...]


def read_answers(ledger: Ledger) -> dict[str, dict[str, Answer]]:
    """All answers, by submission and question."""
    return {
        name: {question: Answer.from_plain(answer) for question, answer in answers.items()}
        for name, answers in ledger.get(ANSWERS).items()
    }


def read_marks(
    ledger: Ledger, answers: Mapping[str, Mapping[str, Answer]]
) -> tuple[dict[str, dict[str, Marked]], list[str]]:
    """The points that hold, by submission and question; and whose answer has changed since."""
    marks: dict[str, dict[str, Marked]] = {}
    outdated = []
    for name, entries in ledger.get(WRITTEN).items():
        for question, entry in entries.items():
            answer = answers.get(name, {}).get(question)
            if answer is None:
                continue
            if entry["key"] == key_of(name, question, answer):
                marks.setdefault(name, {})[question] = Marked.from_plain(entry)
            else:
                outdated.append(f"{name} ({question})")
    return marks, outdated


def take_in(paths: Sequence[Path], ledger: Ledger, written: Sequence[ManualQuestion]) -> TakenIn:
    """Enter the points of sheets; a row that is not right leaves what was there as it was.

    Raises:
        UsageError: a file is no such sheet; then nothing is entered.
    """
    questions = {question.name: question for question in written}
    known = {
        (key_of(name, question, answer), question): name
        for name, answers in read_answers(ledger).items()
        for question, answer in answers.items()
    }
    given: list[Given] = []
    problems: list[str] = []
    for path in paths:
        rows, wrong = read_sheet(path, questions)
        given += rows
        problems += wrong
    given, contradictions = _without_contradictions(given)
    problems += contradictions
    book: dict[str, dict[str, Any]] = ledger.get(WRITTEN)
    new = same = 0
    changed = []
    for one in given:
        name = known.get((one.key, one.question))
        if name is None:
            problems.append(
                f"{one.where}: no answer to {one.question} has the key {one.key!r}. It was handed "
                "in anew, or is of another grading: collect again, and grade the new answer."
            )
            continue
        before = book.setdefault(name, {}).get(one.question)
        entry = {"key": one.key, "points": list(one.marked.points), "comment": one.marked.comment}
        if before is None:
            new += 1
        elif Marked.from_plain(before) == one.marked and before["key"] == one.key:
            same += 1
            continue
        else:
            was, now = Marked.from_plain(before), one.marked
            changed.append(f"{name}, {one.question}: {was.total:g} → {now.total:g}")
        earlier = [*before["earlier"], {**before, "earlier": None}] if before else []
        book[name][one.question] = {**entry, "earlier": earlier}
    ledger.put(WRITTEN, book)
    return TakenIn(new, same, tuple(changed), tuple(problems))


def _without_contradictions(given: Sequence[Given]) -> tuple[list[Given], list[str]]:
    """Rows of which no other one says something else about the same answer."""
    distinct = {(one.key, one.question, one.marked): one for one in given}
    times = Counter((one.key, one.question) for one in distinct.values())
    kept = [one for one in distinct.values() if times[one.key, one.question] == 1]
    problems = [
        f"{one.where}: another row gives other points for {one.key}. Keep one of them."
        for one in distinct.values()
        if times[one.key, one.question] > 1
    ]
    return kept, problems
