"""The manual as a site: `make docs` builds it, and stops at the first warning."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from made import FOR_PLACEHOLDERS

import autograder

project = "cnn-autograder"
version = release = autograder.__version__
project_copyright = "the cnn-autograder maintainers, MIT license"

extensions = ["myst_parser"]
myst_heading_anchors = 3
smartquotes = False  # two hyphens begin an option
exclude_patterns = ["_build"]

html_theme = "furo"
html_title = "cnn-autograder"
html_static_path = ["site"]
html_css_files = ["site.css"]
html_js_files = ["site.js"]
html_copy_source = False
html_show_sphinx = False


def _fill(_app: Any, _page: str, source: list[str]) -> None:
    """Put what is made from the program where the page has a comment for it."""
    for placeholder, make in FOR_PLACEHOLDERS.items():
        if placeholder in source[0]:
            source[0] = source[0].replace(placeholder, make())


def setup(app: Any) -> None:
    app.connect("source-read", _fill)
