"""Who submitted a file, and when, as far as a learning platform's download shows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Author:
    """A student. What is unknown is empty.

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
    """Whose submission a file is, and which one.

    Attributes:
        platform: "Canvas", "Moodle", "Gradescope"; empty for plain files.
        authors: more than one if a group submitted it.
        group: its name, if only that is known.
        late: whether the platform says so; None if it says nothing.
        submitted_at: when, as ISO 8601; empty if unknown.
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
