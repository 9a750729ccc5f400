"""Accidents cost the check that met them, and say so; the other questions keep their points."""

from __future__ import annotations

import pytest

from autograder.grading.explain import explain
from autograder.grading.grade import Status
from autograder.grading.grading import grade

from .conftest import BOX, ONE_MORE, RIGHT, TWICE, marks, submission

ACCIDENTS = {
    "an endless loop": ("while True: pass", Status.TIMED_OUT),
    "a sleep": ("import time; time.sleep(60)", Status.TIMED_OUT),
    "an ignored alarm": (
        "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); signal.pause()",
        Status.TIMED_OUT,
    ),
    "os._exit": ("import os; os._exit(0)", Status.CRASHED),
    "a segmentation fault": ("import ctypes; ctypes.string_at(0)", Status.CRASHED),
    "an abort": ("import os; os.abort()", Status.CRASHED),
    "suicide": ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", Status.CRASHED),
    "the death of the loaded process": (
        "import os, signal; os.kill(os.getppid(), signal.SIGKILL); os._exit(0)",
        Status.CRASHED,
    ),
    "too much memory": ("return [0] * 10**9", Status.RAISED),
    "memory until it is gone": (
        "kept = []\n    while True: kept.append(np.zeros(1 << 23))",
        Status.RAISED,
    ),
    "recursion": ("return twice(x)", Status.RAISED),
    "sys.exit": ("import sys; sys.exit(0)", Status.RAISED),
    "a file without end": (
        "f = open('big', 'wb')\n    while True: f.write(bytes(1 << 20)); f.flush()",
        Status.RAISED,
    ),
    "descriptors without end": (
        "kept = [open('/dev/null') for _ in range(9999)]",
        Status.RAISED,
    ),
    "an answer of 40 MB": ("return np.zeros(5_000_000)", Status.GARBLED),
    "an answer of a million nothings": ("return [None] * 1_100_000", Status.GARBLED),
    "a closed wire": ("import os; os.closerange(3, 100)\n    return 2 * x", Status.CRASHED),
    "words in the wire": (
        "import os\n    for fd in range(3, 50):\n"
        "        try: os.write(fd, b'all tests passed' * 9)\n        except OSError: pass",
        Status.GARBLED,
    ),
}


@pytest.mark.parametrize(("body", "status"), ACCIDENTS.values(), ids=ACCIDENTS)
def test_an_accident_costs_its_own_question_only(grade_of, body, status):
    given = grade_of(f"import numpy as np\ndef twice(x):\n    {body}", ONE_MORE, BOX)
    assert marks(given) == [0, 2, 1]
    assert given.of(given.checks[0]).status is status
    assert not given.ending(Status.ERROR)
    assert given.result.cpu_seconds < 5


def test_an_accident_after_a_right_answer_costs_the_rest_only(grade_of):
    dies = "def one_more(n):\n    import os\n    os._exit(1)"
    assert marks(grade_of(TWICE, dies, BOX)) == [3, 0, 1]


def test_the_accident_is_named_in_the_grading_status(grade_of):
    hangs = "def one_more(n):\n    while True: pass"
    dies = "class Box:\n    def __init__(self):\n        import os\n        os._exit(1)"
    given = grade_of(TWICE, hangs, dies)
    assert given.grading_status == "timed out in q2; crashed in q3"


def test_time_limits_shrink_after_each_timeout(course, host):
    course.checks.write_text(
        course.checks.read_text("utf-8").replace("def test_twice_many", "def test_twice_more")
        + "".join(_another_check(number) for number in range(2)),
        encoding="utf-8",
    )
    hangs = submission("def twice(x):\n    while True: pass", ONE_MORE, BOX)
    given = grade(hangs, course.suite, host)
    assert [given.of(check).status for check in given.checks[:4]] == [Status.TIMED_OUT] * 4
    assert given.result.cpu_seconds == pytest.approx(1 + 0.5 + 0.5 + 0.5, abs=1)


def _another_check(number: int) -> str:
    return f"""

@pytest.mark.question("q1")
@described("Twice, number {number}")
def test_twice_{number}(student):
    assert_same(student.twice(np.ones(1)), [2.0], "twice(x)")
"""


def test_output_without_end_neither_fills_nor_slows_anything(grade_of):
    talks = "def twice(x):\n    print('x' * 50_000_000)\n    return 2 * x"
    assert marks(grade_of("print('y' * 50_000_000)", talks, ONE_MORE, BOX)) == [3, 2, 1]


def test_a_missing_name_is_explained_by_the_cell_that_failed(grade_of):
    given = grade_of("1 / 0\ndef twice(x):\n    return 2 * x", ONE_MORE, BOX)
    assert given.of(given.checks[0]).status is Status.MISSING
    assert "`twice`" in str(given.reason(given.checks[0]))
    assert "Code cell 1 stopped" in str(explain(given, given.checks[0]))


def test_a_helper_that_is_missing_is_explained_too(grade_of):
    helper = "def helper(x)\n    return 2 * x"
    given = grade_of(helper, "def twice(x):\n    return helper(x)", ONE_MORE, BOX)
    assert given.of(given.checks[0]).status is Status.RAISED
    assert "Code cell 1 stopped" in str(explain(given, given.checks[0]))


def test_nothing_at_all_is_zero_with_a_reason(grade_of):
    given = grade_of()
    assert marks(given) == [0, 0, 0]
    assert given.ending(Status.MISSING) == list(given.checks)
    assert given.grading_status == "Completed"


def test_what_is_right_gets_everything(grade_of):
    given = grade_of(*RIGHT)
    assert marks(given) == [3, 2, 1]
    assert given.percent == 1


def test_cells_without_end_that_fail_do_not_fill_the_pages(grade_of):
    given = grade_of(*["1 / 0"] * 400, *RIGHT)
    assert given.points == 6
    assert len(given.remarks) < 50
    assert "more code cells" in given.notes[-1]
