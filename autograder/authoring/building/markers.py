"""Check a master's markers before Otter does: errors name the cell, its line and the remedy."""

from __future__ import annotations

import ast
import itertools
import re
from collections import Counter
from dataclasses import dataclass, field

import yaml
from IPython.core.inputtransformer2 import TransformerManager
from nbformat import NotebookNode

from autograder.course.assignment import Assignment, QuestionTitle
from autograder.course.master import read_cells
from autograder.errors import CourseError
from autograder.text import LANGUAGES

_CELL = re.compile(r"^# %%( |$)", re.MULTILINE)
_MARKER = re.compile(r"#?\s*(BEGIN|END) (.*)")
_IN_CODE = re.compile(r"^\s*# (BEGIN|END) (SOLUTION|PROMPT)\b", re.MULTILINE)


@dataclass
class _Walk:
    """The place in a master: the question and the solution, and where these began."""

    assignment: Assignment
    places: list[str]
    at: int = 0
    question: str = ""
    question_begun: str = ""
    solution_begun: str = ""
    asked: dict[str, str] = field(default_factory=dict)

    def error(self, problem: str, remedy: str) -> CourseError:
        return CourseError(f"{self.assignment.master}, {self.places[self.at]}", problem, remedy)


def check_markers(assignment: Assignment) -> None:
    """Check all cells of the master, in both languages.

    Raises:
        CourseError: questions or solutions do not begin and end alternately, the questions are not
            those of suite.toml, or a cell has an unknown language.
    """
    cells = read_cells(assignment)
    walk = _Walk(assignment, _places(assignment, cells))
    for walk.at, cell in enumerate(cells):
        language = cell.metadata.get("lang", LANGUAGES[0])
        if language not in LANGUAGES:
            raise walk.error(f"lang={language!r} is unknown.", 'Write lang="en" or lang="ja".')
        if cell.cell_type == "raw":
            _raw(walk, cell)
        elif cell.cell_type == "code":
            _code(walk, cell)
    _check_twins(walk, cells)
    if walk.question:
        raise walk.error(
            f"the master ends inside {walk.question}, which begins in {walk.question_begun}.",
            "Add a raw cell `# END QUESTION`.",
        )
    missing = [q.name for q in assignment.questions if q.name not in walk.asked]
    if missing:
        raise CourseError(
            assignment.master,
            f"does not ask {', '.join(missing)}.",
            "Add a raw cell `# BEGIN QUESTION` with its name, or remove it from suite.toml.",
        )


def _check_twins(walk: _Walk, cells: list[NotebookNode]) -> None:
    """Cells in one language come with as many in the other: nobody reads half of a text."""
    numbered = enumerate(cell.metadata.get("lang", "") for cell in cells)
    for for_some, group in itertools.groupby(numbered, key=lambda each: bool(each[1])):
        languages = [(at, language) for at, language in group if for_some]
        counts = Counter(language for _, language in languages)
        for walk.at, language in languages:
            for other in LANGUAGES:
                if counts[other] < counts[language]:
                    raise walk.error(
                        f'the cell with lang="{language}" has no translation.',
                        f'Add a cell with the same text and lang="{other}" after it.',
                    )


def _places(assignment: Assignment, cells: list[NotebookNode]) -> list[str]:
    """Each cell by its number, and by its line if the text has a marker for every cell."""
    text = assignment.master.read_text(encoding="utf-8")
    lines = [text.count("\n", 0, match.start()) + 1 for match in _CELL.finditer(text)]
    if len(lines) != len(cells):
        return [f"cell {number}" for number in range(1, len(cells) + 1)]
    return [f"line {line} (cell {number})" for number, line in enumerate(lines, start=1)]


def _raw(walk: _Walk, cell: NotebookNode) -> None:
    first, _, rest = cell.source.strip().partition("\n")
    marker = _MARKER.fullmatch(first.strip())
    match marker.groups() if marker else None:
        case None:
            return
        case ("BEGIN", "QUESTION"):
            _begin_question(walk, rest)
        case ("END", "QUESTION"):
            _end_question(walk)
        case ("BEGIN", "SOLUTION"):
            _begin_solution(walk)
        case ("END", "SOLUTION"):
            if not walk.solution_begun:
                raise walk.error(
                    "ends a solution that has not begun.",
                    "Add a raw cell `# BEGIN SOLUTION` before the answer.",
                )
            walk.solution_begun = ""
        case (_, "TESTS"):
            raise walk.error("the checks come from the suite.", "Remove the TESTS block.")
        case (_, "PROMPT"):
            return
        case (_, what):
            raise walk.error(
                f"{what!r} is not a marker.", "Known markers are QUESTION, SOLUTION and PROMPT."
            )


def _begin_question(walk: _Walk, rest: str) -> None:
    if walk.question:
        raise walk.error(
            f"begins a question inside {walk.question}, which begins in {walk.question_begun}.",
            "End that question first, with a raw cell `# END QUESTION`.",
        )
    try:
        config = yaml.safe_load(re.sub(r"^# ?", "", rest, flags=re.MULTILINE))
    except yaml.YAMLError as error:
        reason = getattr(error, "problem", None) or str(error)
        raise walk.error(f"its content is not YAML: {reason}.", "Write `# name: q1`.") from error
    if not isinstance(config, dict) or "name" not in config:
        raise walk.error("a BEGIN QUESTION cell has no `name`.", "Write `# name: q1` below it.")
    name = str(config["name"])
    known = {question.name: question for question in walk.assignment.questions}
    if name not in known:
        raise walk.error(
            f"asks {name!r}, which is not in suite.toml.",
            f"Use one of {', '.join(known)}, or add a [[question]] there.",
        )
    if name in walk.asked:
        raise walk.error(
            f"asks {name} again, after {walk.asked[name]}.", "Write the name of another question."
        )
    _who_grades(walk, known[name], bool(config.get("manual")))
    walk.question, walk.question_begun = name, walk.places[walk.at]
    walk.asked[name] = walk.question_begun


def _who_grades(walk: _Walk, question: QuestionTitle, manual: bool) -> None:
    if manual and not question.is_manual:
        raise walk.error(
            f"{question.name} is manual and has no rubric.",
            "Add [[question.rubric]] to suite.toml, or remove `manual: true`.",
        )
    if question.is_manual and not manual:
        raise walk.error(
            f"{question.name} has a rubric and is not marked as manual.",
            "Write `# manual: true` below its name.",
        )


def _begin_solution(walk: _Walk) -> None:
    if not walk.question:
        raise walk.error(
            "begins a solution outside any question.",
            "Add a cell `# %% [raw]` with `# BEGIN QUESTION` before it.",
        )
    if walk.solution_begun:
        raise walk.error(
            f"begins a solution inside the one that begins in {walk.solution_begun}.",
            "End that solution first, with a raw cell `# END SOLUTION`.",
        )
    walk.solution_begun = walk.places[walk.at]


def _end_question(walk: _Walk) -> None:
    if not walk.question:
        raise walk.error("ends a question that has not begun.", "Remove the marker.")
    if walk.solution_begun:
        raise walk.error(
            f"ends {walk.question} inside the solution that begins in {walk.solution_begun}.",
            "Add a raw cell `# END SOLUTION` before.",
        )
    walk.question = ""


def _code(walk: _Walk, cell: NotebookNode) -> None:
    """Code is Python, apart from IPython's magics. BEGIN and END comments alternate in it."""
    try:
        ast.parse(TransformerManager().transform_cell(cell.source))
    except SyntaxError as error:
        line = (cell.source.splitlines()[(error.lineno or 1) - 1 :] or [""])[0].strip()
        raise walk.error(f"not Python: {error.msg}: `{line}`.", "Fix that line.") from error
    is_open = ""
    for match in _IN_CODE.finditer(cell.source):
        kind, what = match.groups()
        if (kind == "BEGIN") == bool(is_open) or (is_open and what != is_open):
            break
        is_open = what if kind == "BEGIN" else ""
    else:
        if not is_open:
            return
    raise walk.error(
        "BEGIN SOLUTION and END SOLUTION do not alternate in this cell.",
        "Write `# BEGIN SOLUTION` before each answer and `# END SOLUTION` after it.",
    )
