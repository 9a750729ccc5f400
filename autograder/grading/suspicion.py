"""What an instructor should look at. It is reported and never costs points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from autograder.grading.check_result import CheckResult, Status
from autograder.suite.outline import CheckOutline

# An honest answer can be too large, or have too many parts. The sandbox's own code never sends
# anything else that cannot be read.
_HONEST = ("bytes claimed", "too many items", "nested too deeply")


def suspicions(
    checks: Sequence[CheckOutline], results: Mapping[str, CheckResult]
) -> tuple[str, ...]:
    """One sentence for each thing that is certain."""
    found = []
    for question in dict.fromkeys(check.question for check in checks):
        asked = [check for check in checks if check.question == question]
        shown = [results[check.key] for check in asked if check.public]
        hidden = [results[check.key] for check in asked if not check.public]
        found += _tampering(question, [*shown, *hidden])
        found += _only_what_is_shown(question, shown, hidden)
    return tuple(found)


def _tampering(question: str, results: Sequence[CheckResult]) -> list[str]:
    for result in results:
        if result.status is Status.GARBLED and not any(word in result.note for word in _HONEST):
            return [f"{question}: tampered with: the sandbox's own code did not write the answer."]
    return []


def _only_what_is_shown(
    question: str, shown: Sequence[CheckResult], hidden: Sequence[CheckResult]
) -> list[str]:
    if not shown or not hidden or not all(result.passed for result in shown):
        return []
    if any(result.status is not Status.FAILED for result in hidden):
        return []
    return [
        f"{question}: passes every check that students see, and fails every other one. See whether "
        "its answers are written for the visible checks."
    ]
