"""What was measured already: docs/accuracy.json."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from statistics import median
from typing import Any

from learning.measured import REFERENCE, ROOT, Measured, Result
from tests.lenet.training import HIDDEN, LONG, SHORT

PATH = ROOT / "docs" / "accuracy.json"
FIRST = 2  # seeds, after which a submission may turn out to train as the reference does
BATCH = 20  # seeds of a submission before the next one has its turn


@dataclass
class Ledger:
    """Results by submission and seed; every change is written at once."""

    runs: dict[str, dict[int, Result]]

    @classmethod
    def open(cls) -> Ledger:
        """The stored results, if they were measured with the training of today."""
        if not PATH.exists():
            return cls({})
        stored = json.loads(PATH.read_text("utf-8"))
        if stored["training"] != _training():
            print("The checks train in another way now: all is measured anew.")
            return cls({})
        return cls(
            {
                name: {seed: Result(*numbers) for seed, *numbers in rows}
                for name, rows in stored["runs"].items()
            }
        )

    def keep_only(self, names: list[str]) -> None:
        """Forget submissions that are gone."""
        self.runs = {name: self.runs[name] for name in names if name in self.runs}

    def missing(self, name: str, seeds: int) -> list[int]:
        """The seeds below `seeds` that are still to be run."""
        if self.is_as_the_reference(name):
            return []
        return [seed for seed in range(seeds) if seed not in self.runs.get(name, {})]

    def is_as_the_reference(self, name: str) -> bool:
        """Whether a variant makes no difference to what is learnt."""
        runs, right = (self.runs.get(each, {}) for each in (name, REFERENCE))
        first = range(FIRST)
        return name != REFERENCE and all(
            seed in runs and runs[seed] == right.get(seed) for seed in first
        )

    def check(self, name: str, measured: Measured) -> None:
        """Forget what was measured before the submission changed."""
        known = self.runs.get(name, {})
        if known and measured.run(0) != known.get(0):
            print(f"{name} has changed: it is measured anew.")
            del self.runs[name]

    def add(self, name: str, seed: int, result: Result) -> None:
        self.runs.setdefault(name, {})[seed] = result
        half = PATH.with_suffix(".part")
        half.write_text(self._text(), "utf-8")
        half.replace(PATH)

    def _text(self) -> str:
        """JSON with a line for every result: [seed, loss, accuracy]."""
        parts = []
        for name, runs in self.runs.items():
            rows = [[seed, *dataclasses.astuple(run)] for seed, run in sorted(runs.items())]
            parts.append(f"{json.dumps(name)}: [\n" + ",\n".join(map(json.dumps, rows)) + "\n]")
        return f'{{"training": {json.dumps(_training())},\n"runs": {{{", ".join(parts)}}}}}\n'

    def results(self, name: str) -> list[Result]:
        return list(self.runs.get(name, {}).values())

    def line(self, name: str) -> str:
        """How far it is, in one line."""
        accuracies = [run.accuracy or 0.0 for run in self.results(name)]
        return (
            f"{name}: {len(accuracies)} seeds, accuracy {min(accuracies):.3f} to "
            f"{max(accuracies):.3f}, median {median(accuracies):.3f}"
        )


def _training() -> Any:
    """What the results depend on, as JSON gives it back."""
    settings: dict[str, Any] = {
        "short": dataclasses.asdict(SHORT),
        "long": dataclasses.asdict(LONG),
    }
    settings["hidden"] = HIDDEN
    return json.loads(json.dumps(settings))
