"""Processes that a cell or an answer has left running: they would take from all that follow.

In a PID namespace of its own a submission has no other processes than these.
"""

from __future__ import annotations

from contextlib import suppress
from os import kill, waitpid  # the submission may put others in their place
from signal import SIGKILL


def end_leftovers() -> None:
    """End all other processes of this PID namespace but its first; only call it in a namespace."""
    with suppress(ProcessLookupError, PermissionError):
        kill(-1, SIGKILL)
    with suppress(ChildProcessError):
        while True:
            waitpid(-1, 0)
