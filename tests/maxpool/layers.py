"""Building a student's layer, and taking each of its answers on its own."""

from __future__ import annotations

from typing import Any

from .cases import Case, Data


def layer(student: Any, kind: str, case: Case) -> Any:
    """The student's `kind`, "MaxPool2D" or "AvgPool2D", with the sizes of `case`."""
    build = getattr(student, kind)
    return build(case.pool) if case.stride is None else build(case.pool, stride=case.stride)


def after_forward(student: Any, kind: str, case: Case, data: Data) -> Any:
    """A layer that has been asked to go forward; whether it did so rightly is judged elsewhere."""
    pool = layer(student, kind, case)
    student.perform(pool, "forward", data.x)
    return pool
