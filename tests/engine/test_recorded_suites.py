"""Asked all at once or step by step: the same marks, and nothing of one question in another."""

from __future__ import annotations

import numpy as np
import pytest

from autograder.grading.check_result import Status
from autograder.grading.grade import Grade
from autograder.grading.grading import grade
from autograder.grading.recording import recorded
from autograder.protocol import encode
from autograder.student.answers import Answer, Kind, essence
from autograder.student.loaded_submission import LoadedSubmission

from .conftest import BOX, ONE_MORE, RIGHT, TWICE, TinyCourse, marks, submission

SUBMISSIONS = {
    "right": RIGHT,
    "blank": ("twice = ...",),
    "wrong values": ("def twice(x):\n    return x", ONE_MORE, BOX),
    "other types": ("def twice(x):\n    return (2 * x).tolist()", ONE_MORE, BOX),
    "raises": (TWICE, "def one_more(n):\n    return {}[n]", BOX),
    "raises later": (TWICE, ONE_MORE, "class Box:\n    def put(self, x):\n        1 / 0"),
    "a value for an object": (TWICE, ONE_MORE, "def Box():\n    return 3"),
    "methods made at run time": (TWICE, ONE_MORE, BOX + "\nBox.put = lambda self, x: "
                                 "setattr(self, 'content', x)"),
    "exits": ("import os\ndef twice(x):\n    os._exit(0)", ONE_MORE, BOX),
    "endless": (TWICE, "def one_more(n):\n    while True:\n        pass", BOX),
    "an object for a value": ("class Odd: pass\ndef twice(x):\n    return Odd()", ONE_MORE, BOX),
}  # fmt: skip

# Whatever is asked first leaves a trace that breaks the question after it.
LEAVES_TRACES = (
    "asked = []\n\ndef twice(x):\n    asked.append(1)\n    return 2 * x",
    "def one_more(n):\n    return n + 1 + len(asked)",
    BOX,
)


def graded(course: TinyCourse, sources: tuple[str, ...], *, at_once: bool) -> Grade:
    suite = course.suite
    if at_once:
        suite = recorded(suite, course.host)
    return grade(submission(*sources), suite, course.host)


@pytest.mark.parametrize("name", SUBMISSIONS)
def test_the_outcomes_are_the_same_at_once_and_step_by_step(course, name):
    sources = SUBMISSIONS[name]
    at_once = graded(course, sources, at_once=True)
    step_by_step = graded(course, sources, at_once=False)
    assert marks(at_once) == marks(step_by_step)
    for check in at_once.checks:
        assert at_once.of(check).answer == step_by_step.of(check).answer


def test_all_checks_of_the_reference_have_a_script(course):
    suite = recorded(course.suite, course.host)
    assert set(suite.recording.traces) == {check.key for check in suite.checks}


def test_without_a_reference_submissions_are_asked_step_by_step(course):
    (course.root / "solutions/tiny/tiny.py").unlink()
    suite = recorded(course.suite, course.host)
    assert suite.recording is None
    assert grade(submission(*RIGHT), suite, course.host).percent == 1


def test_answers_that_passed_once_are_not_judged_again(course):
    suite = recorded(course.suite, course.host)
    judged = []
    for check in suite.checks:
        original = check.function
        object.__setattr__(
            check, "function", lambda original=original, **kw: (judged.append(1), original(**kw))
        )
    assert grade(submission(*RIGHT), suite, course.host).percent == 1
    first = len(judged)
    assert grade(submission(*reversed(RIGHT)), suite, course.host).percent == 1
    assert first == len(judged) == len(suite.checks)


def test_what_a_step_gives_or_raises_does_not_matter_where_it_is_only_performed(run):
    done = run("""
class Steps:
    def __init__(self):
        self.taken = 0

    def well(self, by):
        self.taken += by
        return object()

    def badly(self, by):
        self.taken += by
        raise SystemExit
""")
    steps = done.student.Steps()
    done.student.perform(steps, "well", 2)
    done.student.perform(steps, "badly", 3)
    done.student.perform(steps, "missing")
    done.student.perform("no object of theirs", "well")
    assert steps.taken == 5
    assert not done.student.is_lost


def test_after_a_performed_step_that_takes_the_process_with_it_a_check_can_go_on(run):
    done = run("import os\n\nclass Steps:\n    def end(self):\n        os._exit(0)")
    done.student.perform(done.student.Steps(), "end")
    assert done.student.is_lost
    done.student.restart()
    assert done.student.defines("Steps")


def test_traces_of_one_question_cost_no_marks_in_another(course):
    for at_once in (True, False):
        assert graded(course, LEAVES_TRACES, at_once=at_once).percent == 1


def test_questions_share_a_process_while_all_goes_well(course, monkeypatch):
    started = []
    runner = LoadedSubmission.runner
    monkeypatch.setattr(LoadedSubmission, "runner", lambda self: started.append(1) or runner(self))
    suite = recorded(course.suite, course.host)
    started.clear()
    grade(submission(*RIGHT), suite, course.host)
    assert len(started) == 1
    grade(submission(TWICE, "def one_more(n):\n    return n", BOX), suite, course.host)
    assert len(started) == 3  # its own, and one for the question that failed in it


def test_another_seed_needs_another_recording(course):
    suite = recorded(course.suite, course.host, seed=1)
    assert suite.recording.seed == 1
    assert grade(submission(*RIGHT), suite, course.host, seed=2).percent == 1
    assert recorded(suite, course.host, seed=1) is suite
    assert recorded(suite, course.host, seed=2).recording.seed == 2


def test_a_time_out_costs_its_own_check_also_when_all_was_asked_at_once(course):
    slow = "import time\n\nclass Box:\n    def put(self, x):\n        time.sleep(60)"
    result = graded(course, (TWICE, ONE_MORE, slow), at_once=True)
    statuses = [result.of(check).status for check in result.checks]
    assert statuses == [Status.PASSED] * 3 + [Status.TIMED_OUT]


def test_who_is_slow_loses_nothing_because_a_question_is_asked_as_a_whole(course, monkeypatch):
    monkeypatch.setattr("autograder.grading.session._AT_ONCE", 0.0)
    slow = "import time\n\ndef twice(x):\n    time.sleep(0.3)\n    return 2 * x"
    assert graded(course, (slow, ONE_MORE, BOX), at_once=True).percent == 1


def test_a_check_that_fails_is_asked_of_a_process_that_served_no_other_question(course):
    counts = (
        "asked = []\n\ndef twice(x):\n    asked.append(1)\n    return 2 * x",
        "def one_more(n):\n    return n + 1 if n == 1 or not asked else n",
        BOX,
    )
    assert graded(course, counts, at_once=True).percent == 1


def test_the_essence_of_answers_is_what_a_check_can_depend_on():
    def answers(kind: Kind, payload: bytes) -> bytes:
        return essence([Answer(kind, payload)])

    one, other = encode(np.arange(3)), encode(np.arange(3) + 1)
    assert answers(Kind.VALUE, one) != answers(Kind.VALUE, other)
    assert answers(Kind.VALUE, one) != answers(Kind.REFERENCE, one)
    assert answers(Kind.REFERENCE, encode(["A", []])) == answers(
        Kind.REFERENCE, encode(["B", ["f"]])
    )
    here, there = (
        encode({"classes": ["ValueError"], "message": str(line), "places": [[1, line]]})
        for line in (1, 2)
    )
    assert answers(Kind.RAISED, here) == answers(Kind.RAISED, there)
    assert essence([]) != answers(Kind.REFERENCE, b"")
