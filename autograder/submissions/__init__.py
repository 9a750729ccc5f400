"""What people send: read, repaired where it is honest work, refused with a reason where not."""

from autograder.submissions.find import find_submission_files
from autograder.submissions.plain_files import SubmissionFile, find_plain_files
from autograder.submissions.reader import digest_of, read_submission
from autograder.submissions.submission import Cell, CellKind, Submission, shortened

__all__ = [
    "Cell",
    "CellKind",
    "Submission",
    "SubmissionFile",
    "digest_of",
    "find_plain_files",
    "find_submission_files",
    "read_submission",
    "shortened",
]
