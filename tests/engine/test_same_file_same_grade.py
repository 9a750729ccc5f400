"""Whatever a submission does to memory, disk, processes or time: each grading gives the same."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from autograder.grading.grading import grade
from autograder.grading.pool import Task, grade_all
from autograder.sandbox.isolation_layer import Layer
from autograder.sandbox.layers_in_force import layers
from autograder.suite import Suite

from .conftest import BOX, ONE_MORE, RIGHT, TWICE, marks, submission

PIECES = "kept.append(bytearray(b'x') * (1 << 22))"
ARRAYS = "kept.append(np.ones(1 << 20))"
HUNGRY = {
    "memory in small pieces": f"kept = []\nwhile True:\n    {PIECES}",
    "memory in arrays": f"import numpy as np\nkept = []\nwhile True:\n    {ARRAYS}",
    "memory that is nearly all": "import numpy as np\nbig = np.ones(80_000_000)",
    "a tree of lists": "kept = []\nwhile True:\n    kept = [kept, kept, [0] * 1000]",
    "all of the disk": "n = 0\nwhile True:\n    n += 1\n"
    "    with open(f'f{n}', 'wb') as f:\n        f.write(bytes(900_000))",
    "processes that stay": "import os, time\nfor _ in range(20):\n    if os.fork() == 0:\n"
    "        time.sleep(60)\n        os._exit(0)",
    "processes that eat": "import os, time\nfor _ in range(6):\n    if os.fork() == 0:\n"
    "        kept = bytearray(b'x') * (700 << 20)\n        time.sleep(60)\n        os._exit(0)",
    "time": "while True:\n    pass",
    "a crash": "import os\nos.abort()",
}
TIMES = 4


@pytest.fixture(scope="module")
def patient(tiny: Suite) -> Suite:
    """The suite, with so much time that memory is what runs out."""
    limits = replace(tiny.assignment.limits, cell_seconds=4, check_seconds=4)
    return replace(tiny, assignment=replace(tiny.assignment, limits=limits))


@pytest.mark.parametrize("cell", HUNGRY.values(), ids=HUNGRY)
def test_a_cell_that_takes_all_costs_correct_answers_nothing(patient, host, cell):
    for order in ((cell, *RIGHT), (*RIGHT, cell)):
        assert marks(grade(submission(*order), patient, host)) == [3, 2, 1]


HUNGRY_ANSWERS = {
    "memory for one question": (
        f"kept = []\ndef twice(x):\n    while True:\n        {PIECES}",
        ONE_MORE,
        BOX,
    ),
    "a copy of much": (
        "import numpy as np\nbig = np.ones(80_000_000)\ndef twice(x):\n    big[:] += 1\n"
        "    return 2 * x",
        ONE_MORE,
        BOX,
    ),
    "processes for each answer": (
        "import os, time\ndef twice(x):\n    for _ in range(9):\n        if os.fork() == 0:\n"
        "            time.sleep(60)\n    return 2 * x",
        ONE_MORE,
        BOX,
    ),
    "loops": (TWICE, "def one_more(n):\n    while True:\n        pass", BOX),
}


@pytest.mark.slow
@pytest.mark.parametrize(
    "cells",
    [*((cell, *RIGHT) for cell in HUNGRY.values()), *HUNGRY_ANSWERS.values()],
    ids=[*HUNGRY, *HUNGRY_ANSWERS],
)
def test_each_grading_gives_the_same_alone_and_in_a_class(patient, host, cells):
    hers = submission(*cells)
    alone = [grade(hers, patient, host) for _ in range(TIMES)]
    tasks = [Task(f"{n}", submission(*cells, name=f"{n}")) for n in range(TIMES)]
    tasks += [Task(f"honest {n}", submission(*RIGHT, name=f"honest {n}")) for n in range(TIMES)]
    in_a_class = list(grade_all(tasks, patient, jobs=2))
    found = Counter(
        (tuple(marks(given)), given.grading_status, given.result.stopped)
        for given in (*alone, *in_a_class)
        if not given.name.startswith("honest")
    )
    assert len(found) == 1, found
    honest = [marks(given) for given in in_a_class if given.name.startswith("honest")]
    assert honest == [[3, 2, 1]] * TIMES


LEAVES_PROCESSES = """
import os, time
def leave():
    for _ in range(40):
        if os.fork() == 0:
            time.sleep(60)
            os._exit(0)
leave()
"""


def test_processes_that_a_cell_or_an_answer_leaves_take_nothing_from_what_follows(grade_of):
    if Layer.PIDS not in layers():
        pytest.skip("only a PID namespace shows which processes are the submission's")
    twice = "def twice(x):\n    leave()\n    return 2 * x"
    given = grade_of(LEAVES_PROCESSES, "leave()", twice, ONE_MORE, BOX)
    assert given.result.stopped == ()
    assert marks(given) == [3, 2, 1]
