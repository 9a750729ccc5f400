"""What people send: read, repaired where it is honest work, refused with a reason where not."""

from autograder.reading.collect import Found, find_submissions
from autograder.reading.passages import Passage
from autograder.reading.read import digest_of, read_passages, read_submission
from autograder.reading.submission import Cell, Submission

__all__ = [
    "Cell",
    "Found",
    "Passage",
    "Submission",
    "digest_of",
    "find_submissions",
    "read_passages",
    "read_submission",
]
