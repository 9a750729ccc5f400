"""Building a student's layers, and taking each of their answers on its own."""

from __future__ import annotations

from typing import Any

import numpy as np

from autograder.checks import CheckFailed, Text, assert_array, attempt, exception_names

from .cases import Case, Data, Images

_LARGEST = 1e9  # of a parameter


def flattened(student: Any, images: Images) -> Any:
    """A Flatten that has been asked to go forward, whatever came of it."""
    flatten = student.Flatten()
    student.perform(flatten, "forward", images.numbered())
    return flatten


def layer(student: Any, case: Case, data: Data) -> Any:
    """The student's Dense with the weights of `data`."""
    dense = student.Dense(case.inputs, case.outputs)
    dense.W = data.W
    dense.b = data.b
    return dense


def after_forward(student: Any, case: Case, data: Data) -> Any:
    """A layer that has been asked to go forward; whether it did so rightly is judged elsewhere."""
    dense = layer(student, case, data)
    student.perform(dense, "forward", data.x)
    return dense


def after_backward(student: Any, case: Case, data: Data) -> Any:
    """A layer that has been asked to go forward and backward, whatever came of it."""
    dense = after_forward(student, case, data)
    student.perform(dense, "backward", data.dout)
    return dense


def gradient(dense: Any, name: str) -> Any:
    """`dense.dW` or `dense.db`.

    Raises:
        CheckFailed: `backward` has left no such attribute.
    """
    try:
        return getattr(dense, name)
    except Exception as error:
        if "AttributeError" not in exception_names(error):
            raise
        raise CheckFailed(
            Text(
                f"After dense.backward(dout) there is no dense.{name}. Does backward stop before "
                "it is set, or is it kept under another name?",
                f"dense.backward(dout) のあとに dense.{name} がありません。その前に backward が"
                "止まっていないか、別の名前で保存していないか確かめてください。",
            )
        ) from error


def parameter(got: Any, of: Any, name: str) -> Any:
    """`got`, the layer's W or b, once it is an array of the shape of `of`.

    Raises:
        CheckFailed: it is not, so that no step can be computed from it.
    """
    array = assert_array(got, name)
    if array.shape != of.shape:
        raise CheckFailed(Text(f"{name} has the wrong shape.", f"{name} の形が違います。"))
    if not (np.abs(array.astype(np.float64)) < _LARGEST).all():
        raise CheckFailed(
            Text(
                f"{name} holds NaN, infinity, or numbers beside which no step would show.",
                f"{name} に NaN や無限大、または更新しても変わらないほど大きな値が含まれています。",
            )
        )
    return array


def ready_to_update(student: Any, case: Case, data: Data) -> tuple[Any, Any, Any]:
    """A layer with gradients, and these gradients: its own, or given ones where they are wrong."""
    dense = after_backward(student, case, data)
    return with_gradients(student, dense, case, data)


def with_gradients(student: Any, dense: Any, case: Case, data: Data) -> tuple[Any, Any, Any]:
    """(layer, dW, db) after forward and backward, whatever came of them.

    Where they never ended, the layer is a new one with the weights of `data`: `update` can still
    be asked. Where the gradients are wrong, right ones are put in their place: a step by others
    could be any step, for it is the layer that says how large they are.
    """
    if student.is_lost:
        student.restart()
        dense = layer(student, case, data)
    dW, db = attempt(lambda: dense.dW), attempt(lambda: dense.db)
    if not (_is_right(dW, data.dW) and _is_right(db, data.db)):
        dW, db = data.dW.astype(data.W.dtype), data.db.astype(data.b.dtype)
        dense.dW = dW
        dense.db = db
    return dense, np.array(dW), np.array(db)


def _is_right(got: Any, right: Any) -> bool:
    """Whether `got` is an array like `right`, but for the rounding of float32."""
    return (
        isinstance(got, np.ndarray)
        and got.shape == right.shape
        and got.dtype.kind == "f"
        and bool(np.abs(got - right).max() <= 1e-4 * np.abs(right).max())
    )
