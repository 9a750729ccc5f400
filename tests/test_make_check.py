"""`make check` leaves out what is slow, and nothing that has been renamed since."""

from __future__ import annotations

from .conftest import SLOW_MODULES, TESTS


def test_every_module_that_is_called_slow_exists():
    assert [name for name in sorted(SLOW_MODULES) if not (TESTS / name).is_file()] == []
