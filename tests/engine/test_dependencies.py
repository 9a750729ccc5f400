"""pyproject.toml declares what the package imports, and nothing else."""

from __future__ import annotations

import functools
import importlib.metadata
import re
import sys
from typing import Any

import pytest
from packaging.requirements import Requirement

from .conftest import ROOT
from .imports_of import PACKAGE, imports_of, modules

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

# Declared, imported nowhere in the package, and needed.
NOT_IMPORTED = {
    "matplotlib": "submissions import it",
    "ipykernel": "Otter runs its notebook in this kernel",
}
# Of an extra: programs, and plugins of pytest and Sphinx, that nothing imports.
PROGRAMS = {
    "cnn-autograder",  # an extra that includes others
    "mypy",
    "ruff",
    "pytest-timeout",
    "pytest-xdist",
    "sphinx",
    "myst-parser",
    "furo",
}


def _project() -> dict[str, Any]:
    content = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return dict(content["project"])


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _declared(requirements: list[str]) -> list[str]:
    return [_plain(Requirement(line).name) for line in requirements]


@functools.cache
def _brought() -> dict[str, set[str]]:
    """The distributions that bring each module that is installed here."""
    brought = importlib.metadata.packages_distributions()
    return {module: {_plain(name) for name in names} for module, names in brought.items()}


@functools.cache
def _imported() -> dict[str, set[str]]:
    """The same of the third-party modules that the package imports."""
    found = {
        each.module.partition(".")[0] for path in modules().values() for each in imports_of(path)
    }
    third_party = found - sys.stdlib_module_names - {PACKAGE}
    return {module: _brought().get(module, {_plain(module)}) for module in third_party}


def test_every_import_of_the_package_is_declared():
    project = _project()
    needed = set(_declared(project["dependencies"]))
    with_dask = needed | set(_declared(project["optional-dependencies"]["cluster"]))
    undeclared = {
        module
        for module, distributions in _imported().items()
        if not distributions & (with_dask if module == "distributed" else needed)
    }
    assert undeclared == set()


def test_nothing_is_declared_that_the_package_does_not_use():
    used = set().union(*_imported().values()) | NOT_IMPORTED.keys()
    assert set(_declared(_project()["dependencies"])) - used == set()


def test_no_excuse_is_made_for_what_is_imported():
    assert NOT_IMPORTED.keys() & set().union(*_imported().values()) == set()


def test_nothing_is_declared_twice():
    project = _project()
    extras = project["optional-dependencies"].values()
    names = [name for each in (project["dependencies"], *extras) for name in _declared(each)]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("extra", ["cluster", "docs", "dev"])
def test_what_an_extra_declares_is_used(extra):
    sources = [*modules().values(), *(ROOT / "tests").rglob("*.py")]
    own = [path for path in sources if not {"variants", "submissions"} & set(path.parts)]
    text = "\n".join(path.read_text("utf-8") for path in own)
    words = set(re.findall(r"""(?:import |from |importorskip\(["'])(\w+)""", text))
    used = set().union(*(_brought()[word] for word in words & _brought().keys())) | PROGRAMS
    assert set(_declared(_project()["optional-dependencies"][extra])) - used == set()
