"""Who submitted a file, and when, as far as a learning platform's download tells."""

from __future__ import annotations

from dataclasses import dataclass


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
    """Which submission of whom a file is.

    Attributes:
        platform: "Canvas", "Moodle", "Gradescope"; empty for plain files.
        authors: more than one where a group submitted it.
        group: its name, where only that is told.
        late: whether the platform says so; None where it says nothing.
        submitted_at: when, as ISO 8601; empty where that is not told.
        number: how many attempts of the same author came before.
        order: grows from one attempt to the next.
    """

    platform: str = ""
    authors: tuple[Author, ...] = ()
    group: str = ""
    late: bool | None = None
    submitted_at: str = ""
    number: int = 0
    order: tuple[int, ...] = ()
