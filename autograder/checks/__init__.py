"""The assertions of hidden suites and public checks.

This package needs only NumPy. Its source is copied into the students' notebooks, so that
`grader.check` says the same there as the grader says later.
"""

from autograder.checks.arrays import assert_array, assert_same, tolerance
from autograder.checks.asking import attempt, exception_names, raises
from autograder.checks.differences import describe
from autograder.checks.failed import CheckFailed
from autograder.checks.measuring import measured
from autograder.checks.places import Places
from autograder.checks.values import assert_equal, assert_integer, assert_number
from autograder.text import LANGUAGES, Text, same

__all__ = [
    "LANGUAGES",
    "CheckFailed",
    "Places",
    "Text",
    "assert_array",
    "assert_equal",
    "assert_integer",
    "assert_number",
    "assert_same",
    "attempt",
    "describe",
    "exception_names",
    "measured",
    "raises",
    "same",
    "tolerance",
]
