"""What people send: read, repaired where it is honest work, refused with a reason where not."""

from autograder.reading.collect import Found, find_submissions
from autograder.reading.read import read_submission
from autograder.reading.submission import Cell, Submission

__all__ = ["Cell", "Found", "Submission", "find_submissions", "read_submission"]
