"""The solutions as modules: the given layers, and what the cells of a master define."""

from __future__ import annotations

import sys
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

from autograder.course import Course
from autograder.course.master import reference

ROOT = Path(__file__).resolve().parents[2]


@cache
def given_layers() -> ModuleType:
    """`solutions/lenet/layers.py`, which students receive."""
    return _module(ROOT / "solutions" / "lenet" / "layers.py")


@cache
def master(name: str) -> SimpleNamespace:
    """The names that the reference solution of an assignment defines."""
    assignment = Course(ROOT).assignment(name)
    beside = {file.stem: _module(file) for file in assignment.files if file.suffix == ".py"}
    namespace: dict[str, Any] = {"__name__": name}
    before = {stem: sys.modules.get(stem) for stem in beside}
    sys.modules.update(beside)  # as if they lay beside the notebook
    try:
        for cell in reference(assignment).cells:
            exec(compile(cell.source, f"{name}, cell {cell.number}", "exec"), namespace)
    finally:
        for stem, module in before.items():
            if module is None:
                del sys.modules[stem]
            else:
                sys.modules[stem] = module
    return SimpleNamespace(**namespace)


def _module(path: Path) -> ModuleType:
    spec = spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
