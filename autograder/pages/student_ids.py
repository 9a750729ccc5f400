"""Whether a submission is by whom it says. An assignment may draw questions from STUDENT_ID."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from autograder.gradebook.student_grade import StudentGrade
from autograder.pages.report_figures import Concern
from autograder.people.person_names import squash
from autograder.people.roster import Person


def concerns(students: Sequence[StudentGrade], others: Iterable[Person] = ()) -> list[Concern]:
    """Submissions that need a look because of the id that they give.

    Args:
        others: more people of the course, to say whose an id is.
    """
    grades = {student.name: student.grade for student in students}
    alike = {name: said for said, names in _shared(students).items() for name in names}
    foreign = _foreign(students, others)
    found = [
        Concern(
            "The same student id",
            "Different or unknown authors give the same STUDENT_ID, so they answer the same "
            "drawn questions.",
            tuple(grades[name] for name in alike),
            alike,
        ),
        Concern(
            "Another student's id",
            "According to the roster or the download, its STUDENT_ID is not its author's.",
            tuple(grades[name] for name in foreign),
            foreign,
        ),
    ]
    return [concern for concern in found if concern.grades]


def _shared(students: Sequence[StudentGrade]) -> dict[str, list[str]]:
    """Ids that submissions of different people give, with the names of these submissions."""
    people: dict[str, dict[str, set[tuple[str, ...]]]] = defaultdict(lambda: defaultdict(set))
    spelt: dict[str, str] = {}
    for student in students:
        said = student.grade.result.student_id
        if said:
            key = squash(said)
            spelt.setdefault(key, said)
            # Every submission by an unknown author is treated as another person's.
            whose = student.person.key or ("file", student.name)
            people[key][student.name].add(whose)
    return {
        spelt[key]: sorted(those)
        for key, those in sorted(people.items())
        if len(those) > 1 and not set.intersection(*those.values())
    }


def _foreign(students: Sequence[StudentGrade], others: Iterable[Person]) -> dict[str, str]:
    """For submissions that give an id that is not their author's: which id, and whose it is."""
    owners = {
        squash(person.id): person.label
        for person in (*others, *(student.person for student in students))
        if person.id
    }
    authors: dict[str, list[Person]] = defaultdict(list)
    for student in students:
        authors[student.name].append(student.person)
    said = {student.name: student.grade.result.student_id for student in students}
    return {
        name: _named(said[name], authors[name], owners)
        for name in sorted(said)
        if said[name]
        and any(person.id for person in authors[name])
        and not any(squash(said[name]) in _known_as(person) for person in authors[name])
    }


def _known_as(person: Person) -> set[str]:
    """Everything that a person may give as an id."""
    return {
        squash(known)
        for known in (person.id, person.number, person.email, person.email.partition("@")[0])
    }


def _named(said: str, authors: Sequence[Person], owners: Mapping[str, str]) -> str:
    theirs = ", ".join(person.id for person in authors if person.id)
    owner = owners.get(squash(said))
    return f"{said}{f', the id of {owner},' if owner else ''} instead of {theirs}"
