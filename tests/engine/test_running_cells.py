"""Cells run as they would in Jupyter; what fails costs its own cell only."""

from __future__ import annotations

import time

import pytest

from autograder.errors import MissingName, StudentRaised
from autograder.student import SandboxHost

from .conftest import submission

HARMLESS = {
    "a line magic": "%matplotlib inline\n%load_ext autoreload\nx = 1",
    "a magic nobody knows": "%frobnicate --all\nx = 1",
    "a shell command": "!pip install nothing\nx = 1",
    "a shell command with an answer": "files = !ls\nx = 1",
    "%pip": "%pip install -q numpy\nx = 1",
    "%time in front of a statement": "%time x = 1",
    "%timeit of a call": "x = 1\n%timeit -n 3 -r 2 sum([x])",
    "%%time": "%%time\nx = 1",
    "%%capture": "%%capture output\nprint('hello')\nx = 1",
    "%%bash": "%%bash\nexit 1",
    "help": "x = 1\nlen?\n?len",
    "input()": "name = input('Your name? ')\nx = 1",
    "a top-level await": "import asyncio\nawait asyncio.sleep(0)\nx = 1",
    "an async for": "async def g():\n    yield 1\nasync for x in g():\n    pass",
    "display": "display([1, 2])\nfrom IPython.display import display, HTML\nHTML('a')\nx = 1",
    "get_ipython": "get_ipython().run_line_magic('matplotlib', 'inline')\nx = 1",
    "get_ipython by hand": "get_ipython().magic('%time x = 1')",
    "Otter": "import otter\ngrader = otter.Notebook('hw.ipynb')\ngrader.check('q1')\nx = 1",
    "Otter's export": "import otter\notter.Notebook().export(pdf=False)\nx = 1",
    "a main guard": "if __name__ == '__main__':\n    x = 1",
    "a global statement": "def f():\n    global x\n    x = 1\nf()",
    "printing without end": "print('a' * 10_000_000)\nx = 1",
    "writing to stderr": "import sys\nprint('!', file=sys.stderr)\nx = 1",
    "other letters": "größe = '畳み込み'\nx = 1",
    "nothing but comments": "# nothing\n",
    "tabs and Windows line ends": "if True:\r\n\tx = 1\r\n",
    "widgets": (
        "import ipywidgets as widgets\nfrom ipywidgets import interact, IntSlider\n"
        "@interact(n=IntSlider(1, 2))\ndef x(n=1):\n    return n\nassert x() == 1\n"
        "interact(x, n=3)\nwidgets.VBox([widgets.Button(description='go')])"
    ),
    "progress bars": (
        "from tqdm.notebook import tqdm, trange\nx = sum(tqdm([1, 2])) + sum(trange(3))\n"
        "with tqdm(total=3) as bar:\n    bar.update(1)\nassert x == 6"
    ),
    "Colab": "from google.colab import drive\ndrive.mount('/content/drive')\nx = 1",
    "windows of Tk": (
        "import matplotlib\nmatplotlib.use('TkAgg')\nimport matplotlib.pyplot as plt\n"
        "plt.switch_backend('Qt5Agg')\nplt.plot([1])\nplt.show()\nx = 1"
    ),
    "a backend by name": (
        "import matplotlib\nmatplotlib.rcParams['backend'] = 'TkAgg'\n"
        "import matplotlib.pyplot as plt\nplt.figure()\nplt.savefig('a.png')\nx = 1"
    ),
    "a future": "from __future__ import annotations\ndef f(a: Nothing) -> Never: pass\nx = 1",
}


@pytest.mark.parametrize("source", HARMLESS.values(), ids=HARMLESS)
def test_what_notebooks_do_besides_is_no_error(run, source):
    assert run(source).faults == ()


@pytest.mark.parametrize("name", ["%time in front of a statement", "%%time", "get_ipython by hand"])
def test_magics_that_run_code_run_it(run, name):
    assert run(HARMLESS[name]).student.x == 1


def test_a_file_written_by_a_magic_can_be_imported(run):
    ran = run("%%writefile helper.py\nx = 41", "from helper import x\nx += 1")
    assert ran.faults == ()
    assert ran.student.x == 42


def test_pictures_are_drawn_nowhere(run):
    ran = run("import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\nx = 1")
    assert ran.faults == ()


def test_the_source_of_an_own_function_can_be_read(run):
    ran = run("def f():\n    return 42", "import inspect\nx = inspect.getsource(f)")
    assert ran.student.x == "def f():\n    return 42\n"


def test_a_later_definition_replaces_an_earlier_one(run):
    ran = run("def f():\n    return 1", "def f():\n    return 2")
    assert ran.student.f() == 2


def test_dataclasses_and_pickles_of_own_classes_work(run):
    ran = run(
        "import dataclasses, pickle, typing\n@dataclasses.dataclass\nclass P:\n    a: 'int' = 1",
        "copy = pickle.loads(pickle.dumps(P(5))).a\nhints = str(typing.get_type_hints(P))",
    )
    assert ran.faults == ()
    assert ran.student.copy == 5


FAILING = {
    "an exception": ("1 / 0", "ZeroDivisionError"),
    "a syntax error": ("def f(:\n", "SyntaxError"),
    "a bad indent": ("if True:\nx = 1", "IndentationError"),
    "a null byte": ("x = '\0'", "Exception"),
    "sys.exit": ("import sys\nsys.exit(0)", "SystemExit"),
    "exit": ("raise SystemExit", "SystemExit"),
    "an interrupt": ("raise KeyboardInterrupt", "KeyboardInterrupt"),
    "a missing module": ("import torch_of_another_world", "ModuleNotFoundError"),
    "an assertion": ("assert False, 'no'", "AssertionError"),
    "recursion": ("def f():\n    f()\nf()", "RecursionError"),
    "an exception without words": (
        "class E(Exception):\n    def __str__(self):\n        raise ValueError\nraise E",
        "Exception",
    ),
}


@pytest.mark.parametrize(("source", "name"), FAILING.values(), ids=FAILING)
def test_a_cell_that_fails_is_named_and_the_others_run(run, source, name):
    ran = run("x = 1", source, "y = 2")
    (fault,) = ran.faults
    assert fault.cell.number == 2
    assert isinstance(fault.fault, StudentRaised)
    assert name in fault.fault.student_classes
    assert (ran.student.x, ran.student.y) == (1, 2)


def test_the_place_of_a_failure_is_the_line_in_the_students_cell(run):
    ran = run("def f(x):\n    return 1 / x", "x = 1\nf(0)")
    assert "code cell 1, line 2: `return 1 / x`" in ran.faults[0].fault.reason.en


def test_what_a_failing_cell_had_done_remains(run):
    ran = run("x = 1\n1 / 0\ny = 2")
    assert ran.student.defines("x")
    with pytest.raises(MissingName):
        _ = ran.student.y


@pytest.mark.parametrize("death", ["import os\nos._exit(0)", "while True:\n    pass"])
def test_a_cell_that_takes_the_process_with_it_costs_itself_only(run, death):
    ran = run("x = 1", death, "y = 2")
    assert [fault.cell.number for fault in ran.faults] == [2]
    assert (ran.student.x, ran.student.y) == (1, 2)


@pytest.mark.slow
def test_two_cells_that_never_end_cost_their_time_once_each(run):
    ran = run("while True:\n    pass", "x = 1", "while True:\n    pass", "y = 2")
    assert [fault.cell.number for fault in ran.faults] == [1, 3]
    assert (ran.student.x, ran.student.y) == (1, 2)


def test_an_import_that_fails_costs_only_what_needs_it(run):
    ran = run("import numpy as np\nimport no_such_library as nsl\nx = 1\ny = nsl.y\nz = 2")
    assert ran.student.x == 1
    with pytest.raises(MissingName):
        _ = ran.student.z
    (fault,) = ran.faults
    assert fault.fault.student_classes[0] == "NameError"


def test_an_import_of_another_library_is_told_which_are_allowed(run):
    (fault,) = run("import pandas as pd\nx = 1").faults
    assert fault.fault.student_classes[0] == "ModuleNotFoundError"
    assert "'pandas'" in fault.fault.message
    assert "numpy" in fault.fault.message


def test_a_choice_between_libraries_falls_through(run):
    ran = run("try:\n    import cupy as np\nexcept ImportError:\n    import numpy as np\nx = 1")
    assert ran.faults == ()


def test_cells_in_another_order_define_what_they_can(run):
    ran = run("class Child(Parent):\n    pass", "class Parent:\n    pass", "x = Child is not None")
    assert ran.faults == ()
    assert ran.student.x is True


def test_a_cell_that_failed_does_not_replace_what_came_later(run):
    ran = run("def f():\n    return 1\nmissing", "def f():\n    return 2", "missing = 0")
    assert ran.student.f() == 2


def test_a_cell_that_hangs_when_it_is_run_again_costs_itself_only(run):
    waits = "import time\nwhile_name = later\ntime.sleep(99)"
    ran = run(waits, "later = 1", "x = 1")
    assert ran.student.x == 1
    assert [fault.cell.number for fault in ran.faults] == [1]


def test_cells_that_all_crash_take_no_more_than_their_time(run):
    start = time.monotonic()
    ran = run("x = 1", *["import os\nos._exit(0)"] * 500)
    assert time.monotonic() - start < 15
    assert ran.student.x == 1
    assert "too often" in str(ran.faults[-1].fault)


@pytest.mark.slow
def test_cells_that_all_hang_take_no_more_than_their_time(run):
    start = time.monotonic()
    run(*["import time\ntime.sleep(9)"] * 500)
    assert time.monotonic() - start < 40  # 8 s, overtime, and one more start


def test_what_a_submission_does_not_mention_is_imported_only_when_it_asks_for_it(run):
    word = "'matplot' 'lib'"
    ran = run(
        f"import importlib, sys\nloaded = {word} in sys.modules", f"importlib.import_module({word})"
    )
    assert ran.faults == ()
    assert ran.student.loaded is False


def test_submissions_cannot_have_more_warm_parents_than_there_are_modules():
    modules = ("numpy", "json", "csv", "html")
    host = SandboxHost(modules)
    texts = ("", "csv", "html", "json", "numpy", "csv html", "numpy csv", "json html", "numpy json")
    assert len({id(host.fit_for(submission(text))) for text in texts}) <= len(modules) + 1


def test_what_a_submission_mentions_is_there_already(run):
    ran = run("import sys\nloaded = 'matplotlib' in sys.modules")
    assert ran.student.loaded is True
