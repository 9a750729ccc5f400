"""Why a submission has the mark that it has, in the words that its author reads."""

from __future__ import annotations

import functools
from collections.abc import Collection

from autograder.grading.grade import CheckOutcome, Grade
from autograder.text import Text

_OR = Text("Or this:", "または、次のことも考えられます。")
_AS_ABOVE = Text(
    "Here too, think of what is said above.", "ここでも、上に書いたことを確かめてください。"
)
_ALL_RIGHT = Text("All checks passed.", "すべてのチェックを通りました。")


def explain(outcome: CheckOutcome) -> Text | None:
    """What is wrong by one check, as plain text, with a picture of the places that are wrong.

    Got and expected are told where the check is public. None if it passed.
    """
    said = in_words(outcome)
    if said is None:
        return None
    drawn = outcome.places.drawn() if outcome.places is not None else None
    parts = [part for part in (said, outcome.detail, drawn) if part is not None]
    return Text("\n".join(part.en for part in parts), "\n".join(part.ja for part in parts))


def in_words(outcome: CheckOutcome, told: Collection[Text] = ()) -> Text | None:
    """What was seen, and what to think about.

    Args:
        told: advice that its reader has just had.
    """
    if outcome.reason is None or not outcome.advice:
        return outcome.reason
    new = [advice for advice in outcome.advice if advice not in told]
    if not new:
        return outcome.reason + _AS_ABOVE
    return outcome.reason + functools.reduce(lambda first, more: first + _OR + more, new)


def main_reason(grade: Grade) -> Text:
    """The one thing to say first: why nothing was graded, or the first check that failed."""
    if not grade.outcomes:
        return grade.remarks[0]
    failed = next((outcome for outcome in grade.outcomes if not outcome.passed), None)
    if failed is None:
        return _ALL_RIGHT
    if grade.other:
        return grade.remarks[0]
    said = in_words(failed) or failed.check.catches
    cause = failed.verdict.cause
    if cause is not None and failed.reason is not None:
        said = cause + failed.reason
    # A cell that stopped is most often why an answer is missing.
    elif grade.remarks and grade.remarks[0].en not in said.en:
        said = said + grade.remarks[0]
    label = f"{failed.question}: "
    return Text(label + said.en, label + said.ja)
