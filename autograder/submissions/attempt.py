"""Who handed a file in, as far as a learning platform's download tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Author:
    """A student; what is not known is empty.

    Attributes:
        name: as the platform writes it.
        number: the platform's own: Canvas's user, Moodle's participant.
        id: the student's number or login at the university.
    """

    name: str = ""
    number: str = ""
    id: str = ""
    email: str = ""


@dataclass(frozen=True)
class Attempt:
    """How a file was handed in.

    Attributes:
        platform: "Canvas", "Moodle", "Gradescope"; empty for plain files.
        authors: more than one where a group handed it in.
        group: its name, where only that is told.
        late: whether the platform says so; None where it says nothing.
        at: when, as ISO 8601; empty where that is not told.
        attempt: how many of the same author came before.
        order: grows from one attempt to the next.
    """

    platform: str = ""
    authors: tuple[Author, ...] = ()
    group: str = ""
    late: bool | None = None
    at: str = ""
    attempt: int = 0
    order: tuple[int, ...] = ()

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Attempt:
        """What `dataclasses.asdict` made the dictionary of, by way of JSON."""
        authors = tuple(Author(**author) for author in plain["authors"])
        return cls(**{**plain, "authors": authors, "order": tuple(plain["order"])})
