"""What looks like cheating is told to the instructor, and costs no mark."""

from __future__ import annotations

from .conftest import BOX, ONE_MORE, RIGHT, marks
from .forging import SPEAK


def test_an_answer_for_the_shown_check_only_is_pointed_out(grade_of):
    shown = "import numpy as np\ndef twice(x):\n    return np.array([2.0, 4.0])"
    grade = grade_of(shown, ONE_MORE, BOX)
    assert marks(grade) == [1, 2, 1]
    assert any(note.startswith("q1: passes every check that students see") for note in grade.notes)


def test_tampering_that_the_protocol_saw_is_pointed_out(grade_of):
    cell = f"{SPEAK}\ndef one_more(n):\n    speak(reply(VALUE, Reference(1, 'int')))\n    return n"
    notes = grade_of(*RIGHT[:1], cell, BOX).notes
    assert any(note.startswith("q2:") and "tampered" in note for note in notes)


def test_a_large_answer_is_no_tampering(grade_of):
    large = "import numpy as np\ndef twice(x):\n    return np.zeros(5_000_000)"
    assert not any("tampered" in note for note in grade_of(large, ONE_MORE, BOX).notes)


def test_honest_work_is_not_suspected(grade_of):
    assert grade_of(*RIGHT).notes == ()
    assert grade_of("def twice(x):\n    return x", ONE_MORE, BOX).notes == ()
