"""All answers to a question, side by side, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from autograder.gradebook.gradebook import ManualPoints
from autograder.gradebook.student_grade import StudentGrade
from autograder.grading.manual_answers import ManualAnswer, Place
from autograder.suite.outline import ManualQuestion


@dataclass(frozen=True)
class Collected:
    """One answer, to be graded.

    Attributes:
        key: of this very text in this submission. Another text needs new points.
        label: of its author, or a number if the author is hidden.
        file: the submission; empty if the author is hidden.
        alike: labels of other answers with the same text.
        given: points that were already given.
    """

    key: str
    label: str
    file: str
    answer: ManualAnswer
    alike: tuple[str, ...] = ()
    given: ManualPoints | None = None


def collect(
    question: ManualQuestion,
    students: Sequence[StudentGrade],
    answers: Mapping[str, Mapping[str, ManualAnswer]],
    *,
    anonymous: bool,
) -> list[Collected]:
    """The answers that count, by name, or in an arbitrary order if names are hidden."""
    labels: dict[str, list[str]] = {}
    for student in students:
        if student.counts and question.name in answers.get(student.name, {}):
            labels.setdefault(student.name, []).append(student.person.label)
    given = {student.name: student.manual.get(question.name) for student in students}
    found = [
        Collected(
            key=answers[name][question.name].key(name, question.name),
            label=" · ".join(filter(None, people)) or name,
            file=name,
            answer=answers[name][question.name],
            given=given[name],
        )
        for name, people in labels.items()
    ]
    found.sort(key=lambda one: (one.key,) if anonymous else (one.label.casefold(), one.file))
    if anonymous:
        width = len(str(len(found)))
        found = [
            replace(one, label=f"A{n:0{width}d}", file="") for n, one in enumerate(found, start=1)
        ]
    return [_beside(one, found) for one in found]


def _beside(one: Collected, found: Sequence[Collected]) -> Collected:
    text = "".join(one.answer.text.split())
    alike = tuple(
        other.label
        for other in found
        if other.key != one.key and text and "".join(other.answer.text.split()) == text
    )
    return replace(one, alike=alike)


def notes_on(one: Collected) -> list[str]:
    """What is unusual about an answer, for the person who grades it."""
    notes = list(one.answer.notes)
    if one.answer.place is not Place.BELOW:
        notes.insert(0, one.answer.place.value)
    if one.alike:
        notes.append(f"the same text as {', '.join(one.alike)}")
    return notes
