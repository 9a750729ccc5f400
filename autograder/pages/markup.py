"""A submission's Markdown and code as HTML in which nothing runs and nothing loads.

Raw HTML is shown as text, images as their descriptions, and links lead to the web or nowhere.
Cells that many notebooks share are rendered once.
"""

from __future__ import annotations

import functools
import re
from typing import Any

import mistune
from latex2mathml.converter import convert
from markupsafe import Markup, escape
from mistune.plugins import math

from autograder.submissions.tokens import Kind, tokens

_LONGEST_FORMULA = 600
# The converter puts some of what it reads into its answer as it is, and knows commands for links
# and styles. What is not all of these elements and attributes is not shown.
_MATHML = re.compile(
    r"""(?: [^<>]
      | </? (?: math | m (?: row | i | o | n | s | text | space | frac | sqrt | root | style
              | padded | phantom | enclose | sub | sup | subsup | under | over | underover
              | table | tr | td ) )
        (?: [ ] (?: display | displaystyle | scriptlevel | stretchy | fence | separator | form
              | width | height | depth | lspace | rspace | voffset | minsize | maxsize
              | mathvariant | mathsize | linethickness | accent | accentunder | movablelimits
              | largeop | symmetric | notation | columnalign | rowspacing | columnspacing
              | columnlines | rowlines )
            ="[\w.%+ -]*" )*
        [ ]? /? >
    )*""",
    re.VERBOSE,
)
# Mistune's own ends a formula at the end of its line; a paragraph's lines are one text.
_INLINE_MATH = math.INLINE_MATH_PATTERN.replace(r"[^$\\\n]|\\.", r"[^$\\]|\\[\s\S]")
_PLAIN = {Kind.SPACE, Kind.NAME, Kind.OPERATOR}


def prose(source: str) -> Markup:
    """Markdown as HTML; headings are all of the third level, with their own as a class."""
    return Markup(_prose(source))


def code(source: str) -> Markup:
    """Python as coloured HTML, a line an element, so that lines can be numbered."""
    return Markup(_code(source.strip("\n")))


class _Renderer(mistune.HTMLRenderer):
    def __init__(self) -> None:
        super().__init__(escape=True, allow_harmful_protocols=False)

    def heading(self, text: str, level: int, **_: Any) -> str:
        return f'<h3 class="level{level}">{text}</h3>\n'

    def link(self, text: str, url: str, title: str | None = None) -> str:  # noqa: ARG002
        if not re.match(r"(?:https?|mailto):", url, re.IGNORECASE):
            return text
        return f'<a href="{escape(url)}" rel="noreferrer nofollow">{text}</a>'

    def image(self, text: str, url: str, title: str | None = None) -> str:  # noqa: ARG002
        return f'<span class="soft">[🖼 {text}]</span>'

    def block_code(self, code: str, info: str | None = None) -> str:  # noqa: ARG002
        return f"<pre>{escape(code)}</pre>\n"

    def table(self, text: str) -> str:
        return f'<div class="scroll" tabindex="0"><table>\n{text}</table></div>\n'

    def table_cell(self, text: str, align: str | None = None, head: bool = False) -> str:  # noqa: ARG002
        tag = "th" if head and text.strip() else "td"
        return f"  <{tag}>{text}</{tag}>\n"

    def inline_math(self, text: str) -> str:
        return _formula(text, "inline")

    def block_math(self, text: str) -> str:
        return f'<p class="scroll" tabindex="0">{_formula(text, "block")}</p>\n'


_markdown = mistune.create_markdown(
    renderer=_Renderer(), plugins=["math", "table", "strikethrough", "url"]
)
_markdown.inline.specification["inline_math"] = _INLINE_MATH


@functools.lru_cache(maxsize=2000)
def _prose(source: str) -> str:
    try:
        return str(_markdown(source))
    except RecursionError:
        return f"<pre>{escape(source)}</pre>"


def _formula(text: str, display: str) -> str:
    """LaTeX as MathML, or as it was written where it cannot be read."""
    if len(text) <= _LONGEST_FORMULA:
        try:
            made = str(convert(text, display=display)).replace(r"\_", "_")  # in \text{...}
        # The converter's own errors have no common base, and it raises others on malformed input.
        except Exception:
            made = ""
        made = made.replace(' xmlns="http://www.w3.org/1998/Math/MathML"', "", 1)
        if made and _MATHML.fullmatch(made):
            return made
    return f"<code>{escape(text)}</code>"


@functools.lru_cache(maxsize=2000)
def _code(source: str) -> str:
    pieces = []
    for kind, text in tokens(source):
        shown = str(escape(text))
        if kind not in _PLAIN:
            start, end = f'<span class="{kind.value}">', "</span>"
            shown = start + shown.replace("\n", f"{end}\n{start}") + end
        pieces.append(shown)
    return "".join(f"<span>{line}\n</span>" for line in "".join(pieces).split("\n"))
