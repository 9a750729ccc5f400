"""A loaded submission that is asked question after question."""

from __future__ import annotations

from types import TracebackType

from autograder.course import Assignment
from autograder.errors import SubmissionFault, TimedOut
from autograder.reading import Submission
from autograder.student import CellFault, LoadedSubmission, SandboxHost, Student
from autograder.student.host import Usage
from autograder.student.runner import Runner

_SHORTEST = 0.5  # seconds


class Examination:
    """Gives each check the student's objects as the cells left them.

    Each question is asked of a fork of its own, and so is what follows a crash or a time-out:
    no question and no accident leaves a trace in the next one. After each time-out the limit is
    halved, down to half a second, so that one endless loop does not cost minutes.
    """

    def __init__(self, host: SandboxHost, submission: Submission, assignment: Assignment) -> None:
        self._limits = assignment.limits
        self._workdir = host.workdir(tuple(file for file in assignment.files if file.exists()))
        self._runner: Runner | None = None
        self._question = ""
        self._seconds = self._limits.check_seconds
        self._patience = 1.0
        self.usage = Usage()
        folder = self._workdir.__enter__()
        try:
            self._loaded = LoadedSubmission(host, submission, folder, self._limits)
        except BaseException:
            self._workdir.__exit__(None, None, None)
            raise

    def __enter__(self) -> Examination:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._runner is not None:
            self._runner.close()
        self.usage = self._loaded.close()
        self._workdir.__exit__(None, None, None)

    @property
    def cell_faults(self) -> tuple[CellFault, ...]:
        return self._loaded.faults

    def student_for(self, question: str, seconds: float | None = None) -> Student:
        """The student's names, for one check of `question`; its clock starts now.

        Args:
            seconds: the check's own time limit; None for the assignment's.

        Raises:
            SubmissionFault: the submission's process cannot be kept alive.
        """
        runner = self._runner
        if runner is None or question != self._question or runner.fault is not None:
            self._question = question
            runner = self._fresh_runner()
        self._seconds = seconds or self._limits.check_seconds
        runner.allow(self._allowed())
        return Student(runner, self._fresh_runner)

    def _fresh_runner(self) -> Runner:
        if self._runner is not None:
            self._end(self._runner)
        self._runner = self._loaded.runner()
        self._runner.allow(self._allowed())
        return self._runner

    def _allowed(self) -> float:
        return max(_SHORTEST, self._seconds * self._patience)

    def _end(self, runner: Runner) -> None:
        fault: SubmissionFault | None = runner.fault
        if isinstance(fault, TimedOut):
            self._patience /= 2
        self._runner = None
        self._loaded.end_runner(runner)
