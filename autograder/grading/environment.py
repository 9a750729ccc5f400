"""What a grade depends on besides the submission and the suite."""

from __future__ import annotations

import functools
import hashlib
import importlib.metadata
import platform
from collections.abc import Mapping
from pathlib import Path

from autograder.sandbox.layers_in_force import layers, unkept_promises

_UNSAFE = "UNSAFE"
_PACKAGES = ("numpy", "msgpack", "ipython")
# Engines of release 0.1. Their grades are taken over: the audit shows that they are the same.
_SAME_GRADES = (
    "e611b2d77a055f8939b7ab71ed40b1f7bedf7807fb63857207bdb8c67a5930d0",
    "2cdb046fff365dd6db2c71680ef568a127c155cb05966f8c6bfaafa522cfdfdd",
)


def environment() -> dict[str, str]:
    """Names and versions that can change a grade."""
    versions = {name: importlib.metadata.version(name) for name in _PACKAGES}
    return {
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}",
        **versions,
        "engine": engine_digest(),
    }


@functools.cache
def environment_digest() -> str:
    """SHA-256 of `environment()`, in hex."""
    return _digest(environment())


def is_of_release(digest: str) -> bool:
    """Whether an environment is this one, with an earlier engine that gave the same grades."""
    return any(digest == _digest({**environment(), "engine": engine}) for engine in _SAME_GRADES)


def _digest(versions: Mapping[str, str]) -> str:
    lines = sorted(f"{name}={value}" for name, value in versions.items())
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def isolation_level() -> str:
    """The isolation in force, as every result records it."""
    unkept = unkept_promises()
    warning = f"{_UNSAFE}, {' and '.join(unkept)} within reach: " if unkept else ""
    return warning + ", ".join(layer.value for layer in layers())


def is_unsafe(isolation: str) -> bool:
    """Whether a recorded isolation is below the safe minimum."""
    return isolation.startswith(_UNSAFE)


@functools.cache
def engine_digest() -> str:
    """SHA-256 of the engine's sources: a version number would miss edits in a checkout."""
    root = Path(__file__).resolve().parents[1]
    digest = hashlib.sha256()
    for file in sorted(root.rglob("*.py")):
        digest.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()
