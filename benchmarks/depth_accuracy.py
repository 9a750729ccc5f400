"""Measures what the experiments of `depth_study` give: docs/depth_accuracy.md and its picture.

    OPENBLAS_NUM_THREADS=1 .venv/bin/python benchmarks/depth_accuracy.py

Each network is trained with many seeds, and so is the `classify` of the reference and of each
broken variant, on other draws of 1,000 training images. Results are added to depth_accuracy.jsonl
one by one: stopped and started again, it goes on where it was. Delete that file to measure afresh,
as is due when the reference has changed. It takes about half an hour of one core.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np

from autograder.authoring.auditing import wrong_variants
from autograder.course import Assignment, Course
from autograder.course.master import reference

ROOT = Path(__file__).parents[1]
RESULTS = Path(__file__).with_suffix(".jsonl")
PAGE = ROOT / "docs" / "depth_accuracy.md"
PICTURE = ROOT / "docs" / "depth_accuracy.png"
GIVEN = (ROOT / "solutions" / "lenet", ROOT / "solutions" / "data")

USUAL = {"epochs": 6, "batch_size": 50, "lr": 0.1}
STACKS = [  # depth, pool_after, kernel_size: the plans of the notebook
    *[(1, (1,), 3), (2, (2,), 3), (3, (3,), 3), (4, (4,), 3)],
    *[(3, (), 3), (3, (1,), 3), (3, (1, 2), 3)],
    *[(1, (1,), 5), (1, (1,), 7)],
]
OTHERS = {  # what another honest student may have tried: settings, training images, halved or not
    "1 epoch": ({**USUAL, "epochs": 1}, 5000, True),
    "18 epochs": ({**USUAL, "epochs": 18}, 5000, True),
    "lr 0.02": ({**USUAL, "lr": 0.02}, 5000, True),
    "500 training images": (USUAL, 500, True),
    "28 × 28 pixels": (USUAL, 5000, False),
}
BOUNDS = (0.5, 0.95)  # of q7, see tests/depth_study/test_q7_results.py
THRESHOLD = 0.55  # of q8, see tests/depth_study/test_q8_classify.py
CLASSIFY = "classify: "


@dataclass(frozen=True)
class Trial:
    """One number to be measured: the accuracy of `name` with `seed`."""

    name: str
    seed: int


def main() -> None:
    mpl.use("Agg")
    options = _options()
    bench = Bench()
    done = {(row["name"], row["seed"]): row["accuracy"] for row in _measured()}
    due = [trial for trial in bench.trials(options) if (trial.name, trial.seed) not in done]
    for number, trial in enumerate(due, start=1):
        accuracy = bench.measure(trial)
        done[trial.name, trial.seed] = accuracy
        with RESULTS.open("a", encoding="utf-8") as file:
            row = {"name": trial.name, "seed": trial.seed, "accuracy": round(accuracy, 4)}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
        print(f"\r{number}/{len(due)}  {trial.name:40}", end="", file=sys.stderr, flush=True)
    by_name: dict[str, list[float]] = defaultdict(list)
    for (name, _), accuracy in sorted(done.items(), key=lambda item: item[0][1]):
        by_name[name].append(accuracy)
    stacks = [name for name in bench.stacks if name in by_name]
    classifiers = [name for name in bench.classifiers if name in by_name]
    _draw(by_name, stacks, classifiers)
    PAGE.write_text(_page(by_name, stacks, classifiers), encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seeds", type=int, default=30, help="per network [30]")
    parser.add_argument("--others", type=int, default=3, help="per other experiment [3]")
    parser.add_argument("--draws", type=int, default=200, help="of the reference's classify [200]")
    parser.add_argument("--broken", type=int, default=50, help="of each broken classify [50]")
    return parser.parse_args()


def _measured() -> list[dict[str, Any]]:
    if not RESULTS.exists():
        return []
    return [json.loads(line) for line in RESULTS.read_text(encoding="utf-8").splitlines()]


class Bench:
    """The reference solution's functions, the images, and what there is to measure."""

    def __init__(self) -> None:
        sys.path[:0] = [str(folder) for folder in GIVEN]
        import datasets  # noqa: PLC0415 - a file of the course, given to students

        assignment: Assignment = Course.find(ROOT).assignments(("depth_study",))[0]
        self._cells = [cell.source for cell in reference(assignment).cells]
        self._names = self._run(self._cells)
        self._images, self._labels = datasets.load("fashion")
        with np.load(assignment.suite_folder / "hidden_fashion.npz") as hidden:
            self._hidden = (hidden["images"][:, None] / 255).astype(np.float32)
            self._hidden_labels = hidden["labels"].astype(np.int64)
        self.stacks: dict[str, tuple[Any, ...]] = {
            _name(*stack): (stack, USUAL, 5000, True) for stack in STACKS
        }
        for words, setting in OTHERS.items():
            for stack in (STACKS[0], STACKS[2]):
                self.stacks[f"{_name(*stack)}; {words}"] = (stack, *setting)
        self.classifiers = {CLASSIFY + "the reference": self._names["classify"]}
        for variant in wrong_variants(assignment):
            if variant.breaks == {"q8"}:
                name = CLASSIFY + variant.name.removeprefix("wrong/").replace("_", " ")
                self.classifiers[name] = self._run([*self._cells, variant.source])["classify"]

    @staticmethod
    def _run(cells: list[str]) -> dict[str, Any]:
        names: dict[str, Any] = {}
        for cell in cells:
            exec(cell, names)
        return names

    def trials(self, options: argparse.Namespace) -> Iterator[Trial]:
        for name in self.stacks:
            for seed in range(options.others if ";" in name else options.seeds):
                yield Trial(name, seed)
        for name in self.classifiers:
            right = name == CLASSIFY + "the reference"
            for seed in range(options.draws if right else options.broken):
                yield Trial(name, seed)

    def measure(self, trial: Trial) -> float:
        if trial.name in self.stacks:
            return self._stack(*self.stacks[trial.name], trial.seed)
        return self._classify(self.classifiers[trial.name], trial.seed)

    def _stack(
        self, stack: Any, settings: dict[str, Any], training: int, halved: bool, seed: int
    ) -> float:
        depth, pools, size = stack
        plan = {"depth": depth, "channels": 8, "pool_after": pools, "kernel_size": size}
        x = self._names["halve"](self._images) if halved else self._images
        data = {
            "x_train": x[:training],
            "y_train": self._labels[:training],
            "x_val": x[5000:],
            "y_val": self._labels[5000:],
        }
        build, train = self._names["build_stack"], self._names["train"]
        row = self._names["run"](plan, data, {**settings, "seed": seed}, build, train)
        return float(row["accuracy"])

    def _classify(self, classify: Any, seed: int) -> float:
        """As the check does it: 1,000 images, the classes renamed at random."""
        rng = np.random.default_rng(seed)
        chosen = rng.choice(len(self._images), 1000, replace=False)
        asked = rng.choice(len(self._hidden), 600, replace=False)
        renamed = rng.permutation(10)
        try:
            got = np.asarray(
                classify(self._images[chosen], renamed[self._labels[chosen]], self._hidden[asked])
            )
        except Exception:
            return 0.0
        right = renamed[self._hidden_labels[asked]]
        return float(np.mean(got == right)) if got.shape == right.shape else 0.0


def _name(depth: int, pools: tuple[int, ...], size: int) -> str:
    where = ", ".join(map(str, pools)) if pools else "none"
    return f"{depth} × ({size}×{size}), pool after {where}"


def _draw(by_name: dict[str, list[float]], stacks: list[str], classifiers: list[str]) -> None:
    height = 0.26 * (len(stacks) + len(classifiers)) + 1.4
    fig, axes = plt.subplots(
        2,
        1,
        figsize=(9, height),
        height_ratios=(len(stacks) + 1, len(classifiers) + 1),
        layout="constrained",
    )
    for ax, names, bounds in ((axes[0], stacks, BOUNDS), (axes[1], classifiers, (THRESHOLD,))):
        for place, name in enumerate(names):
            values = np.array(by_name[name])
            jitter = np.random.default_rng(0).uniform(-0.25, 0.25, len(values))
            ax.plot(values, place + jitter, ".", ms=3, alpha=0.6)
        for bound in bounds:
            ax.axvline(bound, color="black", lw=0.8, ls="--")
        ax.set_yticks(range(len(names)), names, fontsize=8)
        ax.set(ylim=(len(names) - 0.4, -0.6), xlim=(0, 1), xlabel="accuracy")
        ax.grid(axis="x", alpha=0.3)
    fig.savefig(PICTURE, dpi=110)


def _page(by_name: dict[str, list[float]], stacks: list[str], classifiers: list[str]) -> str:
    reference_values = np.array(by_name[CLASSIFY + "the reference"])
    distance = (reference_values.mean() - THRESHOLD) / reference_values.std(ddof=1)
    broken = [max(by_name[name]) for name in classifiers[1:]]
    lines = [
        "# Accuracies in `depth_study`",
        "",
        "`benchmarks/depth_accuracy.py` generates this page. Unless a row says otherwise: "
        "Fashion-MNIST, 8 channels, 5,000 training and 1,000 validation images of 14 × 14 pixels, "
        "6 epochs, batches of 50, learning rate 0.1.",
        "",
        "![Accuracies of every network and of every `classify`](depth_accuracy.png)",
        "",
        "## Reported accuracies (q7)",
        "",
        *_table(by_name, stacks),
        "",
        f"The best accuracy in a student's table must be at least {BOUNDS[0]}, and no accuracy may "
        f"be above {BOUNDS[1]}. The lower bound applies only to the best row, because a network "
        "that has learned nothing is also a result. Guessing gives 0.1. The best of these "
        "networks, which students may try, reached "
        f"{max(max(by_name[name]) for name in stacks):.3f}.",
        "",
        "## Hidden test images (q8)",
        "",
        "Each seed draws 1,000 training images, renames the classes at random, and tests on 600 of "
        "the hidden test images.",
        "",
        *_table(by_name, classifiers),
        "",
        f"The threshold is {THRESHOLD}. The mean of the reference is {distance:.1f} standard "
        f"deviations above it, and its lowest accuracy is {reference_values.min():.3f}."
        + (f" The highest accuracy of any wrong variant is {max(broken):.3f}." if broken else "")
        + " If the accuracies of the reference are normally distributed, it fails far less than "
        "once in 10,000 gradings.",
        "",
    ]
    return "\n".join(lines)


def _table(by_name: dict[str, list[float]], names: list[str]) -> list[str]:
    rows = ["| | seeds | mean | s.d. | least | most |", "| --- | --- | --- | --- | --- | --- |"]
    for name in names:
        values = np.array(by_name[name])
        spread = values.std(ddof=1) if len(values) > 1 else 0.0
        rows.append(
            f"| {name.removeprefix(CLASSIFY)} | {len(values)} | {values.mean():.3f} "
            f"| {spread:.3f} | {values.min():.3f} | {values.max():.3f} |"
        )
    return rows


if __name__ == "__main__":
    main()
