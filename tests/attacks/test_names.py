"""Attacks on parts of the engine name parts that there are: what was renamed is no target."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.sandbox.answering import Answering, serve

from .outcome import FOLDER

ROOT = Path(__file__).resolve().parents[2]

# Every attack that aims at modules, classes, functions or files of the engine.
AIMED = {
    "change/answers_written_to_the_wire",
    "change/cells_that_never_ran",
    "change/handles_of_other_objects",
    "change/patched_protocol",
    "change/patched_runner",
    "exhaust/copies_that_answer",
    "read/engine_of_the_trusted_side",
    "read/sources_of_the_trusted_side",
}
# An attack may mention the package by its name alone, or its temporary files.
_DOTTED = re.compile(r"\bautograder(?:\.[A-Za-z_]\w*)+")
_IMPORTED = re.compile(r"^from (autograder[\w.]*) import ([\w, ]+)$", re.MULTILINE)
_FILE = re.compile(r"\bautograder/[\w/]+\.py\b")


def _source(attack: str) -> str:
    return (FOLDER / f"{attack}.py").read_text("utf-8")


def _every_attack() -> list[str]:
    return sorted(f"{path.parent.name}/{path.stem}" for path in FOLDER.glob("*/*.py"))


def _names_in(source: str) -> Iterator[str]:
    """Dotted names of ours, in quotes or imported."""
    yield from _DOTTED.findall(source)
    for module, names in _IMPORTED.findall(source):
        yield from (f"{module}.{name.strip()}" for name in names.split(","))


def _found(dotted: str) -> Any:
    """The module, or what is in it, that a dotted name stands for."""
    parts = dotted.split(".")
    thing: Any = importlib.import_module(parts[0])
    for number, part in enumerate(parts[1:], start=2):
        if not hasattr(thing, part):
            importlib.import_module(".".join(parts[:number]))
        thing = getattr(thing, part)
    return thing


def test_the_attacks_that_aim_at_the_engine_are_known():
    aimed = {
        attack
        for attack in _every_attack()
        if [*_names_in(_source(attack)), *_FILE.findall(_source(attack))]
    }
    assert aimed == AIMED


@pytest.mark.parametrize("attack", sorted(AIMED))
def test_what_an_attack_aims_at_is_there(attack):
    for name in _names_in(_source(attack)):
        assert _found(name) is not None
    for file in _FILE.findall(_source(attack)):
        assert (ROOT / file).is_file()


def test_a_name_that_is_gone_is_noticed():
    with pytest.raises((ImportError, AttributeError)):
        _found("autograder.protocol.Held")


def test_the_variables_that_a_trace_would_change_are_there():
    (line,) = re.findall(r"for name in (\(.*\)):", _source("change/answers_found_by_tracing"))
    running = (serve, Answering.answer, Answering._do)
    variables = {name for function in running for name in function.__code__.co_varnames}
    assert set(re.findall(r"\w+", line)) <= variables
