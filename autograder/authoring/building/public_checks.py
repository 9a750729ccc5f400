"""The public part of a suite as Otter test files that need only NumPy and Otter.

Each file contains the source of `autograder.checks` and of the suite's public test functions, so
`grader.check` says in a student's notebook what the grader says later.
"""

from __future__ import annotations

import ast
import inspect
from pathlib import Path
from types import ModuleType

from autograder import text
from autograder.checks import arrays, asking, differences, failed, measuring, places, values
from autograder.errors import CourseError
from autograder.suite import Check, Suite
from autograder.suite.outline import total
from autograder.text import Text

_HEAD = '''\
"""The public checks of {question}, made from the course's test suite. Do not edit."""
from __future__ import annotations
from otter.test_files import test_case
OK_FORMAT = False
name = {shown!r}
points = None
'''

_NAMES = '''\
CheckFailed.language = {language!r}
CheckFailed.width = 78


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

# Otter adds "passed!" or "All test cases passed!".
_NAME = Text("{question}: public checks", "{question} の公開チェック")

_RIGHT = Text("right.", "正解です。")


def public_test_file(suite: Suite, question: str, language: str) -> str | None:
    """The Otter test file of a question's public checks; None if it has none.

    Raises:
        CourseError: a public check uses something that a student's notebook lacks.
    """
    checks = [check for check in suite.checks if check.public and check.question == question]
    if not checks:
        return None
    engine = (text, places, failed, differences, arrays, asking, values, measuring)
    modules = [_source_of(module, docstrings=False) for module in engine]
    own = [_source_of(module) for module in _modules_of(checks, suite)]
    _do_without_pytest(own, checks)
    cases = [
        _CASE.format(
            title=check.title.into(language),
            points=check.points,
            success=_success(suite, question, last=check is checks[-1]).into(language),
            number=number,
            function=check.function.__name__,
        )
        for number, check in enumerate(checks, start=1)
    ]
    shown = _NAME.into(language).format(question=question)
    head = _HEAD.format(question=question, shown=shown)
    return "\n\n".join([head, *modules, *own, _NAMES.format(language=language), *cases])


def _success(suite: Suite, question: str, *, last: bool) -> Text:
    """The message of a check that passed. That of the last one says what is checked later."""
    if not last:
        return _RIGHT
    later = [check for check in suite.checks if check.question == question and not check.public]
    if not later:
        return _RIGHT + Text(
            "That was all of this question.", "この問題のチェックはこれで全部です。"
        )
    points = f"{total(check.points for check in later):g}"
    of = f"{total(check.points for check in suite.checks if check.question == question):g}"
    checks = "check" if len(later) == 1 else "checks"
    return _RIGHT + Text(
        f"Not checked yet: {len(later)} hidden {checks} on other cases come at grading, "
        f"for {points} of the {of} points.",
        f"まだ確かめていないこと: 採点時に、別の場合についての非公開チェックが {len(later)} 個"
        f"あります（{of} 点中 {points} 点分）。",
    )


def _modules_of(checks: list[Check], suite: Suite) -> list[ModuleType]:
    modules: dict[str, ModuleType] = {}
    for check in checks:
        module = inspect.getmodule(check.function)
        if module is None or check.arguments or check.fixtures != {"student"}:
            raise CourseError(
                _place(check),
                "a public check runs in the student's notebook and may only use `student`.",
                "Write out its data, and use neither parameters nor other fixtures.",
            )
        modules[module.__name__] = module
    for check in suite.checks:
        if not check.public and check.function.__module__ in modules:
            raise CourseError(
                _place(check),
                "a hidden check is in a file with public checks, which students read.",
                "Move it to another file.",
            )
    return list(modules.values())


def _do_without_pytest(sources: list[str], checks: list[Check]) -> None:
    """Refuse uses of pytest other than its marks: students may not have pytest."""
    for source in sources:
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Name) and node.id == "pytest":
                raise CourseError(
                    _place(checks[0]),
                    "a public check uses pytest, which a student's notebook does not have.",
                    "Use assert_number for approximate numbers, and raises(...) of "
                    "autograder.checks for exceptions.",
                )


def _place(check: Check) -> str:
    code = check.function.__code__
    return f"{code.co_filename}:{code.co_firstlineno} ({code.co_name})"


def _source_of(module: ModuleType, *, docstrings: bool = True) -> str:
    """A module's source without its docstring, pytest's marks and imports of other modules.

    Args:
        docstrings: whether to keep the docstrings of functions and classes.
    """
    path = Path(str(module.__file__))
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    dropped = set() if docstrings else _docstring_lines(tree)
    # Cut from the text: ast.unparse differs between versions of Python.
    lines = dict(enumerate(source.splitlines(), start=1))
    return "\n\n".join(
        "\n".join(lines[number] for number in _lines(node) if number not in dropped)
        for node in tree.body
        if not _is_left_out(node, path)
    )


def _docstring_lines(tree: ast.Module) -> set[int]:
    """The lines of all docstrings, except where nothing else is in the function or class."""
    lines: set[int] = set()
    for node in ast.walk(tree):
        if not isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            continue
        if len(node.body) > 1 and ast.get_docstring(node) is not None:
            lines |= {*_lines(node.body[0])}
    return lines


def _lines(node: ast.stmt) -> range:
    return range(_first(node), (node.end_lineno or node.lineno) + 1)


def _first(node: ast.stmt) -> int:
    """The first line of a statement, including its decorators unless they are pytest's marks."""
    if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
        return node.lineno
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def _is_left_out(node: ast.stmt, path: Path) -> bool:
    match node:
        case ast.Expr(value=ast.Constant()):
            return True
        case ast.ImportFrom(module=name, level=level):
            if level or str(name).split(".")[0] in {"tests", "oracle"}:
                raise CourseError(
                    f"{path}:{node.lineno}",
                    "imports from the suite, which students do not have.",
                    "Write out in this file what the public checks need.",
                )
            return str(name).split(".")[0] in {"autograder", "__future__"}
        case ast.Import(names=[ast.alias(name="pytest")]):
            return True
        case ast.Assign(targets=[ast.Name(id="pytestmark")]):
            return True
        case _:
            return False
