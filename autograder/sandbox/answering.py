"""Answers what the checks of one question ask of the student's objects."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from os import _exit, getpid  # the submission may put others in their place
from types import FunctionType, ModuleType
from typing import Any, NoReturn

import numpy

from autograder.protocol import Channel, ChannelClosed, NotPlain, decode_trusted, encode
from autograder.sandbox.cell_execution import describe_exception
from autograder.sandbox.leftovers import end_leftovers

_MOST_METHODS = 50


def serve(channel: Channel, namespace: dict[str, Any], *, in_namespace: bool) -> NoReturn:
    """Answer the worker until it goes away.

    A frame is a list of conversations, `[number of the first request, [request, ...]]`, and the
    reply a list of what was said in each, `[the same number, [answer, ...]]`, encoded one by one.
    A request is itself encoded: `[[operation, arguments], ...]`. So is the answer to it: that of
    the last operation, or of the first one that raises. With request number 1 a new check begins.

    Args:
        in_namespace: whether all other processes of the PID namespace are the submission's.
    """
    answering = Answering(namespace)
    process = getpid()
    try:
        while True:
            replies = []
            for first, requests in decode_trusted(channel.receive()):
                if first == 1:
                    answering.clear()
                answers = [
                    answering.answer(first + n, request) for n, request in enumerate(requests)
                ]
                if getpid() != process:  # a fork that an answer made, and that did not end with it
                    _exit(0)
                replies.append(encode([first, answers]))
            if in_namespace:
                end_leftovers()
            channel.send(encode(replies))
    except ChannelClosed:
        os._exit(0)


# What an answer is; autograder.student.answers reads them.
_VALUE, _REFERENCE, _RAISED, _MISSING, _GONE = range(5)


class Answering:
    """The student's names, and the objects that checks have references to."""

    def __init__(self, namespace: dict[str, Any]) -> None:
        self._namespace = namespace
        self._objects: dict[int, Any] = {}
        self._operations: dict[str, Callable[..., Any]] = {
            "get": self._get,
            "build": self._build,
            "attribute": getattr,
            "assign": setattr,
            "call": lambda target, args, kwargs: target(*args, **kwargs),
            "method": lambda target, name, args, kwargs: getattr(target, name)(*args, **kwargs),
            "hold": _Stays,
            "hold_attribute": lambda target, name: _Stays(getattr(target, name)),
            "hold_item": lambda target, index: _Stays(target[index]),
            "hold_method": lambda target, name, args: _Stays(getattr(target, name)(*args)),
            "perform": _perform,
            "value": lambda target: target,
        }

    def clear(self) -> None:
        """Forget the objects of the previous check."""
        self._objects.clear()

    def answer(self, number: int, request: bytes) -> list[Any]:
        """The answer to one request; `number` refers to the object that it leaves here, if any."""
        try:
            result = self._do(request)
        except _Missing as missing:
            return [_MISSING, encode(missing.name)]
        except _Gone:
            return [_GONE, encode(None)]
        except BaseException as error:
            return [_RAISED, encode(describe_exception(error))]
        if type(result) is not _Stays:
            try:
                # Now, not later: an array may change with the next request.
                return [_VALUE, encode(result)]
            except NotPlain:
                result = _Stays(result)
        self._objects[number] = result.value
        kind = type(result.value)
        return [_REFERENCE, encode([kind.__name__[:100], _methods(kind)])]

    def _do(self, request: bytes) -> Any:
        result: Any = None
        for operation, arguments in decode_trusted(request, self._stands_for):
            result = self._operations[operation](*arguments)
        return result

    def _get(self, name: str) -> Any:
        if name not in self._namespace:
            raise _Missing(name)
        return self._namespace[name]

    def _build(self, source: str, name: str) -> _Stays:
        """What `name` is after `source` has run in a module of its own, with NumPy as `np`."""
        module = ModuleType("given")
        module.__dict__["np"] = numpy
        exec(compile(source, "<given>", "exec"), module.__dict__)
        return _Stays(module.__dict__[name])

    def _stands_for(self, key: int) -> Any:
        if key not in self._objects:
            raise _Gone
        return self._objects[key]


def _perform(target: Any, method: str, arguments: list[Any]) -> None:
    with suppress(BaseException):
        getattr(target, method)(*arguments)


class _Stays:
    """A result that stays in the sandbox, plain data or not."""

    def __init__(self, value: Any) -> None:
        self.value = value


class _Gone(Exception):
    """A request refers to the result of an earlier one that has no result."""


class _Missing(Exception):
    """The submission does not define a name."""

    def __init__(self, name: str) -> None:
        self.name = name


def _methods(cls: type) -> list[str]:
    """Plain functions that the student's own classes define, without `__…__`."""
    return [
        name
        for ancestor in cls.__mro__
        if ancestor.__module__ == "__main__"
        for name, value in vars(ancestor).items()
        if type(value) is FunctionType and not name.startswith("__")
    ][:_MOST_METHODS]
