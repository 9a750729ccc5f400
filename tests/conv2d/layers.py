"""Building a student's layer, and taking each of its answers on its own."""

from __future__ import annotations

from typing import Any

import numpy as np

from autograder.checks import CheckFailed, Text, attempt, exception_names

from .cases import Case, Data


def layer(student: Any, case: Case, data: Data) -> Any:
    """The student's Conv2D with the weights of `data`."""
    conv = student.Conv2D(
        case.channels, case.filters, case.kernel, stride=case.stride, padding=case.padding
    )
    conv.W = data.W
    conv.b = data.b
    return conv


def after_forward(student: Any, case: Case, data: Data) -> Any:
    """A layer that has been asked to go forward; whether it did so rightly is judged elsewhere."""
    conv = layer(student, case, data)
    attempt(lambda: conv.forward(data.x))
    return conv


def after_backward(student: Any, case: Case, data: Data) -> Any:
    """A layer that has been asked to go forward and backward, whatever came of it."""
    conv = after_forward(student, case, data)
    attempt(lambda: conv.backward(data.dout))
    return conv


def gradient(conv: Any, name: str) -> Any:
    """`conv.dW` or `conv.db`.

    Raises:
        CheckFailed: `backward` has left no such attribute.
    """
    try:
        return getattr(conv, name)
    except Exception as error:
        if "AttributeError" not in exception_names(error):
            raise
        raise CheckFailed(
            Text(
                f"After conv.backward(dout) there is no conv.{name}. Does backward stop before it "
                "is set, or is it kept under another name?",
                f"conv.backward(dout) のあとに conv.{name} がありません。その前に backward が"
                "止まっていないか、別の名前で保存していないか確かめてください。",
            )
        ) from error


def ready_to_update(student: Any, case: Case, data: Data) -> tuple[Any, Any, Any]:
    """A layer with gradients, and these gradients: its own, or given ones where it has none."""
    conv = after_backward(student, case, data)
    return with_gradients(student, conv, case, data)


def with_gradients(
    student: Any, conv: Any, case: Case, data: Data, old: Any = None
) -> tuple[Any, Any, Any]:
    """(layer, dW, db) after forward and backward, whatever came of them.

    Where they never ended, the layer is a new one with the weights of `data`: `update` can still
    be asked. `old` is the dW of an earlier step: where it is still there, backward keeps its
    gradients elsewhere.
    """
    if student.is_lost:
        student.restart()
        conv = layer(student, case, data)
    dW, db = attempt(lambda: conv.dW), attempt(lambda: conv.db)
    is_new = old is None or not np.array_equal(dW, old)
    if not (is_new and _is_gradient(dW, data.W) and _is_gradient(db, data.b)):
        dW, db = data.dW.astype(data.W.dtype), data.db.astype(data.b.dtype)
        conv.dW = dW
        conv.db = db
    return conv, np.array(dW), np.array(db)


def _is_gradient(got: Any, of: Any) -> bool:
    return (
        isinstance(got, np.ndarray)
        and got.shape == of.shape
        and got.dtype.kind == "f"
        and bool(np.isfinite(got).all())
        and bool(got.any())
    )
