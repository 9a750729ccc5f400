"""The process that runs a submission's cells, and then forks runners, which answer questions."""

from __future__ import annotations

import gc
import os
import resource
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from os import _exit, getpid  # the submission may put others in their place
from typing import NoReturn

from autograder.protocol import Channel, ChannelClosed, decode_trusted, encode
from autograder.sandbox import answering
from autograder.sandbox.cell_execution import Notebook
from autograder.sandbox.leftovers import end_leftovers

FRAME = 64 << 20


def serve(channel: Channel, memory: int) -> NoReturn:
    """Run cells and fork runners as the worker asks for them, until it goes away.

    Requests: {"cell": number, "source": text}, with "again" when all others have run;
    {"runner": True} with the runner's socket; {"end": True} to end the present runner.

    Args:
        memory: the address space that cells may use, bytes.
    """
    notebook = Notebook()
    process = getpid()
    in_namespace = process == 1
    child = 0
    try:
        while True:
            payload, fds = channel.receive_with_fds(1)
            request = decode_trusted(payload)
            if "cell" in request:
                run = notebook.run_again if "again" in request else notebook.run
                with _bounded(memory):
                    answer = run(request["cell"], request["source"])
                if getpid() != process:  # a fork that the cell made, and that did not end with it
                    _exit(0)
                if in_namespace:
                    end_leftovers()
            elif "runner" in request:
                child = _fork_runner(fds[0], channel, notebook, in_namespace=in_namespace)
                answer = {"runner": True}
            else:
                _end(child)
                if in_namespace:
                    end_leftovers()
                answer = {"ended": True}
            channel.send(encode(answer))
    except ChannelClosed:
        os._exit(0)


@contextmanager
def _bounded(memory: int) -> Iterator[None]:
    """Bound the address space; afterwards there is some left, however much was used."""
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    _allow(memory, most)
    yield
    _allow(most, most)


def _allow(memory: int, most: int) -> None:
    with suppress(ValueError, OSError):  # the submission has lowered its limits, or macOS has none
        resource.setrlimit(resource.RLIMIT_AS, (memory, most))


def _fork_runner(fd: int, control: Channel, notebook: Notebook, *, in_namespace: bool) -> int:
    gc.freeze()  # as in the zygote
    child = os.fork()
    if child:
        os.close(fd)
        return child
    try:
        control.close()
        channel = Channel(socket.socket(fileno=fd), FRAME)
        answering.serve(channel, notebook.namespace, in_namespace=in_namespace)
    finally:
        os._exit(1)


def _end(child: int) -> None:
    if not child:
        return
    try:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    except (ProcessLookupError, ChildProcessError):
        pass  # the submission reaped it
