"""A student's numbers and letters against the right ones, one at a time."""

from __future__ import annotations

from math import prod
from typing import Any

from autograder.checks import CheckFailed, Text, attempt

from .given import quiz
from .oracle import Shape, Size
from .test_public import assert_form, shape_of, whole


def student_id(student: Any) -> Any:
    """The submission's STUDENT_ID.

    Raises:
        CheckFailed: there is none to draw questions from.
    """
    got = student.STUDENT_ID
    try:
        quiz.normal_id(got)
    except quiz.NoStudentId:
        raise CheckFailed(
            Text(
                "There is no student id in STUDENT_ID, so nobody knows which questions were "
                'yours. Put it between quotation marks, as in STUDENT_ID = "...".',
                "STUDENT_ID に学籍番号が入っていないので、どの問題に答えたのかがわかりません。"
                '引用符の間に入れてください(STUDENT_ID = "...")。',
            ),
            names_mistake=True,
        ) from None
    return got


def assert_count(value: Any, want: int | Shape, name: str, hint: Text | None = None) -> None:
    """Fail unless `value` is the number, or the shape, `want`.

    Args:
        hint: what to think about, where the value is known to come from a slip.
    """
    if isinstance(want, tuple):
        assert_form(value, name, axes=len(want))
        is_right = shape_of(value) == want
    else:
        assert_form(value, name)
        is_right = whole(value) == want
    if not is_right:
        summary = Text(f"{name} is not right.", f"{name} が違います。")
        raise CheckFailed(summary + hint if hint else summary, names_mistake=hint is not None)


def own_output_shape(student: Any, input_shape: Shape, *settings: Size) -> Shape | None:
    """What the student's conv_output_shape says: a function that calls it is right by it.

    None of one that says as much of every image: nothing follows from that.
    """
    channels, height, width = input_shape
    shape, other = (
        shape_of(attempt(lambda given=given: student.conv_output_shape(given, *settings)))
        for given in (input_shape, (channels, height + 7, width + 9))
    )
    if not shape or not other or len(shape) != 3:
        return None
    return shape if prod(shape) != prod(other) else None


def own_count(student: Any, function: str, inputs: int, outputs: int, *rest: Size) -> int | None:
    """What the student's conv_params or dense_params says; None if it says so of every layer."""
    count, other = (
        whole(
            attempt(
                lambda more=more: getattr(student, function)(inputs + more, outputs + more, *rest)
            )
        )
        for more in (0, 1)
    )
    return count if count and count != other else None
