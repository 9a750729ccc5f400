"""What a format for grades has to do. A new format is a module with one such class."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from autograder.errors import UsageError
from autograder.files.spreadsheet import Sheet
from autograder.gradebook.student_grade import ClassGrades, StudentGrade
from autograder.grading.explain import main_reason
from autograder.people.person_names import name_keys
from autograder.suite.outline import number
from autograder.text import Text


@dataclass(frozen=True)
class ExportOptions:
    """What was asked for.

    Attributes:
        template: the downloaded sheet to fill in.
        title: the assignment's, as the platform has it.
        scale: whether points are converted to the platform's maximum; None if not given.
        comments: whether to write the first thing to say about each grade as a comment.
    """

    template: Sheet | None = None
    title: str = ""
    scale: bool | None = None
    comments: bool = False


@dataclass(frozen=True)
class Exported:
    """A file to import, and what to say about it.

    Attributes:
        content: of the file.
        filled: how many students have a grade in it.
        remarks: whom it leaves out, and why.
    """

    content: str
    filled: int
    remarks: tuple[str, ...] = ()


class Format(Protocol):
    """A kind of file."""

    @property
    def name(self) -> str:
        """Its name in the command."""

    @property
    def file(self) -> str:
        """The default file name."""

    def export(self, people: ClassGrades, options: ExportOptions) -> Exported:
        """The grades of these people.

        Raises:
            UsageError: a template is needed, or is not what the platform writes.
        """


@dataclass(frozen=True)
class Line:
    """A student in a platform's sheet.

    Attributes:
        number: the platform's own.
        ids: other ids and email addresses that the platform knows.
    """

    number: str
    ids: frozenset[str]
    name: str


def match(
    lines: Mapping[int, Line], people: Iterable[StudentGrade], platform: str
) -> tuple[dict[int, StudentGrade], list[str]]:
    """The grade for each line of a sheet, and remarks on grades that could not be matched.

    The platform's own number decides, then an id or address, then the name, if no other line and no
    other student has it.
    """
    people = list(people)
    numbers = {line.number: at for at, line in lines.items() if line.number}
    ids: dict[str, set[int]] = defaultdict(set)
    names: dict[str, set[int]] = defaultdict(set)
    for at, line in lines.items():
        for known in line.ids:
            ids[known.casefold()].add(at)
        for key in name_keys(line.name):
            names[key].add(at)
    bearers: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for student in people:
        for key in name_keys(student.person.name):
            bearers[key].add(student.person.key)
    found: dict[int, StudentGrade] = {}
    remarks = []
    for student in people:
        place, why = _line_of(student, platform, numbers, ids, names, bearers)
        if place is None:
            remarks.append(f"{student.person.label or student.name}: {why}")
        elif place in found and found[place].name != student.name:
            remarks.append(
                f"{student.person.label}: {student.name} belongs to the same line as "
                f"{found[place].name}, which was entered"
            )
        else:
            found[place] = student
    return found, remarks


def _line_of(
    student: StudentGrade,
    platform: str,
    numbers: Mapping[str, int],
    ids: Mapping[str, set[int]],
    names: Mapping[str, set[int]],
    bearers: Mapping[str, set[tuple[str, ...]]],
) -> tuple[int | None, str]:
    person = student.person
    if person.platform == platform and person.number in numbers:
        return numbers[person.number], ""
    for known in (person.id, person.email):
        places = ids.get(known.casefold(), set()) if known else set()
        if len(places) == 1:
            return next(iter(places)), ""
    keys = name_keys(person.name)
    places = {place for key in keys for place in names.get(key, ())}
    if len(places) == 1 and all(len(bearers[key]) == 1 for key in keys):
        return next(iter(places)), ""
    if places:
        return None, "several students have this name; a roster with ids tells them apart"
    return None, "not in the sheet"


def scaled(people: ClassGrades, options: ExportOptions, maximum: float | None, where: str) -> float:
    """The factor that converts points to a platform's maximum.

    Raises:
        UsageError: the maxima differ, and neither --scale nor --no-scale was given.
    """
    possible = people.student_grades[0].possible if people.student_grades else 0.0
    if not maximum or not possible or maximum == possible:
        return 1.0
    if options.scale is None:
        raise UsageError(
            f"{where} has a maximum of {number(maximum)}, and this assignment {number(possible)} "
            "points. Give --scale to convert, or --no-scale to write points as they are."
        )
    return maximum / possible if options.scale else 1.0


def comment_on(student: StudentGrade, language: str) -> str:
    """What to tell a student in one line: the first thing to look at, and lateness."""
    said = [main_reason(student.grade)]
    if student.deduction.why is not None:
        said.append(student.deduction.why)
    for question, marked in student.manual.items():
        if marked.comment:
            said.append(Text(f"{question}: {marked.comment}", f"{question}: {marked.comment}"))
    return " / ".join(text.into(language) for text in said)


def unmatched_lines(lines: Sequence[str]) -> str:
    """What to say about students in a sheet who have no grade."""
    return (
        f"no submission by {len(lines)} students in the sheet; left unchanged: {', '.join(lines)}"
    )
