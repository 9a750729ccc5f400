"""All errors of the package, ordered by who has to act."""

from __future__ import annotations

from pathlib import Path

from autograder.text import Text


class AutograderError(Exception):
    """Base of all errors of this package."""


# --- The student acts -------------------------------------------------------------------------


class SubmissionFault(AutograderError):
    """The submission is to blame. It fails the check in which it happens, and no other.

    Attributes:
        reason: what the student may read; it never quotes what the submission printed or raised.
        is_limit: whether the submission exceeded a limit.
    """

    is_limit = False

    def __init__(self, reason: Text) -> None:
        self.reason = reason
        super().__init__(reason)

    def __str__(self) -> str:
        return self.reason.en


class StudentRaised(SubmissionFault):
    """The student's code raised an exception.

    Attributes:
        student_classes: the names of the exception's class and its base classes, in this order.
        message: of the exception; it is hostile, and only for the instructor.
        place: where in the student's code; None if it is unknown.
    """

    def __init__(self, student_classes: tuple[str, ...], message: str, place: Text | None) -> None:
        self.student_classes = student_classes
        self.message = message
        self.place = place
        name = student_classes[0]
        reason = Text(f"Your code raised {name}", f"コードが {name} を送出しました")
        if place is None:
            reason = Text(reason.en + ".", reason.ja + "。")
        else:
            reason = Text(f"{reason.en} in {place.en}.", f"{reason.ja}（{place.ja}）。")
        super().__init__(reason)


class MissingName(SubmissionFault):
    """The submission does not define a name that the assignment asks for."""

    def __init__(self, name: str, why: Text | None = None) -> None:
        self.name = name
        reason = Text(
            f"Your notebook does not define `{name}`.",
            f"ノートブックに `{name}` が定義されていません。",
        )
        super().__init__(reason + why if why else reason)


class TimedOut(SubmissionFault):
    """The student's code did not answer within the time limit."""

    is_limit = True

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(
            Text(
                f"No answer within {seconds:g} s: is there a loop that never ends?",
                f"{seconds:g} 秒以内に答えが返りませんでした。終わらないループはありませんか。",
            )
        )


class OutOfTime(SubmissionFault):
    """The cells used up their time together, or ended their process too often."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            Text(
                f"The cells above used up the {seconds:g} s that all cells have together, or ended "
                "their process too often. This cell and those below were not run.",
                f"ここまでのセルで全体の制限時間（{seconds:g} 秒）を使い切ったか、プロセスが"
                "何度も終了したため、このセル以降は実行されませんでした。",
            )
        )


class Crashed(SubmissionFault):
    """The submission's process ended before it answered."""

    is_limit = True

    def __init__(self) -> None:
        super().__init__(
            Text(
                "Your code ended its own process (exit, a crash, or too much memory).",
                "コードの実行中にプロセスが終了しました（exit の呼び出し、クラッシュ、"
                "メモリ不足など）。",
            )
        )


class ProtocolViolation(SubmissionFault):
    """The sandbox sent something that its own code never sends."""

    is_limit = True

    def __init__(self, what: str) -> None:
        self.what = what
        super().__init__(
            Text(
                "The result of your code could not be read as plain numbers and arrays.",
                "コードの答えを数や配列として読み取れませんでした。",
            )
        )


class UnreadableSubmission(AutograderError):
    """The file cannot be graded; `reason` says what the student can do about it."""

    def __init__(self, status: str, reason: Text) -> None:
        self.status = status
        self.reason = reason
        super().__init__(status)


# --- The assignment's author acts --------------------------------------------------------------


class CourseError(AutograderError):
    """A master, a suite or a configuration has an error.

    The message names the file, the place in it, and a remedy.
    """

    def __init__(self, where: Path | str, problem: str, remedy: str = "") -> None:
        self.where = where
        self.problem = problem
        self.remedy = remedy
        super().__init__(f"{where}: {problem}" + (f" {remedy}" if remedy else ""))


# --- The instructor or the administrator acts --------------------------------------------------


class UsageError(AutograderError):
    """The command was given something that does not exist or cannot be used."""


class GraderFailure(AutograderError):
    """The grader or its machine failed; no submission is to blame."""
