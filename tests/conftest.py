"""Which tests one worker of several runs, so that what they share is made once."""

from __future__ import annotations

import pytest


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("xdist_group") is None and _shares_within_its_file(item):
            item.add_marker(pytest.mark.xdist_group(item.nodeid.partition("::")[0]))


def _shares_within_its_file(item: pytest.Item) -> bool:
    """Whether it uses a fixture that is made once for its file."""
    known = getattr(item, "_fixtureinfo", None)
    return known is not None and any(
        fixture.scope == "module" for found in known.name2fixturedefs.values() for fixture in found
    )
