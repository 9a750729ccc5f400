"""Which installed packages a submission may import: those that are named, and what they need.

Read from the packages' own lists (PEP 376 RECORD, Requires-Dist) and not by importlib.metadata,
which takes longer to import and to ask than a submission takes to grade.
"""

from __future__ import annotations

import os
import re
import site
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ALWAYS = ("numpy", "matplotlib", "IPython")

_REQUIRES = re.compile(r"^Requires-Dist: ([A-Za-z0-9._-]+)(.*)$", re.MULTILINE)
_INFO = (".dist-info", ".egg-info")


@dataclass(frozen=True)
class Shelf:
    """A folder of installed packages, and the entries of it that submissions may see."""

    folder: str
    entries: tuple[str, ...]


def top_level(modules: Iterable[str]) -> tuple[str, ...]:
    """The packages that these modules are of, and those that every submission may import."""
    return tuple(sorted({*ALWAYS, *(module.partition(".")[0] for module in modules)}))


def shelves(packages: tuple[str, ...]) -> list[Shelf]:
    """What to show of each folder that this interpreter has packages in."""
    folders = [folder for folder in site_folders() if os.path.isdir(folder)]
    in_use = [folder for folder in _search_path() if folder in folders]
    wanted = set(packages)
    known: set[str] = set()
    # As import finds them: the first folder on the path wins, and a folder that is not on it (the
    # base interpreter's, under a venv) has none.
    infos = {_distribution(info): info for folder in reversed(in_use) for info in _infos(folder)}
    missing = {name for name in wanted if _normal(name) not in infos}
    wanted |= {_normal(owner) for name in missing for owner in _owners(name, infos)}
    todo = [_normal(name) for name in wanted]
    shown: dict[str, set[str]] = {folder: set() for folder in in_use}
    while todo:
        name = todo.pop()
        if name in known or name not in infos:
            continue
        known.add(name)
        info = infos[name]
        shown[str(info.parent)] |= _files(info)
        todo += [_normal(required) for required in _requirements(info)]
    for folder in in_use:
        shown[folder] |= _named_so(folder, wanted)
    return [Shelf(folder, tuple(sorted(shown.get(folder, ())))) for folder in folders]


def modules(shown: list[Shelf]) -> frozenset[str]:
    """Names of all top-level modules on these shelves."""
    return frozenset(entry.partition(".")[0] for shelf in shown for entry in shelf.entries)


@cache
def site_folders() -> tuple[str, ...]:
    """The folders that this interpreter, and the one that its venv was made from, have them in."""
    variables = {
        "base": sysconfig.get_config_var("installed_base"),
        "platbase": sysconfig.get_config_var("installed_platbase"),
    }
    found = {
        sysconfig.get_path(kind, vars=names)
        for kind in ("purelib", "platlib")
        for names in (None, variables)
    }
    return tuple(sorted(os.path.realpath(path) for path in {*found, *site.getsitepackages()}))


def _search_path() -> list[str]:
    return list(dict.fromkeys(os.path.realpath(entry) for entry in sys.path if entry))


def _infos(folder: str) -> list[Path]:
    return [Path(folder, name) for name in os.listdir(folder) if name.endswith(_INFO)]


def _distribution(info: Path) -> str:
    return _normal(info.stem.partition("-")[0])


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _files(info: Path) -> set[str]:
    """Top-level entries of a distribution. Debian's packages have no RECORD: guessed by name."""
    try:
        record = (info / "RECORD").read_text("utf-8", "replace")
    except OSError:
        return _named_so(str(info.parent), {info.stem.partition("-")[0]}) | {info.name}
    tops = {line.partition("/")[0].partition(",")[0] for line in record.splitlines()}
    return tops - {"..", ""}


def _named_so(folder: str, names: set[str]) -> set[str]:
    """Entries that are the module or package of one of these names, or its libraries."""
    plain = {name.replace("-", "_") for name in names} | names
    return {
        entry
        for entry in os.listdir(folder)
        if entry.partition(".")[0] in plain and not entry.endswith(_INFO)
    }


def _requirements(info: Path) -> list[str]:
    for file in ("METADATA", "PKG-INFO"):
        try:
            text = (info / file).read_text("utf-8", "replace")
        except OSError:
            continue
        header = text.partition("\n\n")[0]
        return [name for name, rest in _REQUIRES.findall(header) if "extra ==" not in rest]
    return []


def _owners(package: str, infos: dict[str, Path]) -> list[str]:
    """Distributions that bring a package of another name than their own: pillow brings PIL."""
    return [name for name, info in infos.items() if package in _files(info)]
