"""The warm parent: imports what submissions import, once; a submission is a fork of it."""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import select
import signal
import socket
from typing import NoReturn

from autograder.protocol import Channel, ChannelClosed, decode, encode
from autograder.sandbox import confine, confinement, imports, libraries, loaded_process, standins
from autograder.sandbox.confinement import Confinement, Entered
from autograder.sandbox.isolation_layer import Layer
from autograder.sandbox.limits import Limits
from autograder.sandbox.running_submission import RunningSubmission, end_all

_FRAME = 1 << 20
_SAMPLE = 0.1  # seconds between samples of the memory and disk in use


def main(fd: int, workdirs: str, modules: list[str], process: int, entered: Entered) -> NoReturn:
    """Serve the worker at the other end of `fd` until it closes it; then leave nothing behind.

    Args:
        workdirs: the folder that all submissions' working folders are made in.
        modules: what to import before the first submission, and what submissions may import.
        process: this process, as the machine outside numbers it.
        entered: the namespaces and the cgroup that it is in.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the grader's to handle
    channel = Channel(socket.socket(fileno=fd), _FRAME)
    confine.adopt_orphans()
    standins.install()
    for name in modules:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    standins.without_windows()
    packages = libraries.top_level(modules)
    shown = libraries.modules(libraries.shelves(packages))
    around = confinement.set_up(entered, process, workdirs, packages)
    imports.allow(packages, shown)
    # A collection would touch, and so copy, every page that the forks share.
    gc.collect()
    gc.freeze()
    channel.send(encode({"layers": [layer.value for layer in around.layers]}))
    try:
        _serve(channel, around)
    except ChannelClosed:
        pass
    finally:
        if Layer.PIDS not in around.layers:
            end_all()
        os._exit(0)


def _serve(channel: Channel, around: Confinement) -> NoReturn:
    running: RunningSubmission | None = None
    while True:
        while not select.select([channel], [], [], _SAMPLE if running else None)[0]:
            if running is not None and running.takes_too_much():
                running.end()
        payload, fds = channel.receive_with_fds(1)
        request = decode(payload)
        if request["op"] == "start":
            limits = Limits(**request["limits"])
            running = _start(around, request["workdir"], limits, fds[0], channel)
            channel.send(encode({"started": True}))
        else:
            used = running.end() if running is not None else {}
            running = None
            channel.send(encode(used))


def _start(
    around: Confinement, workdir: str, limits: Limits, control: int, channel: Channel
) -> RunningSubmission:
    if around.cgroup is not None:
        around.cgroup.bound(limits)
    pid = around.fork()
    if pid:
        os.close(control)
        return RunningSubmission(pid, around, None if around.private_files else workdir, limits)
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        channel.close()
        own = Channel(socket.socket(fileno=control), loaded_process.FRAME)
        try:
            confine.confine(around, workdir, limits, keep=(control,))
        except OSError as error:  # the machine's fault, not the submission's
            own.send(encode({"failed": str(error)}))
            os._exit(1)
        own.send(encode({"confined": True}))
        loaded_process.serve(own, limits.memory)
    finally:
        os._exit(1)
