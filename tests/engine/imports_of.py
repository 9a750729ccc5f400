"""What the package imports, read from its sources."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .conftest import ROOT

PACKAGE = "autograder"
# Files for other machines, filled in or copied there; no modules of ours.
_TEMPLATES = "templates"


@dataclass(frozen=True)
class Import:
    """One import statement's module, and where it stands."""

    module: str
    file: Path
    line: int
    deferred: bool

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line} imports {self.module}"


@functools.cache
def modules() -> dict[str, Path]:
    """Every module of the package, by its dotted name."""
    found = {}
    for path in sorted((ROOT / PACKAGE).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if _TEMPLATES not in parts:
            found[".".join(parts).removesuffix(".__init__")] = path
    return found


def imports_of(path: Path) -> Iterator[Import]:
    """The imports of one file."""
    tree = ast.parse(path.read_text("utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, _FUNCTIONS)]
    inside = {id(node) for function in functions for node in ast.walk(function)}
    for node in ast.walk(tree):
        for module in _named(node):
            yield Import(module, path, node.lineno, id(node) in inside)


_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def _named(node: ast.AST) -> list[str]:
    """`from autograder.files import writing` names the module `autograder.files.writing`."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        assert node.level == 0, "imports are absolute"
        whole = f"{node.module}"
        inner = [f"{whole}.{alias.name}" for alias in node.names]
        known = modules() if whole.partition(".")[0] == PACKAGE else {}
        return [name if name in known else whole for name in inner]
    return []
