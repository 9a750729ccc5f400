"""All answers to a question, side by side, in the order in which they are read."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from autograder.gradebook.student_grade import Marked, StudentGrade
from autograder.manual.manual_answers import Answer, Place
from autograder.suite import ManualQuestion


@dataclass(frozen=True)
class Collected:
    """One answer, to be graded.

    Attributes:
        key: of this very text by this submission: with another text, points are given anew.
        label: whose it is, or a number where that is not to be known.
        file: the submission; empty where that is not to be known.
        alike: labels of others whose text is the same.
        marked: what a person has given already.
    """

    key: str
    label: str
    file: str
    answer: Answer
    alike: tuple[str, ...] = ()
    marked: Marked | None = None


def key_of(name: str, question: str, answer: Answer) -> str:
    """Names an answer in a sheet; begins with a letter, so that no spreadsheet reads a number."""
    content = "\0".join((name, question, answer.text, *sorted(answer.pictures.values())))
    return "k" + hashlib.sha256(content.encode()).hexdigest()[:12]


def collect(
    question: ManualQuestion,
    student_grades: Sequence[StudentGrade],
    answers: Mapping[str, Mapping[str, Answer]],
    *,
    anonymous: bool,
) -> list[Collected]:
    """The answers that count: by name, or where that is not to be known, in an order of chance."""
    labels: dict[str, list[str]] = {}
    for standing in student_grades:
        if standing.counts and question.name in answers.get(standing.row.name, {}):
            labels.setdefault(standing.row.name, []).append(standing.person.label)
    marked = {standing.row.name: standing.written.get(question.name) for standing in student_grades}
    found = [
        Collected(
            key=key_of(name, question.name, answers[name][question.name]),
            label=" · ".join(filter(None, people)) or name,
            file=name,
            answer=answers[name][question.name],
            marked=marked[name],
        )
        for name, people in labels.items()
    ]
    found.sort(key=lambda one: (one.key,) if anonymous else (one.label.casefold(), one.file))
    if anonymous:
        width = len(str(len(found)))
        found = [
            Collected(one.key, f"A{n:0{width}d}", "", one.answer, (), one.marked)
            for n, one in enumerate(found, start=1)
        ]
    return [_beside(one, found) for one in found]


def _beside(one: Collected, found: Sequence[Collected]) -> Collected:
    text = "".join(one.answer.text.split())
    alike = tuple(
        other.label
        for other in found
        if other.key != one.key and text and "".join(other.answer.text.split()) == text
    )
    return Collected(one.key, one.label, one.file, one.answer, alike, one.marked)


def notes_on(one: Collected) -> list[str]:
    """What is unusual about an answer, for whoever grades it."""
    notes = list(one.answer.notes)
    if one.answer.place is not Place.BELOW:
        notes.insert(0, one.answer.place.value)
    if one.alike:
        notes.append(f"the same text as {', '.join(one.alike)}")
    return notes
