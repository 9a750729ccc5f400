"""The hidden suite: plain pytest, collected once, asked of every submission."""

from autograder.suite.collect import collect_suite
from autograder.suite.model import Check, Question, Rehearsal, Suite, WrittenQuestion

__all__ = ["Check", "Question", "Rehearsal", "Suite", "WrittenQuestion", "collect_suite"]
