"""An import of a library that the assignment does not list names the libraries that it lists."""

from __future__ import annotations

import importlib.machinery
import sys
from collections.abc import Sequence
from types import ModuleType

_PathFinder = importlib.machinery.PathFinder


class Allowed:
    """The first of `sys.meta_path`: refuses modules that are neither listed nor the student's own.

    The file system makes sure that they cannot be read; this class is for the message.
    """

    def __init__(self, packages: tuple[str, ...], shown: frozenset[str]) -> None:
        self._packages = packages
        self._known = shown | sys.stdlib_module_names | set(packages)

    def find_spec(
        self,
        name: str,
        path: Sequence[str] | None = None,
        target: ModuleType | None = None,  # noqa: ARG002 - importlib's signature
    ) -> importlib.machinery.ModuleSpec | None:
        if path is not None or name in self._known or name in sys.builtin_module_names:
            return None
        beside_the_notebook = _PathFinder.find_spec(name, ["."])
        if beside_the_notebook is not None:
            return beside_the_notebook
        allowed = ", ".join(self._packages)
        raise ModuleNotFoundError(
            f"No module named '{name}' here. This assignment allows Python's standard library "
            f"and {allowed}.",
            name=name,
        )


def allow(packages: tuple[str, ...], shown: frozenset[str]) -> None:
    """From now on import only these packages, and what they need.

    Args:
        shown: names of all modules that these packages bring.
    """
    sys.meta_path.insert(0, Allowed(packages, shown))
