"""Calling a student's code, and treating its exceptions as answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from autograder.checks.failed import CheckFailed
from autograder.text import Text


def attempt(step: Callable[[], Any]) -> Any:
    """What `step()` gives, or None where the student's code raises.

    For steps that lead to what a check is about but are judged elsewhere: a mistake in `forward`
    must not cost the marks of `backward`. Write `attempt(lambda: conv.forward(x))`, so that a
    missing method counts as well.
    """
    try:
        return step()
    except Exception:
        return None


def exception_names(error: BaseException) -> tuple[str, ...]:
    """The names of the exception's classes, most special first, wherever it was raised."""
    remote: tuple[str, ...] | None = getattr(error, "student_classes", None)
    return remote or tuple(cls.__name__ for cls in type(error).__mro__)


@contextmanager
def raises(expected: type[Exception], when: Text) -> Iterator[None]:
    """Fail unless the student's code raises `expected` (or a subclass) in this block.

    Args:
        when: the situation, to complete the sentence "... should raise ValueError".
    """
    try:
        yield
    except CheckFailed:
        raise
    except Exception as error:
        names = exception_names(error)
        if expected.__name__ in names:
            return
        if getattr(error, "is_limit", False):
            raise
        raise CheckFailed(
            Text(
                f"{when.en}: expected {expected.__name__}, got {names[0]}.",
                f"{when.ja}: {expected.__name__} を送出すべきですが、{names[0]} が送出されました。",
            ),
            names_mistake=True,
        ) from error
    raise CheckFailed(
        Text(
            f"{when.en}: expected {expected.__name__}, but nothing was raised.",
            f"{when.ja}: {expected.__name__} を送出すべきですが、何も送出されませんでした。",
        ),
        names_mistake=True,
    )
