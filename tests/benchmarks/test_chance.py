"""How likely a right solution is to fail, in cases that can be reckoned by other means."""

from __future__ import annotations

import math
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest


@pytest.fixture(scope="module")
def chance() -> ModuleType:
    path = Path(__file__).resolve().parents[2] / "benchmarks" / "learning" / "chance.py"
    spec = spec_from_file_location("chance", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("runs", [1, 10, 200, 5000])
def test_without_a_failure_the_bound_is_that_of_a_power(chance: ModuleType, runs: int) -> None:
    assert chance.upper_bound(0, runs) == pytest.approx(1 - 0.05 ** (1 / runs))


def test_at_the_bound_so_few_failures_have_a_chance_of_one_in_twenty(chance: ModuleType) -> None:
    bound = chance.upper_bound(3, 40)
    few = [math.comb(40, k) * bound**k * (1 - bound) ** (40 - k) for k in range(4)]
    assert sum(few) == pytest.approx(0.05)


def test_where_all_failed_nothing_is_excluded(chance: ModuleType) -> None:
    assert chance.upper_bound(7, 7) == 1


def test_an_exponential_tail_is_continued_as_it_is(chance: ModuleType) -> None:
    # the quantiles of an exponential tail of mean 1 below 0
    values = [math.log((number + 0.5) / 10_000) for number in range(10_000)]
    for threshold in (-8, -12):
        assert chance.below(threshold, values) == pytest.approx(math.exp(threshold), rel=0.1)


def test_inside_the_values_they_are_counted(chance: ModuleType) -> None:
    assert chance.below(50, range(100)) == 0.5


def test_the_estimate_is_not_too_small_for_a_normal_distribution(chance: ModuleType) -> None:
    values = np.random.default_rng(0).standard_normal(1000).tolist()
    assert chance.below(-4, values) > 3.2e-5  # what it is
