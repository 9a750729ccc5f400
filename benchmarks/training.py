"""Measures a training step of LeNet beside PyTorch's, and how far training gets: `make bench`.

Everybody trains on one thread, in turn, and in the same process from round to round. Time is CPU
time of that process.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import subprocess
import sys
import textwrap
from contextlib import ExitStack
from typing import Any

from lenet import CONTESTANTS, Unavailable
from lenet.contestants import HERE, Trainer, one_thread
from results import machine, say, write
from summary import Spread

_NOTE = """
Median (least–most) of {rounds} interleaved rounds of {steps} steps, CPU on one thread; ratios are
medians over the rounds. {versions}, {machine}.

With all 6,000 training images ({calls}, batches of {batch}), the reference reaches {accuracy} on
the 2,000 hidden ones, in {cpu} s of CPU: median (least–most) of {seeds} seeds.
"""


@dataclasses.dataclass(frozen=True)
class Step:
    """CPU milliseconds of a training step, and the same divided by PyTorch's in that round."""

    contestant: str
    label: str
    milliseconds: Spread
    ratio: Spread


def main() -> None:
    options = _options()
    try:
        versions, rounds = _rounds(options.rounds, options.steps)
    except Unavailable as error:
        sys.exit(f"The training step was not measured: {error}.")
    steps = _summary(rounds)
    reached = _reach(options.seeds)
    text = _table(steps) + _note(options, versions, reached)
    results = {
        "machine": machine(),
        "versions": versions,
        "rounds": rounds,
        "summary": [dataclasses.asdict(step) for step in steps],
        "reached": reached,
    }
    write("training", results, text, into_readme=options.into_readme)
    print(text, end="")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, prog="benchmarks/training.py")
    parser.add_argument("--rounds", type=int, default=15, help="of each contestant (15)")
    parser.add_argument("--steps", type=int, default=50, help="of a round, 100 at most (50)")
    parser.add_argument("--seeds", type=int, default=5, help="of training on all images (5)")
    parser.add_argument("--no-readme", dest="into_readme", action="store_false")
    options = parser.parse_args()
    if options.rounds < 1 or not 1 <= options.steps <= 100 or options.seeds < 1:
        parser.error("--rounds and --seeds must be at least 1, --steps from 1 to 100")
    return options


def _rounds(count: int, steps: int) -> tuple[list[str], list[dict[str, float]]]:
    """Versions of the libraries, and CPU seconds of a step by contestant, for each round."""
    rounds = []
    with ExitStack() as stack:
        trainers: list[Trainer] = []
        for contestant in CONTESTANTS:
            say(f"{contestant.name} starts")
            trainers.append(stack.enter_context(contestant.start()))
        for number in range(1, count + 1):
            times = {trainer.contestant.name: trainer.seconds(steps) for trainer in trainers}
            said = ", ".join(f"{name} {1000 * time:.2f} ms" for name, time in times.items())
            say(f"round {number} of {count}: {said}")
            rounds.append(times)
        return list(dict.fromkeys(trainer.version for trainer in trainers)), rounds


def _summary(rounds: list[dict[str, float]]) -> list[Step]:
    return [
        Step(
            contestant.name,
            contestant.label,
            Spread.of(1000 * times[contestant.name] for times in rounds),
            Spread.of(times[contestant.name] / times["torch"] for times in rounds),
        )
        for contestant in CONTESTANTS
    ]


def _reach(seeds: int) -> dict[str, Any]:
    """What the reference reaches with all training images, in a process of its own."""
    say(f"the reference trains on all images, with {seeds} seeds")
    done = subprocess.run(
        [sys.executable, str(HERE / "reach.py"), str(seeds)],
        env=one_thread(),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    reached: dict[str, Any] = json.loads(done.stdout)
    return reached


def _table(steps: list[Step]) -> str:
    lines = ["| LeNet, one step with 32 images | CPU ms | × PyTorch |", "| --- | ---: | ---: |"]
    for step in steps:
        milliseconds, ratio = (_with_range(spread) for spread in (step.milliseconds, step.ratio))
        lines.append(f"| {step.label} | {milliseconds} | {ratio} |")
    return "\n".join(lines) + "\n"


def _note(options: argparse.Namespace, versions: list[str], reached: dict[str, Any]) -> str:
    calls = [f"{epochs} epochs at {lr}" for epochs, lr in reached["calls"]]
    here = machine()
    note = _NOTE.format(
        rounds=options.rounds,
        steps=options.steps,
        versions=", ".join(versions),
        machine=f"{here['machine']}, Python {here['python']}",
        calls=" and ".join(calls).replace("1 epochs", "1 epoch"),
        batch=reached["batch"],
        seeds=options.seeds,
        accuracy=_with_range(Spread.of(run["accuracy"] for run in reached["runs"]), 4),
        cpu=_with_range(Spread.of(run["cpu"] for run in reached["runs"])),
    )
    paragraphs = (textwrap.fill(" ".join(part.split()), 100) for part in note.strip().split("\n\n"))
    return "\n" + "\n\n".join(paragraphs) + "\n"


def _with_range(spread: Spread, figures: int = 2) -> str:
    median, least, most = (
        f"{value:.{figures}g}" for value in (spread.median, spread.least, spread.most)
    )
    return f"{median} ({least}–{most})" if least != most else median


if __name__ == "__main__":
    main()
