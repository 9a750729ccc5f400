"""Messages as the sandbox's own code sends them, and the means to forge them.

A submission finds the wire among its descriptors and can write there what it likes. A forged
message proves something only where it is believed as long as its content is honest: each one here
has such a twin.
"""

from __future__ import annotations

from typing import Any

from autograder.errors import MissingName, ProtocolViolation, StudentRaised
from autograder.protocol import BadValue
from autograder.student.answers import read_answers, read_replies, value_of

from .conftest import TWICE, submission

# In front of a cell, this gives it all that a forger needs. `student.twice(x)` is two requests of
# a check, one for `twice` and one for its call: what the call says is the answer to request 2.
# Kinds are numbers, as the wire has them.
SPEAK = """\
import os, socket, struct
import msgpack
import numpy as np
from autograder.protocol import Reference, encode

VALUE, REFERENCE, RAISED, MISSING, GONE = range(5)

def around(*answers, number=2):
    return encode([encode([number, list(answers)])])

def reply(kind, content, number=2):
    return around([kind, encode(content)], number=number)

def array(*fields):
    return around([VALUE, msgpack.packb(msgpack.ExtType(1, msgpack.packb(fields)))])

def raised(classes=("KeyError",), message="", places=()):
    said = {"classes": classes, "message": message, "places": places}
    plain = {key: list(value) if type(value) is tuple else value for key, value in said.items()}
    return reply(RAISED, plain)

def wires():
    for fd in range(3, 64):
        try:
            yield socket.socket(fileno=os.dup(fd))
        except OSError:
            pass

def speak(*messages):
    for wire in wires():
        for message in messages:
            wire.sendall(struct.pack("!I", len(message)) + message)
"""


def forge(message: str, **names: Any) -> bytes:
    """The message that a cell would send, which is an expression."""
    namespace: dict[str, Any] = dict(names)
    exec(SPEAK, namespace)
    return bytes(eval(message, namespace))


def read(message: bytes, number: int = 2) -> str:
    """What the trusted side makes of a message that answers request `number`, in a few words.

    The request's first argument is "twice", as if the student's `twice` were asked for.
    """
    try:
        (reply,) = read_replies(message, 1)
        (answer,) = read_answers(reply, number, 1)
        value = value_of(answer, number, "twice", submission(TWICE))
    except BadValue as error:
        return f"refused: {error}"
    except ProtocolViolation as fault:
        return f"refused: {fault.what}"
    except StudentRaised as fault:
        return f"raised {fault.student_classes[0]}" + (f" in {fault.place}" if fault.place else "")
    except MissingName as fault:
        return f"missing {fault.name}"
    return type(value).__name__
