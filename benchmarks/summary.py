"""From single runs to medians, ratios and the table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
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
class Row:
    """What a grader costs.

    Attributes:
        first: CPU seconds of a run over one submission, start-up included.
        further: CPU seconds of each further submission of the same run; where every submission
            is a run of its own, the same as `first`.
        wall: seconds from start to end, of each further submission.
        first_ratio, further_ratio: CPU, by ours of the same round.
    """

    case: str
    grader: str
    first: Spread
    further: Spread
    wall: Spread
    first_ratio: Spread
    further_ratio: Spread


def summarise(runs: list[Run], ours: str) -> list[Row]:
    """One row per case and grader, in the order of their first runs."""
    rows = []
    for case, grader in dict.fromkeys((run.case, run.grader) for run in runs):
        cpu, wall = _costs(runs, case, grader, "cpu"), _costs(runs, case, grader, "wall")
        base = _costs(runs, case, ours, "cpu")
        both = sorted(cpu.keys() & base.keys())
        rows.append(
            Row(
                case,
                grader,
                first=Spread.of(first for first, _ in cpu.values()),
                further=Spread.of(further for _, further in cpu.values()),
                wall=Spread.of(further for _, further in wall.values()),
                first_ratio=Spread.of(cpu[number][0] / base[number][0] for number in both),
                further_ratio=Spread.of(cpu[number][1] / base[number][1] for number in both),
            )
        )
    return rows


def _costs(runs: list[Run], case: str, grader: str, unit: str) -> dict[int, tuple[float, float]]:
    """By round: the cost of the first submission, and of each further one."""
    mine = [run for run in runs if (run.case, run.grader) == (case, grader)]
    costs = {}
    for number in {run.round for run in mine}:
        of = {run.submissions: float(getattr(run, unit)) for run in mine if run.round == number}
        most = max(of)
        further = (of[most] - of[1]) / (most - 1) if most > 1 else of[1]
        costs[number] = of[1], further
    return costs


def table(rows: list[Row], labels: dict[str, str]) -> str:
    """A Markdown table: medians, with the range over the rounds behind them."""
    lines = [
        "| assignment | grader | first submission, CPU s | × ours "
        "| each further one, CPU s | × ours | wall s |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for row in rows:
        cells = [
            row.case,
            labels[row.grader],
            f"{row.first.median:.2f}",
            f"{row.first_ratio.median:.1f}",
            _with_range(row.further, 3),
            _with_range(row.further_ratio, 1),
            f"{row.wall.median:.2f}",
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _with_range(spread: Spread, digits: int) -> str:
    least, most = (f"{value:.{digits}f}" for value in (spread.least, spread.most))
    return f"{spread.median:.{digits}f} ({least}–{most})"
