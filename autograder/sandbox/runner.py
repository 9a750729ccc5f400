"""Answers what the checks of one question ask of the student's objects."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from types import FunctionType, ModuleType
from typing import Any, NoReturn

import numpy

from autograder.protocol import Channel, ChannelClosed, Held, NotPlain, decode, encode
from autograder.sandbox.cells import describe_exception

_MOST_METHODS = 50


def serve(channel: Channel, namespace: dict[str, Any]) -> NoReturn:
    """Answer requests `[number, [[operation, arguments], ...]]` with `[number, kind, result]`.

    The answer is that of the last operation, or of the first one that raises.
    """
    desk = Desk(namespace)
    try:
        while True:
            number, operations = decode(channel.receive(), generators=True)
            channel.send(desk.answer(number, operations))
    except ChannelClosed:
        os._exit(0)


class Desk:
    """The student's names, and the objects that the checks hold handles of."""

    def __init__(self, namespace: dict[str, Any]) -> None:
        self._namespace = namespace
        self._held: dict[int, Any] = {}
        self._keys = itertools.count(1)
        self._operations: dict[str, Callable[..., Any]] = {
            "get": self._get,
            "build": self._build,
            "attribute": getattr,
            "assign": setattr,
            "call": lambda target, args, kwargs: target(*args, **kwargs),
            "method": lambda target, name, args, kwargs: getattr(target, name)(*args, **kwargs),
            "hold": self._keep,
            "hold_attribute": lambda target, name: self._keep(getattr(target, name)),
            "hold_item": lambda target, index: self._keep(target[index]),
            "hold_method": lambda target, name, args: self._keep(getattr(target, name)(*args)),
            "value": lambda target: target,
        }

    def answer(self, number: int, operations: list[Any]) -> bytes:
        """The encoded answer to one request."""
        result: Any = None
        try:
            for operation, arguments in operations:
                result = self._operations[operation](*self._resolve(arguments))
        except _Missing as missing:
            return encode([number, "missing", missing.name])
        except BaseException as error:
            return encode([number, "raised", describe_exception(error)])
        try:
            return encode([number, "value", result])
        except NotPlain:
            return encode([number, "value", self._keep(result)])

    def _get(self, name: str) -> Any:
        if name not in self._namespace:
            raise _Missing(name)
        return self._namespace[name]

    def _build(self, source: str, name: str) -> Held:
        """What `name` is after `source` has run in a module of its own, with NumPy as `np`."""
        module = ModuleType("given")
        module.__dict__["np"] = numpy
        exec(compile(source, "<given>", "exec"), module.__dict__)
        return self._keep(module.__dict__[name])

    def _keep(self, value: Any) -> Held:
        key = next(self._keys)
        self._held[key] = value
        return Held(key, type(value).__name__[:100], _methods(type(value)))

    def _resolve(self, value: Any) -> Any:
        """Handles in the arguments become the objects that they stand for."""
        if type(value) is Held:
            return self._held[value.key]
        if type(value) is list:
            return [self._resolve(item) for item in value]
        if type(value) is tuple:
            return tuple(self._resolve(item) for item in value)
        if type(value) is dict:
            return {key: self._resolve(item) for key, item in value.items()}
        return value


class _Missing(Exception):
    """The submission does not define a name."""

    def __init__(self, name: str) -> None:
        self.name = name


def _methods(cls: type) -> tuple[str, ...]:
    """Plain functions that the student's own classes define, without `__…__`."""
    return tuple(
        name
        for ancestor in cls.__mro__
        if ancestor.__module__ == "__main__"
        for name, value in vars(ancestor).items()
        if type(value) is FunctionType and not name.startswith("__")
    )[:_MOST_METHODS]
