"""Pieces of Python that checks send into the student's process with `student.build`.

They hold nothing secret: models small enough to follow by hand, and what it takes to look at a
student's network from within. What they give is judged on this side.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]

# A right loss in place of the student's own, while `train` runs: a mistake in q1 is paid for there.
# A `train` that calls a loss of another name is left alone.
_TRAINED = """
def softmax_cross_entropy(logits, labels):
    rows = np.arange(len(logits))
    shifted = logits - logits.max(axis=1, keepdims=True)
    total = np.exp(shifted).sum(axis=1)
    dlogits = np.exp(shifted) / total[:, None]
    dlogits[rows, labels] -= 1
    return (np.log(total) - shifted[rows, labels]).mean(), dlogits / len(logits)


def trained(train, *args, **kwargs):
    names = getattr(train, "__globals__", {})
    own = names.get("softmax_cross_entropy")
    names["softmax_cross_entropy"] = softmax_cross_entropy
    try:
        return train(*args, **kwargs)
    finally:
        names["softmax_cross_entropy"] = own
"""

# One dense layer with two weights per pixel, that writes down what training asks of it. `update`
# and `layers` are there for a `train` that steps layer by layer.
_DENSE_MODEL = '''
class Model:
    def __init__(self, W, b):
        self.W, self.b = W.copy(), b.copy()
        self.layers = [self]
        self.batches, self.upstream, self.logits = [], [], []

    def forward(self, x):
        self.x = x
        self.y = x.reshape(len(x), -1) @ self.W + self.b
        return self.y

    def backward(self, dlogits):
        rows = self.x.reshape(len(self.x), -1)
        self.batches.append(np.array(self.x[:, 0, 0, 0]))
        self.upstream.append(np.array(dlogits))
        self.logits.append(np.array(self.y))
        self.dW, self.db = rows.T @ dlogits, dlogits.sum(axis=0)
        return (dlogits @ self.W.T).reshape(self.x.shape)

    def parameters(self):
        return [self.W, self.b]

    def gradients(self):
        return [self.dW, self.db]

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db


class Constant(Model):
    """Its gradient is the same in every step: how far does training go by it?"""

    def backward(self, dlogits):
        dx = super().backward(dlogits)
        self.dW, self.db = np.full_like(self.W, SLOPE), np.full_like(self.b, SLOPE)
        return dx
'''

SLOPE = 0.03  # about as large as the gradients of a LeNet that learns

_INSIDE = """
def fill(model, values):
    for array, value in zip(model.parameters(), values):
        array[...] = value
    return all(map(np.array_equal, model.parameters(), values))


def forms(model):
    arrays = model.parameters()
    told = isinstance(arrays, (list, tuple)) and all(isinstance(a, np.ndarray) for a in arrays)
    return [(array.shape, array.dtype.name) for array in arrays] if told else []


def parts(model):
    arrays = model.parameters()
    told = isinstance(arrays, (list, tuple)) and all(isinstance(a, np.ndarray) for a in arrays)
    return [array.ravel()[:: 1 + array.size // 1000] for array in arrays] if told else []


def digits(images):
    return images[:, None].astype(np.float32) / 255


def logits(model, x):
    return np.concatenate([model.forward(x[i : i + 250]) for i in range(0, len(x), 250)])
"""


def trained(student: Any, *args: Any, **kwargs: Any) -> Any:
    """What `train(...)` gives, with a right loss at its side."""
    return student.build(_TRAINED, "trained")(student.train, *args, **kwargs)


def dense_model(student: Any, W: Array, b: Array) -> Any:
    """A model of one dense layer that keeps `batches`, `logits` and `upstream` of each backward."""
    return student.build(_DENSE_MODEL, "Model")(W, b)


def pace(student: Any) -> float:
    """How much faster than plain gradient descent the student's `train` goes, at the same lr.

    1 for plain gradient descent, about 7 with momentum 0.9, about 33 with Adam. The learning rate
    is divided by it, so that no optimiser is wrong.
    """
    model = student.build(f"SLOPE = {SLOPE}\n{_DENSE_MODEL}", "Constant")(
        np.zeros((4, 10)), np.zeros(10)
    )
    x, y = np.ones((300, 1, 2, 2)), np.arange(300) % 10
    steps, lr = 30, 1e-3
    trained(student, model, x, y, epochs=1, batch_size=10, lr=lr, rng=np.random.default_rng(0))
    moved = -float(np.mean(model.b)) / (steps * lr * SLOPE)
    return moved if np.isfinite(moved) and moved > 0 else 1.0


def fill(student: Any, model: Any, values: list[Array]) -> Any:
    """Write `values` into the live arrays of `model.parameters()`; True if they are there then.

    Who says so wrongly gains nothing: what follows is expected of a network with these values.
    """
    return student.build(_INSIDE, "fill")(model, values)


def forms(student: Any, model: Any) -> list[tuple[tuple[int, ...], str]]:
    """Shape and dtype of the live arrays, without their values: as they say, whatever that is."""
    got: list[tuple[tuple[int, ...], str]] = student.build(_INSIDE, "forms")(model)
    return got


def parts(student: Any, model: Any) -> list[Any]:
    """Some hundred entries of each of the live arrays, as `part` chooses them; [] of others."""
    got = student.build(_INSIDE, "parts")(model)
    told = isinstance(got, list) and all(isinstance(array, np.ndarray) for array in got)
    return list(got) if told else []


def part(array: Array) -> Array:
    """Entries from all over an array: enough to tell whether it was drawn, or written to."""
    return array.ravel()[:: 1 + array.size // 1000]


def digits(student: Any, images: Array) -> Any:
    """A handle of images (N, 1, 28, 28), float32 from 0 to 1, of grey levels (N, 28, 28) in uint8.

    On their way these take a quarter of the room.
    """
    return student.live_result(student.build(_INSIDE, "digits"), "__call__", images)


def logits(student: Any, model: Any, x: Any) -> Array:
    """`model.forward` in batches, so that thousands of images fit into memory."""
    got: Array = student.build(_INSIDE, "logits")(model, x)
    return got
