"""No attack earns a mark, finds a secret, or harms anybody."""

from __future__ import annotations

import pytest

from .conftest import OPEN_IN_CONTAINERS
from .outcome import FAMILIES, NEIGHBOURS_MARKS, Attack, Outcome, attacks

pytestmark = pytest.mark.timeout(300)


@pytest.mark.parametrize("attack", attacks(), ids=lambda attack: f"{attack.family}: {attack.name}")
def test_the_attack_fails_and_has_a_row(outcome: Outcome, machine: str, attack: Attack):
    rows = dict(outcome.attacks)[attack]
    assert len(rows) == 1
    if machine == "a container" and attack.name in OPEN_IN_CONTAINERS:
        pytest.xfail("only a namespace hides it")
    assert rows[0].marks == (0, 0), rows[0].status


def test_the_neighbours_have_their_marks(outcome: Outcome):
    assert len(outcome.neighbours) == len(outcome.attacks)
    moved = {name: row for name, row in outcome.neighbours.items() if row.marks != NEIGHBOURS_MARKS}
    assert moved == {}
    assert {row.status for row in outcome.neighbours.values()} == {"Completed"}


def test_nothing_is_changed_reached_said_or_left(outcome: Outcome):
    assert outcome.damage == ()


def test_there_are_attacks_of_every_family():
    every = attacks()
    assert len(every) >= 70
    assert {attack.family for attack in every} == set(FAMILIES)
