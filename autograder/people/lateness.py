"""What lateness costs, if the course says so in `course.toml`."""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from autograder.course.config import read_toml
from autograder.people.roster import Person
from autograder.people.timestamps import moment_of
from autograder.submissions.attempt import Attempt
from autograder.text import Text

CONFIG = "course.toml"
_DAY = datetime.timedelta(days=1)
_MOST = {  # permitted, of each number
    "percent_per_day": 100,
    "grace_minutes": 10**6,
    "cut_off_days": 10**6,
    "most_percent": 100,
    "marked_only_percent": 100,
}


@dataclass(frozen=True)
class LatePolicy:
    """What is deducted from late work; nothing unless configured.

    Attributes:
        percent_per_day: of the points earned, for each day begun after the due date.
        grace_minutes: during which nothing is deducted.
        cut_off_days: after which no points are left; None for never.
        most_percent: the largest deduction before that.
        marked_only_percent: deducted if the platform says "late" and not by how much.
        due: when work is due, by assignment.
    """

    percent_per_day: float = 0.0
    grace_minutes: float = 0.0
    cut_off_days: float | None = None
    most_percent: float = 100.0
    marked_only_percent: float | None = None
    due: Mapping[str, datetime.datetime] = field(default_factory=dict)


@dataclass(frozen=True)
class Deduction:
    """What lateness takes from a submission.

    Attributes:
        percent: of the points earned.
        why: what to say about its lateness; None if it is in time.
    """

    percent: float = 0.0
    why: Text | None = None

    def after(self, points: float) -> float:
        """The points that are left."""
        return round(points * (1 - self.percent / 100), 2) if self.percent else points


def read_policy(course: Path) -> LatePolicy:
    """The policy of a course.

    Raises:
        CourseError: its file has an error.
    """
    path = course / CONFIG
    if not path.exists():
        return LatePolicy()
    config = read_toml(path)
    config.only("late", "due")
    late, due = config.table("late"), config.table("due")
    late.only(*_MOST)
    numbers = {key: late.number(key, _MOST[key], or_zero=True) for key in late.values}
    return LatePolicy(**numbers, due={key: due.time(key) for key in due.values})


def deduction(policy: LatePolicy, assignment: str, attempt: Attempt, person: Person) -> Deduction:
    """What a person's submission loses, and why."""
    due = moment_of(person.due) or policy.due.get(assignment)
    submitted_at = moment_of(attempt.submitted_at) or moment_of(person.submitted)
    if due is not None and submitted_at is not None:
        return _by_time(policy, submitted_at - due)
    if attempt.late:
        percent = policy.marked_only_percent or 0.0
        return Deduction(percent, _reason(Text("late", "提出遅れ"), percent))
    if due is not None and (attempt.submitted_at or person.submitted):
        return Deduction(0.0, _unreadable(attempt.submitted_at or person.submitted))
    return Deduction()


def _by_time(policy: LatePolicy, delay: datetime.timedelta) -> Deduction:
    if delay <= datetime.timedelta(minutes=policy.grace_minutes):
        return Deduction()
    days = math.ceil(delay / _DAY)
    late = Text(f"{days} day{'s' if days > 1 else ''} late", f"{days} 日遅れ")
    if policy.cut_off_days is not None and delay > policy.cut_off_days * _DAY:
        return Deduction(100.0, _reason(late, 100.0))
    percent = min(policy.percent_per_day * days, policy.most_percent)
    return Deduction(percent, _reason(late, percent))


def _unreadable(time: str) -> Text:
    shown = repr(time[:40])
    return Text(
        f"time of submission unreadable: {shown}, nothing deducted",
        f"提出日時を読み取れません: {shown}（減点なし）",
    )


def _reason(late: Text, percent: float) -> Text:
    if not percent:
        return Text(f"{late.en}, nothing deducted", f"{late.ja}（減点なし）")
    return Text(f"{late.en}: −{percent:g}%", f"{late.ja}: −{percent:g}%")
