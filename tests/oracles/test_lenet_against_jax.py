"""The whole network: the reference LeNet, its loss, and the oracle of the suite."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.lenet import oracle

from .grid import assert_near
from .solutions import master

NAMES = tuple(oracle.SHAPES)  # W and b of each layer, from the images to the logits


def drawn(samples: int) -> tuple[Any, oracle.Parameters, Any]:
    """x (N, 1, 28, 28), parameters, dout (N, 10)."""
    rng = np.random.default_rng(samples)
    x = rng.standard_normal((samples, 1, 28, 28))
    parameters = {name: rng.standard_normal(shape) / 5 for name, shape in oracle.SHAPES.items()}
    return x, parameters, rng.standard_normal((samples, 10))


def answer_of_jax(in_jax: Any, x: Any, parameters: oracle.Parameters, dout: Any) -> dict[str, Any]:
    """y, dx, and the gradients by name."""
    answer = in_jax("lenet", x, [parameters[name] for name in NAMES], dout)
    return {**answer, "gradients": dict(zip(NAMES, answer["gradients"], strict=True))}


def name_of(array: Any) -> str:
    """No two parameters have the same shape."""
    return next(name for name, shape in oracle.SHAPES.items() if shape == array.shape)


@pytest.mark.parametrize("samples", [1, 3])
def test_the_reference(samples: int, in_jax: Any) -> None:
    x, parameters, dout = drawn(samples)
    model = master("lenet").LeNet(rng=np.random.default_rng(0))
    for array in model.parameters():
        array[...] = parameters[name_of(array)]
    expected = answer_of_jax(in_jax, x, parameters, dout)
    assert_near(model.forward(x), expected["y"])
    assert_near(model.backward(dout), expected["dx"])
    assert sum(array.size for array in model.parameters()) == oracle.TOTAL
    for array, gradient in zip(model.parameters(), model.gradients(), strict=True):
        assert_near(gradient, expected["gradients"][name_of(array)])


@pytest.mark.parametrize("samples", [1, 3])
def test_the_oracle(samples: int, in_jax: Any) -> None:
    x, parameters, dout = drawn(samples)
    expected = answer_of_jax(in_jax, x, parameters, dout)
    seen = oracle.lenet(parameters, x)
    assert_near(seen.logits, expected["y"])
    dx, gradients = oracle.lenet_gradients(seen, dout)
    assert_near(dx, expected["dx"])
    for name in NAMES:
        assert_near(gradients[name], expected["gradients"][name])


@pytest.mark.parametrize("scale", [1, 30, 1000])
@pytest.mark.parametrize("shape", [(1, 10), (5, 10), (4, 3)], ids=str)
def test_the_loss(shape: tuple[int, int], scale: int, in_jax: Any) -> None:
    rng = np.random.default_rng(scale)
    logits, labels = scale * rng.standard_normal(shape), rng.integers(0, shape[1], shape[0])
    loss, gradient = in_jax("softmax_cross_entropy", logits, labels)
    got, dlogits = master("lenet").softmax_cross_entropy(logits, labels)
    assert_near(got, np.asarray(loss))
    assert_near(dlogits, gradient)
    assert_near(oracle.cross_entropy(logits, labels), np.asarray(loss))
    assert_near(oracle.cross_entropy_gradient(logits, labels), gradient)
