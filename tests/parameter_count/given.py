"""The modules that students also have: the drawn questions, and the bank of concept questions."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

FOLDER = Path(__file__).parents[2] / "solutions" / "parameter_count"


def _load(name: str) -> ModuleType:
    """A module of the students' folder, under a name of its own: theirs is short."""
    full = f"{__name__}.{name}"
    spec = importlib.util.spec_from_file_location(full, FOLDER / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[full] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


quiz = _load("quiz")
concepts = _load("concepts")
