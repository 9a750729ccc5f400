"""What the student may see: the page, and the same in short as Markdown."""

from __future__ import annotations

import functools
import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from autograder.checks import places
from autograder.grading.explain import in_words
from autograder.grading.given_code import given_by
from autograder.grading.grade import CheckOutcome, Grade
from autograder.pages import markup
from autograder.pages.by_question import Part, arranged
from autograder.pages.rendering import render
from autograder.submissions import Cell
from autograder.submissions.definitions import Surprise, surprises
from autograder.suite import ManualQuestion, Question, Suite
from autograder.text import Text

PERSON = Text(
    "A person reads this answer. Its points are not part of the score above yet.",
    "この答えは人が読んで採点します。まだ上の点数には入っていません。",
)

_WORDS = {
    "points": Text("points", "点"),
    "results": Text("Results", "結果"),
    "between": Text("Other cells", "そのほかのセル"),
    "yours": Text("What you handed in", "提出したもの"),
    "right": Text("right", "正解"),
    "not_yet": Text("not yet right", "まだ正しくありません"),
    "public": Text("in the notebook", "ノートブックにあり"),
    "in": Text("Seen in", "あてはまったチェック"),
    "remarks": Text("While your notebook ran", "ノートブックの実行中のこと"),
    "unreadable": Text("This file could not be graded", "このファイルは採点できませんでした"),
    "cell": Text("code cell", "コードセル"),
    "not_graded": Text("not graded", "採点の対象外"),
    "person": PERSON,
    "rubric": Text("What is looked for", "採点の観点"),
    "map": Text("Where your output is right and wrong", "出力の正しい場所と違う場所"),
}

_CHECKS_PASSED = {
    "one": Text("1 check passed", "1 個のチェックに合格"),
    "more": Text("{number} checks passed", "{number} 個のチェックに合格"),
}

# What these cells said is what the page says; what they are is nothing to look at.
_ONLY_ASKS = re.compile(r"\s*grader\.(check|export)\([^()\n]*\)\s*$")

_MOST_PICTURES = 3  # of one finding

_MAP_KINDS = {
    places.RIGHT: "right",
    places.WRONG: "wrong",
    places.MISSING: "missing",
    places.EXTRA: "extra",
    places.MIXED: "mixed",
}


@dataclass(frozen=True)
class Finding:
    """Checks of one question that failed in the same way.

    Attributes:
        said: what was seen, and what to think about.
        outcomes: of the checks, in their order.
    """

    said: Text
    outcomes: tuple[CheckOutcome, ...]


@dataclass(frozen=True)
class Answer:
    """A question as the page shows it.

    Attributes:
        earned: points; None where a person has to read the answer first.
    """

    question: Question
    earned: float | None
    findings: tuple[Finding, ...] = ()
    passed: tuple[CheckOutcome, ...] = ()

    @property
    def rubric(self) -> tuple[tuple[float, Text], ...]:
        if not isinstance(self.question, ManualQuestion):
            return ()
        return tuple((line.points, line.text) for line in self.question.rubric)

    @property
    def is_right(self) -> bool:
        return self.earned == self.question.points

    @property
    def is_wrong(self) -> bool:
        return self.earned is not None and not self.is_right


def feedback(grade: Grade, suite: Suite, cells: Sequence[Cell] = ()) -> str:
    """The page that a student may see.

    Args:
        cells: of the submission; the results are shown alone where there are none.
    """
    answers = {answer.question.name: answer for answer in answers_of(grade, suite)}
    parts = arranged(cells, answers)
    surprising = surprises(cells, given_by(suite.assignment), grade.stopped)
    beside = _beside(surprising, parts, [name for name, each in answers.items() if each.is_wrong])
    shown = {"", *(part.question for part in parts)}
    language = grade.language
    return render(
        "feedback.html",
        code=markup.code,
        prose=markup.prose,
        dedent=textwrap.dedent,
        only_asks=lambda cell: cell.is_code and _ONLY_ASKS.match(cell.source),
        drawing=drawing,
        map_kinds=_MAP_KINDS,
        map_words=places.WORDS,
        language=language,
        word=lambda key: _WORDS[key].into(language),
        into=lambda text: text.into(language),
        passed=lambda outcomes: _passed(
            tuple((one.title.into(language), one.points, one.public) for one in outcomes), language
        ),
        grade=grade,
        title=suite.assignment.title.into(language),
        answers=answers,
        parts=parts,
        shown=shown,
        pictured=_pictured(answers.values()),
        beside=beside,
        opened={cell for told in beside.values() for one in told for cell in one.cells},
        apart=[answer for name, answer in answers.items() if name not in shown],
    )


@functools.lru_cache(maxsize=1000)  # most submissions pass most checks
def _passed(checks: tuple[tuple[str, float, bool], ...], language: str) -> Markup:
    """The checks of a question that passed: title, points, whether it is public."""
    page = render(
        "passed.html",
        summary=_checks_passed(len(checks)).into(language),
        right=_WORDS["right"].into(language),
        public=_WORDS["public"].into(language),
        checks=checks,
    )
    return Markup(page)


def _beside(
    surprising: Sequence[Surprise], parts: Sequence[Part], wrong: Sequence[str]
) -> dict[str, list[Surprise]]:
    """What to say beside questions that lost points: any may suffer from what is no answer."""
    told: dict[str, list[Surprise]] = {name: [] for name in wrong}
    for surprise in surprising:
        answering = {part.question for part in parts if part.has_any_of(surprise.cells)} - {""}
        for name in wrong:
            if surprise.is_given or not answering or name in answering:
                told[name].append(surprise)
    return told


def _pictured(answers: Iterable[Answer]) -> set[str]:
    """Checks whose picture is shown: those of one finding are much alike."""
    return {
        outcome.key
        for answer in answers
        for finding in answer.findings
        for outcome in [one for one in finding.outcomes if one.places][:_MOST_PICTURES]
    }


def answers_of(grade: Grade, suite: Suite) -> list[Answer]:
    """All questions in the order of the assignment; none where nothing could be graded."""
    if not grade.outcomes:
        return []
    order = [question.name for question in suite.assignment.questions]
    answers = [_answer(question, grade) for question in grade.questions]
    answers += [Answer(question, None) for question in suite.written]
    return sorted(answers, key=lambda answer: order.index(answer.question.name))


def _answer(question: Question, grade: Grade) -> Answer:
    outcomes = [outcome for outcome in grade.outcomes if outcome.question == question.name]
    return Answer(
        question,
        grade.earned(question.name),
        tuple(_findings(outcome for outcome in outcomes if not outcome.passed)),
        tuple(outcome for outcome in outcomes if outcome.passed),
    )


def _findings(failed: Iterable[CheckOutcome]) -> Iterator[Finding]:
    """The same advice is given once."""
    alike: dict[Text, list[CheckOutcome]] = {}
    for outcome in failed:
        alike.setdefault(in_words(outcome) or outcome.check.catches, []).append(outcome)
    told: set[Text] = set()
    for said, same in alike.items():
        yield Finding(in_words(same[0], told) or said, tuple(same))
        told.update(same[0].advice)


def _checks_passed(number: int) -> Text:
    words = _CHECKS_PASSED["one" if number == 1 else "more"]
    return Text(words.en.format(number=number), words.ja.format(number=number))


def in_markdown(grade: Grade, suite: Suite) -> str:
    """The same in short, as Markdown that any renderer shows as text."""
    language = grade.language
    lines = [f"# {escaped(suite.assignment.title.into(language))}", "", escaped(grade.name), ""]
    points = _WORDS["points"].into(language)
    total = [f"**{grade.points:g} / {grade.possible:g}** {points}", ""]
    lines += ["<!-- place: total -->", *total, "<!-- end: total -->", ""]
    lines += remarks_in_markdown(grade)
    for answer in answers_of(grade, suite):
        lines += _answer_in_markdown(answer, language)
    return "\n".join(lines).rstrip() + "\n"


def remarks_in_markdown(grade: Grade) -> list[str]:
    """What happened while the cells ran, or why nothing was graded."""
    if not grade.remarks:
        return []
    words = _WORDS["remarks" if grade.outcomes else "unreadable"].into(grade.language)
    items = [f"- {escaped(remark.into(grade.language))}" for remark in grade.remarks]
    if not grade.outcomes:  # in which language its author writes is not known
        items += [f"- {escaped(remark.ja)}" for remark in grade.remarks]
    return [f"**{words}**", "", *items, ""]


def written_in_markdown(answer: Answer, language: str) -> list[str]:
    """A question that a person has to read."""
    points = _WORDS["points"].into(language)
    lines = [
        f"- {escaped(text.into(language))} ({worth:g} {points})" for worth, text in answer.rubric
    ]
    return [_WORDS["person"].into(language), "", *lines, ""]


def _answer_in_markdown(answer: Answer, language: str) -> list[str]:
    question = answer.question
    earned = "–" if answer.earned is None else f"{answer.earned:g}"
    title = f"{question.name} {question.title.into(language)}"
    lines = [f"## {escaped(title)}: {earned} / {question.points:g}", ""]
    if answer.earned is None:
        lines += written_in_markdown(answer, language)
        name = question.name
        return [f"<!-- place: card {name} -->", *lines, f"<!-- end: card {name} -->", ""]
    pictured = _pictured([answer])
    for finding in answer.findings:
        lines += [f"✗ {escaped(finding.said.into(language))}", ""]
        for outcome in finding.outcomes:
            lines.append(f"- {escaped(outcome.title.into(language))} (0 / {outcome.points:g})")
            drawn = None
            if outcome.places is not None and outcome.key in pictured:
                drawn = outcome.places.drawn()
            for text in (outcome.detail, drawn):
                if text is not None:
                    lines += ["", *fenced(text.into(language)), ""]
        lines.append("")
    if answer.passed:
        lines += [f"✓ {_checks_passed(len(answer.passed)).into(language)}", ""]
    return lines


def fenced(text: str) -> list[str]:
    """A block of code with this text inside a list item."""
    inside = [line.replace("```", "'''") for line in text.split("\n")]
    return [f"  {line}" for line in ("```", *inside, "```")]


def escaped(text: str) -> str:
    """Text that Markdown takes for text, on one line."""
    return re.sub(r"([\\`*_{}\[\]<>()#+!|~$&-])", r"\\\1", " ".join(text.split()))


@dataclass(frozen=True)
class Map:
    """A picture of wrong places as squares to draw.

    Attributes:
        panels: label, left edge, width and height, and the squares of each state as an SVG path.
    """

    panels: tuple[tuple[str, int, int, int, dict[str, str]], ...]
    width: int
    height: int


def drawing(found: places.Places) -> Map:
    """The squares of all panels, one beside the other, ten units each."""
    panels = []
    left = 0
    for label, rows in found.panels:
        paths: dict[str, str] = {}
        for down, row in enumerate(rows):
            for right, state in enumerate(row):
                square = f"M{10 * right} {10 * down}h9v9h-9z"
                paths[state] = paths.get(state, "") + square
        width = max(10 * len(rows[0]), 7 * len(label))
        panels.append((label, left, width, 10 * len(rows), paths))
        left += width + 14
    return Map(tuple(panels), left - 14, max(panel[3] for panel in panels))
