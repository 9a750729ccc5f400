"""What the documents say about the course is so."""

from __future__ import annotations

import re

from autograder.auditing import correct_variants, wrong_variants
from autograder.course import Course
from autograder.suite import collect_suite

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


def test_the_readme_counts_questions_points_and_variants_as_they_are():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)`: .* \| (\d+) \| ([\d.]+) \| (\d+) \| (\d+) \|$", text, re.M)
    counted = []
    for assignment in Course(ROOT).assignments():
        suite = collect_suite(assignment)
        kinds = (wrong_variants(assignment), correct_variants(assignment))
        counts = [f"{suite.points:g}", *(str(len(variants)) for variants in kinds)]
        counted.append((assignment.name, str(len(assignment.questions)), *counts))
    assert sorted(rows) == sorted(counted)
