"""The hidden suite: plain pytest, collected once, asked of every submission."""

from autograder.suite.collect_suite import collect_suite
from autograder.suite.outline import CheckOutline, ManualQuestion, Outline, Question
from autograder.suite.suite import Check, Recording, Suite

__all__ = [
    "Check",
    "CheckOutline",
    "ManualQuestion",
    "Outline",
    "Question",
    "Recording",
    "Suite",
    "collect_suite",
]
