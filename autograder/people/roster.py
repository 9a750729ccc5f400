"""The list of all who take the course: who is who, and who is missing."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from autograder.errors import UsageError
from autograder.files.spreadsheet import Sheet
from autograder.people.person_names import name_keys, squash, words_of
from autograder.submissions.attempt import Attempt, Author

_COLUMNS = {
    "id": ("id", "student id", "student_id", "sid", "学籍番号", "学生番号", "学生証番号", "ID番号"),
    "name": ("name", "full name", "student", "氏名", "名前", "フルネーム"),
    "email": ("email", "e-mail", "email address", "メール", "メールアドレス"),
    "group": ("group", "team", "グループ"),
    "due": ("due", "extension", "締切", "期限"),
    "number": ("number", "identifier", "識別子"),
    "submitted": ("submitted", "handed in", "提出日時"),
}
# Rows of Canvas's gradebook that are about no student.
_NOBODY = ("Points Possible", "Student, Test")
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
        line: of the roster; 0 for somebody who is not in it.
    """

    name: str = ""
    id: str = ""
    email: str = ""
    number: str = ""
    platform: str = ""
    group: str = ""
    due: str = ""
    submitted: str = ""
    line: int = 0

    @property
    def listed(self) -> bool:
        """Whether the roster has this person."""
        return self.line > 0

    @property
    def key(self) -> tuple[str, ...]:
        """The same for one person, whatever was handed in; empty where nobody is known."""
        if self.listed:
            return ("roster", str(self.line))
        known = self.number or self.id or self.email or self.name
        return (self.platform, known) if known else ()

    @property
    def label(self) -> str:
        """What to call this person."""
        return self.name or self.id or self.email or self.number


def read_roster(path: Path) -> tuple[Person, ...]:
    """A roster from a CSV file with columns id, name, email, or some of these.

    Canvas's gradebook and Moodle's grading worksheet have them as well.

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
        if any(word in cells.get("name", "") for word in _NOBODY):
            continue
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
        # "Participant 12345" in Moodle's worksheet is 12345 in its download.
        cells["number"] = re.sub(r"^\D*(?=\d+$)", "", cells.get("number", ""))
        people.append(Person(**cells, line=line))
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

    def __init__(self, roster: Sequence[Person], attempts: Iterable[Attempt]) -> None:
        self._roster = roster
        self._ids = {person.id.casefold(): person for person in roster if person.id}
        self._emails = {person.email.casefold(): person for person in roster if person.email}
        self._numbers: dict[str, list[Person]] = defaultdict(list)
        for person in roster:
            for known in {person.number, person.id} - {""}:
                self._numbers[known.casefold()].append(person)
        self._names: dict[str, set[Person]] = defaultdict(set)
        for person in roster:
            for key in name_keys(person.name):
                self._names[key].add(person)
        self._namesakes: dict[str, set[tuple[str, Author]]] = defaultdict(set)
        for attempt in attempts:
            for author in attempt.authors:
                for key in name_keys(author.name):
                    self._namesakes[key].add((attempt.platform, author))

    def people(self, attempt: Attempt, file: str) -> tuple[Person, ...]:
        """Whom a submission is for: its authors, or else whoever its file is named for."""
        if attempt.authors:
            found = [self._person(author, attempt.platform) for author in attempt.authors]
        else:
            found = [self._named_in(file)]
        everybody: dict[tuple[str, ...], Person] = {}
        for person in found:
            for one in self._members(person) or [person]:
                everybody.setdefault(one.key, one)
        return tuple(everybody.values())

    def missing(self, there: Iterable[Person]) -> tuple[Person, ...]:
        """Who is in the roster, and not among these."""
        keys = {person.key for person in there}
        return tuple(person for person in self._roster if person.key not in keys)

    def _members(self, person: Person) -> list[Person]:
        """Of the group by whose name Canvas calls what a group hands in."""
        if person.listed or not person.name:
            return []
        return [p for p in self._roster if p.group and squash(p.group) == squash(person.name)]

    def _person(self, author: Author, platform: str) -> Person:
        """Somebody of the roster, or an author as the platform tells."""
        person = self._listed(author, platform) or Person()
        return replace(
            person,
            name=person.name or author.name,
            id=person.id or author.id,
            email=person.email or author.email,
            number=author.number or person.number,
            platform=platform,
        )

    def _listed(self, author: Author, platform: str) -> Person | None:
        for known, table in ((author.id, self._ids), (author.email, self._emails)):
            if known and known.casefold() in table:
                return table[known.casefold()]
        keys = name_keys(author.name)
        for person in self._numbers.get(author.number.casefold(), ()):
            # A roster's ids may be the platform's numbers, or others that look like them.
            if keys & name_keys(person.name) or (person.number and not author.name):
                return person
        named = {person for key in keys for person in self._names.get(key, ())}
        namesakes = {
            (place, other.number or other.id or other.email)
            for key in keys
            for place, other in self._namesakes.get(key, ())
            if place == platform
        }
        if len(named) == 1 and len(namesakes) <= 1:
            return named.pop()
        return None

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
