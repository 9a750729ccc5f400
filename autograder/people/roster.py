"""The roster: the students of a course, and for which of them something was submitted."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.errors import UsageError
from autograder.files.spreadsheet import Sheet
from autograder.people.person_names import name_keys, squash, words_of
from autograder.people.timestamps import moment_of
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
# Names in those rows of Canvas's gradebook that are not about a student.
_NOT_STUDENTS = ("Points Possible", "Student, Test")
_SHORTEST_ID = 3  # letters; a shorter id in the name of a file may be a coincidence


@dataclass(frozen=True)
class Person:
    """Somebody who gets a grade.

    Attributes:
        name, id, email: from the roster, or else from the platform.
        number: the platform's own number of this person.
        platform: that the submission came from.
        group: whose members are graded together.
        due: an extension, as ISO 8601; empty if there is none.
        submitted: time of submission as ISO 8601, used if the platform tells none.
        line: in the roster; 0 for somebody who is not in it.
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
        """The same for all submissions of one person; empty if the person is unknown."""
        if self.listed:
            return ("roster", str(self.line))
        known = self.number or self.id or self.email or self.name
        return (self.platform, known) if known else ()

    @property
    def label(self) -> str:
        """What to call this person."""
        return self.name or self.id or self.email or self.number


def read_roster(path: Path) -> tuple[Person, ...]:
    """Read a roster: a CSV file with some of the columns id, name and email.

    Canvas's gradebook and Moodle's grading worksheet have these columns too.

    Raises:
        UsageError: it has an error; the message names the line and what to fix.
    """
    sheet = Sheet(path)
    places = _columns(sheet)
    people: list[Person] = []
    lines: dict[str, int] = {}
    for line, row in sheet.rows.items():
        cells = {field: row[place].strip() for field, place in places.items()}
        if any(words in cells.get("name", "") for words in _NOT_STUDENTS):
            continue
        person = _person_in(cells, path, line)
        known = person.id.casefold()
        if known and known in lines:
            raise UsageError(
                f"{path}, line {line}: id {person.id!r} is in line {lines[known]} too. "
                "Give each student one line."
            )
        lines[known] = line
        people.append(person)
    return tuple(people)


def _columns(sheet: Sheet) -> dict[str, int]:
    """The places of the columns, by the fields of a person."""
    places = {
        field: place
        for place, title in enumerate(sheet.header)
        for field, titles in _COLUMNS.items()
        if title.casefold() in (known.casefold() for known in titles)
    }
    if not {"id", "name", "email"} & set(places):
        raise UsageError(
            f"{sheet.path}: no column is named id, name or email. Its columns are: "
            f"{', '.join(sheet.header)}. Name the columns in the first row."
        )
    return places


def _person_in(cells: dict[str, str], path: Path, line: int) -> Person:
    if not any(cells.get(field) for field in ("id", "name", "email")):
        raise UsageError(
            f"{path}, line {line}: there is no id, name or email. Fill one in, or delete the line."
        )
    for field in ("due", "submitted"):
        if cells.get(field):
            cells[field] = _time(cells[field], path, line, field)
    # Moodle's worksheet has "Participant 12345" where its download has 12345.
    cells["number"] = re.sub(r"^\D*(?=\d+$)", "", cells.get("number", ""))
    return Person(**cells, line=line)


def _time(text: str, path: Path, line: int, column: str) -> str:
    moment = moment_of(text)
    if moment is None:
        raise UsageError(
            f"{path}, line {line}: {column} is {text!r}. Write a date, a time and its time zone, "
            "such as 2026-05-01 23:59+09:00."
        )
    return moment.isoformat()


class Directory:
    """Finds the people whom a submission is from.

    A name identifies a person only if nobody else in the roster or on the platform has it.
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
        """The authors of a submission, or else the person whose id or name is in its file name."""
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
        """Everybody in the roster who is not in `there`."""
        keys = {person.key for person in there}
        return tuple(person for person in self._roster if person.key not in keys)

    def _members(self, person: Person) -> list[Person]:
        """The members of the group with this name: Canvas takes a group for the author."""
        if person.listed or not person.name:
            return []
        return [p for p in self._roster if p.group and squash(p.group) == squash(person.name)]

    def _person(self, author: Author, platform: str) -> Person:
        """An author, completed from the roster."""
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
            # Ids in the roster may be the platform's numbers, or only look like them.
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
