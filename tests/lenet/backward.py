"""Judging backward: right by the book, or right for the forward that the network has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.checks import CheckFailed, Text, assert_array, assert_same, attempt

from . import given, oracle
from .networks import Array, Network, positions

DX = "model.backward(dlogits)"
_KINDS = {4: "kernels", 2: "weights", 1: "biases"}  # by the number of axes
_STEP = 1e-7
_DIRECTIONS = 16  # so many that not all of them cross a kink, whatever weights were drawn


def after_forward(net: Network, x: Array) -> Network:
    """A network that has been asked to go forward; how rightly is judged elsewhere."""
    net.student.perform(net.model, "forward", x)
    return net


def assert_dx(net: Network, got: Any, x: Array, dlogits: Array, dtype: Any = np.float64) -> None:
    """`got` is the gradient of ⟨dlogits, logits⟩ with respect to x."""
    want = None
    if net.parameters is not None:
        want = oracle.lenet_gradients(net.expected(x), dlogits)[0]
    _assert(net, got, want, x, dlogits, DX, _coarser(dtype, net), along=_along_x)


def assert_gradients(
    net: Network, got: Any, x: Array, dlogits: Array, of: str, dtype: Any = np.float64
) -> None:
    """The gradients of all "kernels", "weights" (of dense layers) or "biases" are right."""
    arrays = gradient_list(got, net)
    wanted = None
    if net.parameters is not None:
        wanted = oracle.lenet_gradients(net.expected(x), dlogits)[1]
    names = net.names or [""] * len(arrays)
    judged = 0
    for place, (array, name) in enumerate(zip(arrays, names, strict=True)):
        if _KINDS.get(len(oracle.SHAPES.get(name, array.shape))) != of:
            continue
        judged += 1
        here = f"model.gradients()[{place}]"
        want = None if wanted is None else _laid_out(wanted[name], net.arrays[place], name)
        along = _along_parameter(place)
        _assert(net, array, want, x, dlogits, here, _coarser(dtype, net), along=along)
    if not judged:
        net.expected(x)  # says that these are not the parameters of LeNet


def gradient_list(got: Any, net: Network) -> list[Any]:
    """`got`, once it is a list with as many arrays as there are parameters, of their shapes.

    Raises:
        CheckFailed: it is not.
    """
    if got is None or not isinstance(got, (list, tuple)):
        raise CheckFailed(
            Text(
                "model.gradients() should be a list of arrays.",
                "model.gradients() は配列のリストであるべきです。",
            )
        )
    shapes = [np.shape(assert_array(array, "model.gradients()[i]")) for array in got]
    if shapes != [array.shape for array in net.arrays] or not shapes:
        raise CheckFailed(
            Text(
                "model.gradients() does not have the shapes of model.parameters(), one by one.",
                "model.gradients() の形が、model.parameters() の形と一つずつ対応していません。",
            )
        )
    return list(got)


Along = Callable[[Network, Array, Array, float], Any]


def _assert(
    net: Network,
    got: Any,
    want: Array | None,
    x: Array,
    dlogits: Array,
    name: str,
    dtype: Any,
    *,
    along: Along,
) -> None:
    failed = CheckFailed(
        Text(
            f"{name} is not the gradient of the network's own forward.",
            f"{name} が、このネットワークの forward の勾配になっていません。",
        )
    )
    if want is not None:
        try:
            assert_same(got, want, name, dtype=dtype)
            return
        except CheckFailed as error:
            failed = error
    # A network that is another one than asked for pays for that in q2: its gradients may be right.
    if not _fits_own_forward(net, got, x, dlogits, along):
        raise failed


def _fits_own_forward(net: Network, got: Any, x: Array, dlogits: Array, along: Along) -> bool:
    """⟨got, v⟩ is how fast ⟨dlogits, logits⟩ grows along v, by central differences in float64."""
    if not isinstance(got, np.ndarray) or got.dtype.kind != "f":
        return False
    if not _bends(net, x):
        return False
    gradient, rng = got.astype(np.float64), np.random.default_rng(0)
    # A direction may cross a kink of a ReLU or of a maximum; no wrong gradient fits by chance.
    for _ in range(_DIRECTIONS):
        v = rng.standard_normal(gradient.shape)
        sums = []
        for step in (_STEP, -_STEP):
            y = attempt(lambda step=step, v=v: along(net, x.astype(np.float64), v, step))
            if not isinstance(y, np.ndarray) or y.shape != dlogits.shape:
                return False
            sums.append(float(np.vdot(dlogits, y)))
        slope = (sums[0] - sums[1]) / (2 * _STEP)
        scale = float(np.linalg.norm(gradient) * np.linalg.norm(v))
        # Nothing is learnt of a forward that does not move; beside an infinite scale all is small.
        if not slope or not np.isfinite(scale):
            return False
        if abs(slope - float(np.vdot(gradient, v))) < 1e-6 * scale:
            return True
    return False


def _bends(net: Network, x: Array) -> bool:
    """Whether the own forward is more than a matrix and an offset: no LeNet, however wrong, is."""
    x = x.astype(np.float64)
    step = np.random.default_rng(1).standard_normal(x.shape)
    ys = [attempt(lambda at=at: net.model.forward(x + at * step)) for at in (-1.0, 0.0, 1.0)]
    if not all(isinstance(y, np.ndarray) and y.shape == (len(x), 10) for y in ys):
        return False
    low, middle, high = (y.astype(np.float64) for y in ys)
    return bool(np.abs(low + high - 2 * middle).max() > 1e-3 * np.abs(high - low).max())


def _along_x(net: Network, x: Array, v: Array, step: float) -> Any:
    if v.shape != x.shape:
        return None
    return net.model.forward(x + step * v)


def _along_parameter(place: int) -> Along:
    def along(net: Network, x: Array, v: Array, step: float) -> Any:
        moved = [array + (step * v if i == place else 0) for i, array in enumerate(net.arrays)]
        given.fill(net.student, net.model, moved)
        y = net.model.forward(x)
        given.fill(net.student, net.model, net.arrays)
        return y

    return along


def _laid_out(want: Array, own: Array, name: str) -> Array:
    """`want`, in the contract's layout, as it lies in the student's array."""
    flat = np.empty(own.size)
    flat[positions(own, name)] = want
    return flat.reshape(own.shape)


def _coarser(dtype: Any, net: Network) -> Any:
    return np.float32 if np.float32 in (dtype, net.dtype) else np.float64
