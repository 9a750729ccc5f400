"""Ctrl-C and SIGTERM: the first one stops the command, and nothing keeps it from stopping."""

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
_SECONDS = 1.7  # to end in good order


class Interruption:
    """Ends the command at Ctrl-C or SIGTERM, with a sentence and an exit code.

    Use as a context manager around all that is to be stopped, its cleaning up included; one that
    has more to say may be inside another. The first signal raises KeyboardInterrupt wherever the
    command is; later ones are ignored. If the end has not come by itself soon after, because
    something blocks or has caught the exception, the process ends all the same.

    Attributes:
        so_far: gives the sentence to stop with.
    """

    def __init__(self) -> None:
        self.so_far: Callable[[], str] = lambda: "Stopped."
        self._stopped = self._said = False
        self._before: dict[signal.Signals, object] = {}

    def __enter__(self) -> Interruption:
        if threading.current_thread() is not threading.main_thread():
            return self  # signals are none of its business
        for number in _SIGNALS:
            handler = signal.getsignal(number)
            if handler is not signal.SIG_IGN:  # as nohup and shells leave it for background jobs
                self._before[number] = handler
                signal.signal(number, self._stop)
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._stopped:
            self._say()
            for child in multiprocessing.active_children():  # the exception still holds their pool
                child.terminate()
                child.join()
            os._exit(ExitCode.FAILED)  # all is cleaned up; Python's own end would take its time
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
        after_the_sign = "\n" if sys.stderr.isatty() else ""  # ^C, which the terminal shows
        return f"{after_the_sign}{self.so_far()}\n"
