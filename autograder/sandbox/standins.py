"""Stand-ins for what a notebook uses while people look at it and grading does not need.

Importing Otter takes longer than grading a whole submission; widgets, progress bars, windows and
Colab's drive do not exist here.
"""

from __future__ import annotations

import builtins
import contextlib
import sys
import types
from collections.abc import Callable, Iterable, Iterator
from typing import Any


class Inert:
    """Accepts every call and every attribute, and does nothing."""

    def __init__(self, *_args: Any, **_kwargs: Any) -> None:
        pass

    def __call__(self, *_args: Any, **_kwargs: Any) -> Inert:
        return self

    def __getattr__(self, name: str) -> Inert:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __repr__(self) -> str:
        return ""


class Progress(Inert):
    """A progress bar that is not seen: hands on what it goes through."""

    def __init__(self, through: Iterable[Any] = (), *_args: Any, **_kwargs: Any) -> None:
        super().__init__()
        self._through = through

    def __iter__(self) -> Iterator[Any]:
        return iter(self._through)

    def __len__(self) -> int:
        return len(self._through)  # type: ignore[arg-type]

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_exception: object) -> None:
        pass


def install() -> None:
    """Put the stand-ins in place, in the zygote, for all submissions."""
    _module("otter", Notebook=Inert, grade=Inert(), export=Inert())
    widgets = _module(
        "ipywidgets", interact=_decorator, interactive=Inert, fixed=lambda value: value
    )
    vars(widgets)["__getattr__"] = _widget
    for name in ("tqdm", "tqdm.auto", "tqdm.notebook"):
        _module(name, tqdm=Progress, trange=lambda *bounds, **_kwargs: Progress(range(*bounds)))
    _module("google")
    drive, files = Inert(), Inert()
    _module("google.colab", drive=drive, files=files, userdata=Inert())
    vars(builtins)["input"] = lambda prompt="": ""  # noqa: ARG005 - there is nobody to type


def without_windows() -> None:
    """Matplotlib draws into memory, whatever backend a notebook asks for."""
    matplotlib, pyplot = (sys.modules.get(name) for name in ("matplotlib", "matplotlib.pyplot"))
    if matplotlib is None:
        return
    vars(matplotlib)["use"] = lambda *_args, **_kwargs: None
    if pyplot is not None:
        switch: Callable[[str], None] = vars(pyplot)["switch_backend"]
        with contextlib.suppress(ImportError):
            switch("agg")
        vars(pyplot)["switch_backend"] = lambda _name: switch("agg")


def _module(name: str, **content: Any) -> types.ModuleType:
    module = types.ModuleType(name)
    vars(module).update(content, __path__=[])
    sys.modules[name] = module
    return module


def _decorator(function: Any = None, *_args: Any, **_kwargs: Any) -> Any:
    """`@interact(...)`, `@interact` and `interact(f, ...)`: the function itself stays."""
    return function if callable(function) else lambda decorated: decorated


def _widget(name: str) -> type[Inert]:
    if name.startswith("__"):
        raise AttributeError(name)
    return Inert
