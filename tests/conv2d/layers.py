"""Building a student's layer, and taking each of its answers on its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from autograder.checks import CheckFailed, Text, attempt, exception_names

from .cases import LIFE, Case, Data


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
    student.perform(conv, "forward", data.x)
    return conv


def after_backward(student: Any, case: Case, data: Data) -> Any:
    """A layer that has been asked to go forward and backward, whatever came of it."""
    conv = after_forward(student, case, data)
    student.perform(conv, "backward", data.dout)
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
    """A layer with gradients, and these gradients: its own, or given ones where they are wrong."""
    conv = after_backward(student, case, data)
    return with_gradients(student, conv, case, data)


def with_gradients(student: Any, conv: Any, case: Case, data: Data) -> tuple[Any, Any, Any]:
    """(layer, dW, db) after forward and backward, whatever came of them.

    Where they never ended, the layer is a new one with the weights of `data`: `update` can still
    be asked. Where the gradients are wrong, right ones are put in their place: a step by others
    could be any step, for it is the layer that says how large they are.
    """
    if student.is_lost:
        student.restart()
        conv = layer(student, case, data)
    gradients = []
    for name, parameter, right in (("dW", data.W, data.dW), ("db", data.b, data.db)):
        own = attempt(lambda: getattr(conv, name))  # noqa: B023 - called at once
        if not (_can_serve(own, parameter) and is_close(own, right)):
            own = right.astype(parameter.dtype)
            attempt(lambda: _assign(conv, name, own))  # noqa: B023
        gradients.append(np.array(own))
    return conv, gradients[0], gradients[1]


def through_life(student: Any, rng: np.random.Generator) -> Iterator[tuple[Any, Data]]:
    """One layer that goes forward, backward and a step down on images of changing size and number.

    Yields (layer, data) with forward behind it; backward is for the check to ask. The weights in
    `data` are those that the layer holds by then.
    """
    conv = layer(student, LIFE[0], LIFE[0].draw(rng))
    for case in LIFE:
        data = case.draw(rng)
        W, b = attempt(lambda: conv.W), attempt(lambda: conv.b)  # noqa: B023
        if _can_serve(W, data.W) and _can_serve(b, data.b):
            data = replace(data, W=np.array(W), b=np.array(b))
        else:
            conv.W = data.W
            conv.b = data.b
        student.perform(conv, "forward", data.x)
        yield conv, data
        student.perform(conv, "update", 0.5)
        if student.is_lost:  # a step that never ends costs its own question
            student.restart()
            conv = layer(student, case, data)


def _assign(conv: Any, name: str, value: Any) -> None:
    """Assign, and ask for it at once, so that a refusal is raised here."""
    setattr(conv, name, value)
    getattr(conv, name)


def is_close(got: Any, right: Any) -> bool:
    """Whether `got`, of the shape of `right`, is right but for the rounding of float32."""
    return bool(np.abs(got - right).max() <= 1e-4 * np.abs(right).max())


def _can_serve(got: Any, of: Any) -> bool:
    """Whether `got` can serve as an array of the shape, and at least the precision, of `of`."""
    return (
        isinstance(got, np.ndarray)
        and got.shape == of.shape
        and got.dtype.kind == "f"
        and got.dtype.itemsize >= of.dtype.itemsize
        and bool(np.isfinite(got).all())
        and 1e-6 < float(np.abs(got).max()) < 1e9  # beside others a step would not show
    )
