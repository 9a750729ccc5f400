"""Whose grade differs between two gradings, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from autograder.grading.grade import Grade


@dataclass(frozen=True)
class Change:
    """A submission whose points or status differ.

    Attributes:
        name: the submission.
        before, after: its grades; None if it is missing from that grading.
        questions: for each question whose points differ, the points before and after.
        why: what is different about it, in words.
    """

    name: str
    before: Grade | None
    after: Grade | None
    questions: Mapping[str, tuple[float, float]]
    why: tuple[str, ...]


def compare(old: Mapping[str, Grade], new: Mapping[str, Grade]) -> list[Change]:
    """All changes, by name."""
    changes = [_change(name, old.get(name), new.get(name)) for name in sorted({*old, *new})]
    return [change for change in changes if change is not None]


def _change(name: str, before: Grade | None, after: Grade | None) -> Change | None:
    if before is None or after is None:
        return Change(name, before, after, {}, ("only in the other grading",))
    names = dict.fromkeys(q.name for grade in (before, after) for q in grade.questions)
    questions = {
        question: (before.earned(question), after.earned(question))
        for question in names
        if before.earned(question) != after.earned(question)
    }
    same_worth = before.possible == after.possible
    if not questions and same_worth and before.grading_status == after.grading_status:
        return None
    return Change(
        name, before, after, questions, (*_causes(before, after), *_checks(before, after))
    )


def _causes(before: Grade, after: Grade) -> list[str]:
    """What differs among the things that a grade is a function of."""
    named = {
        "submission": "another submission",
        "suite": "another suite",
        "environment": "another environment",
        "seed": "another seed",
        "isolation": "another isolation",
    }
    one, two = vars(before.provenance), vars(after.provenance)
    return [words for part, words in named.items() if one[part] != two[part]]


def _checks(before: Grade, after: Grade) -> list[str]:
    """Which checks ended differently; if none did, only their points differ."""
    if not before.was_read or not after.was_read:
        return [f"{before.grading_status} before, {after.grading_status} now"]
    failed = {check.key: check.title.en for check in before.failed()}
    fails = {check.key: check.title.en for check in after.failed()}
    changed = [f"fails now: {fails[key]} ({key})" for key in fails if key not in failed]
    changed += [
        f"passes now, or is gone: {failed[key]} ({key})" for key in failed if key not in fails
    ]
    return changed or ["the same checks fail, but their points differ"]
