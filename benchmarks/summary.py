"""From single runs to medians, ratios and the table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from statistics import median


@dataclass(frozen=True)
class Run:
    """One measured run: a grader over `submissions` files of a case, in round `round`."""

    case: str
    grader: str
    submissions: int
    round: int
    cpu: float
    wall: float


@dataclass(frozen=True)
class Spread:
    """Median, least and most over the rounds."""

    median: float
    least: float
    most: float

    @classmethod
    def of(cls, values: Iterable[float]) -> Spread:
        ordered = sorted(values)
        return cls(median(ordered), ordered[0], ordered[-1])


@dataclass(frozen=True)
class Cost:
    """Seconds of CPU, or from start to end.

    Attributes:
        first: of a run over one submission, start-up included.
        further: of each further submission of the same run; where every submission is a run of
            its own, the same as `first`.
        of_batch: of each submission where a class is graded in one go.
    """

    first: float
    further: float
    of_batch: float


@dataclass(frozen=True)
class Row:
    """What a grader costs: CPU, the same divided by ours in the same round, and wall time."""

    case: str
    grader: str
    cpu: dict[str, Spread]
    ratio: dict[str, Spread]
    wall: dict[str, Spread]


def summarise(runs: list[Run], ours: str, batch: int) -> list[Row]:
    """One row per case and grader, in the order of their first runs; classes of `batch`."""
    rows = []
    for case, grader in dict.fromkeys((run.case, run.grader) for run in runs):
        mine = [run for run in runs if (run.case, run.grader) == (case, grader)]
        base = [run for run in runs if (run.case, run.grader) == (case, ours)]
        cpu, our_cpu = _costs(mine, "cpu", batch), _costs(base, "cpu", batch)
        wall = _costs(mine, "wall", batch)
        ratios = [
            Cost(*(a / b for a, b in zip(astuple(cpu[n]), astuple(our_cpu[n]), strict=True)))
            for n in sorted(cpu.keys() & our_cpu.keys())
        ]
        rows.append(
            Row(case, grader, _spread(cpu.values()), _spread(ratios), _spread(wall.values()))
        )
    return rows


def _costs(runs: list[Run], unit: str, batch: int) -> dict[int, Cost]:
    """By round. A grader that was given fewer than `batch` at a time is reckoned on from there."""
    costs = {}
    for number in {run.round for run in runs}:
        of = {run.submissions: float(getattr(run, unit)) for run in runs if run.round == number}
        first, most = of[1], max(of)
        further = (of[most] - first) / (most - 1) if most > 1 else first
        costs[number] = Cost(first, further, (first + (batch - 1) * further) / batch)
    return costs


def _spread(costs: Iterable[Cost]) -> dict[str, Spread]:
    listed = list(costs)
    return {
        field.name: Spread.of(getattr(cost, field.name) for cost in listed)
        for field in fields(Cost)
    }


def table(rows: list[Row], labels: dict[str, str], batch: int) -> str:
    """A Markdown table: medians, with the range over the rounds behind them."""
    kinds = "one submission", "each further one", f"each of {batch}"
    heads = [f"{kind}: CPU s | × ours" for kind in kinds]
    lines = [
        " | ".join(["| assignment | grader", *heads, f"each of {batch}: wall s |"]),
        "| --- | --- |" + " ---: |" * 7,
    ]
    for row in rows:
        cells = [row.case, labels[row.grader]]
        for name, spread in row.cpu.items():
            cells += [_with_range(spread), _brief(row.ratio[name].median)]
        cells.append(_with_range(row.wall["of_batch"]))
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _with_range(spread: Spread) -> str:
    return f"{_brief(spread.median)} ({_brief(spread.least)}–{_brief(spread.most)})"


def _brief(value: float) -> str:
    """Two figures are as many as a noisy machine gives."""
    if value >= 10:
        return f"{value:.0f}"
    if value >= 1:
        return f"{value:.1f}"
    return f"{value:.2g}" if value >= 0.001 else "<0.001"
