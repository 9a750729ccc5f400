"""The list of all who take the course: who is who, and who is missing."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from autograder.errors import UsageError
from autograder.gradebook.cells import Sheet
from autograder.handed_in.people import name_keys, squash, words_of
from autograder.reading.author import Author, HandIn

_COLUMNS = {
    "id": ("id", "student id", "student_id", "sid", "学籍番号", "学生番号", "学生証番号", "ID番号"),
    "name": ("name", "full name", "student", "氏名", "名前", "フルネーム"),
    "email": ("email", "e-mail", "email address", "メール", "メールアドレス"),
    "group": ("group", "team", "グループ"),
    "due": ("due", "extension", "締切", "期限"),
    "submitted": ("submitted", "handed in", "提出日時"),
}
_SHORTEST_ID = 3  # letters, to be looked for in files' names


@dataclass(frozen=True)
class Person:
    """Somebody a grade is for.

    Attributes:
        name, id, email: as the roster has them, else as the platform does.
        number: the platform's own.
        platform: that told.
        group: whose members are graded together.
        due: an own date, ISO 8601.
        submitted: when it was handed in, where the platform does not tell.
        listed: whether the roster has this person.
    """

    name: str = ""
    id: str = ""
    email: str = ""
    number: str = ""
    platform: str = ""
    group: str = ""
    due: str = ""
    submitted: str = ""
    listed: bool = False

    @property
    def key(self) -> tuple[str, ...]:
        """The same for one person, whatever was handed in; empty where nobody is known."""
        if self.listed:
            return ("roster", self.id, self.email, self.name)
        known = self.number or self.id or self.email or self.name
        return (self.platform, known) if known else ()

    @property
    def label(self) -> str:
        """What to call this person."""
        return self.name or self.id or self.email or self.number


def read_roster(path: Path) -> tuple[Person, ...]:
    """A roster from a CSV file with columns id, name, email, or some of these.

    Raises:
        UsageError: names the file, the line, and what to mend.
    """
    sheet = Sheet(path)
    places = {
        field: place
        for place, title in enumerate(sheet.header)
        for field, titles in _COLUMNS.items()
        if title.casefold() in (known.casefold() for known in titles)
    }
    if not {"id", "name", "email"} & set(places):
        raise UsageError(
            f"{path}: no column is named id, name or email. Its columns are: "
            f"{', '.join(sheet.header)}. Name them in the first row."
        )
    people: list[Person] = []
    lines: dict[str, int] = {}
    for line, row in sheet.rows.items():
        cells = {field: row[place].strip() for field, place in places.items()}
        if not any(cells.get(field) for field in ("id", "name", "email")):
            raise UsageError(f"{path}, line {line}: nobody is named. Fill it in or delete it.")
        for field in ("due", "submitted"):
            if cells.get(field):
                cells[field] = _moment(cells[field], path, line, field)
        known = cells.get("id", "").casefold()
        if known and known in lines:
            raise UsageError(
                f"{path}, line {line}: id {cells['id']!r} is in line {lines[known]} as well. "
                "Give each student one line."
            )
        lines[known] = line
        people.append(Person(**cells, listed=True))
    return tuple(people)


def _moment(text: str, path: Path, line: int, field: str) -> str:
    try:
        moment = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError as error:
        raise UsageError(
            f"{path}, line {line}: {field} is {text!r}. Write it as 2026-05-01 23:59+09:00."
        ) from error
    if moment.tzinfo is None:
        raise UsageError(
            f"{path}, line {line}: {field} is {text!r}, of no time zone. Add one: {text}+09:00."
        )
    return moment.isoformat()


def to_plain(people: Iterable[Person]) -> dict[str, Any]:
    """What JSON can hold."""
    return {str(number): asdict(person) for number, person in enumerate(people)}


def from_plain(plain: Mapping[str, Any]) -> tuple[Person, ...]:
    """The people that `to_plain` made it of."""
    return tuple(Person(**plain[number]) for number in sorted(plain, key=int))


class Directory:
    """Finds out for whom something was handed in.

    A name decides only where one person of the roster, and one author on the platform, has it.
    """

    def __init__(self, roster: Sequence[Person], hand_ins: Iterable[HandIn]) -> None:
        self._roster = roster
        self._ids = {person.id.casefold(): person for person in roster if person.id}
        self._emails = {person.email.casefold(): person for person in roster if person.email}
        self._names: dict[str, set[Person]] = defaultdict(set)
        for person in roster:
            for key in name_keys(person.name):
                self._names[key].add(person)
        self._namesakes: dict[str, set[tuple[str, Author]]] = defaultdict(set)
        for hand_in in hand_ins:
            for author in hand_in.authors:
                for key in name_keys(author.name):
                    self._namesakes[key].add((hand_in.platform, author))

    def people(self, hand_in: HandIn, file: str) -> tuple[Person, ...]:
        """Whom a submission is for: its authors, or else whoever its file is named for."""
        if hand_in.authors:
            found = [self._person(author, hand_in.platform) for author in hand_in.authors]
        else:
            found = [self._named_in(file)]
        everybody = dict.fromkeys(found)
        for person in found:
            everybody |= dict.fromkeys(self._group_of(person))
        for person in list(everybody):  # a group by whose name Canvas calls its submission
            members = [
                p for p in self._roster if p.group and squash(p.group) == squash(person.name)
            ]
            if members and not person.listed:
                del everybody[person]
                everybody |= dict.fromkeys(members)
        return tuple(everybody)

    def missing(self, there: Iterable[Person]) -> tuple[Person, ...]:
        """Who is in the roster, and not among these."""
        keys = {person.key for person in there}
        return tuple(person for person in self._roster if person.key not in keys)

    def _group_of(self, person: Person) -> list[Person]:
        if not person.listed or not person.group:
            return []
        return [other for other in self._roster if other.group == person.group]

    def _person(self, author: Author, platform: str) -> Person:
        for known, table in ((author.id, self._ids), (author.email, self._emails)):
            if known and known.casefold() in table:
                return table[known.casefold()]
        keys = name_keys(author.name)
        numbered = self._ids.get(author.number.casefold()) if author.number else None
        # A roster's ids may be the platform's numbers, or others that look like them.
        if numbered and keys & name_keys(numbered.name):
            return numbered
        named = {person for key in keys for person in self._names.get(key, ())}
        namesakes = {
            (place, other.number or other.id or other.email)
            for key in keys
            for place, other in self._namesakes.get(key, ())
            if place == platform
        }
        if len(named) == 1 and len(namesakes) <= 1:
            (person,) = named
            return person
        return Person(author.name, author.id, author.email, author.number, platform)

    def _named_in(self, file: str) -> Person:
        words = [word for part in file.split("/") for word in words_of(part)]
        starts = {
            "".join(words_of(part)[:count])
            for part in file.split("/")
            for count in range(1, len(words_of(part)) + 1)
        }
        found = {
            person
            for person in self._roster
            if (len(person.id) >= _SHORTEST_ID and squash(person.id) in words)
            or name_keys(person.name) & starts
        }
        return found.pop() if len(found) == 1 else Person()
