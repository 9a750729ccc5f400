"""Ctrl-C and SIGTERM, once or often: the command stops at once and leaves nothing behind."""

from __future__ import annotations

import fcntl
import os
import pty
import signal
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from autograder.cli.exit_codes import ExitCode
from autograder.sandbox import kernel

from .conftest import RIGHT, SUITE_TOML, TinyCourse, write_notebook
from .test_chaos import _stored, until
from .test_sandbox_isolation import _below

HANGS = "def twice(x):\n    while True:\n        pass"
VARIANT = """\
"It never ends."

BREAKS = ("q1",)
HINT = {{"en": "Does it end?", "ja": "終わりますか。"}}
NUMBER = {}


{}
"""
READY = 3  # are graded soon; the others take minutes
SUBMISSIONS = 10
WITHIN = 2.0 + 0.5  # seconds; a busy machine takes its time to say that a process has ended


@pytest.fixture
def submissions(course: TinyCourse, tmp_path: Path) -> Path:
    return endless(course, tmp_path / "submissions")


def endless(course: TinyCourse, folder: Path) -> Path:
    """A class of which some are graded at once, and the rest never."""
    limits = SUITE_TOML.replace("check_seconds = 1", "check_seconds = 600")
    (course.root / "tests/tiny/suite.toml").write_text(limits, encoding="utf-8")
    for number in range(SUBMISSIONS):
        cells = RIGHT if number < READY else (HANGS, f"number = {number}")
        write_notebook(folder / f"{number:02}.ipynb", *cells, f"number = {number}")
    return folder


def command(course: TinyCourse, *arguments: object) -> list[str]:
    start = [sys.executable, "-c", "from autograder.cli import main; main()"]
    return [*start, "--course", *map(str, (course.root, *arguments))]


class Grading:
    """A `grade` of its own session, from its start until it has been stopped."""

    def __init__(self, words: list[str], out: Path, **options: object) -> None:
        self.out = out
        self.process = subprocess.Popen(
            words,
            start_new_session=True,
            **{"stdin": subprocess.DEVNULL, "preexec_fn": _with_usual_signals, **options},  # type: ignore[call-overload]
        )

    def at_work(self) -> set[int]:
        """All its processes, once what can be graded has been, and the rest is asked."""
        until(lambda: _stored(self.out) >= READY, 100)
        time.sleep(1)
        return _below(self.process.pid)

    def ended(self) -> float:
        """Seconds until it has."""
        start = time.monotonic()
        try:
            self.process.wait(30)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
        return time.monotonic() - start


def _with_usual_signals() -> None:
    kernel.end_with_parent()  # where a test is killed, its command is not left behind
    signal.signal(signal.SIGINT, signal.default_int_handler)


def left_of(processes: set[int]) -> list[int]:
    """Those that are still there a moment later."""
    with suppress(AssertionError):
        until(lambda: not any(map(_is_alive, processes)), 1.0)
    return [pid for pid in processes if _is_alive(pid)]


def _is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1][0] != "Z"
    except OSError:
        return False


def once(send: Callable[[], None]) -> None:
    send()


def twice(send: Callable[[], None]) -> None:
    send()
    time.sleep(0.3)
    send()


def ten_times(send: Callable[[], None]) -> None:
    for pause in (0, 0, 0, 0.05, 0.05, 0.1, 0.1, 0.1, 0.2, 0):
        send()
        time.sleep(pause)


OFTEN = pytest.mark.parametrize("often", [once, twice, ten_times])


@OFTEN
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_it_at_once_keeps_what_is_done_and_leaves_nothing(
    course, submissions, tmp_path, number, often
):
    out = tmp_path / "out"
    words = command(course, "grade", "tiny", submissions, "--out", out, "--jobs", 2)
    grading = Grading(words, out, stderr=subprocess.PIPE, text=True)
    processes = grading.at_work()
    assert len(processes) >= 4  # two workers with a sandbox each

    def send() -> None:
        with suppress(ProcessLookupError):  # it has ended already
            os.killpg(grading.process.pid, number)  # as a terminal does

    often(send)
    took = grading.ended()
    with grading.process.stderr as said:
        lines = said.read().splitlines()
    assert lines[-1] == f"Stopped: {READY} of {SUBMISSIONS} graded. Run the same command to go on."
    assert not [line for line in lines if "Traceback" in line or "Exception" in line]
    assert grading.process.returncode == ExitCode.FAILED
    assert took < WITHIN
    assert left_of(processes) == []
    assert _stored(out) == READY


class Terminal:
    """A terminal to start a command in; what it prints is read all the time."""

    def __init__(self) -> None:
        self.keyboard, self.inside = pty.openpty()
        self._said: list[bytes] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def press_ctrl_c(self) -> None:
        os.write(self.keyboard, b"\x03")

    def said(self) -> str:
        """All that was printed, once nobody is there to print more."""
        os.close(self.inside)
        self._reader.join(10)
        os.close(self.keyboard)
        return b"".join(self._said).decode()

    def _read(self) -> None:
        with suppress(OSError):  # closed on the other side
            while content := os.read(self.keyboard, 4096):
                self._said.append(content)


def _with_terminal() -> None:
    _with_usual_signals()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@OFTEN
def test_ctrl_c_in_a_terminal_gives_the_prompt_back(course, submissions, tmp_path, often):
    out, terminal = tmp_path / "out", Terminal()
    words = command(course, "grade", "tiny", submissions, "--out", out, "--jobs", 2)
    inside = dict.fromkeys(("stdin", "stdout", "stderr"), terminal.inside)
    grading = Grading(words, out, preexec_fn=_with_terminal, **inside)
    processes = grading.at_work()
    often(terminal.press_ctrl_c)
    took = grading.ended()
    said = terminal.said()
    assert f"Stopped: {READY} of {SUBMISSIONS} graded. Run the same command to go on." in said
    assert "Traceback" not in said
    assert grading.process.returncode == ExitCode.FAILED
    assert took < WITHIN
    assert left_of(processes) == []


def test_other_commands_stop_as_soon(course, submissions, tmp_path):
    folder = course.root / "tests/tiny/variants/wrong"
    folder.mkdir(parents=True)
    for number in range(2):
        (folder / f"hangs{number}.py").write_text(VARIANT.format(number, HANGS), encoding="utf-8")
    words = command(course, "learn", "tiny", "--jobs", 2)
    grading = Grading(words, tmp_path, stderr=subprocess.PIPE, text=True)
    until(lambda: len(_below(grading.process.pid)) >= 4, 100)
    time.sleep(3)
    processes = _below(grading.process.pid)
    ten_times(lambda: grading.process.send_signal(signal.SIGINT))
    took = grading.ended()
    with grading.process.stderr as said:
        lines = said.read().splitlines()
    assert lines[-1] == "Stopped."
    assert "Traceback" not in "\n".join(lines)
    assert grading.process.returncode == ExitCode.FAILED
    assert took < WITHIN
    assert left_of(processes) == []


def test_it_goes_on_where_it_was_stopped(course, submissions, tmp_path):
    out = tmp_path / "out"
    words = command(course, "grade", "tiny", submissions, "--out", out, "--jobs", 2)
    grading = Grading(words, out, stderr=subprocess.DEVNULL)
    grading.at_work()
    grading.process.send_signal(signal.SIGINT)
    grading.ended()
    for number in range(READY, SUBMISSIONS):
        (submissions / f"{number:02}.ipynb").unlink()
    again = course.command("grade", "tiny", submissions, "--out", out)
    assert again.exit_code == 0, again.output
    assert f"{READY} of {READY} are graded already." in again.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_what_blocks_or_catches_the_exception_does_not_keep_it_from_stopping(number):
    program = """if True:
        import contextlib, time
        from autograder.cli.interruption import Interruption
        with Interruption() as interruption:
            interruption.so_far = lambda: "Stopped: 1 of 2."
            print("ready", flush=True)
            while True:
                with contextlib.suppress(KeyboardInterrupt):
                    time.sleep(60)
    """
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=_with_usual_signals,  # noqa: PLW1509 - there are no threads here
    )
    with process, process.stdout as ready, process.stderr as said:
        assert ready.readline() == "ready\n"
        start = time.monotonic()
        ten_times(lambda: process.send_signal(number))
        assert process.wait(10) == ExitCode.FAILED
        assert time.monotonic() - start < WITHIN
        assert said.read() == "Stopped: 1 of 2.\n"


def test_a_signal_that_was_ignored_before_stays_ignored():
    program = """if True:
        import os, signal
        from autograder.cli.interruption import Interruption
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        with Interruption():
            os.kill(os.getpid(), signal.SIGINT)
            print("goes on")
    """
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert ended.stdout == b"goes on\n"
