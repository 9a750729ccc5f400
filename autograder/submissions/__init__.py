"""Reads what people submit, repairs honest damage, and refuses the rest with a reason."""

from autograder.submissions.find import SubmissionFile, SubmissionFiles, find_submission_files
from autograder.submissions.reader import digest_of, read_submission
from autograder.submissions.submission import Cell, CellKind, Submission, shortened

__all__ = [
    "Cell",
    "CellKind",
    "Submission",
    "SubmissionFile",
    "SubmissionFiles",
    "digest_of",
    "find_submission_files",
    "read_submission",
    "shortened",
]
