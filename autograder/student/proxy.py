"""The student's objects, as the suite sees them: as if they were local."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial
from typing import Any

from autograder.errors import MissingName, SubmissionFault
from autograder.protocol import Reference
from autograder.student.runner import Conversation


class Student:
    """The names that a submission defines: `student.Conv2D(3, 8, 3)`.

    Plain data and arrays arrive as values; everything else stays in the sandbox and is stood for
    by a `RemoteReference`.

    Args:
        runner: who is asked.
        renew: gives another runner, in place of one that no longer answers.
    """

    def __init__(self, runner: Conversation, renew: Callable[[], Conversation]) -> None:
        self._runner = runner
        self._renew = renew
        self._known: dict[str, Any] = {}

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name in self._known:
            return self._known[name]
        found = _local(self._runner, self._runner.ask("get", name))
        if isinstance(
            found, RemoteReference
        ):  # a value could change; what a handle stands for is asked
            self._known[name] = found
        return found

    def defines(self, name: str) -> bool:
        """Whether the submission defines `name`."""
        try:
            self._runner.ask("get", name)
        except MissingName:
            return False
        return True

    @property
    def is_lost(self) -> bool:
        """Whether a time-out or a crash has ended the process; all its objects are gone then."""
        return self._runner.fault is not None

    @property
    def last_answer(self) -> Any:
        """What the student's code gave last in the present check, of plain data or a handle."""
        return self._runner.last_answer

    def restart(self) -> None:
        """Go on, in the same check, with the objects as the cells left them."""
        self._runner = self._renew()
        self._known.clear()

    def hold(self, value: Any) -> RemoteReference:
        """Put plain data into the sandbox, to pass it and to look at it again."""
        return _as_reference(self._runner, self._runner.ask("hold", _remote(value)))

    def build(self, source: str, name: str) -> RemoteReference:
        """What `name` is after `source` has run beside the submission, with NumPy as `np`.

        For things that the student's functions take and that are not plain data: a broken layer
        that a test of the student's should catch.
        """
        return _as_reference(self._runner, self._runner.ask("build", source, name))

    def live(self, target: RemoteReference, name: str) -> RemoteReference:
        """The object behind an attribute itself, where `target.name` would give a copy of it."""
        return _as_reference(self._runner, self._runner.ask("hold_attribute", target.handle, name))

    def live_item(self, target: RemoteReference, index: int) -> RemoteReference:
        """The object behind an item itself."""
        return _as_reference(self._runner, self._runner.ask("hold_item", target.handle, index))

    def live_result(self, target: RemoteReference, method: str, *args: Any) -> RemoteReference:
        """What a method returns, itself, e.g. the list of live arrays of `model.parameters()`."""
        arguments = [_remote(arg) for arg in args]
        return _as_reference(
            self._runner, self._runner.ask("hold_method", target.handle, method, arguments)
        )

    def perform(self, target: Any, method: str, *args: Any) -> None:
        """Call a method for what it leaves behind: what it gives or raises is judged elsewhere.

        A mistake in `forward` must not cost the marks of `backward`. Nothing of the answer comes
        here, so that a check that passes does so whatever it was.
        """
        if isinstance(target, RemoteReference):
            with contextlib.suppress(SubmissionFault):
                self._runner.ask("perform", target.handle, method, [_remote(arg) for arg in args])

    def value(self, target: RemoteReference) -> Any:
        """A copy of what a handle stands for, as it is now."""
        return _local(self._runner, self._runner.ask("value", target.handle))


class RemoteReference:
    """An object in the sandbox; attributes, calls and methods go there and back.

    An assignment travels with the next request: what it raises is raised there.
    """

    __slots__ = ("_reference", "_runner")

    def __init__(self, runner: Conversation, reference: Reference) -> None:
        object.__setattr__(self, "_runner", runner)
        object.__setattr__(self, "_reference", reference)

    @property
    def handle(self) -> Reference:
        """What stands for the object in a request: the same whatever its class claims."""
        return Reference(self._reference.key, "")

    @property
    def type_name(self) -> str:
        name: str = self._runner.type_name(self._reference.type_name)
        return name

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name in self._reference.methods:
            return partial(self._call, "method", name)
        return _local(self._runner, self._runner.ask("attribute", self.handle, name))

    def __setattr__(self, name: str, value: Any) -> None:
        self._runner.post("assign", self.handle, name, _remote(value))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._call("call", None, *args, **kwargs)

    def _call(self, operation: str, method: str | None, /, *args: Any, **kwargs: Any) -> Any:
        names = [] if method is None else [method]
        arguments = [_remote(arg) for arg in args]
        named = {key: _remote(value) for key, value in kwargs.items()}
        answer = self._runner.ask(operation, self.handle, *names, arguments, named)
        return _local(self._runner, answer)


def _as_reference(runner: Conversation, value: Any) -> RemoteReference:
    local = _local(runner, value)
    if isinstance(local, RemoteReference):
        return local
    # A sandbox that sends a value where a handle is due has been tampered with.
    return RemoteReference(runner, Reference(0, type(value).__name__))


def _local(runner: Conversation, value: Any) -> Any:
    return RemoteReference(runner, value) if type(value) is Reference else value


def _remote(value: Any) -> Any:
    return value.handle if type(value) is RemoteReference else value
