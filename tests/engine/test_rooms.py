"""The package is a house of rooms: each module stands alone, and no room looks up.

The order is docs/design.md's. What a room needs from one above it belongs further down.
"""

from __future__ import annotations

import functools
import subprocess
import sys
from collections import Counter

import pytest

from .conftest import ROOT
from .imports_of import PACKAGE, Import, imports_of, modules

# From the ground up. Authoring builds zips for Otter, so it is above that way in.
ROOMS = (
    *("text", "errors", "files", "protocol", "checks"),
    "sandbox",
    "submissions",
    *("course", "student", "recognition", "suite"),
    "grading",
    "people",
    "gradebook",
    "pages",
    "manual",
    "otter",
    "authoring",
    *("pytest_plugin", "cli"),
)
# Libraries that take long to import, and that few commands need.
HEAVY = {"distributed", "jupytext", "otter", "yaml"}

_ALONE = """
import contextlib, gc, importlib, os, sys
libraries, ours, cache = (words.split() for words in sys.argv[1:])
for name in libraries:
    with contextlib.suppress(ImportError):
        importlib.import_module(name)
assert not any(name.partition(".")[0] == "autograder" for name in sys.modules)
sys.pycache_prefix, sys.dont_write_bytecode = cache[0], False  # each file is compiled once
gc.freeze()
for name in ours:
    child = os.fork()
    if not child:
        try:
            importlib.import_module(name)
        except BaseException as error:
            print(f"{name}: {type(error).__name__}: {error}", flush=True)
        os._exit(0)
    os.waitpid(child, 0)
print("done")
"""


def room_of(module: str) -> str:
    """The second part of a dotted name; the package itself is in none."""
    return [*module.split("."), ""][1]


@functools.cache
def every_import() -> tuple[Import, ...]:
    return tuple(each for path in modules().values() for each in imports_of(path))


def ours() -> list[Import]:
    return [each for each in every_import() if each.module.partition(".")[0] == PACKAGE]


def room_around(each: Import) -> str:
    """The room of the file that an import stands in."""
    return each.file.relative_to(ROOT / PACKAGE).with_suffix("").parts[0]


@pytest.mark.slow
def test_every_module_can_be_imported_alone(tmp_path):
    """One process imports what others have made; each module of ours is tried in a fork of it."""
    programs = [name for name in modules() if name.endswith("__main__")]
    names = sorted(modules().keys() - programs)
    libraries = sorted({each.module for each in every_import()} - {each.module for each in ours()})
    ended = subprocess.run(
        [sys.executable, "-c", _ALONE, " ".join(libraries), " ".join(names), str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.stderr == ""
    assert ended.stdout.splitlines() == ["done"]


def test_every_module_is_in_a_room():
    rooms = {room_of(name) for name in modules() if name != PACKAGE}
    assert rooms == set(ROOMS)


@pytest.mark.parametrize("room", ROOMS)
def test_no_room_imports_from_a_room_above_it(room):
    height = {room: at for at, room in enumerate(("", *ROOMS))}
    inside = [each for each in ours() if room_around(each) == room]
    assert [str(each) for each in inside if height[room_of(each.module)] > height[room]] == []


@pytest.mark.parametrize("room", ROOMS[:-1])
def test_no_import_of_ours_is_hidden_in_a_function(room):
    """Only the commands may put off what few of them need: nothing is above them."""
    inside = [each for each in ours() if room_around(each) == room]
    assert [str(each) for each in inside if each.deferred] == []


def test_only_heavy_libraries_are_imported_in_functions():
    late = {each.module.partition(".")[0] for each in every_import() if each.deferred}
    assert late - {PACKAGE} - HEAVY == set()


def test_a_module_name_occurs_once():
    names = Counter(
        name.rpartition(".")[2] for name, path in modules().items() if path.stem[:2] != "__"
    )
    assert {name for name, count in names.items() if count > 1} == set()
