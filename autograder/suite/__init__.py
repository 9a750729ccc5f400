"""The hidden suite: plain pytest, collected once, asked of every submission."""

from autograder.suite.collect_suite import collect_suite
from autograder.suite.suite import Check, ManualQuestion, Question, Recording, Suite

__all__ = ["Check", "ManualQuestion", "Question", "Recording", "Suite", "collect_suite"]
