"""The public part of a suite as Otter test files that need nothing but NumPy and Otter.

Each file carries the source of `autograder.checks` and of the public test functions, taken from
the suite itself: what `grader.check` says in a student's notebook is what the grader says later.
"""

from __future__ import annotations

import ast
import inspect
from pathlib import Path
from types import ModuleType

from autograder.checks import arrays, asking, differences, text
from autograder.checks.text import Text
from autograder.errors import CourseError
from autograder.suite import Check, Suite

_HEAD = '''\
"""The public checks of {question}, made from the course's test suite. Do not edit."""
from __future__ import annotations
from otter.test_files import test_case
OK_FORMAT = False
name = {question!r}
points = None
'''

_NAMES = '''\
CheckFailed.language = {language!r}


class Names:
    """The names of the notebook, as the suite asks for them."""

    is_lost = False

    def __init__(self, env):
        self._env = env

    def __getattr__(self, name):
        if name not in self._env:
            raise CheckFailed(Text(
                f"`{{name}}` is not defined: run its cell first.",
                f"`{{name}}` が定義されていません。先にそのセルを実行してください。",
            ))
        return self._env[name]

    def build(self, source, name):
        names = {{"np": np}}
        exec(source, names)
        return names[name]
'''

_CASE = """\
@test_case(name={title!r}, points={points!r}, hidden=False, success_message={success!r})
def case_{number}(env):
    {function}(Names(env))
"""

_MORE = Text(
    "This is right so far. Hidden checks with other sizes and values come at grading.",
    "ここまでは正しくできています。採点時には、別のサイズや値を使う非公開のチェックも行います。",
)


def public_test_file(suite: Suite, question: str, language: str) -> str | None:
    """The Otter test file of a question's public checks; None where it has none.

    Raises:
        CourseError: a public check asks for more than a student's notebook has.
    """
    checks = [check for check in suite.checks if check.public and check.question == question]
    if not checks:
        return None
    modules = [_source_of(module) for module in (text, differences, arrays, asking)]
    own = [_source_of(module) for module in _modules_of(checks, suite)]
    cases = [
        _CASE.format(
            title=check.title.into(language),
            points=check.points,
            success=_MORE.into(language) if check is checks[-1] else None,
            number=number,
            function=check.function.__name__,
        )
        for number, check in enumerate(checks, start=1)
    ]
    head = _HEAD.format(question=question)
    return "\n\n".join([head, *modules, *own, _NAMES.format(language=language), *cases])


def _modules_of(checks: list[Check], suite: Suite) -> list[ModuleType]:
    modules: dict[str, ModuleType] = {}
    for check in checks:
        module = inspect.getmodule(check.function)
        if module is None or check.arguments or check.fixtures != {"student"}:
            raise CourseError(
                check.key,
                "a public check runs in the student's notebook: it may use `student` only.",
                "Write its data out, and use neither parameters nor other fixtures.",
            )
        modules[module.__name__] = module
    for check in suite.checks:
        if not check.public and check.function.__module__ in modules:
            raise CourseError(
                check.key,
                "a hidden check stands in a file with public ones, which students read.",
                "Move it to a file of its own.",
            )
    return list(modules.values())


def _source_of(module: ModuleType) -> str:
    """A module's source without its docstring, decorators, and imports of what is not there."""
    path = Path(str(module.__file__))
    source = path.read_text(encoding="utf-8")
    kept = [node for node in ast.parse(source).body if not _is_left_out(node, path)]
    # Cut from the text, not unparsed: that reads differently under each Python.
    lines = source.splitlines()
    return "\n\n".join("\n".join(lines[_first(node) - 1 : node.end_lineno]) for node in kept)


def _first(node: ast.stmt) -> int:
    """The line that a statement starts in: with its decorators, unless they are pytest's marks."""
    if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
        return node.lineno
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def _is_left_out(node: ast.stmt, path: Path) -> bool:
    match node:
        case ast.Expr(value=ast.Constant()):
            return True
        case ast.ImportFrom(module=str(name)):
            if name.startswith(("tests.", "oracle")):
                raise CourseError(path, f"imports {name}: students do not have it.")
            return name.startswith("autograder") or name == "__future__"
        case ast.Import(names=[ast.alias(name="pytest")]):
            return True
        case ast.Assign(targets=[ast.Name(id="pytestmark")]):
            return True
        case _:
            return False
