"""What an instructor should look at. It is reported and never costs a mark."""

from __future__ import annotations

from autograder.grading.grade import CheckOutcome, Status

# An honest answer can be too large, or have too many parts. The sandbox's own code never sends
# anything else that cannot be read.
_HONEST = ("bytes claimed", "too many items", "nested too deeply")


def suspicions(outcomes: tuple[CheckOutcome, ...]) -> tuple[str, ...]:
    """One sentence for each thing that is certain."""
    questions = {outcome.question: None for outcome in outcomes}
    found = []
    for question in questions:
        of_it = [outcome for outcome in outcomes if outcome.question == question]
        found += _tampering(question, of_it) + _only_what_is_shown(question, of_it)
    return tuple(found)


def _tampering(question: str, outcomes: list[CheckOutcome]) -> list[str]:
    for outcome in outcomes:
        if outcome.status is Status.GARBLED and not any(word in outcome.note for word in _HONEST):
            return [f"{question}: tampered with: the sandbox's own code did not write the answer."]
    return []


def _only_what_is_shown(question: str, outcomes: list[CheckOutcome]) -> list[str]:
    shown = [outcome for outcome in outcomes if outcome.public]
    hidden = [outcome for outcome in outcomes if not outcome.public]
    if not shown or not hidden or not all(outcome.passed for outcome in shown):
        return []
    if any(outcome.status is not Status.FAILED for outcome in hidden):
        return []
    return [
        f"{question}: passes every check that students see, and fails every other one: see whether "
        "its answers are written for those."
    ]
