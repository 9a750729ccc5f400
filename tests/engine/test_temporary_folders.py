"""The grader removes its temporary folders, whoever is killed, and never anything else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.files import temporary
from autograder.files.temporary import TemporaryFolder
from autograder.sandbox.limits import Limits
from autograder.student import SandboxHost


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder in which temporary folders are made."""
    place = tmp_path / "scratch"
    place.mkdir()
    monkeypatch.setenv("TMPDIR", str(place))
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    yield place
    temporary._remove_leftovers.cache_clear()


def next_grader(scratch: Path) -> None:
    """An hour later, a grader starts and ends."""
    past = time.time() - 3600
    for path in [*scratch.rglob("*"), *scratch.iterdir()]:
        os.utime(path, (past, past), follow_symlinks=False)
    temporary._remove_leftovers.cache_clear()
    TemporaryFolder().close()


def killed(when: str, scratch: Path) -> Path:
    """What a grader leaves that is killed at a moment: its lock file."""
    code = (
        "import os\n"
        "from autograder.files import temporary\n"
        "kill = lambda *_: os.kill(os.getpid(), 9)\n"
        f"{when}\n"
        "folder = temporary.TemporaryFolder()\n"
        "open(folder.path + '/data', 'w').close()\n"
        "os.makedirs(folder.path + '/closed/inner'), os.chmod(folder.path + '/closed', 0)\n"
        "kill()"
    )
    environment = {**os.environ, "TMPDIR": str(scratch)}
    run = subprocess.run([sys.executable, "-c", code], env=environment, check=False)
    assert run.returncode == -9
    (lock_file,) = scratch.glob("*.lock")
    return lock_file


@pytest.mark.parametrize("name", ["autograder-grades", "autograder-", "autograder-abcd1234"])
def test_a_folder_that_only_has_such_a_name_is_left_alone(scratch, name):
    (scratch / name / "feedback").mkdir(parents=True)
    (scratch / name / "final_grades.csv").write_text("points of last year")
    (scratch / f"{name}-link").symlink_to(scratch / name)
    (scratch / "autograder-empty").mkdir()
    next_grader(scratch)
    assert (scratch / name / "final_grades.csv").read_text() == "points of last year"
    assert len(list(scratch.iterdir())) == 3


@pytest.mark.parametrize("content", [b"", b"8 15\n", b"\xff" * 5000])
def test_somebody_elses_lock_file_proves_nothing(scratch, content):
    (scratch / "autograder-grades").mkdir()
    (scratch / "autograder-grades.lock").write_bytes(content)
    next_grader(scratch)
    assert (scratch / "autograder-grades").is_dir()
    assert (scratch / "autograder-grades.lock").read_bytes() == content


MOMENTS = {
    "with files in its folder": "",
    "before it could make its folder": "temporary.os.mkdir = kill",
    "when its folder has just been made": "temporary._identity = kill",
}


@pytest.mark.parametrize("when", MOMENTS.values(), ids=MOMENTS)
def test_what_a_killed_grader_left_is_removed(scratch, when):
    killed(when, scratch)
    next_grader(scratch)
    assert list(scratch.iterdir()) == []


def test_a_folder_made_where_a_grader_was_killed_is_left_alone(scratch):
    place = Path(str(killed("temporary.os.mkdir = kill", scratch)).removesuffix(".lock"))
    place.mkdir()
    (place / "mine").touch()
    next_grader(scratch)
    assert (place / "mine").exists()


@pytest.mark.parametrize("how", ["moved", "moved away and another in its place", "copied"])
def test_a_folder_that_somebody_keeps_is_left_alone(scratch, how):
    lock_file = killed("", scratch)
    made, kept = Path(str(lock_file).removesuffix(".lock")), scratch / "autograder-kept"
    if how == "copied":
        (made / "closed").chmod(0o700)
        shutil.copytree(made, kept)
        shutil.copy(lock_file, f"{kept}.lock")
    else:
        made.rename(kept)
    if "another" in how:
        shutil.copytree(kept, made, ignore=shutil.ignore_patterns("closed"))
    next_grader(scratch)
    assert (kept / "data").exists()
    assert made.exists() == ("another" in how)


def test_a_link_instead_of_a_lock_file_leads_nowhere(scratch, tmp_path):
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "data").touch()
    state = theirs.stat()
    (tmp_path / "proof").write_bytes(
        temporary._FIRST_LINE + b"%d %d" % (state.st_dev, state.st_ino)
    )
    (scratch / "autograder-theirs").symlink_to(theirs)
    (scratch / "autograder-theirs.lock").symlink_to(tmp_path / "proof")
    shutil.copy(tmp_path / "proof", scratch / "autograder-again.lock")
    (scratch / "autograder-again").symlink_to(theirs)
    next_grader(scratch)
    assert (theirs / "data").exists()
    assert (tmp_path / "proof").exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make files of another user")
def test_another_users_lock_file_proves_nothing(scratch):
    lock_file = killed("", scratch)
    os.chown(lock_file, 12345, 12345)
    next_grader(scratch)
    assert (Path(str(lock_file).removesuffix(".lock")) / "data").exists()


def test_the_folder_of_a_grader_at_work_is_left_alone(scratch):
    with TemporaryFolder() as folder:
        next_grader(scratch)
        assert Path(folder).is_dir()
    assert list(scratch.iterdir()) == []


def test_where_no_folder_can_be_made_nothing_is_left(scratch, monkeypatch):
    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(temporary.os, "mkdir", fails)
    with pytest.raises(OSError, match="No space"):
        TemporaryFolder()
    assert list(scratch.iterdir()) == []


def test_matplotlib_leaves_nothing_in_the_temporary_folder(scratch):
    with SandboxHost(("numpy", "matplotlib.pyplot")) as host, host.workdir() as workdir:
        host.start(workdir, Limits()).close()
        assert [path.name for path in scratch.iterdir() if "autograder-" not in path.name] == []
    assert list(scratch.iterdir()) == []
