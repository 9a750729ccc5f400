"""A session with the sandbox, in which a loaded submission is asked one question after another."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.course import Assignment
from autograder.errors import SubmissionFault, TimedOut
from autograder.student import CellFault, LoadedSubmission, SandboxHost, Student
from autograder.student.host import Usage
from autograder.student.request_trace import RequestTrace
from autograder.student.runner import Runner
from autograder.submissions import Submission

_SHORTEST = 0.5  # seconds
_AFTER_TIME_OUT = 0.25  # of the limit is left to the next check
_AT_ONCE = 0.25  # of one check's limit is enough for all of a question, most often


class Session:
    """Gives each check the student's objects as the cells left them.

    A fork of the loaded submission answers the checks. Questions share it while all goes well;
    after a crash or a time-out, the next check gets a fresh fork. After each time-out, the limits
    of the question's other checks shrink, down to half a second, so that one endless loop does not
    take minutes. All limits count CPU time (see `autograder.student.time_limit`).
    """

    def __init__(self, host: SandboxHost, submission: Submission, assignment: Assignment) -> None:
        self.submission = submission
        host = host.fit_for(submission)
        self._limits = assignment.limits
        self._workdir = host.workdir(tuple(file for file in assignment.files if file.exists()))
        self._runner: Runner | None = None
        self._question = ""
        self._served: set[str] = set()
        self._seconds = self._limits.check_seconds
        self._patience = 1.0
        self._step_by_step = False
        self.usage = Usage()
        folder = self._workdir.__enter__()
        try:
            self._loaded = LoadedSubmission(host, submission, folder, self._limits)
        except BaseException:
            self._workdir.__exit__(None, None, None)
            raise

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        if self._runner is not None:
            self._loaded.end_runner(self._runner)  # its CPU time counts as well
        self.usage = self._loaded.close()
        self._workdir.__exit__(None, None, None)

    @property
    def cell_faults(self) -> tuple[CellFault, ...]:
        return self._loaded.faults

    @property
    def asked(self) -> list[bytes]:
        """What the present check has asked so far, step by step."""
        return self._runner.asked if self._runner is not None else []

    def student_for(self, question: str, seconds: float | None = None) -> Student:
        """The student's names, for one check of `question`; its time starts now.

        Args:
            seconds: the check's own time limit; None for the assignment's.

        Raises:
            SubmissionFault: the submission's process cannot be kept alive.
        """
        return Student(self._runner_for(question, seconds), self._fresh_runner)

    def replies_to(self, traces: Sequence[RequestTrace], question: str) -> list[bytes]:
        """The replies to everything that these checks of `question` ask, not read yet.

        The list is empty if they do not all arrive soon. The checks are then asked one by one, each
        with its full time.
        """
        if self._step_by_step and question == self._question:
            return []
        try:
            runner = self._runner_for(question, None)
        except SubmissionFault:
            return []
        runner.allow(_AT_ONCE * self._allowed())
        try:
            return runner.replies_to(traces)
        except SubmissionFault:
            self._drop(runner)
            return []

    def reply_to(
        self, trace: RequestTrace, question: str, seconds: float | None = None
    ) -> bytes | None:
        """The reply to everything that a check asks, not read yet.

        None if it does not arrive. This check and the question's others are then asked step by
        step, to see how far the submission gets.
        """
        if self._step_by_step and question == self._question:
            return None
        try:
            (reply,) = self._runner_for(question, seconds).replies_to([trace])
        except SubmissionFault:
            self._step_by_step = True
            return None
        return reply

    @property
    def has_served(self) -> bool:
        """Whether the present fork has been asked anything."""
        return bool(self._served)

    @property
    def is_shared(self) -> bool:
        """Whether the present fork has answered other questions as well."""
        return bool(self._served - {self._question})

    def start_afresh(self) -> None:
        """Give the next check a fresh fork."""
        if self._runner is not None:
            self._end(self._runner)

    def _runner_for(self, question: str, seconds: float | None) -> Runner:
        runner = self._runner
        if question != self._question:
            self._question, self._patience, self._step_by_step = question, 1.0, False
        if runner is None or runner.fault is not None:
            runner = self._fresh_runner()
        self._served.add(question)
        self._seconds = seconds or self._limits.check_seconds
        runner.allow(self._allowed())
        return runner

    def _fresh_runner(self) -> Runner:
        if self._runner is not None:
            self._end(self._runner)
        self._runner = self._loaded.runner()
        self._runner.allow(self._allowed())
        return self._runner

    def _allowed(self) -> float:
        return max(_SHORTEST, self._seconds * self._patience)

    def _end(self, runner: Runner) -> None:
        if isinstance(runner.fault, TimedOut):
            self._patience *= _AFTER_TIME_OUT
        self._drop(runner)

    def _drop(self, runner: Runner) -> None:
        self._runner = None
        self._served = set()
        self._loaded.end_runner(runner)
