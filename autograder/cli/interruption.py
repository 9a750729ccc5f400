"""Ctrl-C and SIGTERM: the first one stops the command, and nothing can prevent that."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from types import FrameType

import click

from autograder.cli.exit_codes import ExitCode

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_SECONDS = 1.7  # to clean up


class Interruption:
    """Ends the command at Ctrl-C or SIGTERM, with a sentence and an exit code.

    Use it as a context manager around everything that is to be stopped, including the cleanup. One
    that has more to say may be nested inside another. The first signal raises KeyboardInterrupt
    wherever the command is. Later ones are ignored. If the command has not ended soon after,
    because something blocks or has caught the exception, the process is ended anyway.

    Attributes:
        so_far: returns the sentence to print at the end.
    """

    def __init__(self) -> None:
        self.so_far: Callable[[], str] = lambda: "Stopped."
        self._stopped = self._said = False
        self._before: dict[signal.Signals, object] = {}

    def __enter__(self) -> Interruption:
        if threading.current_thread() is not threading.main_thread():
            return self  # only the main thread can handle signals
        for number in _SIGNALS:
            handler = signal.getsignal(number)
            if handler is not signal.SIG_IGN:  # which nohup and shells set for background jobs
                self._before[number] = handler
                signal.signal(number, self._stop)
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._stopped:
            self._say()
            for child in multiprocessing.active_children():  # the exception still holds their pool
                child.terminate()
                child.join()
            os._exit(ExitCode.FAILED)  # all is cleaned up; Python's own exit would be slow
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]  # as it was given to us
        if kind is KeyboardInterrupt:
            self._say()
            sys.exit(ExitCode.FAILED)

    def _stop(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002 - a handler's
        if self._stopped:
            return
        self._stopped = True
        signal.signal(signal.SIGALRM, self._give_up)
        signal.setitimer(signal.ITIMER_REAL, _SECONDS)
        raise KeyboardInterrupt

    def _give_up(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002 - a handler's
        for child in multiprocessing.active_children():
            child.kill()
        if not self._said:
            os.write(sys.stderr.fileno(), self._sentence().encode())
        os._exit(ExitCode.FAILED)

    def _say(self) -> None:
        self._said = True
        click.echo(self._sentence(), err=True, nl=False)

    def _sentence(self) -> str:
        after_the_sign = "\n" if sys.stderr.isatty() else ""  # the terminal shows ^C
        return f"{after_the_sign}{self.so_far()}\n"
