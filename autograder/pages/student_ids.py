"""Whether a submission is by the student whose id it gives, and only by that one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from autograder.gradebook.student_grade import StudentGrade
from autograder.pages.statistics import Concern
from autograder.people.person_names import squash
from autograder.people.roster import Person


def concerns(
    student_grades: Sequence[StudentGrade], others: Iterable[Person] = ()
) -> list[Concern]:
    """Whose submissions need a look, because of the id that they give.

    Args:
        others: of the course, to say whose id it is.
    """
    rows = {standing.row.name: standing.row for standing in student_grades}
    alike = {name: said for said, names in _shared(student_grades).items() for name in names}
    foreign = _foreign(student_grades, others)
    found = [
        Concern(
            "The same student id",
            "One STUDENT_ID, and different people, or nobody knows who: the same drawn questions "
            "are answered by several.",
            tuple(rows[name] for name in alike),
            alike,
        ),
        Concern(
            "Another student's id",
            "The STUDENT_ID in it is not that of its author by the roster or the download.",
            tuple(rows[name] for name in foreign),
            foreign,
        ),
    ]
    return [concern for concern in found if concern.rows]


def _shared(student_grades: Sequence[StudentGrade]) -> dict[str, list[str]]:
    """Ids that submissions of different people give, with the names of these submissions."""
    people: dict[str, dict[str, set[tuple[str, ...]]]] = defaultdict(lambda: defaultdict(set))
    spelt: dict[str, str] = {}
    for standing in student_grades:
        said = standing.row.student_id
        if said:
            key = squash(said)
            spelt.setdefault(key, said)
            # Of somebody unknown, each submission is taken to be another's.
            whose = standing.person.key or ("file", standing.row.name)
            people[key][standing.row.name].add(whose)
    return {
        spelt[key]: sorted(those)
        for key, those in sorted(people.items())
        if len(those) > 1 and not set.intersection(*those.values())
    }


def _foreign(student_grades: Sequence[StudentGrade], others: Iterable[Person]) -> dict[str, str]:
    """By the names of submissions that give an id that is not their author's: which, and whose."""
    owners = {
        squash(person.id): person.label
        for person in (*others, *(standing.person for standing in student_grades))
        if person.id
    }
    authors: dict[str, list[Person]] = defaultdict(list)
    for standing in student_grades:
        authors[standing.row.name].append(standing.person)
    said = {standing.row.name: standing.row.student_id for standing in student_grades}
    return {
        name: _odd(said[name], authors[name], owners)
        for name in sorted(said)
        if said[name]
        and any(person.id for person in authors[name])
        and not any(squash(said[name]) in _known_as(person) for person in authors[name])
    }


def _known_as(person: Person) -> set[str]:
    """All that may be meant by a person's id."""
    return {
        squash(known)
        for known in (person.id, person.number, person.email, person.email.partition("@")[0])
    }


def _odd(said: str, authors: Sequence[Person], owners: Mapping[str, str]) -> str:
    theirs = ", ".join(person.id for person in authors if person.id)
    owner = owners.get(squash(said))
    return f"{said}{f', the id of {owner},' if owner else ''} instead of {theirs}"
