"""The numbers behind the report."""

from __future__ import annotations

import bisect
import math
import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from autograder.gradebook.row import Row
from autograder.gradebook.student_grade import StudentGrade
from autograder.suite import Check, Question, Suite
from autograder.text import Text

_FEWEST = 20  # submissions, to say how well a question tells them apart
_MOST_CHECKS = 15
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
        discrimination: correlation with the points of all other questions, -1 to 1; None of too few
            submissions, or where all earned the same.
    """

    question: Question
    mean: float
    full: int
    none: int
    is_few: bool
    discrimination: float | None


@dataclass(frozen=True)
class Misconception:
    """Known mistakes that answers were recognised as; several where no check tells them apart."""

    names: tuple[str, ...]
    hints: tuple[Text, ...]
    questions: tuple[str, ...]
    rows: tuple[Row, ...]


def scores(shares: Iterable[float]) -> list[Bar]:
    """Submissions per tenth of the points; full marks count with the last tenth."""
    tenths = Counter(min(9, int(share * 10)) for share in shares)
    return [
        Bar(str(10 * tenth), f"{10 * tenth} to {10 * tenth + 10} %", tenths[tenth])
        for tenth in range(10)
    ]


def times(rows: Sequence[Row]) -> list[Bar]:
    """Submissions by the CPU time that they took; each bar is about twice as long as the last."""
    found = Counter(bisect.bisect_right(_SECONDS, row.cpu_seconds) for row in rows if row.was_read)
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


def measured(rows: Sequence[Row]) -> list[tuple[str, list[Bar]]]:
    """What the checks have measured, such as accuracies: a histogram for each."""
    values: dict[str, list[float]] = defaultdict(list)
    for row in rows:
        for name, value in row.measured.items():
            values[name].append(value)
    return [(name, _tenths(values[name])) for name in sorted(values)]


def _tenths(values: Sequence[float]) -> list[Bar]:
    """Ten bars from the least to the greatest; of shares, from 0 to 1."""
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


def questions(rows: Sequence[Row], suite: Suite) -> list[QuestionFigures]:
    """All questions, of the submissions that could be read."""
    read = [row for row in rows if row.was_read]
    return [_of_question(read, question) for question in suite.questions]


def _of_question(rows: list[Row], question: Question) -> QuestionFigures:
    earned = [row.earned(question.name) for row in rows]
    return _figures(question, earned, [row.points for row in rows])


def written(student_grades: Sequence[StudentGrade], suite: Suite) -> dict[str, QuestionFigures]:
    """The questions that a person grades, of the answers that have been graded."""
    found = {}
    for question in suite.written:
        graded = [standing for standing in student_grades if question.name in standing.written]
        if graded:
            earned = [standing.written[question.name].total for standing in graded]
            found[question.name] = _figures(question, earned, [one.before for one in graded])
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
        None if is_few else correlation(earned, rest),
    )


def correlation(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Pearson's; None where it is not defined."""
    mean_one, mean_other = statistics.fmean(one), statistics.fmean(other)
    off_one = [value - mean_one for value in one]
    off_other = [value - mean_other for value in other]
    spread = math.sqrt(sum(a * a for a in off_one) * sum(b * b for b in off_other))
    if spread < 1e-9:
        return None
    return sum(a * b for a, b in zip(off_one, off_other, strict=True)) / spread


def most_failed(rows: Sequence[Row], suite: Suite) -> list[tuple[Check, int]]:
    """The checks that most submissions fail, with how many."""
    failed = Counter(failure.key for row in rows for failure in row.failures)
    checks = {check.key: check for check in suite.checks}
    return [(checks[key], count) for key, count in failed.most_common() if key in checks][
        :_MOST_CHECKS
    ]


def misconceptions(rows: Sequence[Row], suite: Suite) -> list[Misconception]:
    """The known mistakes that were made, most frequent first."""
    hints = {known.name: known.hint for known in suite.mistakes.mistakes} if suite.mistakes else {}
    question_of = {check.key: check.question for check in suite.checks}
    made: dict[tuple[str, ...], dict[str, Row]] = defaultdict(dict)
    where: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for row in rows:
        for failure in row.failures:
            if failure.mistakes:
                made[failure.mistakes][row.name] = row
                where[failure.mistakes].add(question_of.get(failure.key, ""))
    found = [
        Misconception(
            tuple(name.rpartition("/")[2].replace("_", " ") for name in names),
            tuple(dict.fromkeys(hints[name] for name in names if name in hints)),
            tuple(sorted(where[names])),
            tuple(those.values()),
        )
        for names, those in made.items()
    ]
    return sorted(found, key=lambda mistake: (-len(mistake.rows), mistake.names))


@dataclass(frozen=True)
class Concern:
    """Submissions that a person should look at, and why.

    Attributes:
        remarks: what to say of single ones, by their names.
    """

    what: str
    why: str
    rows: tuple[Row, ...]
    remarks: Mapping[str, str] = field(default_factory=dict)


def concerns(rows: Sequence[Row]) -> list[Concern]:
    """Accidents and mix-ups, by kind, gravest first."""
    kinds: list[tuple[str, str, Callable[[Row], bool]]] = [
        (
            "A check could not judge it",
            "No points were given for that check. Mend the suite and grade again.",
            lambda row: bool(row.broken_checks),
        ),
        (
            "Answered out of turn",
            "Its process sent what no honest answer looks like. That may be an accident of output "
            "on a closed channel, or an attempt to forge results: read the code.",
            lambda row: "garbled" in row.accidents,
        ),
        (
            "Could not be read",
            "No points in any question. The page says what its author can do.",
            lambda row: not row.was_read,
        ),
        (
            "Of another assignment",
            "Its first cell names another assignment of the course: the wrong file was handed in?",
            lambda row: bool(row.other),
        ),
        (
            "Crashed",
            "Its process ended while it was asked: out of memory, exit(), or worse.",
            lambda row: "crashed" in row.accidents,
        ),
        (
            "Timed out",
            "A loop without end, or a method too slow for the limits in suite.toml.",
            lambda row: "timed out" in row.accidents,
        ),
    ]
    found = [
        Concern(what, why, tuple(row for row in rows if holds(row))) for what, why, holds in kinds
    ]
    return [concern for concern in found if concern.rows]
