"""JAX in a process of its own, and the code that is compared with it."""

from __future__ import annotations

import importlib
import multiprocessing
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import pytest

Ask = Callable[..., Any]


@pytest.fixture(scope="package")
def in_jax() -> Iterator[Ask]:
    """`in_jax("dense", data)` is `says.dense(data)`; without JAX, this fails."""
    # A fresh interpreter: JAX starts threads, after which this process could not fork safely.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as process:
        yield lambda name, *args: process.submit(_say, name, args).result()


def _say(name: str, args: tuple[Any, ...]) -> Any:
    return getattr(importlib.import_module("tests.oracles.says"), name)(*args)
