"""The manual as a site: built without a warning; looked at on a phone, on a desk, in the dark."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ..browser import SIZES, assert_accessible_and_fitting, chromium
from .conftest import ROOT

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def manual(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built as `make docs` does."""
    site = tmp_path_factory.mktemp("manual")
    command = [sys.executable, "-m", "sphinx", "--fail-on-warning", "--quiet"]
    command += ["-d", str(site / "doctrees"), str(ROOT / "docs"), str(site / "html")]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert ended.returncode == 0, ended.stderr
    return site / "html"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as browser:
        yield browser


@pytest.fixture(params=[("phone", "dark"), ("desktop", "light")], ids="-".join)
def window(request: Any, browser: Any) -> Iterator[Any]:
    """A window of a browser, which writes down what is asked of the network."""
    size, scheme = request.param
    width, height = SIZES[size]
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
    page = context.new_page()
    page.asked = []
    page.on("request", lambda asked: page.asked.append(asked.url))
    yield page
    context.close()


def test_every_page_fits_its_screen_and_asks_the_network_for_nothing(manual, window):
    for page in sorted(manual.glob("*.html")):
        window.goto(page.as_uri())
        wide = window.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert wide <= 0, page.name
    assert {url for url in window.asked if not url.startswith(("file:", "data:"))} == set()


@pytest.mark.parametrize("name", ["authors", "commands", "security"])
def test_a_page_of_the_manual_is_accessible(manual, window, name):
    window.goto((manual / f"{name}.html").as_uri())
    assert_accessible_and_fitting(window)
