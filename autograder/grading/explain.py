"""Why a submission has its points, in words for its author."""

from __future__ import annotations

import functools
from collections.abc import Collection

from autograder.grading.grade import Grade
from autograder.suite.outline import CheckOutline
from autograder.text import Text

_OR = Text("Or this:", "または、次のことも考えられます。")
_AS_ABOVE = Text("See also the advice above.", "ここでも、上に書いたことを確かめてください。")
_ALL_PASSED = Text("All checks passed.", "すべてのチェックを通りました。")


def explain(grade: Grade, check: CheckOutline) -> Text | None:
    """What is wrong according to one check, as plain text, with a picture of the wrong places.

    It includes what was got and expected if the check is public. None if the check passed.
    """
    said = in_words(grade, check)
    if said is None:
        return None
    found = grade.of(check)
    drawn = found.places.drawn() if found.places is not None else None
    parts = [part for part in (said, found.detail, drawn) if part is not None]
    return Text("\n".join(part.en for part in parts), "\n".join(part.ja for part in parts))


def in_words(grade: Grade, check: CheckOutline, told: Collection[Text] = ()) -> Text | None:
    """What was seen, and what to think about.

    Args:
        told: advice that the reader has just seen.
    """
    reason, advice = grade.reason(check), grade.advice(check)
    if reason is None or not advice:
        return reason
    new = [one for one in advice if one not in told]
    if not new:
        return reason + _AS_ABOVE
    return reason + functools.reduce(lambda first, more: first + _OR + more, new)


def main_reason(grade: Grade) -> Text:
    """The one thing to say first: why nothing was graded, or the first check that failed."""
    if not grade.was_read:
        return grade.remarks[0]
    failed = next(iter(grade.failed()), None)
    if failed is None:
        return _ALL_PASSED
    if grade.result.other:
        return grade.remarks[0]
    said = in_words(grade, failed) or failed.catches
    found = grade.of(failed)
    if found.cause is not None and found.reason is not None:
        said = found.cause + found.reason
    # An answer is most often missing because a cell stopped.
    elif grade.remarks and grade.remarks[0].en not in said.en:
        said = said + grade.remarks[0]
    label = f"{failed.question}: "
    return Text(label + said.en, label + said.ja)
