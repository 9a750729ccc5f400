"""What a student's code raised, and where."""

from __future__ import annotations

from typing import Any

from autograder.errors import ProtocolViolation, StudentRaised, SubmissionFault
from autograder.student.known_names import is_known
from autograder.submissions.submission import Submission
from autograder.text import Text

_LONGEST_LINE = 60


def place_in(submission: Submission, number: object, line: object) -> Text | None:
    """A line of a code cell in words, with its text; None where there is no such line."""
    if type(number) is not int or type(line) is not int:
        return None
    cell = next((cell for cell in submission.code if cell.number == number), None)
    if cell is None:
        return None
    lines = cell.source.splitlines()
    if not 0 < line <= len(lines):
        return Text(f"code cell {number}", f"コードセル {number}")
    text = lines[line - 1].strip()
    if len(text) > _LONGEST_LINE:
        text = text[: _LONGEST_LINE - 1] + "…"
    quoted = f": `{text}`" if text else ""
    return Text(
        f"code cell {number}, line {line}{quoted}",
        f"コードセル {number} の {line} 行目{quoted}",
    )


def read_raised(raised: Any, submission: Submission) -> SubmissionFault:
    """The sandbox's account of an exception, checked field by field."""
    match raised:
        case {"classes": list(classes), "message": str(message), "places": list(places)} if all(
            type(name) is str for name in classes
        ):
            known = tuple(name for name in classes[:20] if is_known(name, submission))
            place = None
            match places[-1:]:
                case [[number, line]]:
                    place = place_in(submission, number, line)
            return StudentRaised(known or ("Exception",), message[:500], place)
    return ProtocolViolation("an exception that is none")
