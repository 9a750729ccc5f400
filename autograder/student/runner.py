"""A fork of a loaded submission, which answers within a time limit."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

from autograder.errors import Crashed, ProtocolViolation, SubmissionFault, TimedOut
from autograder.protocol import (
    BadValue,
    Channel,
    ChannelClosed,
    FrameTooLarge,
    NotPlain,
    encode,
)
from autograder.student.answers import Answer, read_answers, read_replies, value_of
from autograder.student.known_names import is_known
from autograder.student.request_trace import RequestTrace
from autograder.student.time_limit import Stopwatch, TimeLimit
from autograder.submissions.submission import Submission


class Conversation(ABC):
    """Answers a check's requests, one after another."""

    def __init__(self, submission: Submission) -> None:
        self._submission = submission
        self._number = 0
        self._posted: list[list[Any]] = []
        self.last_answer: Any = None
        self.fault: SubmissionFault | None = None

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
            request = encode(operations)
        except NotPlain as error:
            raise TypeError(f"A check may send plain data only: {error}") from error
        name = arguments[0] if arguments else None
        try:
            answer = self._answer(request)
            self.last_answer = value_of(answer, self._number, name, self._submission)
        except BadValue as error:
            raise self._failed(ProtocolViolation(str(error))) from None
        except ProtocolViolation as fault:
            raise self._failed(fault) from None
        return self.last_answer

    def type_name(self, claimed: str) -> str:
        """The name of an object's class, where students may read it."""
        return claimed if is_known(claimed, self._submission) else "object"

    @abstractmethod
    def _answer(self, request: bytes) -> Answer:
        """The answer to a request that is encoded already."""

    def _failed(self, fault: SubmissionFault) -> SubmissionFault:
        self.fault = fault
        return fault


class Runner(Conversation):
    """Asks a process, and waits for as long as the present check may take.

    Once the other side has failed to answer properly it is asked nothing more: every later
    request raises the same fault.
    """

    def __init__(self, channel: Channel, submission: Submission, watch: Stopwatch) -> None:
        super().__init__(submission)
        self._channel = channel
        self._watch = watch
        self._limit = TimeLimit(watch, 0.0)
        self._seconds = 0.0
        self.asked: list[bytes] = []

    def close(self) -> None:
        self._channel.close()

    def allow(self, seconds: float) -> None:
        """Begin a check, whose requests are counted from one."""
        self._posted.clear()
        self._number = 0
        self.asked = []
        self.last_answer = None
        self._seconds = seconds
        self._limit = TimeLimit(self._watch, seconds)

    def replies_to(self, traces: Sequence[RequestTrace]) -> list[bytes]:
        """The answers to whole checks, all at once, not read yet.

        Raises:
            TimedOut, Crashed, ProtocolViolation: they do not all come.
        """
        return self._exchange([[1, list(trace.requests)] for trace in traces])

    def _answer(self, request: bytes) -> Answer:
        self.asked.append(request)
        (reply,) = self._exchange([[self._number, [request]]])
        (answer,) = read_answers(reply, self._number, 1)
        return answer

    def _exchange(self, conversations: list[list[Any]]) -> list[bytes]:
        try:
            self._limit.resume()
            self._channel.send(encode(conversations), deadline=self._limit)
            return read_replies(self._channel.receive(self._limit), len(conversations))
        except TimeoutError:
            raise self._failed(TimedOut(self._seconds)) from None
        except ChannelClosed:
            raise self._failed(Crashed()) from None
        except (FrameTooLarge, BadValue) as error:
            raise self._failed(ProtocolViolation(str(error))) from None


class TraceMismatch(BaseException):
    """A check asks something that is not in its trace; no check may catch this."""


class Replay(Conversation):
    """Answers a check with the recorded answers to its trace.

    Raises:
        TraceMismatch: from `ask`, if the check departs from the trace.
    """

    def __init__(self, trace: RequestTrace, answers: list[Answer], submission: Submission) -> None:
        super().__init__(submission)
        self._trace = trace
        self._answers = answers

    def renew(self) -> Runner:
        """A check never restarts a submission that has answered everything."""
        raise TraceMismatch

    def _answer(self, request: bytes) -> Answer:
        place = self._number - 1
        requests = self._trace.requests
        if place >= len(requests) or request != requests[place]:
            raise TraceMismatch
        return self._answers[place]
