"""The templates of the pages. Everything that comes from a submission is escaped in them."""

from __future__ import annotations

import functools
import re
from typing import Any

import jinja2
from markupsafe import Markup, escape

from autograder.suite.outline import number


def render(template: str, **values: Any) -> str:
    """The page from a template."""
    return _templates().get_template(template).render(values)


def said(text: str) -> Markup:
    """Text with code in backticks, escaped."""
    return Markup(re.sub(r"`([^`\n]+)`", r"<code>\1</code>", str(escape(text))))


def breakable(name: str) -> Markup:
    """A file name in which a line may break after each word."""
    return Markup(re.sub(r"(?<=[_\-/])(?=\w)", "<wbr>", str(escape(name))))


@functools.cache
def _templates() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("autograder.pages"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["number"] = number
    environment.filters["said"] = said
    environment.filters["breakable"] = breakable
    environment.filters["of"] = lambda key, mapping: mapping[key]
    return environment
