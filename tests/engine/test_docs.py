"""What the documents say about the course is so."""

from __future__ import annotations

import re

from autograder.course import Course

from .conftest import ROOT


def test_every_question_in_the_table_of_origins_exists_and_every_one_is_in_it():
    text = (ROOT / "docs/origins.md").read_text(encoding="utf-8")
    named = set()
    for line in text.splitlines():
        graded = line.rpartition(" | ")[2] if line.startswith("| ") else ""
        assignment = ""
        for name, first, last in re.findall(r"`(\w+)`|\bq(\d+)(?: to q(\d+))?", graded):
            assignment = name or assignment
            named |= {
                (assignment, f"q{number}")
                for number in range(int(first or 1), int(last or first or 0) + 1)
            }
    course = Course(ROOT)
    there = {
        (assignment.name, question.name)
        for assignment in course.assignments()
        for question in assignment.questions
    }
    assert named == there
