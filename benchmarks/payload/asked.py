"""Asks the hidden suite's own check functions in the process that holds the student's objects.

Travels with the suite into Otter's zip, nbgrader's course and the bare process, so that every
grader runs the very same functions on the very same random data. The graders that are compared
give a test no process of its own: here the student's objects are local, and only copied where
the sandbox's wire would copy them.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import json
import sys
import types
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

HERE = Path(__file__).resolve().parent
_PLAIN = (type(None), bool, int, float, complex, str, bytes, list, tuple, dict)


def earned(question: str, names: dict[str, Any]) -> float:
    """The points of a question's checks that pass; each failure is printed."""
    points = 0.0
    for check in _checks().values():
        if check["question"] != question:
            continue
        try:
            ask(check["key"], names)
        except Exception as error:
            print(f"{check['key']}: {type(error).__name__}: {error}")
        else:
            points += check["points"]
    return points


def ask(key: str, names: dict[str, Any]) -> None:
    """Run one check on the names of a notebook; it raises where they are not right."""
    check = _checks()[key]
    rng = np.random.default_rng([0, zlib.crc32(key.encode())])
    fixtures = {"student": LocalStudent(names), "rng": rng}
    function = getattr(_module(check["module"]), check["function"])
    function(**{name: fixtures[name] for name in check["fixtures"]})


@functools.cache
def _checks() -> dict[str, dict[str, Any]]:
    checks = json.loads((HERE / "checks.json").read_text("utf-8"))
    return {check["key"]: check for check in checks}


@functools.cache
def _module(name: str) -> types.ModuleType:
    if str(HERE) not in sys.path:
        sys.path.insert(0, str(HERE))
    # The suite needs pytest for its marks only: nobody here shall pay for importing it.
    before = sys.modules.get("pytest")
    marks = types.ModuleType("pytest")
    vars(marks)["mark"] = _Marks()
    sys.modules["pytest"] = marks
    try:
        return importlib.import_module(name)
    finally:
        if before is None:
            del sys.modules["pytest"]
        else:
            sys.modules["pytest"] = before


class _Marks:
    """`pytest.mark`, without effect."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def mark(*args: Any, **_kwargs: Any) -> Any:
            return args[0] if args and isinstance(args[0], types.FunctionType) else lambda f: f

        return mark


class LocalStudent:
    """`student`, as the checks know it, over the names of this process."""

    is_lost = False

    def __init__(self, names: dict[str, Any]) -> None:
        self._names = names

    def __getattr__(self, name: str) -> Any:
        if name not in self._names:
            raise NameError(name)
        return _received(self._names[name])

    def defines(self, name: str) -> bool:
        return name in self._names

    def hold(self, value: Any) -> LocalObject:
        return LocalObject(_sent(value))

    def build(self, source: str, name: str) -> LocalObject:
        module = types.ModuleType("given")
        vars(module)["np"] = np
        exec(compile(source, "<given>", "exec"), vars(module))
        return LocalObject(vars(module)[name])

    def live(self, target: LocalObject, name: str) -> LocalObject:
        return LocalObject(getattr(target.target, name))

    def live_item(self, target: LocalObject, index: int) -> LocalObject:
        return LocalObject(target.target[index])

    def live_result(self, target: LocalObject, method: str, *args: Any) -> LocalObject:
        return LocalObject(getattr(target.target, method)(*map(_sent, args)))

    def perform(self, target: LocalObject, method: str, *args: Any) -> None:
        with contextlib.suppress(Exception):
            getattr(target.target, method)(*map(_sent, args))

    def value(self, target: LocalObject) -> Any:
        return _received(target.target)

    def restart(self) -> None:
        """Nothing was lost."""


class LocalObject:
    """An object of the student's; arrays are copied on their way in and out."""

    __slots__ = ("target",)

    def __init__(self, target: Any) -> None:
        object.__setattr__(self, "target", target)

    def __getattr__(self, name: str) -> Any:
        return _received(getattr(self.target, name))

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self.target, name, _sent(value))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        named = {key: _sent(value) for key, value in kwargs.items()}
        return _received(self.target(*map(_sent, args), **named))


def _sent(value: Any) -> Any:
    if type(value) is LocalObject:
        return value.target
    if isinstance(value, np.ndarray) and value.flags.c_contiguous and value.flags.writeable:
        return value.copy()  # other layouts go as they are: they are what the check is about
    return value


def _received(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return value.copy()
    return value if isinstance(value, (*_PLAIN, np.generic)) else LocalObject(value)
