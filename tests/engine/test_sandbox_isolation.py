"""A submission finds nothing that it must not have, and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from autograder.grading.grading import grade
from autograder.grading.session import Session
from autograder.student import SandboxHost

from .conftest import BOX, ONE_MORE, RIGHT, ROOT, TWICE, marks, submission


def test_variables_of_the_environment_are_not_inherited(tiny, monkeypatch, run):
    monkeypatch.setenv("SECRET_TOKEN", "hunter2")
    seen = run("import os\nseen = dict(os.environ)").student.seen
    assert "hunter2" not in str(seen)
    assert set(seen) <= {
        *("PATH", "LANG", "HOME", "TMPDIR", "PYTHONHASHSEED", "PYTHONDONTWRITEBYTECODE"),
        *("MPLBACKEND", "MPLCONFIGDIR", "LC_CTYPE", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"),
        *("MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"),
    }


def test_descriptors_of_the_grader_are_not_inherited(tmp_path, run):
    with open(tmp_path / "grades", "w") as secret:
        os.set_inheritable(secret.fileno(), True)
        kinds = run(
            "import os, stat\nkinds = []\nfor fd in range(3, 256):\n"
            "    try: kinds.append(stat.S_ISSOCK(os.fstat(fd).st_mode))\n"
            "    except OSError: pass"
        ).student.kinds
    assert kinds == [True]  # the wire itself


def test_no_test_label_or_point_is_in_the_process(run):
    ran = run(
        "import sys, gc\nmodules = [m for m in sys.modules if m.startswith('autograder')]\n"
        "objects = gc.get_objects()\n"
        "found = sum(isinstance(o, str) and 'test_' + 'twice_many' in o for o in objects)"
    )
    trusted = ("suite", "grading", "gradebook", "course", "student", "reading", "errors", "cli")
    assert not [m for m in ran.student.modules if m.split(".")[1:2] and m.split(".")[1] in trusted]
    assert ran.student.found == 0


def test_a_submission_works_in_a_folder_of_its_own(run):
    ran = run("import os\nplace = os.getcwd()\nfiles = os.listdir()\nopen('own', 'w').write('x')")
    assert ran.faults == ()
    assert ran.student.files == []
    assert "submission" in ran.student.place


def test_files_written_do_not_remain(tiny, host):
    folders = Path(os.environ.get("TMPDIR", "/tmp"))
    before = set(folders.glob("submission-*"))
    writes = "import os, pathlib\nos.mkdir('deep')\npathlib.Path('deep/file').write_text('x')\n"
    writes += "os.chmod('deep', 0)"
    grade(submission(writes, *RIGHT), tiny, host)
    assert set(folders.glob("submission-*")) <= before


# Each would live for minutes.
DAEMONS = {
    "a child": """\
if os.fork() == 0:
    leave()
""",
    "a daemon": """\
if os.fork() == 0:
    new_session()
    if os.fork() == 0:
        leave()
    os._exit(0)
os.wait()
""",
    "a daemon that a daemon watches over": """\
if os.fork() == 0:
    new_session()
    if os.fork() == 0:
        new_session()
        if os.fork() == 0:
            new_session()
            leave()
        leave()
    leave()
""",
    "another program": """\
import subprocess
try:
    child = subprocess.Popen(["sleep", "300"], start_new_session=True)
except (PermissionError, subprocess.SubprocessError):  # where no program may be run at all
    if os.fork() == 0:
        leave()
""",
    "a thread": """\
import threading
threading.Thread(target=time.sleep, args=(300,)).start()
""",
}


@pytest.mark.parametrize("daemon", DAEMONS.values(), ids=DAEMONS)
def test_processes_are_gone_after_grading(tiny, host, daemon):
    cell = f"""\
import contextlib, os, signal, time
def new_session():
    with contextlib.suppress(PermissionError):
        os.setsid()
def leave():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    time.sleep(300)
    os._exit(0)
{daemon}
time.sleep(0.3)
"""
    grade(submission(*RIGHT), tiny, host)  # the zygote is there
    before = _below(os.getpid())
    start = time.monotonic()
    with Session(host, submission(cell, *RIGHT), tiny.assignment) as session:
        session.student_for("q1")
        assert len(_below(os.getpid()) - before) >= 2
    assert time.monotonic() - start < 8
    assert _below(os.getpid()) <= before
    assert marks(grade(submission(*RIGHT), tiny, host)) == [3, 2, 1]


FORKS = """
import os
import signal
import subprocess
import sys
if os.fork() == 0:
    pass
def twice(x):
    os.fork()
    return 2 * x
"""


def test_a_copy_of_the_process_that_does_not_end_answers_nothing(grade_of):
    # Of the two that are left, one would answer what the other is asked.
    for _ in range(5):
        assert marks(grade_of(FORKS, ONE_MORE, BOX)) == [3, 2, 1]


def _below(process: int) -> set[int]:
    """All descendants, and orphans of their sessions, that are not zombies."""
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            pid, rest = stat.read_text().split(" (", 1)
        except OSError:
            continue
        state, parent = rest.rsplit(") ", 1)[1].split()[:2]
        if state != "Z":
            parents[int(pid)] = int(parent)
    found = {process}
    while True:
        more = {pid for pid, parent in parents.items() if parent in found} - found
        if not more:
            return found - {process}
        found |= more


MEDDLING = {
    "patches NumPy": "import numpy as np\nnp.zeros = np.array = np.arange = None",
    "patches builtins": "import builtins\nbuiltins.len = lambda x: 0",
    "fills its modules": "import sys\nsys.modules['helper'] = sys",
    "leaves files about": "open('helper.py', 'w').write('x = 1')",
    "changes directory": "import os\nos.chdir('/')",
    "kills the loaded process": "import os\nos._exit(0)",
    "kills the warm parent": "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)",
    "stops the warm parent": "import os, signal\nos.kill(os.getppid(), signal.SIGSTOP)",
}


@pytest.mark.parametrize("cell", MEDDLING.values(), ids=MEDDLING)
def test_one_submission_does_not_change_the_next(tiny, host, cell):
    grade(submission(cell, TWICE, ONE_MORE, BOX), tiny, host)
    probe = "import os, numpy as np\ntry:\n    import helper\nexcept ImportError:\n    ok = 1\n"
    probe += "assert len([1]) == 1 and np.zeros(2).size == 2\nassert os.listdir() == []"
    after = grade(submission(probe, *RIGHT), tiny, host)
    assert marks(after) == [3, 2, 1]
    assert after.notes == ()


def test_one_question_does_not_change_the_next(grade_of):
    meddles = "import numpy as np\ndef twice(x):\n    global one_more\n    one_more = Box = None\n"
    meddles += "    np.arange = None\n    return 2 * x"
    assert marks(grade_of(meddles, ONE_MORE, BOX)) == [3, 2, 1]


def test_checks_of_one_question_share_their_objects(grade_of):
    counts = "calls = 0\ndef twice(x):\n    global calls\n    calls += 1\n    return calls * x"
    assert marks(grade_of(counts, ONE_MORE, BOX)) == [2, 2, 1]


MANY_DESCRIPTORS = """
import os, resource
from autograder.sandbox.confine import confine
from autograder.sandbox.confinement import Confinement
from autograder.sandbox.limits import Limits
_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
mine = os.open("/dev/null", os.O_RDONLY)
others = [os.open("/dev/null", os.O_RDONLY) for _ in range(300)]
nothing = Confinement((), os.fork, None, None, None, None, (), 0, None, None)
confine(nothing, os.getcwd(), Limits(open_files=100), keep=(mine,))
def is_open(descriptor):
    try:
        return bool(os.fstat(descriptor))
    except OSError:
        return False
print(is_open(mine), sum(map(is_open, others)))
"""


def test_no_descriptor_survives_even_above_the_number_that_a_submission_may_open(tmp_path):
    ended = subprocess.run(
        [sys.executable, "-c", MANY_DESCRIPTORS],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert ended.stdout.split() == ["True", "0"], ended.stderr


def test_a_warm_parent_that_was_killed_is_replaced_by_one_with_the_same_layers(tiny):
    with SandboxHost(("numpy",)) as host:
        assert marks(grade(submission(*RIGHT), tiny, host)) == [3, 2, 1]
        os.kill(host._process.pid, signal.SIGKILL)
        assert marks(grade(submission(*RIGHT), tiny, host)) == [3, 2, 1]
        assert host.lost == 1
