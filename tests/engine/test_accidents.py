"""A result that a limit had a part in is told from one that says what the submission does."""

from __future__ import annotations

import pytest

from autograder.grading.accidents import had_accident
from autograder.grading.grading import result_of

from .conftest import BOX, ONE_MORE, RIGHT, TWICE, submission

LIMITED = {
    "a check that times out": (TWICE, "def one_more(n):\n    while True:\n        pass", BOX),
    "a check that crashes": (TWICE, "def one_more(n):\n    import os\n    os.abort()", BOX),
    "a cell that times out": (*RIGHT, "import time\ntime.sleep(60)"),
    "a cell that crashes": ("import os\nos._exit(1)", *RIGHT),
}
UNLIMITED = {
    "correct answers": RIGHT,
    "incorrect answers": ("def twice(x):\n    return x", ONE_MORE, BOX),
    "exceptions": ("1 / 0", "def twice(x):\n    raise ValueError", ONE_MORE, BOX),
    "nothing": (),
}


@pytest.mark.parametrize("cells", LIMITED.values(), ids=LIMITED)
def test_what_ran_into_a_limit_is_an_accident(tiny, host, cells):
    assert had_accident(result_of(submission(*cells), tiny, host))


@pytest.mark.parametrize("cells", UNLIMITED.values(), ids=UNLIMITED)
def test_what_ran_to_its_end_is_none(tiny, host, cells):
    assert not had_accident(result_of(submission(*cells), tiny, host))
