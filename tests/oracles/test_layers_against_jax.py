"""The layers of the reference solutions, and the layers that students are given."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from .grid import CONVOLUTIONS, POOLS, Window, assert_near
from .solutions import given_layers, master

BOTH = pytest.mark.parametrize("whose", ["reference", "given"])


def layers(whose: str, assignment: str) -> Any:
    return given_layers() if whose == "given" else master(assignment)


def asked_twice(layer: Any, data: dict[str, Any]) -> dict[str, Any]:
    """y and the gradients of a layer that has seen other data before, with arguments kept safe."""
    before = {name: array.copy() for name, array in data.items()}
    for name in ("W", "b"):
        if name in data:
            setattr(layer, name, data[name].copy())
    layer.forward(-data["x"][:1])
    y = layer.forward(data["x"])
    layer.backward(2 * data["dout"])
    answers = {"y": y, "dx": layer.backward(data["dout"])}
    answers.update({f"d{name}": getattr(layer, f"d{name}") for name in ("W", "b") if name in data})
    for name, array in data.items():
        np.testing.assert_array_equal(array, before[name])
    return answers


def assert_agree(got: dict[str, Any], expected: dict[str, Any], tolerance: float = 1e-12) -> None:
    assert got.keys() == expected.keys()
    for name, answer in got.items():
        assert_near(answer, expected[name], tolerance)


@BOTH
@pytest.mark.parametrize("window", CONVOLUTIONS, ids=str)
def test_conv2d(window: Window, whose: str, in_jax: Any) -> None:
    data = window.conv_data()
    layer = layers(whose, "conv2d").Conv2D(3, 4, window.kernel, window.stride, window.padding)
    assert_agree(asked_twice(layer, data), in_jax("conv2d", data, window.stride, window.padding))


@BOTH
@pytest.mark.parametrize("kind", ["max", "avg"])
@pytest.mark.parametrize("window", POOLS, ids=str)
def test_pooling(window: Window, kind: str, whose: str, in_jax: Any) -> None:
    data = window.pool_data()
    layer = getattr(layers(whose, "maxpool"), f"{kind.title()}Pool2D")
    answers = asked_twice(layer(window.kernel, window.stride), data)
    assert_agree(answers, in_jax(f"{kind}_pool", data, window.kernel, window.stride))


@BOTH
@pytest.mark.parametrize("shape", [(2, 3, 4, 5), (1, 1, 1, 7), (3, 2, 1, 1)], ids=str)
def test_flatten(shape: tuple[int, ...], whose: str, in_jax: Any) -> None:
    rng = np.random.default_rng(0)
    x = rng.standard_normal(shape)
    data = {"x": x, "dout": rng.standard_normal((shape[0], x[0].size))}
    assert_agree(asked_twice(layers(whose, "flatten").Flatten(), data), in_jax("flatten", data))


@BOTH
@pytest.mark.parametrize("shape", [(2, 3, 4), (1, 5, 2), (6, 1, 1), (4, 20, 30)], ids=str)
def test_dense(shape: tuple[int, int, int], whose: str, in_jax: Any) -> None:
    n, inputs, outputs = shape
    rng = np.random.default_rng(1)
    shapes = {"x": (n, inputs), "W": (inputs, outputs), "b": (outputs,), "dout": (n, outputs)}
    data = {name: rng.standard_normal(shape) for name, shape in shapes.items()}
    layer = layers(whose, "flatten").Dense(inputs, outputs)
    assert_agree(asked_twice(layer, data), in_jax("dense", data))


@pytest.mark.parametrize("shape", [(3, 4), (2, 3, 4, 5)], ids=str)
def test_relu(shape: tuple[int, ...], in_jax: Any) -> None:
    rng = np.random.default_rng(2)
    data = {"x": rng.standard_normal(shape), "dout": rng.standard_normal(shape)}
    assert_agree(asked_twice(given_layers().ReLU(), data), in_jax("relu", data))


def test_global_average(in_jax: Any) -> None:
    x = np.random.default_rng(3).standard_normal((2, 3, 4, 5))
    assert_near(master("maxpool").global_avg_pool(x), in_jax("global_avg_pool", x))


def test_one_by_one_convolution_as_a_dense_layer(in_jax: Any) -> None:
    data = Window((5, 7), (1, 1), (1, 1)).conv_data()
    got = master("flatten").conv1x1_as_dense(data["x"], data["W"], data["b"])
    assert_near(got, in_jax("conv2d", data, (1, 1), (0, 0))["y"])
