"""The result of asking a submission: all that a grade is made of, apart from titles and points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from autograder.grading.check_result import CheckResult
from autograder.grading.manual_answers import ManualAnswer
from autograder.submissions import Cell
from autograder.submissions.definitions import Surprise
from autograder.text import Text

NOT_GRADED = "not graded: the grader failed"


@dataclass(frozen=True)
class SubmissionResult:
    """A submission that was asked every check, or that could not be read.

    Attributes:
        name: of the submission, as in the tables.
        digest: SHA-256 of its bytes; "" if it could not be read.
        seed: for the checks' random data.
        check_results: by the keys of the checks; empty if it could not be read.
        unreadable: why it could not be read, in a few words; "" if it could.
        remarks: for the student: what happened while the cells ran, or why nothing was graded.
        notes: for the instructor.
        stopped: numbers of the code cells that stopped.
        other: the other assignment that its notebook names as its own; "" if there is none.
        limits_hit: whether a cell ran into a limit, or took its process down.
        language: of the feedback.
        seconds: wall time; cpu_seconds and memory (bytes) are of the submission's processes.
        cells: what a page shows of the submission.
        surprises: definitions that are graded, and perhaps should not be.
        structure: of its code, to find others like it.
        student_id: of its author, as the submission gives it; "" if it gives none.
        manual_answers: the answers to manual questions, by question.
    """

    name: str
    digest: str
    seed: int
    check_results: Mapping[str, CheckResult] = field(default_factory=dict)
    unreadable: str = ""
    remarks: tuple[Text, ...] = ()
    notes: tuple[str, ...] = ()
    stopped: tuple[int, ...] = ()
    other: str = ""
    limits_hit: bool = False
    language: str = "en"
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    memory: int = 0
    cells: tuple[Cell, ...] = ()
    surprises: tuple[Surprise, ...] = ()
    structure: tuple[int, ...] = ()
    student_id: str = ""
    manual_answers: Mapping[str, ManualAnswer] = field(default_factory=dict)

    @classmethod
    def not_graded(cls, name: str, seed: int, why: str) -> SubmissionResult:
        """A submission on which the grader itself failed. It has no grade, and is tried again.

        Args:
            why: for the instructor.
        """
        return cls(name, "", seed, unreadable=NOT_GRADED, remarks=(_SORRY,), notes=(why,))


_SORRY = Text(
    "The grader itself failed on this file, so it has no grade yet. Your instructor has been told.",
    "採点システム自体がこのファイルの採点に失敗したため、まだ点数がありません。教員に伝わっています。",
)
