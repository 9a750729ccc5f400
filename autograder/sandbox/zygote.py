"""The warm parent: imports what submissions import, once; a submission is a fork of it."""

from __future__ import annotations

import contextlib
import importlib
import os
import signal
import socket
import sys
import time
from pathlib import Path
from typing import Any, NoReturn

from autograder.protocol import Channel, ChannelClosed, decode, encode
from autograder.sandbox import confine, fence, imports, libraries, loaded, standins
from autograder.sandbox.fence import Fence
from autograder.sandbox.layer import Layer
from autograder.sandbox.limits import Limits

_FRAME = 1 << 20


def main(fd: int, workdirs: str, modules: list[str], process: int, entered: set[Layer]) -> NoReturn:
    """Serve the worker at the other end of `fd` until it goes away; then leave nothing behind.

    Args:
        workdirs: the folder that all submissions' working folders are made in.
        modules: what to import before the first submission, and what submissions may import.
        process: this process, as the machine outside numbers it.
        entered: the namespaces that it is in.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the grader's to handle
    channel = Channel(socket.socket(fileno=fd), _FRAME)
    confine.adopt_orphans()
    standins.install()
    for name in modules:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    packages = libraries.top_level(modules)
    shown = libraries.modules(libraries.shelves(packages))
    around = fence.put_up(entered, process, workdirs, packages)
    imports.allow(packages, shown)
    channel.send(encode({"layers": [layer.value for layer in around.layers]}))
    try:
        while True:
            payload, fds = channel.receive_with_fds(1)
            request = decode(payload)
            if request["op"] == "start":
                limits = Limits(**request["limits"])
                answer = {"pid": _start(around, request["workdir"], limits, fds[0], channel)}
            else:
                answer = _stop(request["pid"], around)
            channel.send(encode(answer))
    except ChannelClosed:
        pass
    finally:
        _end_all(around)
        os._exit(0)


def _start(around: Fence, workdir: str, limits: Limits, control: int, channel: Channel) -> int:
    pid = around.fork()
    if pid:
        os.close(control)
        return pid
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        channel.close()
        own = Channel(socket.socket(fileno=control), limits.answer)
        try:
            confine.confine(around, workdir, limits, keep=(control,))
        except OSError as error:  # the machine's doing: no submission is to pay for it
            own.send(encode({"failed": str(error)}))
            os._exit(1)
        own.send(encode({"confined": True}))
        loaded.serve(own)
    finally:
        os._exit(1)


def _stop(pid: int, around: Fence) -> dict[str, Any]:
    """Kill the submission's processes, wherever they went, and say what they used."""
    for kill in (os.killpg, os.kill):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            kill(pid, signal.SIGKILL)
    usage = None
    with contextlib.suppress(ChildProcessError):
        _, _, usage = os.wait4(pid, 0)
    _end_all(around)
    if usage is None:
        return {"cpu": 0.0, "memory": 0}
    scale = 1 if sys.platform == "darwin" else 1024
    return {"cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss * scale}


def _end_all(around: Fence) -> None:
    """Kill and reap every process below this one, daemons included (they were adopted)."""
    if Layer.PIDS in around.layers:
        return  # with its first process the kernel has ended the whole namespace
    patience = time.monotonic() + 5.0
    while time.monotonic() < patience:
        for child in _children():
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        # Never wait: what a killed process leaves comes here after it, and lives.
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            return
        time.sleep(0.001)


def _children() -> list[int]:
    listing = Path(f"/proc/self/task/{os.getpid()}/children")
    try:
        return [int(pid) for pid in listing.read_text().split()]
    except OSError:
        return []
