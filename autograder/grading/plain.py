"""Grades as plain data, to store them and to read them back."""

from __future__ import annotations

import dataclasses
from typing import Any

from autograder.checks.text import Text
from autograder.grading.outcome import CheckOutcome, Grade, Provenance, Status
from autograder.recognition import Sketch
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
    answer = plain["answer"]
    return CheckOutcome(
        **{
            **plain,
            "title": Text(**plain["title"]),
            "catches": Text(**plain["catches"]),
            "status": Status(plain["status"]),
            **{name: _text(plain[name]) for name in ("reason", "advice", "detail")},
            "mistakes": tuple(plain["mistakes"]),
            "answer": Sketch(answer["form"], tuple(answer["numbers"])) if answer else None,
        }
    )


def _text(plain: dict[str, str] | None) -> Text | None:
    return Text(**plain) if plain else None
