"""The numbers behind the report."""

from __future__ import annotations

import bisect
import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from autograder.gradebook.student_grade import StudentGrade
from autograder.grading.check_result import Status
from autograder.grading.grade import Grade
from autograder.suite.outline import CheckOutline, Outline, Question
from autograder.text import Text

_FEWEST = 20  # submissions, below which we do not say how well a question tells them apart
_MOST_CHECKS = 15
_LARGEST = 1e300  # of what is drawn: differences of larger numbers overflow
_SECONDS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100)


@dataclass(frozen=True)
class Bar:
    """A bar of a histogram: where it begins, and what it counts."""

    label: str
    span: str
    count: int


@dataclass(frozen=True)
class QuestionFigures:
    """How a question went.

    Attributes:
        mean: share of its points that was earned on average: 1 is easiest.
        full, none: how many submissions earned all of them, and none.
        is_few: whether there are too few submissions to say how well it tells them apart.
        discrimination: correlation with the points of all other questions, -1 to 1; None if there
            are too few submissions, or if all earned the same.
    """

    question: Question
    mean: float
    full: int
    none: int
    is_few: bool
    discrimination: float | None


@dataclass(frozen=True)
class Misconception:
    """Known mistakes that answers were recognised as; several if no check tells them apart."""

    names: tuple[str, ...]
    hints: tuple[Text, ...]
    questions: tuple[str, ...]
    grades: tuple[Grade, ...]


def scores(shares: Iterable[float]) -> list[Bar]:
    """Submissions per tenth of the points; full marks are in the last tenth."""
    tenths = Counter(min(9, int(share * 10)) for share in shares)
    return [
        Bar(str(10 * tenth), f"{10 * tenth} to {10 * tenth + 10} %", tenths[tenth])
        for tenth in range(10)
    ]


def times(grades: Sequence[Grade]) -> list[Bar]:
    """Submissions by the CPU time that they took; each bar is about twice as long as the last."""
    found = Counter(
        bisect.bisect_right(_SECONDS, grade.result.cpu_seconds)
        for grade in grades
        if grade.was_read
    )
    edges = ["0", *(f"{edge:g}" for edge in _SECONDS)]
    last = max(found, default=0)
    return [
        Bar(
            edges[place],
            f"{edges[place]} to {edges[place + 1]} s"
            if place < len(_SECONDS)
            else f"{edges[place]} s and more",
            found[place],
        )
        for place in range(last + 1)
    ]


def measured(grades: Sequence[Grade]) -> list[tuple[str, list[Bar]]]:
    """What the checks have measured, such as accuracies: a histogram for each."""
    values: dict[str, list[float]] = defaultdict(list)
    for grade in grades:
        for result in grade.result.check_results.values():
            for name, value in result.measured.items():
                if abs(value) < _LARGEST:
                    values[name].append(value)
    return [(name, _tenths(values[name])) for name in sorted(values)]


def _tenths(values: Sequence[float]) -> list[Bar]:
    """Ten bars from the least to the greatest value; for shares, from 0 to 1."""
    low, high = min(values), max(values)
    if low >= 0 and high <= 1:
        low, high = 0.0, 1.0
    width = (high - low) / 10 or 1.0
    found = Counter(min(9, int((value - low) / width)) for value in values)
    edges = [f"{low + width * place:.3g}" for place in range(11)]
    return [
        Bar(edges[place], f"{edges[place]} to {edges[place + 1]}", found[place])
        for place in range(10)
    ]


def questions(grades: Sequence[Grade], outline: Outline) -> list[QuestionFigures]:
    """All questions, for the submissions that could be read."""
    read = [grade for grade in grades if grade.was_read]
    points = [grade.points for grade in read]
    return [
        _figures(question, [grade.earned(question.name) for grade in read], points)
        for question in outline.questions
    ]


def manual_questions(
    students: Sequence[StudentGrade], outline: Outline
) -> dict[str, QuestionFigures]:
    """The manual questions, for the answers that have been graded."""
    found = {}
    for question in outline.manual:
        graded = [student for student in students if question.name in student.manual]
        if graded:
            earned = [student.manual[question.name].total for student in graded]
            in_all = [student.points_before_late for student in graded]
            found[question.name] = _figures(question, earned, in_all)
    return found


def _figures(question: Question, earned: list[float], in_all: list[float]) -> QuestionFigures:
    is_few = len(earned) < _FEWEST
    rest = [points - of_it for points, of_it in zip(in_all, earned, strict=True)]
    return QuestionFigures(
        question,
        statistics.fmean(earned) / question.points if earned else 0.0,
        sum(points == question.points for points in earned),
        sum(points == 0 for points in earned),
        is_few,
        None if is_few else _correlation(earned, rest),
    )


def _correlation(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Pearson's correlation; None if one of them is constant."""
    try:
        return statistics.correlation(one, other)
    except statistics.StatisticsError:
        return None


def most_failed(grades: Sequence[Grade], outline: Outline) -> list[tuple[CheckOutline, int]]:
    """The checks that most submissions fail, with how many."""
    failed = Counter(check.key for grade in grades for check in grade.failed())
    known = [
        (outline.by_key[key], count) for key, count in failed.most_common() if key in outline.by_key
    ]
    return known[:_MOST_CHECKS]


def misconceptions(grades: Sequence[Grade]) -> list[Misconception]:
    """The known mistakes that were made, most frequent first."""
    made: dict[tuple[str, ...], dict[str, Grade]] = defaultdict(dict)
    where: dict[tuple[str, ...], set[str]] = defaultdict(set)
    texts: dict[str, Text] = {}
    for grade in grades:
        for key, hints in grade.hints.items():
            names = tuple(hint.mistake for hint in hints)
            texts |= {hint.mistake: hint.text for hint in hints}
            made[names][grade.name] = grade
            where[names].add(grade.outline.by_key[key].question)
    found = [
        Misconception(
            tuple(name.rpartition("/")[2].replace("_", " ") for name in names),
            tuple(dict.fromkeys(texts[name] for name in names)),
            tuple(sorted(where[names])),
            tuple(those.values()),
        )
        for names, those in made.items()
    ]
    return sorted(found, key=lambda mistake: (-len(mistake.grades), mistake.names))


@dataclass(frozen=True)
class Concern:
    """Submissions that a person should look at, and why.

    Attributes:
        remarks: what to say about single submissions, by name.
    """

    what: str
    why: str
    grades: tuple[Grade, ...]
    remarks: Mapping[str, str] = field(default_factory=dict)


def concerns(grades: Sequence[Grade]) -> list[Concern]:
    """Accidents and mix-ups, by kind, gravest first."""

    def ending(status: Status) -> Callable[[Grade], bool]:
        return lambda grade: bool(grade.ending(status))

    kinds: list[tuple[str, str, Callable[[Grade], bool]]] = [
        (
            "A check could not judge it",
            "No points were given for that check. Fix the suite and grade again.",
            ending(Status.ERROR),
        ),
        (
            "Answered out of turn",
            "Its process sent what no honest answer looks like. This may be an accident, with "
            "output on a closed channel, or an attempt to forge results. Read the code.",
            ending(Status.GARBLED),
        ),
        (
            "Could not be read",
            "No points in any question. The page says what its author can do.",
            lambda grade: not grade.was_read,
        ),
        (
            "Of another assignment",
            "Its first cell names another assignment of the course. Was the wrong file handed in?",
            lambda grade: bool(grade.result.other),
        ),
        (
            "Crashed",
            "Its process ended while it was asked: out of memory, exit(), or worse.",
            ending(Status.CRASHED),
        ),
        (
            "Timed out",
            "A loop that never ends, or a method too slow for the limits in suite.toml.",
            ending(Status.TIMED_OUT),
        ),
    ]
    found = [
        Concern(what, why, tuple(grade for grade in grades if holds(grade)))
        for what, why, holds in kinds
    ]
    return [concern for concern in found if concern.grades]
