"""Gradescope's layout, unpacked by hand: what `run_autograder` writes there."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import hostile
from .machine import run

IMAGE = "cnn-autograder-e2e-gradescope"

# What Gradescope does with an uploaded zip.
_DOCKERFILE = """\
ARG BASE_IMAGE
FROM ${BASE_IMAGE}
RUN mkdir -p /autograder/source /autograder/submission /autograder/results
ADD source /autograder/source
RUN cp /autograder/source/run_autograder /autograder/run_autograder \\
    && chmod +x /autograder/run_autograder \\
    && apt-get update && bash /autograder/source/setup.sh \\
    && apt-get clean && rm -rf /var/lib/apt/lists/*
"""
_LIMITS = ("--memory=768m", "--cpus=0.5")  # its smallest container
_SECONDS = 600
_METADATA = {
    "id": 123456,
    "created_at": "2026-04-20T20:15:00.000000+09:00",
    "assignment": {"id": 78, "title": "conv2d", "total_points": "35.0"},
    "users": [{"email": "tanaka@example.org", "id": 9, "name": "田中 花子"}],
    "previous_submissions": [],
}
_VISIBILITIES = {"hidden", "after_due_date", "after_published", "visible"}


@dataclass(frozen=True)
class Graded:
    """How one submission ended.

    Attributes:
        results: results.json; None where there is none.
        users: the ids of the users that processes in the container ran as.
        marks: what was run of the files that it brought along.
    """

    seconds: float
    results: Any
    said: str
    users: list[int]
    marks: list[str]


def build(archive: Path, base: str, scratch: Path) -> float:
    """Build the image; how long it took."""
    context = scratch / "gradescope"
    with zipfile.ZipFile(archive) as content:
        content.extractall(context / "source")
    (context / "Dockerfile").write_text(_DOCKERFILE, "utf-8")
    start = time.monotonic()
    options = ["--build-arg", f"BASE_IMAGE={base}", "--tag", IMAGE, "--load"]
    run("docker", "buildx", "build", *options, context)
    return time.monotonic() - start


def grade(folder: Path, scratch: Path) -> Graded:
    """Run `run_autograder` on what lies in a folder, in a container of its own."""
    metadata = scratch / "submission_metadata.json"
    metadata.write_text(json.dumps(_METADATA), "utf-8")
    container = run("docker", "create", *_LIMITS, IMAGE, "/autograder/run_autograder").strip()
    try:
        run("docker", "cp", f"{folder}/.", f"{container}:/autograder/submission")
        run("docker", "cp", metadata, f"{container}:/autograder/{metadata.name}")
        start = time.monotonic()
        run("docker", "start", container)
        users = _users_until_it_ends(container)
        changed = run("docker", "diff", container).split()
        return Graded(
            seconds=time.monotonic() - start,
            results=_fetch(container, "/autograder/results/results.json", scratch),
            said=run("docker", "logs", container),
            users=sorted(users),
            marks=[path for path in changed if path.startswith(hostile.MARK)],
        )
    finally:
        run("docker", "rm", "--force", container)


def _users_until_it_ends(container: str) -> set[int]:
    users: set[int] = set()
    deadline = time.monotonic() + _SECONDS
    command = ["docker", "top", container, "-eo", "pid,uid"]
    while time.monotonic() < deadline:
        top = subprocess.run(command, check=False, capture_output=True, text=True)
        if top.returncode:  # has ended
            return users
        users |= {int(line.split()[1]) for line in top.stdout.splitlines()[1:]}
        time.sleep(0.1)
    run("docker", "kill", container)
    return users


def faults(graded: Graded, points: float) -> list[str]:
    """What is wrong with a results.json that should have these points."""
    if not isinstance(graded.results, dict):
        last = "\n    ".join(graded.said.splitlines()[-15:])
        return [f"There is no results.json:\n    {last}"]
    tests = graded.results.get("tests", [])
    found = [fault for test in tests for fault in _test_faults(test)]
    for name in ("visibility", "stdout_visibility"):
        if graded.results.get(name, "hidden") not in _VISIBILITIES:
            found.append(f"{name} is {graded.results[name]!r}")
    score = graded.results.get("score", sum(test.get("score", 0) for test in tests))
    if abs(score - points) > 1e-9:
        found.append(f"the score is {score}, where autograder grade gives {points:g}")
    return found + [
        f"{mark} was written: a file of the submission was run" for mark in graded.marks
    ]


def _test_faults(test: dict[str, Any]) -> list[str]:
    kinds: dict[str, Any] = {
        "name": str,
        "output": str,
        "score": (int, float),
        "max_score": (int, float),
    }
    found = [
        f"{name} of a test is {test[name]!r}"
        for name, kind in kinds.items()
        if name in test and not isinstance(test[name], kind)
    ]
    if test.get("visibility", "hidden") not in _VISIBILITIES:
        found.append(f"visibility of a test is {test['visibility']!r}")
    if test.get("status", "passed") not in {"passed", "failed"}:
        found.append(f"status of a test is {test['status']!r}")
    return found


def _fetch(container: str, path: str, scratch: Path) -> Any:
    """A JSON file of a container; None where it is not there or is not JSON."""
    into = scratch / "fetched.json"
    into.unlink(missing_ok=True)
    command = ["docker", "cp", f"{container}:{path}", str(into)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        return None
    try:
        return json.loads(into.read_text("utf-8"))
    except ValueError:
        return None
    finally:
        shutil.rmtree(into) if into.is_dir() else into.unlink()
