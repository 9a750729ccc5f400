"""The suites' own oracles, from which the hidden checks take what they expect."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.conv2d import oracle as conv2d
from tests.flatten import oracle as flatten
from tests.maxpool import oracle as maxpool

from .grid import CONVOLUTIONS, POOLS, Window, assert_near


@pytest.mark.parametrize("window", CONVOLUTIONS, ids=str)
def test_conv2d(window: Window, in_jax: Any) -> None:
    data, stride, padding = window.conv_data(), window.stride, window.padding
    expected = in_jax("conv2d", data, stride, padding)
    x, W, b, dout = (data[name] for name in ("x", "W", "b", "dout"))
    assert_near(conv2d.forward(x, W, b, stride, padding), expected["y"])
    assert_near(conv2d.gradient_x(dout, x, W, stride, padding), expected["dx"])
    assert_near(conv2d.gradient_W(dout, x, W, stride, padding), expected["dW"])
    assert_near(conv2d.gradient_b(dout), expected["db"])


@pytest.mark.parametrize("window", POOLS, ids=str)
def test_pooling(window: Window, in_jax: Any) -> None:
    data, pool, stride = window.pool_data(), window.kernel, window.stride
    x, dout = data["x"], data["dout"]
    largest = in_jax("max_pool", data, pool, stride)
    assert_near(maxpool.max_pool(x, pool, stride), largest["y"])
    assert_near(maxpool.max_pool_dx(dout, x, pool, stride), largest["dx"])
    mean = in_jax("avg_pool", data, pool, stride)
    assert_near(maxpool.avg_pool(x, pool, stride), mean["y"])
    assert_near(maxpool.avg_pool_dx(dout, x.shape, pool, stride), mean["dx"])


def test_global_average(in_jax: Any) -> None:
    x = np.random.default_rng(3).standard_normal((2, 3, 4, 5))
    assert_near(maxpool.global_avg_pool(x), in_jax("global_avg_pool", x))


def test_flatten(in_jax: Any) -> None:
    rng = np.random.default_rng(0)
    data = {"x": rng.standard_normal((2, 3, 4, 5)), "dout": rng.standard_normal((2, 60))}
    expected = in_jax("flatten", data)
    assert_near(flatten.flatten(data["x"]), expected["y"])
    assert_near(flatten.unflatten(data["dout"], (2, 3, 4, 5)), expected["dx"])


def test_dense(in_jax: Any) -> None:
    rng = np.random.default_rng(1)
    shapes = {"x": (5, 3), "W": (3, 4), "b": (4,), "dout": (5, 4)}
    data = {name: rng.standard_normal(shape) for name, shape in shapes.items()}
    expected = in_jax("dense", data)
    assert_near(flatten.dense(data["x"], data["W"], data["b"]), expected["y"])
    gradients = flatten.dense_gradients(data["dout"], data["x"], data["W"])
    for name, gradient in zip(("dx", "dW", "db"), gradients, strict=True):
        assert_near(gradient, expected[name])


def test_one_by_one_convolution(in_jax: Any) -> None:
    data = Window((5, 7), (1, 1), (1, 1)).conv_data()
    got = flatten.conv1x1(data["x"], data["W"], data["b"])
    assert_near(got, in_jax("conv2d", data, (1, 1), (0, 0))["y"])
