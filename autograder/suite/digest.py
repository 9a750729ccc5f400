"""What a check result depends on besides the submission: the check's code and what it uses."""

from __future__ import annotations

import ast
import functools
import hashlib
import inspect
import textwrap
from pathlib import Path
from typing import Any

import pytest

from autograder.course import Assignment


def check_digest(item: pytest.Function, shared: str, seconds: float | None) -> str:
    """SHA-256 of everything that can change the result of a check.

    Points, titles and the other checks in its file are left out. When they change, nothing is run
    again.

    Args:
        shared: the `shared_digest` of its assignment.
    """
    callspec = getattr(item, "callspec", None)
    public = item.get_closest_marker("public") is not None
    parts = [
        f"{item.path.name}::{item.name} {public} {seconds}",
        repr(sorted(callspec.params.items())) if callspec else "",
        _body(item.function),
        _without_checks(item.path, _stamp(item.path)),
        shared,
    ]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def shared_digest(assignment: Assignment) -> str:
    """SHA-256 of what all checks of an assignment share: helper modules, data, limits, files."""
    helpers = [file for file in assignment.suite_files() if not _is_of_checks(file)]
    digest = hashlib.sha256(repr((assignment.limits, assignment.preload)).encode())
    for file in (*helpers, *assignment.files):
        digest.update(file.relative_to(assignment.course).as_posix().encode() + b"\0")
        digest.update(_bytes_digest(file, _stamp(file)))
    return digest.hexdigest()


def _stamp(file: Path) -> tuple[int, int]:
    """Changes when the file is written to. Unchanged files are read only once."""
    status = file.stat()
    return status.st_mtime_ns, status.st_size


@functools.lru_cache(maxsize=256)
def _bytes_digest(file: Path, _stamp: tuple[int, int]) -> bytes:
    return hashlib.sha256(file.read_bytes()).digest()


def _is_of_checks(file: Path) -> bool:
    return file.name == "suite.toml" or (file.name.startswith("test_") and file.suffix == ".py")


def _body(function: Any) -> str:
    """The source of a function, starting at its `def`, without its marks."""
    source = textwrap.dedent(inspect.getsource(function))
    node = ast.parse(source).body[0]
    return "\n".join(source.splitlines()[node.lineno - 1 :])


@functools.lru_cache(maxsize=64)
def _without_checks(path: Path, _stamp: tuple[int, int]) -> str:
    """A test file without its checks: the imports, constants and helpers that they share."""
    source = path.read_text(encoding="utf-8")
    lines = source.splitlines()
    kept = [
        "\n".join(lines[node.lineno - 1 : node.end_lineno])
        for node in ast.parse(source).body
        if not (isinstance(node, ast.FunctionDef) and node.name.startswith("test_"))
    ]
    return "\n".join(kept)
