"""What the suite of lenet reads of a student's network cannot harm the grader."""

from __future__ import annotations

from typing import Any
from unittest.mock import Mock

import numpy as np
import pytest

from autograder.checks import attempt
from tests.lenet import given, oracle
from tests.lenet.networks import Network

TOLD = {
    "a type that is a large array": "(100000,100000)f8",
    "objects": "object",
    "a structure": "f8,f8",
    "no text": 8,
}


@pytest.mark.parametrize("dtype", TOLD.values(), ids=TOLD)
def test_a_type_that_is_no_float_is_not_made(dtype, monkeypatch):
    told: list[Any] = [(shape, dtype) for shape in oracle.SHAPES.values()]
    monkeypatch.setattr(given, "forms", lambda *_: told)
    network = Network(None, None)
    attempt(network.look)
    assert network.arrays == []


def test_a_shape_of_any_size_takes_no_memory(monkeypatch):
    monkeypatch.setattr(given, "forms", lambda *_: [((10**9, 10**9), "float64")])
    network = Network(None, None)
    network.look()
    assert network.names is None
    assert network.arrays[0].strides == (0, 0)


def test_shapes_tell_the_parameters(monkeypatch):
    told = [(shape, "float32") for shape in oracle.SHAPES.values()]
    monkeypatch.setattr(given, "forms", lambda *_: told)
    network = Network(None, None)
    network.look()
    assert network.names == list(oracle.SHAPES)
    assert network.dtype == np.float32


def test_shapes_of_any_size_are_not_kept_where_the_parameters_cannot_be_read(monkeypatch):
    monkeypatch.setattr(given, "forms", lambda *_: [((10**9, 10**9), "float64")])
    network = Network(None, None)  # of which parameters() cannot be asked
    network.set(lambda _, shape: np.zeros(shape))
    assert network.arrays == []


def test_parts_that_are_no_arrays_are_none():
    student = Mock()
    student.build.return_value.return_value = [[1, [2]], "text"]
    assert given.parts(student, None) == []
