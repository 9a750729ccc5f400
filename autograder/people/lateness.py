"""What lateness costs, where the course says so, in `course.toml`."""

from __future__ import annotations

import datetime
import math
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from autograder.errors import CourseError
from autograder.people.roster import Person
from autograder.submissions.attempt import Attempt
from autograder.text import Text

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

CONFIG = "course.toml"
_DAY = datetime.timedelta(days=1)
_REMEDY = "docs/lms.md shows a complete file."


@dataclass(frozen=True)
class LatePolicy:
    """What is deducted from late work; nothing, where nothing is configured.

    Attributes:
        percent_per_day: of the points earned, for each day begun after the due date.
        grace_minutes: that cost nothing.
        cut_off_days: after which nothing is left; None for never.
        most_percent: that is deducted before that.
        marked_only_percent: where the platform says "late" and not how late.
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
        why: what to say of its lateness; None where it is in time.
    """

    percent: float = 0.0
    why: Text | None = None

    def after(self, points: float) -> float:
        """The points that are left."""
        return round(points * (1 - self.percent / 100), 2) if self.percent else points


def read_policy(course: Path) -> LatePolicy:
    """The policy of a course.

    Raises:
        CourseError: its file is not right.
    """
    path = course / CONFIG
    if not path.exists():
        return LatePolicy()
    try:
        config = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CourseError(path, f"not TOML: {error}.", "Mend the line that it names.") from error
    unknown = sorted(set(config) - {"late", "due"})
    if unknown:
        raise CourseError(path, f"[{unknown[0]}] is not known.", "Known are [late] and [due].")
    return LatePolicy(**_numbers(path, config.get("late", {})), due=_dates(path, config))


def _numbers(path: Path, table: Any) -> dict[str, float]:
    known = {item.name for item in fields(LatePolicy)} - {"due"}
    for name, value in dict(table).items():
        if name not in known:
            raise CourseError(
                path, f"[late] {name} is not known.", f"Known are: {', '.join(sorted(known))}."
            )
        percents = "percent" in name
        if not isinstance(value, (int, float)) or value < 0 or (percents and value > 100):
            wanted = "a number from 0 to 100" if percents else "a number, 0 or more"
            raise CourseError(path, f"[late] {name} is {value!r}, not {wanted}.", _REMEDY)
    return dict(table)


def _dates(path: Path, config: Mapping[str, Any]) -> dict[str, datetime.datetime]:
    dates = dict(config.get("due", {}))
    for name, value in dates.items():
        if not isinstance(value, datetime.datetime) or value.tzinfo is None:
            raise CourseError(
                path,
                f"[due] {name} is not a date and time with its time zone.",
                f"Write it as {name} = 2026-05-01T23:59:00+09:00.",
            )
    return dates


def deduction(policy: LatePolicy, assignment: str, attempt: Attempt, person: Person) -> Deduction:
    """What a person's submission loses, and why."""
    due = moment_of(person.due) or policy.due.get(assignment)
    at = moment_of(attempt.submitted_at) or moment_of(person.submitted)
    if due is not None and at is not None:
        return _by_time(policy, at - due)
    if not attempt.late:
        return Deduction()
    if policy.marked_only_percent is not None:
        return Deduction(policy.marked_only_percent, _said("late", "提出遅れ", policy, None))
    return Deduction(0.0, Text("late, nothing deducted", "提出遅れ（減点なし）"))


def _by_time(policy: LatePolicy, delay: datetime.timedelta) -> Deduction:
    if delay <= datetime.timedelta(minutes=policy.grace_minutes):
        return Deduction()
    days = math.ceil(delay / _DAY)
    en, ja = f"{days} day{'s' if days > 1 else ''} late", f"{days} 日遅れ"
    if policy.cut_off_days is not None and delay > policy.cut_off_days * _DAY:
        return Deduction(100.0, _said(en, ja, policy, 100.0))
    percent = min(policy.percent_per_day * days, policy.most_percent)
    return Deduction(percent, _said(en, ja, policy, percent))


def _said(en: str, ja: str, policy: LatePolicy, percent: float | None) -> Text:
    taken = policy.marked_only_percent if percent is None else percent
    if not taken:
        return Text(f"{en}, nothing deducted", f"{ja}（減点なし）")
    return Text(f"{en}: −{taken:g}%", f"{ja}: −{taken:g}%")


def moment_of(text: str) -> datetime.datetime | None:
    """A time as ISO 8601 or Rails writes it; None where it is no time, or of no time zone."""
    try:
        plain = text.strip().replace(" Z", "Z").replace("Z", "+00:00").replace(" UTC", "+00:00")
        moment = datetime.datetime.fromisoformat(plain)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
