"""A student's LeNet with weights set by the grader, and what it says of itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from autograder.checks import CheckFailed, Text, attempt

from . import given, oracle

Array = npt.NDArray[Any]
Draw = Callable[[str, tuple[int, ...]], Array]

LOGITS = "model.forward(x)"


_ZEROS = {name: np.zeros((), name) for name in ("float32", "float64")}


def positions(array: Array, name: str) -> Array | None:
    """Where in `array` the entries of the parameter `name` lie, in the shape of the contract.

    A network of a student's own layers may keep weights as (out, in), or its kernels as rows or
    columns of a matrix. None where the layout is none of these.
    """
    shape = oracle.SHAPES[name]
    flat = np.arange(array.size).reshape(array.shape)
    if name.endswith(".b"):
        return flat.reshape(shape)
    if array.shape == shape:
        return flat
    rows = (shape[0], array.size // shape[0])
    if array.shape == rows:
        return flat.reshape(shape)
    if array.shape == rows[::-1]:
        return flat.T.reshape(shape)
    if array.shape == (5, 5, *shape[1::-1]):
        return flat.transpose(3, 2, 0, 1)
    return None


@dataclass
class Network:
    """A LeNet of the student.

    Attributes:
        model: the handle.
        arrays: its parameters as they are now, in the student's order and layout.
        names: which parameter each of them is; None where the ten cannot be told.
    """

    student: Any
    model: Any
    arrays: list[Array] = field(default_factory=list)

    def read(self) -> None:
        """Take down the parameters as they are now."""
        got = self.model.parameters()
        listed = list(got) if isinstance(got, (list, tuple)) else []
        arrays = all(isinstance(a, np.ndarray) and a.dtype.kind == "f" for a in listed)
        self.arrays = listed if arrays else []

    def look(self) -> None:
        """As `read`, but for the values: there are a hundred thousand, new ones in each network."""
        # Looked up, not read: NumPy would take a text from there for any type, of any size.
        self.arrays = [
            np.broadcast_to(_ZEROS[dtype], shape)
            for shape, dtype in given.forms(self.student, self.model)
        ]

    def look_again(self) -> None:
        """Read the parameters only if they are others by now than those that are known."""
        parts = attempt(lambda: given.parts(self.student, self.model))
        known = [given.part(array) for array in self.arrays]
        same = isinstance(parts, list) and len(parts) == len(known)
        if not (same and all(map(np.array_equal, parts, known))):
            attempt(self.read)

    @property
    def names(self) -> list[str] | None:
        """Told by the number of entries, which no two parameters of LeNet have in common."""
        by_size = {size: name for name, size in oracle.SIZES.items()}
        names = [by_size.get(array.size, "") for array in self.arrays]
        if sorted(names) != sorted(oracle.SIZES):
            return None
        found = zip(self.arrays, names, strict=True)
        return None if any(positions(array, name) is None for array, name in found) else names

    @property
    def parameters(self) -> oracle.Parameters | None:
        """As the contract has them, in float64; None where they cannot be told."""
        return self.in_order(self.arrays)

    def in_order(self, arrays: list[Array]) -> oracle.Parameters | None:
        """Arrays that lie like the parameters (their gradients) as the contract has them."""
        names = self.names
        if names is None:
            return None
        return {
            name: array.astype(np.float64).ravel()[positions(own, name)]
            for name, own, array in zip(names, self.arrays, arrays, strict=True)
        }

    @property
    def dtype(self) -> Any:
        """float32 where a parameter is, for no result can be more precise then."""
        single = any(array.dtype == np.float32 for array in self.arrays)
        return np.float32 if single else np.float64

    def set(self, draw: Draw) -> None:
        """Write drawn numbers into the live arrays, and look at what came of it.

        Where that does not work the network stays as it is: whether the arrays are live is judged
        by one check alone.
        """
        attempt(self.look)
        if self.names is None:
            self.arrays = []  # what was looked at may claim any size
            attempt(self.read)
        names = self.names
        if names is None:
            return
        # Drawn in the contract's order: the same network, in whatever order a student keeps it.
        drawn = {name: draw(name, shape) for name, shape in oracle.SHAPES.items()}
        values = []
        for name, array in zip(names, self.arrays, strict=True):
            value = np.empty(array.size, drawn[name].dtype)
            value[positions(array, name)] = drawn[name]
            values.append(value.reshape(array.shape))
        looked, self.arrays = self.arrays, []
        if attempt(lambda: given.fill(self.student, self.model, values)) is True:
            found = zip(values, looked, strict=True)
            self.arrays = [value.astype(array.dtype) for value, array in found]
        else:
            attempt(self.read)

    def expected(self, x: Array) -> oracle.Pass:
        """The right forward pass with the network's parameters.

        Raises:
            CheckFailed: they are not those of LeNet, or of one that can tell images apart.
        """
        parameters = self.parameters
        if parameters is None:
            raise CheckFailed(
                Text(
                    "model.parameters() is not a list of the ten arrays of this network.",
                    "model.parameters() が、このネットワークの 10 個の配列のリストになって"
                    "いません。",
                )
            )
        weights = (array for name, array in parameters.items() if name.endswith(".W"))
        if any(np.ptp(array) == 0 for array in weights):
            raise CheckFailed(
                Text(
                    "A layer of model.parameters() has weights that are all equal, and does not "
                    "take others.",
                    "model.parameters() に、重みがすべて等しく、書き込んでも変わらない層が"
                    "あります。",
                )
            )
        return oracle.lenet(parameters, x)


def network(student: Any, draw: Draw | None = None) -> Network:
    """A new LeNet with its own first weights, or with drawn ones."""
    net = Network(student, student.LeNet())
    if draw is None:
        attempt(net.read)
    else:
        net.set(draw)
    return net


def whole(rng: np.random.Generator) -> Draw:
    """-1, 0 and 1, so that all sums are exact in float32 too; biases are a little larger."""

    def draw(name: str, shape: tuple[int, ...]) -> Array:
        most = 3 if name.endswith(".b") else 1
        return rng.integers(-most, most + 1, shape).astype(np.int8)

    return draw


def real(rng: np.random.Generator, dtype: Any = np.float16) -> Draw:
    """Normal numbers of the size that keeps the signal's, of few digits: all floats hold them."""

    def draw(name: str, shape: tuple[int, ...]) -> Array:
        inputs = {"conv": int(np.prod(shape[1:])), "dens": shape[0]}[name[:4]]
        scale = 0.3 if name.endswith(".b") else np.sqrt(2 / inputs)
        return (scale * rng.standard_normal(shape)).astype(dtype)

    return draw


def first_weights(rng: np.random.Generator) -> Draw:
    """What training starts from: `real` in full, with biases of zero."""
    normal = real(rng, np.float32)
    return lambda name, shape: np.zeros(shape) if name.endswith(".b") else normal(name, shape)


def whole_images(rng: np.random.Generator, samples: int) -> Array:
    return rng.integers(-3, 4, (samples, 1, 28, 28)).astype(float)


def real_images(rng: np.random.Generator, samples: int, dtype: Any = np.float64) -> Array:
    return rng.standard_normal((samples, 1, 28, 28)).astype(np.float32).astype(dtype)


def upstream(rng: np.random.Generator, samples: int, dtype: Any = np.float64) -> Array:
    return rng.standard_normal((samples, 10)).astype(np.float32).astype(dtype)
