"""Grades as plain data, to store them and to read them back."""

from __future__ import annotations

import dataclasses
from typing import Any

from autograder.checks.text import Text
from autograder.grading.outcome import CheckOutcome, Grade, Provenance, Status
from autograder.suite.model import Question


def to_plain(grade: Grade) -> dict[str, Any]:
    """A dictionary that JSON can hold."""
    return dataclasses.asdict(grade)


def from_plain(plain: dict[str, Any]) -> Grade:
    """The grade that `to_plain` made the dictionary of."""
    return Grade(
        **{
            **plain,
            "questions": tuple(
                Question(**{**question, "title": Text(**question["title"])})
                for question in plain["questions"]
            ),
            "outcomes": tuple(_outcome(outcome) for outcome in plain["outcomes"]),
            "remarks": tuple(Text(**remark) for remark in plain["remarks"]),
            "notes": tuple(plain["notes"]),
            "provenance": Provenance(**plain["provenance"]),
        }
    )


def _outcome(plain: dict[str, Any]) -> CheckOutcome:
    reason, detail = plain["reason"], plain["detail"]
    return CheckOutcome(
        **{
            **plain,
            "title": Text(**plain["title"]),
            "catches": Text(**plain["catches"]),
            "status": Status(plain["status"]),
            "reason": Text(**reason) if reason else None,
            "detail": Text(**detail) if detail else None,
        }
    )
