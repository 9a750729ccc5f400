"""`audit --quick` asks a variant what its code can affect; the audit itself asks everything."""

from __future__ import annotations

import pytest

from autograder.authoring.auditing import planned, subjects
from autograder.authoring.auditing.affected_questions import AffectedQuestions
from autograder.course import Course
from autograder.grading.pool import grade_all
from autograder.grading.recording import recorded
from autograder.suite import collect_suite

from .conftest import ROOT, submission

EVERY = {"q1", "q2", "q3"}
REFERENCE = """\
import math
import numpy as np
def helper(x): return math.floor(x)
def other(x): return x
def twice(x): return 2 * helper(x)
def one_more(n): return n + 1
class Box:
    def put(self, x): self.content = x
    def get(self): return getattr(self, "content")
print(twice(1), Box())
"""
CELLS = {
    "what a question asks for": ("def one_more(n): return n", {"q2"}),
    "what is called on the way": ("def helper(x): return x", {"q1"}),
    "what nothing calls": ("def other(x): return 1", set()),
    "what is new and is not called": ("def new(x): return one_more(x)", set()),
    "an import that is there already": ("import numpy as np\ndef one_more(n): return 0", {"q2"}),
    "an import of another name": ("from math import ceil as helper", {"q1"}),
    "a constant": ("math = 3", {"q1"}),
    "two questions": ("def twice(x): return x\nclass Box: pass", {"q1", "q3"}),
    "a name that a function makes global": (
        "def one_more(n):\n    global helper\n    helper = None\n    return n",
        {"q1", "q2"},
    ),
    "an attribute of what is there": ("Box.put = None", EVERY),
    "an attribute of what is there, later": ("def other(x): np.dot = x", EVERY),
    "an attribute of who knows what": ("def other(x): [np][0].dot = x", EVERY),
    "a call": ("globals().update(twice=1)", EVERY),
    "a call in an assignment": ("other = setattr(np, 'dot', 1)", EVERY),
    "a decorator": ("@setattr\ndef other(x): pass", EVERY),
    "a loop": ("for twice in (): pass", EVERY),
}


@pytest.mark.parametrize("what", CELLS)
def test_questions_that_a_cell_can_affect_are_asked(tiny, host, what):
    cell, expected = CELLS[what]
    affected = AffectedQuestions(recorded(tiny, host), submission(REFERENCE))
    assert affected.questions(cell) == expected


def test_what_a_loop_of_the_reference_touches_belongs_together(tiny, host):
    loop = (
        "table = {}\nfor f in (one_more,): table['one'] = f\ndef twice(x): return table['one'](x)"
    )
    affected = AffectedQuestions(recorded(tiny, host), submission(REFERENCE, loop))
    assert affected.questions("def one_more(n): return 5") == {"q1", "q2"}


def test_a_question_that_was_not_recorded_is_always_asked(tiny):
    assert (
        AffectedQuestions(tiny, submission(REFERENCE)).questions("def other(x): return 1") == EVERY
    )


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_quick_audit_gives_the_marks_of_the_whole_one():
    suite = collect_suite(Course(ROOT).assignment("maxpool"))
    every = [subject for subject in subjects(suite) if not subject.paraphrases][::4]
    marks = []
    for quick in (False, True):
        ready, tasks = planned(suite, every, quick=quick)
        graded = grade_all(tasks, ready, 2)
        marks.append({g.name: [g.of(check).status for check in g.checks] for g in graded})
    assert marks[0] == marks[1]
