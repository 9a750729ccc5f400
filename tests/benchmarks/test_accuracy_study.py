"""docs/accuracy.json is about the checks of today, and carries their threshold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.lenet.training import LOSS, SEEDS, THRESHOLD

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
GO_ON = "run benchmarks/accuracy.py, which measures what is missing"


@pytest.fixture
def learning(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import learning  # noqa: PLC0415 - found there only

    return learning


def test_every_submission_was_measured_with_200_seeds(learning: Any) -> None:
    # But for those that train as the reference does, seed by seed.
    ledger = learning.Ledger.open()
    missing = {each.name for each in learning.subjects() if ledger.missing(each.name, 200)}
    assert missing == set(), GO_ON


def test_a_right_solution_fails_less_than_once_in_ten_thousand_times(learning: Any) -> None:
    from learning.chance import upper_bound  # noqa: PLC0415

    runs = learning.Ledger.open().results("reference")
    too_low = sum(run.accuracy is None or run.accuracy < THRESHOLD for run in runs)
    too_high = sum(run.loss is None or run.loss >= LOSS for run in runs)
    for missed in (too_low, too_high):
        assert upper_bound(missed, len(runs)) ** SEEDS < 1e-4
