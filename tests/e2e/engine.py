"""A Docker engine: the one that runs here, or one of our own that ends with the test."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from .machine import Impossible, proxies, run

_START_SECONDS = 60
_FORWARDING = Path("/proc/sys/net/ipv4/ip_forward")


@contextlib.contextmanager
def docker_engine(scratch: Path) -> Iterator[str]:
    """Set the environment up for `docker`; what kind of engine it is.

    Raises:
        Impossible: no engine runs, and none can be started.
    """
    config = scratch / "docker-config"
    (config / "cli-plugins").mkdir(parents=True)
    (config / "config.json").write_text(json.dumps({"proxies": {"default": proxies()}}), "utf-8")
    before = dict(os.environ)
    try:
        if _works():
            kind = "the engine that runs here"
            _supply_buildx(config)
            yield kind
        else:
            os.environ["DOCKER_HOST"] = f"unix://{scratch}/docker.sock"
            with _own_engine(scratch):
                _supply_buildx(config)
                yield "an engine of our own"
    finally:
        os.environ.clear()
        os.environ.update(before)


def _works() -> bool:
    command = ["docker", "info"]
    return subprocess.run(command, check=False, capture_output=True, timeout=60).returncode == 0


def _supply_buildx(config: Path) -> None:
    """Where `docker buildx` is not there, a stand-in that calls the classic builder."""
    command = ["docker", "buildx", "version"]
    if subprocess.run(command, check=False, capture_output=True).returncode == 0:
        return
    shutil.copy(Path(__file__).with_name("docker-buildx"), config / "cli-plugins")
    os.environ["DOCKER_CONFIG"] = str(config)


@contextlib.contextmanager
def _own_engine(scratch: Path) -> Iterator[None]:
    rules = run("iptables-save")
    forwarding = _FORWARDING.read_text()
    bridge = Path("/sys/class/net/docker0").exists()
    log = scratch / "dockerd.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            _command(scratch), stdout=output, stderr=output, start_new_session=True
        )
    try:
        _wait_until_it_works(process, log)
        yield
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        subprocess.run(["iptables-restore"], input=_complete(rules).encode(), check=False)
        _FORWARDING.write_text(forwarding)
        if not bridge:
            subprocess.run(["ip", "link", "delete", "docker0"], check=False, capture_output=True)


def _complete(rules: str) -> str:
    """What iptables-save said, with the tables that were not there yet emptied."""
    chains = {
        "filter": ("INPUT", "FORWARD", "OUTPUT"),
        "nat": ("PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"),
    }
    for table, names in chains.items():
        if f"*{table}\n" not in rules:
            empty = "".join(f":{name} ACCEPT [0:0]\n" for name in names)
            rules += f"*{table}\n{empty}COMMIT\n"
    return rules


def _command(scratch: Path) -> list[str]:
    return [
        "dockerd",
        f"--host=unix://{scratch}/docker.sock",
        f"--data-root={scratch}/data",
        f"--exec-root={scratch}/exec",
        f"--pidfile={scratch}/dockerd.pid",
        f"--mtu={_mtu()}",
    ]


def _mtu() -> int:
    """Of the way out: larger packets from containers would be lost there."""
    words = run("ip", "-json", "route", "show", "default")
    routes = json.loads(words or "[]")
    if not routes:
        return 1500
    return int(Path(f"/sys/class/net/{routes[0]['dev']}/mtu").read_text())


def _wait_until_it_works(process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        if _works():
            return
        time.sleep(0.2)
    last = "\n    ".join(log.read_text(errors="replace").splitlines()[-5:])
    raise Impossible(f"dockerd does not start:\n    {last}")
