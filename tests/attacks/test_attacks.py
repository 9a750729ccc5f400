"""No attack earns a mark, finds a secret, or harms anybody."""

from __future__ import annotations

from collections import Counter

import pytest

from .conftest import OPEN_IN_CONTAINERS
from .made import MADE
from .outcome import FAMILIES, FOLDER, NEIGHBOURS_MARKS, Attack, Outcome, attacks

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


# How many there are of each family: attacks may be added here, and none may get lost.
COUNTS = {"read": 27, "change": 29, "escape": 29, "exhaust": 39, "exfiltrate": 14, "forge": 15}


def test_no_attack_is_lost():
    every = attacks()
    assert Counter(attack.family for attack in every) == COUNTS
    assert len({(attack.family, attack.name) for attack in every}) == len(every)
    assert {path.parent.name for path in FOLDER.rglob("*.py")} <= set(FAMILIES)
    assert len([*FOLDER.rglob("*.py")]) + len(MADE) == len(every)
