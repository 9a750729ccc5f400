"""Whether a submission is another assignment's notebook. Its first cell names the notebook."""

from __future__ import annotations

import re

from autograder.course import Assignment, Course
from autograder.submissions import Submission
from autograder.text import Text

_NAMED = re.compile(r"""\botter\.Notebook\(\s*["'](?P<name>[^"'\n]+)\.ipynb["']""")


def wrong_assignment(submission: Submission, assignment: Assignment) -> str:
    """The other assignment of the same course that it names; "" if there is none."""
    named = _NAMED.search(submission.text)
    if named is None or named["name"] == assignment.name:
        return ""
    return named["name"] if named["name"] in Course(assignment.course).all_names() else ""


def looks_like(assignment: str) -> Text:
    """What to say about such a submission."""
    return Text(
        f"This looks like the notebook of {assignment}.",
        f"これは {assignment} のノートブックのようです。",
    )
