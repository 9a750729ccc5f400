"""The answers to manual questions, wherever they are in a notebook."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from autograder.course import Assignment
from autograder.grading.given_code import given_cells
from autograder.submissions import Cell, Submission

BEGIN = "<!-- BEGIN QUESTION -->"
END = "<!-- END QUESTION -->"
PLACEHOLDER = "_Type your answer here, replacing this text._"
_SHORTEST_STRAY = 20  # letters: shorter prose by a student is taken for a note
_FENCED = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
_OF_OTTER = re.compile(r"\bgrader\.(check|check_all|export)\(")


class Place(str, Enum):
    """Where an answer was found."""

    BELOW = "below its question"
    ELSEWHERE = "not below its question; the prose of the student's own elsewhere is shown"
    BLANK = "blank"
    MISSING = "the question is not in the notebook, and no prose of the student's own"
    UNREADABLE = "the file cannot be read"


@dataclass(frozen=True)
class ManualAnswer:
    """What somebody answered to one question, as Markdown.

    Attributes:
        notes: what is unusual about it, for the person who grades it.
        pictures: the attachments that the Markdown refers to, in base64, by name.
    """

    text: str
    place: Place
    notes: tuple[str, ...] = ()
    pictures: Mapping[str, str] = field(default_factory=dict)

    def key(self, submission: str, question: str) -> str:
        """Identifies this very answer. Points that are given for it hold for no other.

        It begins with a letter, so that no spreadsheet takes it for a number.
        """
        content = "\0".join((submission, question, self.text, *sorted(self.pictures.values())))
        return "k" + hashlib.sha256(content.encode(errors="surrogatepass")).hexdigest()[:12]


@dataclass(frozen=True)
class Template:
    """What students got, in all languages: the parts of a submission that are not their own.

    Attributes:
        cells: the sources of all cells that are neither code nor for answers, without whitespace.
        lines: the lines of these cells, without whitespace.
    """

    cells: frozenset[str]
    lines: frozenset[str]


def read_template(assignment: Assignment) -> Template:
    """What students got; empty if it was not built."""
    return template_of(given_cells(assignment))


def template_of(cells: Iterable[Cell]) -> Template:
    """The template, from the cells of the student notebooks."""
    given = [cell.source for cell in cells if not (cell.is_code or cell.is_answer)]
    lines = {_squeezed(line) for source in given for line in source.split("\n")}
    return Template(frozenset(map(_squeezed, given)), frozenset(lines))


def manual_answers(submission: Submission, assignment: Assignment) -> dict[str, ManualAnswer]:
    """The answers to all manual questions of a submission, by question."""
    names = [question.name for question in assignment.questions]
    manual = _manual(assignment)
    if not manual:
        return {}
    return find_answers(submission.cells, manual, names, read_template(assignment))


def unreadable_answers(assignment: Assignment, why: str) -> dict[str, ManualAnswer]:
    """Stand-ins for the answers of a submission that cannot be read."""
    return {name: ManualAnswer("", Place.UNREADABLE, (why,)) for name in _manual(assignment)}


def _manual(assignment: Assignment) -> list[str]:
    return [question.name for question in assignment.questions if question.is_manual]


def find_answers(
    cells: Sequence[Cell], manual: Sequence[str], questions: Sequence[str], template: Template
) -> dict[str, ManualAnswer]:
    """The answers to the questions in `manual`; `questions` are all, in the notebook's order.

    An answer is the prose between its question's heading and the next thing that is not the
    student's. A copied question has several answers. If a question has none, the student's prose
    from elsewhere is shown: that in answer cells, or else all of it.
    """
    notebook = _Notebook(cells, questions, template)
    spans = notebook.spans(manual)
    strays = notebook.strays(spans)
    return {name: notebook.answer(spans[name], strays) for name in manual}


@dataclass(frozen=True)
class _Notebook:
    """A submission's cells, and what students got."""

    cells: Sequence[Cell]
    questions: Sequence[str]
    template: Template

    def spans(self, manual: Sequence[str]) -> dict[str, list[list[int]]]:
        """The places of each question's cells, once for each time that the question occurs.

        A question is found by its heading, or else by Otter's marks, in their order.
        """
        prose = [(n, cell) for n, cell in enumerate(self.cells) if not cell.is_code]
        marks = [n for n, cell in prose if BEGIN in cell.source]
        by_mark = dict(zip(manual, marks, strict=True)) if len(marks) == len(manual) else {}
        starts = {
            name: [n for n, cell in prose if self._asks(cell.source, name)]
            or ([by_mark[name]] if name in by_mark else [])
            for name in manual
        }
        return {name: [self._span(start) for start in starts[name]] for name in manual}

    def answer(self, spans: Sequence[Sequence[int]], strays: Sequence[Cell]) -> ManualAnswer:
        parts = [[self._own(self.cells[place]) for place in span] for span in spans]
        texts = list(dict.fromkeys("\n\n".join(filter(None, part)) for part in parts))
        texts = [text for text in texts if text]
        used = [self.cells[place] for span in spans for place in span]
        if texts:
            notes = _notes(spans, used)
            return ManualAnswer("\n\n---\n\n".join(texts), Place.BELOW, notes, _pictures(used))
        if strays:
            text = "\n\n".join(self._own(cell) for cell in strays)
            return ManualAnswer(text, Place.ELSEWHERE, (), _pictures(strays))
        return ManualAnswer("", Place.BLANK if spans else Place.MISSING)

    def strays(self, spans: Mapping[str, Sequence[Sequence[int]]]) -> list[Cell]:
        """Prose by the student that is below no manual question."""
        inside = {place for found in spans.values() for span in found for place in span}
        own = [
            cell
            for place, cell in enumerate(self.cells)
            if place not in inside
            and not cell.is_code
            # Without the template, nothing else shows what is the student's.
            and (self.template.cells or cell.is_answer)
            and _squeezed(cell.source) not in self.template.cells
            and not self._asks_any(cell.source)
            and len(_squeezed(self._own(cell))) >= _SHORTEST_STRAY
        ]
        return [cell for cell in own if cell.is_answer] or own

    def _span(self, start: int) -> list[int]:
        """The cells from a question to what comes next, including the question's own."""
        span = [start]
        if END in self.cells[start].source:
            return span
        for place in range(start + 1, len(self.cells)):
            cell = self.cells[place]
            if cell.is_code:
                if _OF_OTTER.search(cell.source):
                    break
            elif END in cell.source:
                span.append(place)
                break
            elif (
                BEGIN in cell.source
                or self._asks_any(cell.source)
                or _squeezed(cell.source) in self.template.cells
            ):
                break
            span.append(place)
        return span

    def _own(self, cell: Cell) -> str:
        """The part of a prose cell that the student has written."""
        if cell.is_code:
            return ""
        source = cell.source.partition(END)[0].replace(BEGIN, "").replace(PLACEHOLDER, "")
        if BEGIN in cell.source or END in cell.source or self._asks_any(cell.source):
            if not self.template.lines:
                return ""  # the question cannot be told from an answer in the same cell
            lines = source.split("\n")
            source = "\n".join(line for line in lines if not self._is_given(line))
        return source.strip()

    def _is_given(self, line: str) -> bool:
        return _squeezed(line) in self.template.lines or self._asks_any(line)

    def _asks_any(self, source: str) -> bool:
        return any(self._asks(source, name) for name in self.questions)

    def _asks(self, source: str, question: str) -> bool:
        heading = rf"^[ ]{{0,3}}#+[ \t]*{re.escape(question)}\b"
        prose = _FENCED.sub("", source)
        return re.search(heading, prose, re.MULTILINE | re.IGNORECASE) is not None


def _notes(spans: Sequence[Sequence[int]], used: Sequence[Cell]) -> tuple[str, ...]:
    notes = []
    if len(spans) > 1:
        notes.append(f"the question occurs {len(spans)} times")
    code = sum(cell.is_code for cell in used)
    if code:
        notes.append(f"{code} code cell{'s' if code > 1 else ''} in between: see the notebook")
    return tuple(notes)


def _pictures(cells: Sequence[Cell]) -> dict[str, str]:
    return {name: data for cell in cells for name, data in cell.attachments.items()}


def _squeezed(text: str) -> str:
    return "".join(text.split())
