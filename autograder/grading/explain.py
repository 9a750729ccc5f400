"""Why a submission has the mark that it has, in the words that its author reads."""

from __future__ import annotations

from autograder.checks.text import Text
from autograder.grading.outcome import CheckOutcome, Grade

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


def in_words(outcome: CheckOutcome) -> Text | None:
    """What was seen, and what to think about."""
    if outcome.reason is None or outcome.advice is None:
        return outcome.reason
    return outcome.reason + outcome.advice


def main_reason(grade: Grade) -> Text:
    """The one thing to say first: why nothing was graded, or the first check that failed."""
    if not grade.outcomes:
        return grade.remarks[0]
    failed = next((outcome for outcome in grade.outcomes if not outcome.passed), None)
    if failed is None:
        return _ALL_RIGHT
    said = in_words(failed) or failed.check.catches
    # A cell that stopped is most often why an answer is missing.
    if grade.remarks and grade.remarks[0].en not in said.en:
        said = said + grade.remarks[0]
    label = f"{failed.question}: "
    return Text(label + said.en, label + said.ja)
