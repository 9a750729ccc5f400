"""The templates of the pages. Everything that comes from a submission is escaped in them."""

from __future__ import annotations

import functools
from typing import Any

import jinja2


def render(template: str, **values: Any) -> str:
    """A page."""
    return _templates().get_template(template).render(values)


@functools.cache
def _templates() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("autograder.gradebook"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["number"] = lambda value: f"{value:g}"
    environment.filters["of"] = lambda key, mapping: mapping[key]
    return environment
