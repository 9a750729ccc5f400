"""Which questions a variant's code can affect: a shortcut for authors, not a proof.

A variant is a cell after those of the reference. If the cell only defines names, it should not
affect a question whose answers come from code that mentions none of these names. Code is assumed
to mention every name, attribute and quoted word in it. If the cell does anything else, it is
assumed to affect every question.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cached_property

from autograder.grading.check_result import CheckResult, Status
from autograder.protocol import decode_trusted
from autograder.student.request_trace import RequestTrace
from autograder.submissions import Submission
from autograder.suite import Suite

_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_IMPORTS = (ast.Import, ast.ImportFrom)
_PLACES = (ast.Attribute, ast.Subscript)


class AffectedQuestions:
    """Finds the questions that a cell after the reference's cells can affect.

    Args:
        suite: with its recording. A question that is not recorded completely is always affected.
        solution: the reference.
    """

    def __init__(self, suite: Suite, solution: Submission) -> None:
        self._suite = suite
        self._solution = solution

    def presumed_passes(
        self, cell: str, among: frozenset[str] | None = None
    ) -> dict[str, CheckResult]:
        """A pass for each check, by its key, of a question that the cell should not affect.

        Args:
            among: the only questions of interest; None for all. Checks of others pass as well.
        """
        asked = self.questions(cell)
        asked = asked if among is None else asked & among
        return {
            check.key: CheckResult(Status.PASSED)
            for check in self._suite.checks
            if check.question not in asked
        }

    def questions(self, cell: str) -> frozenset[str]:
        """The questions whose answers the cell may change."""
        statements = ast.parse(cell).body
        every = frozenset(question.name for question in self._suite.questions)
        if not self._is_plain:
            return every
        new = [each for each in statements if ast.dump(each) not in self._imported]
        if not all(_only_defines(each) for each in new) or self._patches(new):
            return every
        defined = {name for each in new for name in _binds(each)}
        mentions = {**self._mentions}
        for each in new:
            for name in _binds(each):
                mentions[name] = mentions.get(name, frozenset()) | _mentioned(each)
        return frozenset(
            question
            for question in every
            if question not in self._asked
            or defined & _closure(self._asked[question], mentions).keys()
        )

    @cached_property
    def _is_plain(self) -> bool:
        """Whether all of the reference is plain Python, without magics or syntax errors."""
        try:
            return bool(self._statements)
        except SyntaxError:
            return False

    @cached_property
    def _statements(self) -> list[ast.stmt]:
        found: list[ast.stmt] = []
        for cell in self._solution.code:
            found += ast.parse(cell.source).body
        return found

    @cached_property
    def _imported(self) -> frozenset[str]:
        return frozenset(ast.dump(each) for each in self._statements if isinstance(each, _IMPORTS))

    @cached_property
    def _mentions(self) -> dict[str, frozenset[str]]:
        """For each name in the reference, all names in the statements that define or change it."""
        found: dict[str, frozenset[str]] = {}
        made = {name for each in self._statements if _only_defines(each) for name in _binds(each)}
        for each in self._statements:
            mentioned = _mentioned(each)
            # A call or a loop may change any object that it mentions. Functions and modules change
            # only by assignment.
            touched = _binds(each) if _only_defines(each) else mentioned - made | _changed(each)
            for name in touched:
                found[name] = found.get(name, frozenset()) | mentioned
        return found

    @cached_property
    def _asked(self) -> dict[str, set[str]]:
        """The names that a question's checks ask for, for each completely recorded question."""
        recording = self._suite.recording
        traces = recording.traces if recording is not None else {}
        asked: dict[str, set[str]] = {}
        for question in self._suite.questions:
            keys = [check.key for check in self._suite.checks_of(question)]
            if all(key in traces for key in keys):
                asked[question.name] = {name for key in keys for name in _names(traces[key])}
        return asked

    def _patches(self, statements: Iterable[ast.stmt]) -> bool:
        """Whether code assigns to attributes or items of something that the reference defines."""
        return any(_changed(each) & {"", *self._mentions} for each in statements)


def _names(trace: RequestTrace) -> Iterator[str]:
    for request in trace.requests:
        for operation, arguments in decode_trusted(request):
            if operation == "get":
                yield arguments[0]


def _only_defines(statement: ast.stmt) -> bool:
    """Whether a statement binds names and has no other effect."""
    if isinstance(statement, _DEFINITIONS):
        return not statement.decorator_list
    if isinstance(statement, ast.Expr):
        return isinstance(statement.value, ast.Constant)
    if isinstance(statement, ast.Assign):
        return all(isinstance(target, ast.Name) for target in statement.targets) and not any(
            isinstance(node, ast.Call) for node in ast.walk(statement.value)
        )
    return isinstance(statement, _IMPORTS)


def _binds(statement: ast.stmt) -> set[str]:
    """The names that a statement binds, including `global` names inside functions."""
    names = {
        name for node in ast.walk(statement) if isinstance(node, ast.Global) for name in node.names
    }
    if isinstance(statement, _DEFINITIONS):
        names.add(statement.name)
    elif isinstance(statement, ast.Assign):
        names |= {target.id for target in statement.targets if isinstance(target, ast.Name)}
    elif isinstance(statement, _IMPORTS):
        names |= {(alias.asname or alias.name).partition(".")[0] for alias in statement.names}
    return names


def _changed(statement: ast.stmt) -> set[str]:
    """The names whose attributes or items are assigned to; "" for an object without a name."""
    changed: set[str] = set()
    for node in ast.walk(statement):
        if isinstance(node, _PLACES) and isinstance(node.ctx, ast.Store | ast.Del):
            root: ast.expr = node
            while isinstance(root, _PLACES):
                root = root.value
            changed.add(root.id if isinstance(root, ast.Name) else "")
    return changed


def _mentioned(statement: ast.stmt) -> frozenset[str]:
    found: set[str] = set()
    for node in ast.walk(statement):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            if node.value.isidentifier():
                found.add(node.value)
        elif isinstance(node, _IMPORTS):
            found |= {(alias.asname or alias.name).partition(".")[0] for alias in node.names}
    return frozenset(found)


def _closure(names: Iterable[str], mentions: dict[str, frozenset[str]]) -> dict[str, None]:
    """These names, the names mentioned in their definitions, and so on."""
    reached: dict[str, None] = {}
    todo = list(names)
    while todo:
        name = todo.pop()
        if name not in reached:
            reached[name] = None
            todo += mentions.get(name, ())
    return reached
