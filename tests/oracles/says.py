"""What JAX says, in float64: outputs, and gradients as it derives them itself.

Only the process of `conftest.in_jax` imports this: JAX starts threads, and the engine's own tests
fork.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

jax.config.update("jax_enable_x64", True)
jax.config.update("jax_disable_most_optimizations", True)  # each shape is compiled for one use

Answers = dict[str, Any]


def _differentiated(
    function: Callable[..., Any], dout: Any, /, **inputs: Any
) -> tuple[Any, dict[str, Any]]:
    """y = function(**inputs), and the gradient of <dout, y> by each input."""
    names = list(inputs)
    y, pull_back = jax.vjp(
        lambda *arrays: function(**dict(zip(names, arrays, strict=True))), *inputs.values()
    )
    gradients = dict(zip(names, pull_back(jnp.asarray(dout)), strict=True))
    return y, gradients


def _answers(y: Any, gradients: dict[str, Any]) -> Answers:
    return {"y": np.asarray(y), **{f"d{name}": np.asarray(g) for name, g in gradients.items()}}


def conv2d(data: dict[str, Any], stride: tuple[int, int], padding: tuple[int, int]) -> Answers:
    """y, dx, dW, db of x (N, C, H, W), W (F, C, KH, KW), b (F,), dout (N, F, OH, OW)."""

    def layer(x: Any, W: Any, b: Any) -> Any:
        frame = [(amount, amount) for amount in padding]
        return lax.conv_general_dilated(x, W, stride, frame) + b[:, None, None]

    return _answers(*_differentiated(layer, data["dout"], x=data["x"], W=data["W"], b=data["b"]))


def max_pool(data: dict[str, Any], pool: tuple[int, int], stride: tuple[int, int]) -> Answers:
    """y and dx of x (N, C, H, W), dout (N, C, OH, OW)."""

    def layer(x: Any) -> Any:
        return lax.reduce_window(x, -jnp.inf, lax.max, (1, 1, *pool), (1, 1, *stride), "VALID")

    return _answers(*_differentiated(layer, data["dout"], x=data["x"]))


def avg_pool(data: dict[str, Any], pool: tuple[int, int], stride: tuple[int, int]) -> Answers:
    """y and dx of x (N, C, H, W), dout (N, C, OH, OW)."""

    def layer(x: Any) -> Any:
        sums = lax.reduce_window(x, 0.0, lax.add, (1, 1, *pool), (1, 1, *stride), "VALID")
        return sums / (pool[0] * pool[1])

    return _answers(*_differentiated(layer, data["dout"], x=data["x"]))


def flatten(data: dict[str, Any]) -> Answers:
    """y and dx of x (N, C, H, W), dout (N, C·H·W)."""
    return _answers(*_differentiated(lambda x: lax.collapse(x, 1), data["dout"], x=data["x"]))


def dense(data: dict[str, Any]) -> Answers:
    """y, dx, dW, db of x (N, in), W (in, out), b (out,), dout (N, out)."""

    def layer(x: Any, W: Any, b: Any) -> Any:
        return jnp.einsum("ni,io->no", x, W) + b

    return _answers(*_differentiated(layer, data["dout"], x=data["x"], W=data["W"], b=data["b"]))


def relu(data: dict[str, Any]) -> Answers:
    """y and dx of x, dout, of any one shape."""
    return _answers(*_differentiated(jax.nn.relu, data["dout"], x=data["x"]))


def global_avg_pool(x: Any) -> Any:
    """x (N, C, H, W) -> (N, C)."""
    return np.asarray(jnp.mean(x, axis=(2, 3)))


def softmax_cross_entropy(logits: Any, labels: Any) -> tuple[float, Any]:
    """The mean loss over the batch, and its gradient (N, 10) by the logits."""
    loss, gradient = jax.value_and_grad(_mean_loss)(jnp.asarray(logits), labels)
    return float(loss), np.asarray(gradient)


def _mean_loss(logits: Any, labels: Any) -> Any:
    chosen = jax.nn.one_hot(labels, logits.shape[1])
    return -jnp.mean(jnp.sum(chosen * jax.nn.log_softmax(logits), axis=1))


def lenet(x: Any, parameters: list[Any], dout: Any) -> Answers:
    """Logits, dx, and the gradients of the parameters.

    Args:
        x: (N, 1, 28, 28).
        parameters: W and b of the two convolutions and the three dense layers, in this order.
        dout: (N, 10), upstream gradient.
    """

    def network(x: Any, parameters: list[Any]) -> Any:
        weights, biases = parameters[0::2], parameters[1::2]
        h = x
        for W, b in zip(weights[:2], biases[:2], strict=True):
            h = lax.conv_general_dilated(h, W, (1, 1), [(2, 2), (2, 2)]) + b[:, None, None]
            h = jax.nn.relu(h)
            h = lax.reduce_window(h, -jnp.inf, lax.max, (1, 1, 2, 2), (1, 1, 2, 2), "VALID")
        h = lax.collapse(h, 1)
        for W, b in zip(weights[2:4], biases[2:4], strict=True):
            h = jax.nn.relu(jnp.einsum("ni,io->no", h, W) + b)
        return jnp.einsum("ni,io->no", h, weights[4]) + biases[4]

    y, gradients = _differentiated(network, dout, x=x, parameters=parameters)
    return {
        "y": np.asarray(y),
        "dx": np.asarray(gradients["x"]),
        "gradients": [np.asarray(gradient) for gradient in gradients["parameters"]],
    }
