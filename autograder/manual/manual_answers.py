"""The answers to written questions, wherever in a notebook they have ended up."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from autograder.course import Assignment
from autograder.errors import UnreadableSubmission
from autograder.manual.manual_cells import Piece, read_pieces
from autograder.submissions.notebook import ANSWER_TAG
from autograder.text import LANGUAGES

BEGIN = "<!-- BEGIN QUESTION -->"
END = "<!-- END QUESTION -->"
PLACEHOLDER = "_Type your answer here, replacing this text._"
_SHORTEST_STRAY = 20  # letters: shorter prose of a student's own is taken for a note
_FENCED = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
_OF_OTTER = re.compile(r"\bgrader\.(check|check_all|export)\(")


class Place(Enum):
    """Where an answer was found."""

    BELOW = "below its question"
    ELSEWHERE = "not below its question; the prose of the student's own elsewhere is shown"
    BLANK = "blank"
    MISSING = "the question is not in the notebook, and no prose of the student's own"
    UNREADABLE = "the file cannot be read"


@dataclass(frozen=True)
class Answer:
    """What somebody answered to one question, as Markdown.

    Attributes:
        notes: what is unusual about it, for whoever grades it.
        pictures: that the Markdown refers to as attachments, in base64, by name.
    """

    text: str
    place: Place
    notes: tuple[str, ...] = ()
    pictures: Mapping[str, str] = field(default_factory=dict)

    def to_plain(self) -> dict[str, Any]:
        return {**asdict(self), "place": self.place.name}

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Answer:
        return cls(plain["text"], Place[plain["place"]], tuple(plain["notes"]), plain["pictures"])


@dataclass(frozen=True)
class Template:
    """The notebook that students got, in all languages: what in a submission is not their own.

    Attributes:
        cells: the prose of its cells, squeezed.
        lines: of the cells that ask the written questions and of those that end them, squeezed.
    """

    cells: frozenset[str]
    lines: frozenset[str]


def read_template(assignment: Assignment) -> Template:
    """What students got; empty where it was not built."""
    cells: set[str] = set()
    lines: set[str] = set()
    for language in LANGUAGES:
        try:
            pieces = read_pieces(assignment.student_folder(language) / f"{assignment.name}.ipynb")
        except UnreadableSubmission:
            continue
        for piece in pieces:
            if piece.is_prose and ANSWER_TAG not in piece.tags:
                cells.add(_squeezed(piece.source))
                lines |= {_squeezed(line) for line in piece.source.split("\n")}
    return Template(frozenset(cells), frozenset(lines))


def answers_in(path: Path, assignment: Assignment, template: Template) -> dict[str, Answer]:
    """The answers to all written questions of one submission, by question."""
    written = [question.name for question in assignment.questions if question.is_written]
    try:
        pieces = read_pieces(path)
    except UnreadableSubmission as error:
        return {name: Answer("", Place.UNREADABLE, (error.status,)) for name in written}
    everything = [question.name for question in assignment.questions]
    return find_answers(pieces, written, everything, template)


def find_answers(
    pieces: Sequence[Piece], written: Sequence[str], questions: Sequence[str], template: Template
) -> dict[str, Answer]:
    """The answers to the questions `written`, of all `questions` in the notebook's order.

    An answer is the prose between its question's heading and whatever comes next that is not the
    student's; a copied question has several. Where there is none, prose of the student's own that
    stands elsewhere is shown, cells that were made for answers first.
    """
    notebook = _Notebook(pieces, questions, template)
    spans = notebook.spans(written)
    strays = notebook.strays(spans)
    return {name: notebook.answer(spans[name], strays) for name in written}


@dataclass(frozen=True)
class _Notebook:
    """A submission's cells, beside what students got."""

    pieces: Sequence[Piece]
    questions: Sequence[str]
    template: Template

    def spans(self, written: Sequence[str]) -> dict[str, list[list[int]]]:
        """The places of the cells of each question, once for each time that it is there.

        It is found by its heading, or else by Otter's marks, in their order.
        """
        prose = [(n, piece) for n, piece in enumerate(self.pieces) if piece.is_prose]
        marks = [n for n, piece in prose if BEGIN in piece.source]
        by_mark = dict(zip(written, marks, strict=True)) if len(marks) == len(written) else {}
        starts = {
            name: [n for n, piece in prose if self._asks(piece, name)]
            or ([by_mark[name]] if name in by_mark else [])
            for name in written
        }
        return {name: [self._span(start) for start in starts[name]] for name in written}

    def answer(self, spans: Sequence[Sequence[int]], strays: Sequence[Piece]) -> Answer:
        parts = [[self._own(self.pieces[place]) for place in span] for span in spans]
        texts = list(dict.fromkeys("\n\n".join(filter(None, part)) for part in parts))
        texts = [text for text in texts if text]
        used = [self.pieces[place] for span in spans for place in span]
        if texts:
            notes = _notes(spans, used)
            return Answer("\n\n---\n\n".join(texts), Place.BELOW, notes, _pictures(used))
        if strays:
            text = "\n\n".join(self._own(piece) for piece in strays)
            return Answer(text, Place.ELSEWHERE, (), _pictures(strays))
        return Answer("", Place.BLANK if spans else Place.MISSING)

    def strays(self, spans: Mapping[str, Sequence[Sequence[int]]]) -> list[Piece]:
        """Prose of the student's own that is below no written question."""
        inside = {place for found in spans.values() for span in found for place in span}
        own = [
            piece
            for place, piece in enumerate(self.pieces)
            if place not in inside
            and piece.is_prose
            # Without the template, nothing else tells what is the student's.
            and (self.template.cells or ANSWER_TAG in piece.tags)
            and _squeezed(piece.source) not in self.template.cells
            and not self._asks_any(piece)
            and len(_squeezed(self._own(piece))) >= _SHORTEST_STRAY
        ]
        return [piece for piece in own if ANSWER_TAG in piece.tags] or own

    def _span(self, start: int) -> list[int]:
        """The cells from a question to what comes next, the question's own included."""
        span = [start]
        if END in self.pieces[start].source:
            return span
        for place in range(start + 1, len(self.pieces)):
            piece = self.pieces[place]
            if not piece.is_prose:
                if _OF_OTTER.search(piece.source):
                    break
            elif END in piece.source:
                span.append(place)
                break
            elif (
                BEGIN in piece.source
                or self._asks_any(piece)
                or _squeezed(piece.source) in self.template.cells
            ):
                break
            span.append(place)
        return span

    def _own(self, piece: Piece) -> str:
        """What in a cell of prose the student has written."""
        if not piece.is_prose:
            return ""
        source = piece.source.partition(END)[0].replace(BEGIN, "").replace(PLACEHOLDER, "")
        if BEGIN in piece.source or END in piece.source or self._asks_any(piece):
            if not self.template.lines:
                return ""  # nothing tells the question from an answer in the same cell
            lines = source.split("\n")
            source = "\n".join(line for line in lines if not self._is_given(line))
        return source.strip()

    def _is_given(self, line: str) -> bool:
        return _squeezed(line) in self.template.lines or self._asks_any(Piece(True, line))

    def _asks_any(self, piece: Piece) -> bool:
        return any(self._asks(piece, name) for name in self.questions)

    def _asks(self, piece: Piece, question: str) -> bool:
        heading = rf"^[ ]{{0,3}}#+[ \t]*{re.escape(question)}\b"
        prose = _FENCED.sub("", piece.source)
        return re.search(heading, prose, re.MULTILINE | re.IGNORECASE) is not None


def _notes(spans: Sequence[Sequence[int]], used: Sequence[Piece]) -> tuple[str, ...]:
    notes = []
    if len(spans) > 1:
        notes.append(f"the question is there {len(spans)} times")
    code = sum(not piece.is_prose for piece in used)
    if code:
        notes.append(f"{code} code cell{'s' if code > 1 else ''} in between: see the notebook")
    return tuple(notes)


def _pictures(pieces: Sequence[Piece]) -> dict[str, str]:
    return {name: data for piece in pieces for name, data in piece.pictures.items()}


def _squeezed(text: str) -> str:
    return "".join(text.split())
