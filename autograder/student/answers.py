"""Reads answers from the sandbox, which are hostile bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from autograder.errors import MissingName, ProtocolViolation
from autograder.protocol import BadValue, Reference, decode
from autograder.student.raised import read_raised
from autograder.submissions.submission import Submission


class Kind(IntEnum):
    """What an answer is; the numbers are those of the wire."""

    VALUE = 0
    REFERENCE = 1
    RAISED = 2
    MISSING = 3
    GONE = 4


@dataclass(frozen=True)
class Answer:
    """One answer, not decoded yet."""

    kind: Kind
    payload: bytes


def read_replies(data: bytes, count: int) -> list[bytes]:
    """The replies in `count` conversations, not read yet.

    Raises:
        BadValue: the frame is no list of them.
    """
    replies = decode(data)
    if type(replies) is not list or len(replies) != count:
        raise BadValue("a reply to nothing that was asked")
    if any(type(reply) is not bytes for reply in replies):
        raise BadValue("a reply of no kind")
    return replies


def read_answers(data: bytes, first: int, count: int) -> list[Answer]:
    """The answers in one reply.

    Raises:
        BadValue: it is not `count` answers to the requests from number `first` on.
    """
    match decode(data):
        case [int(number), list(answers)] if number == first and len(answers) == count:
            return [_answer(answer) for answer in answers]
    raise BadValue("an answer to nothing that was asked")


def _answer(plain: Any) -> Answer:
    match plain:
        case [int(kind), bytes(payload)] if 0 <= kind < len(Kind):
            return Answer(Kind(kind), payload)
    raise BadValue("an answer of no kind")


def value_of(answer: Answer, number: int, name: object, submission: Submission) -> Any:
    """What was answered: plain data, or the handle of an object that stays in the sandbox.

    Args:
        number: of the request.
        name: its first argument: what may be missing.

    Raises:
        StudentRaised, MissingName, ProtocolViolation, BadValue: what the answer says.
    """
    content = decode(answer.payload)
    if answer.kind is Kind.VALUE and type(content) is not Reference:
        return content
    if answer.kind is Kind.REFERENCE:
        return _reference(content, number)
    if answer.kind is Kind.MISSING and type(content) is str and content == name:
        raise MissingName(content)
    if answer.kind is Kind.RAISED:
        raise read_raised(content, submission)
    raise ProtocolViolation("an answer to nothing that was asked")


def _reference(content: Any, number: int) -> Reference:
    match content:
        case [str(type_name), list(methods)] if all(type(name) is str for name in methods):
            return Reference(number, type_name, tuple(methods))
    raise BadValue("a handle that is none")


def essence(answers: Iterable[Answer]) -> bytes:
    """A digest of everything in the answers that can decide whether a check passes.

    The names of a submission's classes and methods, and the line of an exception, cannot.
    """
    digest = hashlib.sha256()
    for answer in answers:
        content = b""
        if answer.kind is Kind.VALUE:
            content = answer.payload
        elif answer.kind in (Kind.RAISED, Kind.MISSING):
            content = repr(_without_places(decode(answer.payload))).encode("utf-8", "replace")
        digest.update(b"%d %d " % (answer.kind, len(content)) + content)
    return digest.digest()


def _without_places(content: Any) -> Any:
    return content.get("classes") if type(content) is dict else content
