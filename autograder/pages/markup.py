"""A submission's Markdown and code as HTML in which nothing runs and nothing loads.

Raw HTML is shown as text. Images are shown as their descriptions, unless they are in the notebook
itself. Links lead to the web or nowhere. Cells that many notebooks share are rendered once.
"""

from __future__ import annotations

import base64
import binascii
import functools
import html
import re
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import mistune
from latex2mathml.converter import convert
from markupsafe import Markup, escape
from mistune.plugins import math

from autograder.submissions.tokens import Kind, tokens

_LONGEST = 60_000  # characters; longer text is shown as it was typed
_LONGEST_FORMULA = 600
# The converter copies some of its input into its output, and knows commands for links and styles.
# Output with anything but these elements and attributes is not shown.
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
# A formula may span several lines of a paragraph; with Mistune's own plugin it may not.
_INLINE_MATH = (
    r"\$\$(?P<display>(?:[^$\\]|\\[\s\S])*?)\$\$"
    r"|\$(?P<ticks>`{1,3})(?P<ticked>[\s\S]{0,600}?)(?P=ticks)\$"
    r"|\$(?!\$)(?!\s)(?P<inline>(?:[^$\\]|\\[\s\S])+?)\$(?!\d)"
)
_PLAIN = {Kind.SPACE, Kind.NAME, Kind.OPERATOR}
_IMAGES = {
    b"\x89PNG\r\n\x1a\n": "png",
    b"\xff\xd8\xff": "jpeg",
    b"GIF87a": "gif",
    b"GIF89a": "gif",
}


def prose(
    source: str, attachments: Mapping[str, str] | None = None, *, links: bool = True
) -> Markup:
    """Markdown as HTML; every heading is of level 3, with its own level as a class.

    Args:
        attachments: images that it refers to, in base64, by name; None to show no images.
        links: whether links to the web can be followed.
    """
    if attachments is None and links:
        return Markup(_prose(source))
    return Markup(_rendered(source, _markdown(_Renderer(attachments, links=links))))


def code(source: str) -> Markup:
    """Python as coloured HTML, with an element for each line, so that lines can be numbered."""
    return Markup(_code(source.strip("\n")))


class _Renderer(mistune.HTMLRenderer):
    def __init__(self, attachments: Mapping[str, str] | None = None, *, links: bool = True) -> None:
        super().__init__(escape=True, allow_harmful_protocols=False)
        self._attachments = attachments
        self._links = links

    def heading(self, text: str, level: int, **_: Any) -> str:
        return f'<h3 class="level{level}">{text}</h3>\n'

    def link(self, text: str, url: str, title: str | None = None) -> str:  # noqa: ARG002
        if not self._links:
            address = str(escape(url))
            return text if text == address else f"{text} (<code>{address}</code>)"
        if not re.match(r"(?:https?|mailto):", url, re.IGNORECASE):
            return text
        return f'<a href="{escape(url)}" rel="noreferrer nofollow">{text}</a>'

    def image(self, text: str, url: str, title: str | None = None) -> str:  # noqa: ARG002
        told = escape(html.unescape(text))
        source = "" if self._attachments is None else _image(url, self._attachments)
        if source:
            return f'<img src="{source}" alt="{told}">'
        return f'<span class="soft">[🖼 {told}]</span>'

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


def _markdown(renderer: _Renderer) -> mistune.Markdown:
    return mistune.create_markdown(
        renderer=renderer, plugins=[_math, "table", "strikethrough", "url"]
    )


def _math(md: mistune.Markdown) -> None:
    """A plugin for formulas between dollar signs."""
    md.block.register("block_math", math.BLOCK_MATH_PATTERN, math.parse_block_math, before="list")
    md.inline.register("inline_math", _INLINE_MATH, _parse_formula, before="link")


def _parse_formula(
    _: mistune.InlineParser, found: re.Match[str], state: mistune.InlineState
) -> int:
    if found["display"] is not None:
        state.append_token({"type": "block_math", "raw": found["display"]})
    else:
        state.append_token({"type": "inline_math", "raw": found["ticked"] or found["inline"]})
    return found.end()


_plain = _markdown(_Renderer())


@functools.lru_cache(maxsize=2000)
def _prose(source: str) -> str:
    return _rendered(source, _plain)


def _rendered(source: str, markdown: mistune.Markdown) -> str:
    if len(source) <= _LONGEST:
        # Even if the parser fails, the text can be read.
        with suppress(Exception):
            return str(markdown(source))
    return f"<pre>{escape(source)}</pre>"


def _image(url: str, attachments: Mapping[str, str]) -> str:
    """An image from the notebook itself, as a data: URL of a type that cannot run code."""
    if url.startswith("attachment:"):
        encoded = attachments.get(url.removeprefix("attachment:"), "")
    else:
        match = re.fullmatch(r"data:image/\w+;base64,([A-Za-z0-9+/=\s]+)", url)
        encoded = match[1] if match else ""
    try:
        data = base64.b64decode("".join(encoded.split()), validate=True)
    except (binascii.Error, ValueError):
        return ""
    kind = next((kind for magic, kind in _IMAGES.items() if data.startswith(magic)), "")
    return f"data:image/{kind};base64,{base64.b64encode(data).decode()}" if kind else ""


def _formula(text: str, display: str) -> str:
    """LaTeX as MathML, or as it was written if it cannot be parsed."""
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
