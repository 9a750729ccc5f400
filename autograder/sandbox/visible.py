"""The files that a submission can see: the interpreter and the libraries that it may import."""

from __future__ import annotations

import os
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from autograder.sandbox.libraries import Shelf, shelves

_SYSTEM = (
    *("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib"),
    *("/usr/share/fonts", "/usr/share/zoneinfo", "/etc/fonts", "/etc/localtime"),
    *("/etc/ld.so.cache", "/etc/alternatives"),
)
SOURCES = ("/dev/random", "/dev/urandom")
SINKS = ("/dev/null", "/dev/zero", "/dev/full")


@dataclass(frozen=True)
class Visible:
    """What may be read.

    Attributes:
        trees: folders and files, with all that lies below them but the shelves.
        shelves: folders of packages below them or elsewhere, of which only some entries show.
    """

    trees: tuple[str, ...]
    shelves: tuple[Shelf, ...]


def visible(packages: tuple[str, ...]) -> Visible:
    """What a submission sees that may import `packages`."""
    trees = [path for path in (*_standard_library(), *_SYSTEM) if os.path.exists(path)]
    return Visible(tuple(dict.fromkeys(trees)), tuple(shelves(packages)))


def pieces(what: Visible) -> list[str]:
    """The same as paths alone: trees that hold a shelf are split into their entries."""
    closed = {shelf.folder for shelf in what.shelves}
    parts = [part for tree in what.trees for part in _split(os.path.realpath(tree), closed)]
    shown = [os.path.join(shelf.folder, name) for shelf in what.shelves for name in shelf.entries]
    return [*dict.fromkeys(parts), *shown]


def _split(path: str, closed: set[str]) -> list[str]:
    if path in closed:
        return []
    if not any(folder.startswith(f"{path}/") for folder in closed):
        return [path]
    return [
        part
        for name in sorted(os.listdir(path))
        for part in _split(os.path.join(path, name), closed)
    ]


def _standard_library() -> list[str]:
    variables = {
        "installed_base": sysconfig.get_config_var("installed_base"),
        "installed_platbase": sysconfig.get_config_var("installed_platbase"),
    }
    kinds = ("stdlib", "platstdlib")
    paths = {sysconfig.get_path(kind, vars=names) for kind in kinds for names in (None, variables)}
    paths.add(sysconfig.get_config_var("LIBDIR"))  # where conda has what NumPy loads late
    named = {path for path in paths if path}
    return sorted({*named, *map(os.path.realpath, named)})


def is_open_to_all(what: Visible, *, way_included: bool) -> bool:
    """Whether everybody may read the interpreter, as far as the folders say.

    Args:
        way_included: whether the folders on the way to it count, or it is mounted elsewhere.
    """
    folders = [Path(path) for path in (*what.trees, *(shelf.folder for shelf in what.shelves))]
    if way_included:
        folders += [parent for folder in folders for parent in folder.parents]
    return all(folder.stat().st_mode & 0o001 for folder in folders if folder.is_dir())
