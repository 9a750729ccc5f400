"""Points in time, as platforms and rosters write them."""

from __future__ import annotations

import datetime
import re

_TIME = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?:\.(?P<fraction>\d+))?"
    r" ?(?P<zone>Z|UTC|[+-]\d\d(?::?\d\d)?)",
    re.ASCII,
)


def moment_of(text: str) -> datetime.datetime | None:
    """A time as ISO 8601 or Rails writes it; None if it cannot be read or has no time zone."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    fraction = (match["fraction"] or "").ljust(6, "0")[:6]
    zone = "+" if match["zone"] in {"Z", "UTC"} else match["zone"].replace(":", "")
    seconds = match["time"] if match["time"].count(":") > 1 else f"{match['time']}:00"
    try:
        return datetime.datetime.strptime(
            f"{match['day']} {seconds}.{fraction} {zone:0<5}", "%Y-%m-%d %H:%M:%S.%f %z"
        )
    except ValueError:  # the 31st of February
        return None
