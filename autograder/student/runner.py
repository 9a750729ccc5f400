"""One fork of a loaded submission, asked under a deadline."""

from __future__ import annotations

import time
from typing import Any

from autograder.errors import Crashed, MissingName, ProtocolViolation, SubmissionFault, TimedOut
from autograder.protocol import (
    BadValue,
    Channel,
    ChannelClosed,
    FrameTooLarge,
    NotPlain,
    decode,
    encode,
)
from autograder.reading.submission import Submission
from autograder.student.names import is_known
from autograder.student.raised import read_raised


class Runner:
    """Asks and waits, until the deadline of the present check.

    Once the other side has failed to answer properly it is asked nothing more: every later
    request raises the same fault.
    """

    def __init__(self, channel: Channel, submission: Submission) -> None:
        self._channel = channel
        self._submission = submission
        self._number = 0
        self._posted: list[list[Any]] = []
        self._deadline = 0.0
        self._seconds = 0.0
        self.fault: SubmissionFault | None = None
        self.last_answer: Any = None

    def close(self) -> None:
        self._channel.close()

    def allow(self, seconds: float) -> None:
        """Start the clock of a check."""
        self._posted.clear()
        self.last_answer = None
        self._seconds = seconds
        self._deadline = time.monotonic() + seconds

    def post(self, operation: str, *arguments: Any) -> None:
        """Do something before the next request is answered; what it raises is raised there."""
        if self.fault is not None:
            raise self.fault
        self._posted.append([operation, list(arguments)])

    def ask(self, operation: str, *arguments: Any) -> Any:
        """The answer to one request, after all that was posted has been done.

        Raises:
            StudentRaised: the student's code raised.
            MissingName: it does not define the name asked for.
            TimedOut, Crashed, ProtocolViolation: there is no answer, or none that can be read.
        """
        if self.fault is not None:
            raise self.fault
        self._number += 1
        operations = [*self._posted, [operation, list(arguments)]]
        self._posted.clear()
        try:
            payload = encode([self._number, operations])
        except NotPlain as error:
            raise TypeError(f"A check may send plain data only: {error}") from error
        try:
            self._channel.send(payload, deadline=self._deadline)
            answer = decode(self._channel.receive(self._deadline))
        except TimeoutError:
            raise self._failed(TimedOut(self._seconds)) from None
        except ChannelClosed:
            raise self._failed(Crashed()) from None
        except (FrameTooLarge, BadValue) as error:
            raise self._failed(ProtocolViolation(str(error))) from None
        return self._read(answer, arguments)

    def _read(self, answer: Any, arguments: tuple[Any, ...]) -> Any:
        # Types first: comparing with an array gives an array.
        match answer:
            case [int(number), str(kind), result] if number == self._number:
                if kind == "value":
                    self.last_answer = result
                    return result
                if kind == "missing" and type(result) is str and result in arguments[:1]:
                    raise MissingName(result)
                if kind == "raised":
                    fault = read_raised(result, self._submission)
                    raise self._failed(fault) if isinstance(fault, ProtocolViolation) else fault
        raise self._failed(ProtocolViolation("an answer to nothing that was asked"))

    def type_name(self, claimed: str) -> str:
        """The name of an object's class, where students may read it."""
        return claimed if is_known(claimed, self._submission) else "object"

    def _failed(self, fault: SubmissionFault) -> SubmissionFault:
        self.fault = fault
        return fault
