"""Run everything: `make e2e`. Root on Debian 12; nothing else needs to be there."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path
from types import FrameType

from . import gradescope, grading, hostile, images
from .base_image import import_base_image
from .engine import docker_engine
from .machine import Impossible, install_missing, run

ROOT = Path(__file__).resolve().parents[2]
ASSIGNMENT = "conv2d"
SAMPLES = ROOT / "tests" / "samples" / ASSIGNMENT
_START = time.monotonic()
_PROBE = (
    "apt-get update -qq && python3 -m venv /tmp/v"
    " && /tmp/v/bin/pip download -q --no-deps -d /tmp msgpack"
)


class TimeIsUp(Exception):
    """The run was to end by now."""


def main() -> int:
    options = _options()
    signal.signal(signal.SIGTERM, _stop)
    signal.signal(signal.SIGALRM, _stop)
    signal.alarm(options.minutes * 60)
    try:
        with tempfile.TemporaryDirectory(prefix="e2e-", dir="/var/tmp") as scratch:
            faults = _everything(Path(scratch), options)
    except Impossible as reason:
        print(f"e2e SKIPPED: {reason}")
        return 0 if options.skip_if_impossible else 1
    except (TimeIsUp, grading.GradingFailed) as error:
        print(f"e2e FAILED: {error}")
        return 1
    for fault in faults:
        print(f"  {fault}")
    print("e2e FAILED" if faults else f"e2e passed in {time.monotonic() - _START:.0f} s")
    return 1 if faults else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make e2e", description=__doc__)
    parser.add_argument("--skip-if-impossible", action="store_true", help="then exit with 0")
    parser.add_argument("--minutes", type=int, default=40, help="fail after so long (%(default)s)")
    parser.add_argument("--timeout", type=int, default=300, help="seconds for one container")
    parser.add_argument("--containers", type=int, default=os.cpu_count() or 1, help="at a time")
    parser.add_argument("folder", type=Path, nargs="?", default=SAMPLES, help="submissions")
    return parser.parse_args()


def _stop(number: int, _frame: FrameType | None) -> None:
    raise TimeIsUp("told to stop" if number == signal.SIGTERM else "the time is up")


def _everything(scratch: Path, options: argparse.Namespace) -> list[str]:
    """All steps; what was wrong in them."""
    installed = install_missing()
    _say(f"installed {', '.join(installed)}" if installed else "nothing to install")
    with docker_engine(scratch) as kind:
        _say(f"Docker: {kind}")
        base = import_base_image(Path(sys.executable).with_name("pip"))
        _say(f"base image {base}")
        run("docker", "run", "--rm", base, "sh", "-c", _PROBE, what="network inside a container")
        try:
            return _in_containers(base, scratch, options)
        finally:
            images.remove_all(base)


def _in_containers(base: str, scratch: Path, options: argparse.Namespace) -> list[str]:
    autograder = Path(sys.executable).with_name("autograder")
    run(autograder, "--course", ROOT, "build", ASSIGNMENT, "--out", scratch / "dist", cwd=ROOT)
    archive = scratch / "dist" / f"{ASSIGNMENT}-autograder.zip"
    _say("Otter's image")
    faults = images.measure(archive, base, scratch)
    _say("otter grade")
    out = scratch / "otter"
    theirs = grading.otter_grade(
        archive, base, options.folder, out, options.containers, options.timeout
    )
    for name, seconds in theirs.seconds.items():
        print(f"  {seconds:6.1f} s  {name}")
    _say("autograder grade")
    ours = grading.autograder_grade(ASSIGNMENT, [options.folder], scratch / "ours")
    differences = grading.differences(theirs.table, ours)
    print(f"  {len(ours) - 1} submissions, {len(differences) or 'no'} differences")
    return faults + differences + _in_gradescopes_layout(archive, base, scratch)


def _in_gradescopes_layout(archive: Path, base: str, scratch: Path) -> list[str]:
    _say("Gradescope's layout")
    print(f"  image built in {gradescope.build(archive, base, scratch):.1f} s")
    folders = {name: scratch / "handed-in" / name for name in ("good", "bad", "hostile")}
    for folder in folders.values():
        folder.mkdir(parents=True)
    shutil.copy(SAMPLES / "reference.ipynb", folders["good"] / "good.ipynb")
    shutil.copy(SAMPLES / "reshaped_not_transposed.ipynb", folders["bad"] / "bad.ipynb")
    hostile.write_hostile(folders["hostile"], SAMPLES / "reference.ipynb")
    notebooks = [folder / f"{name}.ipynb" for name, folder in folders.items()]
    expected = grading.autograder_grade(ASSIGNMENT, notebooks, scratch / "expected")
    faults = []
    for name, folder in folders.items():
        points = float(expected[f"{name}.ipynb"]["total_points_earned"])
        graded = gradescope.grade(folder, scratch)
        wrong = gradescope.faults(graded, points)
        print(f"  {name}: {points:g} points, {graded.seconds:.1f} s, as users {graded.users}")
        if name == "hostile":
            proof = hostile.proof_in(graded.said)
            print(f"    what it could do: {proof}")
            wrong += hostile.breaches(proof)
        faults += [f"Gradescope, {name}: {fault}" for fault in wrong]
    return faults


def _say(what: str) -> None:
    print(f"[{time.monotonic() - _START:4.0f} s] {what}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
