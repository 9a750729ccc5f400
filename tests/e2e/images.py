"""Otter's grading image: how long it takes to build, and what a change of tests builds again."""

from __future__ import annotations

import json
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

from .base_image import LABEL
from .machine import run

NAME = "cnn-autograder-e2e"
IMAGE = f"otter-grade:{NAME}"
_MADE_HERE = f"label={LABEL}"
_LAYERS_OF_TESTS = 3  # the configuration, the engine and suite, Otter's test files


@dataclass(frozen=True)
class Build:
    seconds: float
    layers: tuple[str, ...]
    megabytes: int


def build(archive: Path, base: str) -> Build:
    """Build the image as `otter grade` does."""
    from otter.grade.containers import build_image  # noqa: PLC0415 - a second to import
    from otter.run import AutograderConfig  # noqa: PLC0415

    start = time.monotonic()
    build_image(str(archive), base, NAME, AutograderConfig())
    seconds = time.monotonic() - start
    described = json.loads(run("docker", "image", "inspect", IMAGE))[0]
    size = described["Size"] // 1_000_000
    return Build(seconds, tuple(described["RootFS"]["Layers"]), size)


def measure(archive: Path, base: str, scratch: Path) -> list[str]:
    """Build afresh, again, and with another test; what is wrong with that.

    The image of `archive` is left built.
    """
    first, again = build(archive, base), build(archive, base)
    changed = build(_with_another_test(archive, scratch), base)
    build(archive, base)
    print(f"  image: {first.megabytes} MB in {len(first.layers)} layers")
    print(f"  built in {first.seconds:.1f} s, again in {again.seconds:.1f} s, ", end="")
    print(f"after a change of tests in {changed.seconds:.1f} s")
    kept = len(first.layers) - _LAYERS_OF_TESTS
    if changed.layers[:kept] == first.layers[:kept]:
        return []
    return ["A change of tests builds the virtual environment again."]


def _with_another_test(archive: Path, scratch: Path) -> Path:
    """The zip with one more line in each test, hidden ones and Otter's."""
    path = scratch / "another-test.zip"
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(path, "w") as new:
        for entry in old.infolist():
            data = old.read(entry)
            is_test = "tests/" in entry.filename and entry.filename.endswith(".py")
            new.writestr(entry, data + b"\n# Changed.\n" if is_test else data)
    return path


def remove_all(base: str) -> None:
    """Remove what was made from the base image; the base image stays."""
    remove_containers()
    kept = set(run("docker", "images", "--quiet", base).split())
    for image in set(run("docker", "images", "--quiet", "--filter", _MADE_HERE).split()) - kept:
        run("docker", "rmi", "--force", image)


def remove_containers() -> None:
    made = containers()
    if made:
        run("docker", "rm", "--force", *made)


def containers() -> list[str]:
    """All containers of images that have our base image's label."""
    return run("docker", "ps", "--all", "--quiet", "--filter", _MADE_HERE).split()
