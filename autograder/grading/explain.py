"""Why a submission has the mark that it has, in the words that its author reads."""

from __future__ import annotations

from autograder.checks.text import Text
from autograder.grading.outcome import CheckOutcome, Grade

_ALL_RIGHT = Text("All checks passed.", "すべてのチェックを通りました。")


def explain(outcome: CheckOutcome) -> Text | None:
    """What is wrong by one check, with got and expected where it is public; None if it passed."""
    said = _said(outcome)
    if said is None or outcome.detail is None:
        return said
    parts = said, outcome.detail
    return Text("\n".join(part.en for part in parts), "\n".join(part.ja for part in parts))


def _said(outcome: CheckOutcome) -> Text | None:
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
    said = _said(failed) or failed.check.catches
    # A cell that stopped is most often why an answer is missing.
    if grade.remarks and grade.remarks[0].en not in said.en:
        said = said + grade.remarks[0]
    label = f"{failed.question}: "
    return Text(label + said.en, label + said.ja)
