"""Runs a notebook's cells as Jupyter would, without a kernel."""

from __future__ import annotations

import ast
import asyncio
import inspect
import linecache
import sys
import types
from typing import Any

from IPython.core.inputtransformer2 import TransformerManager

from autograder.sandbox.shell import Shell

_CELL = "<cell {}>"
_LONGEST_MESSAGE = 500
_IMPORTS = (ast.Import, ast.ImportFrom)


class Notebook:
    """The state of a running notebook: its names, in a module called `__main__`."""

    def __init__(self) -> None:
        module = types.ModuleType("__main__")
        sys.modules["__main__"] = module
        sys.path.insert(0, "")  # modules beside the notebook, as in Jupyter
        self.namespace: dict[str, Any] = module.__dict__
        self.shell = Shell(self.namespace, self._execute)
        self.namespace.update(
            get_ipython=lambda: self.shell, display=lambda *_a, **_k: None, In=[], Out={}
        )
        self._cell = 0

    def run(self, number: int, source: str) -> dict[str, Any]:
        """Run one cell; what it raises is its outcome, and later cells still run."""
        self._cell = number
        try:
            self._execute(_without_magics(source))
        except BaseException as error:
            return {"raised": describe_exception(error)}
        return {"ran": True}

    def run_again(self, number: int, source: str) -> dict[str, Any]:
        """Run a cell that missed a name which a later cell defines: cells get reordered.

        Not where it would put something in place of what is there by now: it has failed then as
        before.
        """
        names = _bound_by(ast.parse(TransformerManager().transform_cell(source)))
        if not names or names & self.namespace.keys():
            return {"raised": describe_exception(NameError())}
        return self.run(number, source)

    def _execute(self, source: str) -> None:
        name = _CELL.format(self._cell)
        # inspect.getsource and tracebacks find the cell's text here.
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
        missing: ImportError | None = None
        for part in _parts(ast.parse(source, name)):
            try:
                self._execute_part(part, name)
            except ImportError as error:
                if not (part.body and isinstance(part.body[0], _IMPORTS)):
                    raise
                missing = missing or error
        if missing is not None:
            raise missing

    def _execute_part(self, tree: ast.Module, name: str) -> None:
        code = compile(tree, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        if code.co_flags & inspect.CO_COROUTINE:
            asyncio.run(eval(code, self.namespace))
        else:
            exec(code, self.namespace)


def _without_magics(source: str) -> str:
    """The cell as plain Python: what is that already, most cells are, stays as it is."""
    try:
        ast.parse(source)
    except (SyntaxError, ValueError):
        return str(TransformerManager().transform_cell(source))
    return source if source.endswith("\n") else source + "\n"


def _parts(tree: ast.Module) -> list[ast.Module]:
    """A cell, cut at its imports: what is not installed here costs no more than what needs it."""
    imports = [statement for statement in tree.body if isinstance(statement, _IMPORTS)]
    if not imports or any(getattr(each, "module", None) == "__future__" for each in imports):
        return [tree]
    bodies: list[list[ast.stmt]] = [[]]
    for statement in tree.body:
        if isinstance(statement, _IMPORTS):
            bodies += [[statement], []]
        else:
            bodies[-1].append(statement)
    return [ast.Module(body, []) for body in bodies if body]


def _bound_by(tree: ast.Module) -> set[str]:
    """The functions and classes that a cell defines, and the names that it assigns."""
    names: set[str] = set()
    for statement in tree.body:
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(statement.name)
        elif isinstance(statement, ast.Assign):
            names |= {target.id for target in statement.targets if isinstance(target, ast.Name)}
    return names


def describe_exception(error: BaseException) -> dict[str, Any]:
    """An exception as plain data: class names, message, and the places in the student's cells."""
    try:
        message = str(error)[:_LONGEST_MESSAGE]
    except Exception:
        message = ""
    return {
        "classes": [cls.__name__[:100] for cls in type(error).__mro__][:20],
        "message": message.encode("utf-8", "replace").decode("utf-8"),
        "places": _places(error),
    }


def _places(error: BaseException) -> list[list[int]]:
    places: list[list[int]] = []
    if isinstance(error, SyntaxError) and str(error.filename).startswith("<cell "):
        places.append([_cell_number(str(error.filename)), error.lineno or 0])
    step = error.__traceback__
    while step is not None and len(places) < 50:
        filename = step.tb_frame.f_code.co_filename
        if filename.startswith("<cell "):
            places.append([_cell_number(filename), step.tb_lineno])
        step = step.tb_next
    return places


def _cell_number(filename: str) -> int:
    digits = filename.removeprefix("<cell ").removesuffix(">")
    return int(digits) if digits.isdigit() else 0
