"""Answers what the checks of one question ask of the student's objects."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from typing import Any, NoReturn

from autograder.protocol import Channel, ChannelClosed, Held, NotPlain, decode, encode
from autograder.sandbox.cells import describe_exception


def serve(channel: Channel, namespace: dict[str, Any]) -> NoReturn:
    """Answer requests `[number, operation, arguments]` with `[number, kind, result]`."""
    desk = Desk(namespace)
    try:
        while True:
            number, operation, arguments = decode(channel.receive())
            channel.send(encode([number, *desk.answer(operation, arguments)]))
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

    def answer(self, operation: str, arguments: list[Any]) -> list[Any]:
        if operation == "get" and arguments[0] not in self._namespace:
            return ["missing", arguments[0]]
        try:
            result = self._operations[operation](*self._resolve(arguments))
            return ["value", self._plain_or_held(result)]
        except BaseException as error:
            return ["raised", describe_exception(error)]

    def _get(self, name: str) -> Any:
        return self._namespace[name]

    def _plain_or_held(self, value: Any) -> Any:
        try:
            encode(value)
        except NotPlain:
            return self._keep(value)
        return value

    def _keep(self, value: Any) -> Held:
        key = next(self._keys)
        self._held[key] = value
        return Held(key, type(value).__name__[:100], callable(value))

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
