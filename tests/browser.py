"""Chromium, and what every page has to be in it."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from typing import Any

import pytest

axe_playwright = pytest.importorskip("axe_playwright_python.sync_playwright")
playwright = pytest.importorskip("playwright.sync_api")

SIZES = {"phone": (390, 844), "desktop": (1300, 900)}

_ARGUMENTS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
]


@contextlib.contextmanager
def chromium() -> Iterator[Any]:
    """Chromium: the machine's own, or the one that Playwright has installed."""
    own = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("chrome")
    with playwright.sync_playwright() as running:
        try:
            browser = running.chromium.launch(executable_path=own, args=_ARGUMENTS)
        except playwright.Error as error:
            pytest.skip(f"no Chromium to look at the pages with: {str(error).splitlines()[0]}")
        with contextlib.closing(browser):
            yield browser


def assert_accessible_and_fitting(page: Any) -> None:
    """With all its details open, axe finds no fault with a page, and it fits its screen's width."""
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    found = axe_playwright.Axe().run(page).response["violations"]
    assert [
        (each["id"], [node["html"][:200] for node in each["nodes"]][:3]) for each in found
    ] == []
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
