"""Losses to differentiate, sent to the student's `gradient_check`, and their right gradients.

A loss is called without arguments and reads its array as it is at that moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from . import oracle

Array = npt.NDArray[Any]

_DENSE = """
class Loss:
    '''Cross-entropy of a dense layer: its mean over the batch, times `scale`.'''

    def __init__(self, W, b, x, labels, scale):
        self.W, self.b, self.x, self.labels, self.scale = W, b, x, labels, scale

    def __call__(self):
        logits = self.x @ self.W + self.b
        top = logits.max(axis=1)
        total = np.log(np.exp(logits - top[:, None]).sum(axis=1)) + top
        return float(self.scale * np.mean(total - logits[np.arange(len(logits)), self.labels]))
"""

_WAVES = """
class Loss:
    '''The sum of a · sin(w), for an array of any shape; the second half of `a` may be tiny.'''

    def __init__(self, w, a):
        self.w, self.a, self.calls = w, a, 0

    def __call__(self):
        self.calls += 1
        return float(np.sum(self.a * np.sin(self.w)))
"""


@dataclass(frozen=True)
class Dense:
    """A dense layer of 4 inputs and 3 outputs, and the mean cross-entropy of 6 samples."""

    W: Array
    b: Array
    x: Array
    labels: Array
    scale: float = 1.0

    @classmethod
    def draw(cls, rng: np.random.Generator, scale: float = 1.0) -> Dense:
        x = rng.standard_normal((6, 4)) + 0.5
        W, b = rng.standard_normal((4, 3)), rng.standard_normal(3)
        return cls(W, b, x, np.array([0, 1, 2, 2, 1, 2]), scale)

    @property
    def dlogits(self) -> Array:
        logits = oracle.dense(self.x, self.W, self.b)
        return self.scale * oracle.cross_entropy_gradient(logits, self.labels)

    @property
    def dW(self) -> Array:
        return np.einsum("ni,no->io", self.x, self.dlogits)

    @property
    def db(self) -> Array:
        return np.einsum("no->o", self.dlogits)

    def sent(self, student: Any) -> tuple[Any, Any, Any]:
        """(loss, W, b): handles in the student's process."""
        W, b = student.hold(self.W), student.hold(self.b)
        loss = student.build(_DENSE, "Loss")(W, b, self.x, self.labels, self.scale)
        return loss, W, b


def waves(student: Any, w: Any, a: Array) -> Any:
    """The loss Σ a · sin(w) of a held array w; its gradient is a · cos(w)."""
    return student.build(_WAVES, "Loss")(w, a)
