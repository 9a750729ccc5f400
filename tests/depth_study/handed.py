"""What the suite hands to a student's functions: built in the student's process, from source."""

from __future__ import annotations

from typing import Any

import numpy as np

from autograder.checks import CheckFailed, Text

_LARGEST = 10**300

# Linear layers of any weights, for `seen_by`.
LAYERS = """
class Conv:
    def __init__(self, W, b, stride, padding):
        self.W, self.b, self.stride, self.padding = W.copy(), b.copy(), stride, padding

    def slices(self, out_height, out_width):
        s = self.stride
        for k, m in np.ndindex(*self.W.shape[2:]):
            rows = slice(k, k + s * (out_height - 1) + 1, s)
            yield k, m, rows, slice(m, m + s * (out_width - 1) + 1, s)

    def forward(self, x):
        self.shape, (ph, pw) = x.shape, self.padding
        F, C, KH, KW = self.W.shape
        if x.ndim != 4 or x.shape[1] != C:
            raise ValueError(f"the images of this layer have the shape (N, {C}, H, W)")
        padded = np.zeros((len(x), C, x.shape[2] + 2 * ph, x.shape[3] + 2 * pw))
        padded[:, :, ph : ph + x.shape[2], pw : pw + x.shape[3]] = x
        OH = (padded.shape[2] - KH) // self.stride + 1
        OW = (padded.shape[3] - KW) // self.stride + 1
        y = np.zeros((len(x), F, OH, OW)) + self.b[:, None, None]
        for k, m, rows, columns in self.slices(OH, OW):
            y += np.einsum("nchw,fc->nfhw", padded[:, :, rows, columns], self.W[:, :, k, m])
        return y

    def backward(self, dout):
        N, C, H, W = self.shape
        ph, pw = self.padding
        dx = np.zeros((N, C, H + 2 * ph, W + 2 * pw))
        for k, m, rows, columns in self.slices(*dout.shape[2:]):
            dx[:, :, rows, columns] += np.einsum("nfhw,fc->nchw", dout, self.W[:, :, k, m])
        return dx[:, :, ph : ph + H, pw : pw + W]


class Mean:
    def __init__(self, size):
        self.size = size

    def forward(self, x):
        self.shape, s = x.shape, self.size
        N, C, H, W = x.shape
        used = x[:, :, : H // s * s, : W // s * s]
        return used.reshape(N, C, H // s, s, W // s, s).mean(axis=(3, 5))

    def backward(self, dout):
        s, dx = self.size, np.zeros(self.shape)
        spread = dout.repeat(s, axis=2).repeat(s, axis=3) / s**2
        dx[:, :, : spread.shape[2], : spread.shape[3]] = spread
        return dx


def stack(specs):
    kinds = {"conv": Conv, "mean": Mean}
    return [kinds[kind](*settings) for kind, *settings in specs]


def weights(layers):
    return [np.array(a) for layer in layers if hasattr(layer, "W") for a in (layer.W, layer.b)]
"""

# A network that reads the class off the first pixel once it has been trained, and says class 0
# before; and functions that build and train it, and take down what they were asked.
LABORATORY = """
import time


class Weights:
    def __init__(self, shape, outputs, rng):
        self.W, self.b = rng.standard_normal(shape), np.zeros(outputs)

    def forward(self, x):
        return x

    def update(self, lr):
        self.W -= lr


class Nothing:
    def forward(self, x):
        return x


class Answer(Weights):
    trained = False

    def forward(self, x):
        known = np.asarray(x[:, 0, 0, 0]).astype(int) % 10 if self.trained else 0
        logits = np.full((len(x), 10), -3.0)
        logits[np.arange(len(x)), known] = -1.0
        return logits


class Laboratory:
    def __init__(self, work=0.0):
        self.built, self.trained, self.work = [], [], work

    def build(self, depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
        fresh = np.random.default_rng(rng)
        C, H, W = image
        layers = []
        for number in range(1, depth + 1):
            layers.append(Weights((channels, C, kernel_size, kernel_size), channels, fresh))
            layers.append(Nothing())
            C = channels
            if number in pool_after:
                layers.append(Nothing())
                H, W = H // 2, W // 2
        layers += [Nothing(), Answer((C * H * W, 10), 10, fresh)]
        self.built.append({
            "depth": depth, "channels": channels, "pool_after": tuple(pool_after),
            "kernel_size": kernel_size, "image": tuple(int(size) for size in image),
            "first weight": float(layers[0].W.flat[0]),
        })
        self.layers = layers
        return layers

    def train(self, layers, x, y, *, epochs, batch_size, lr, rng):
        end = time.process_time() + self.work
        while time.process_time() < end:
            pass
        self.trained.append({
            "x": np.array(x), "y": np.array(y), "epochs": epochs, "batch_size": batch_size,
            "lr": lr, "draw": float(rng.random()), "own": layers is self.layers,
        })
        layers[-1].trained = True
        return [2.5 / (number + 1) for number in range(epochs)]


class Fixed:
    def __init__(self, logits):
        self.logits = logits

    def forward(self, x):
        return self.logits[np.asarray(x[:, 0, 0, 0]).astype(int)]


def reader(logits):
    return [Nothing(), Fixed(logits)]
"""

# Looking at a network of the student's, and giving it other weights.
NETWORK = """
def is_list(layers):
    return isinstance(layers, (list, tuple)) and all(hasattr(l, "forward") for l in layers)


def learning(layers):
    return [layer for layer in layers if getattr(layer, "W", None) is not None]


def shapes(layers):
    return [tuple(np.shape(a)) for layer in learning(layers) for a in (layer.W, layer.b)]


def weights(layers):
    return [np.array(a, float) for layer in learning(layers) for a in (layer.W, layer.b)]


def assign(layers, values):
    for layer, W, b in zip(learning(layers), values[::2], values[1::2]):
        layer.W = W.copy()
        layer.b = b.copy()


def forward(layers, x):
    for layer in layers:
        x = layer.forward(x)
    return x


def input_gradient(layers, x, dlogits):
    forward(layers, x)
    for layer in reversed(layers):
        dlogits = layer.backward(dlogits)
    return dlogits
"""


def told(student: Any, answer: Any) -> Any:
    """`answer`, as the last thing that the student's code gave: it is what a hint is found by.

    For answers that hold chance or time beside what is judged.
    """
    return student.value(student.hold(answer))


def entry(row: Any, name: str) -> Any:
    """`row[name]`.

    Raises:
        CheckFailed: `row` is no dictionary, or has no such entry.
    """
    if row is None:
        raise CheckFailed(
            Text(
                "run(...) gives None. Is the answer still missing, or a `return`?",
                "run(...) が None を返しています。まだ答えを書いていないか、`return` が抜けて"
                "いませんか。",
            ),
            names_mistake=True,
        )
    if not isinstance(row, dict):
        raise CheckFailed(
            Text(
                "run(...) should return a dictionary of plain values: numbers, tuples, lists.",
                "run(...) の戻り値は、数・タプル・リストだけを含む辞書にしてください。",
            ),
            names_mistake=True,
        )
    if name not in row:
        raise CheckFailed(
            Text(
                f"The dictionary of run(...) has no entry {name!r}.",
                f"run(...) が返す辞書に {name!r} がありません。",
            ),
            names_mistake=True,
        )
    return row[name]


def number(got: Any, name: str) -> float:
    """`got` as a float.

    Raises:
        CheckFailed: it is no real number, or none that is finite.
    """
    if isinstance(got, bool) or not isinstance(got, (int, float, np.integer, np.floating)):
        kind = getattr(got, "type_name", type(got).__name__)
        raise CheckFailed(
            Text(
                f"{name} should be a number; it is of type {kind}.",
                f"{name} は数であるべきですが、{kind} になっています。",
            ),
            names_mistake=True,
        )
    # An int may be too large for a float.
    if (isinstance(got, int) and abs(got) > _LARGEST) or not np.isfinite(float(got)):
        raise CheckFailed(
            Text(
                f"{name} should be a finite number.",
                f"{name} は有限な数であるべきです。",
            ),
            names_mistake=True,
        )
    return float(got)
