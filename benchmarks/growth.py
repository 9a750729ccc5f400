"""How grading grows: a suite of many checks to ask, and the picture for the README."""

from __future__ import annotations

import json
from pathlib import Path

import matplotlib.pyplot as plt
from cases import ROOT
from results import HERE

_PICTURE = ROOT / "docs" / "images" / "grading.png"
_PEERS = {"otter": "otter run", "nbgrader": "nbgrader autograde", "bare": "floor, unprotected"}
_SIZES = (1, 10, 100, 1000)

_SUITE = """\
[title]
en = "Twice"
ja = "二倍"

[[question]]
name = "q1"
en = "Twice"
ja = "二倍"
"""
_CHECKS = """\
import numpy as np
import pytest

from autograder.checks import assert_same


@pytest.mark.question("q1")
@pytest.mark.title(en="Twice many numbers", ja="二倍")
@pytest.mark.catches(en="Not twice.", ja="二倍ではありません。")
@pytest.mark.parametrize("number", range({count}))
def test_twice(student, rng, number):
    x = rng.normal(size=(number % 7 + 1, 5))
    assert_same(student.twice(x), 2 * x, "twice(x)")
"""
_MASTER = """\
# %% [raw]
# # BEGIN QUESTION
# name: q1

# %%
def twice(x):
    return 2 * x  # SOLUTION

# %% [raw]
# # END QUESTION
"""


def write_course(root: Path, count: int) -> None:
    """A course of one assignment, `twice`, with so many checks."""
    for folder, files in (
        ("tests/twice", {"suite.toml": _SUITE, "test_twice.py": _CHECKS.format(count=count)}),
        ("solutions/twice", {"twice.py": _MASTER}),
    ):
        (root / folder).mkdir(parents=True)
        for name, text in files.items():
            (root / folder / name).write_text(text, "utf-8")


def draw_growth() -> None:
    """Wall time of a class by its size, from what results.json has, beside other graders."""
    known = json.loads((HERE / "results.json").read_text("utf-8"))
    fig, axes = plt.subplots(figsize=(7, 3.6), layout="constrained")
    classes = [row for row in known["bulk"]["rows"] if row["what"] == "a class"]
    sizes = [row["submissions"] for row in classes]
    axes.plot(sizes, [row["wall"] for row in classes], "o-", label="autograder grade", zorder=3)
    for row in known.get("grading", {}).get("summary", []):
        if row["case"] == "conv2d" and row["grader"] in _PEERS:
            first, further = (row["wall"][name]["median"] for name in ("first", "further"))
            times = [first + (size - 1) * further for size in _SIZES]
            axes.plot(_SIZES, times, "--", label=f"{_PEERS[row['grader']]}, reckoned")
    axes.axhline(60, color="grey", lw=0.8)
    axes.annotate("a minute", (1, 60), textcoords="offset points", xytext=(0, 3), color="grey")
    axes.set(xscale="log", yscale="log", xlabel="submissions (conv2d)", ylabel="seconds")
    axes.legend(fontsize=8)
    axes.grid(alpha=0.3)
    fig.savefig(_PICTURE, dpi=110)
