"""Students' Markdown as HTML that does nothing: no tags of theirs, no addresses, no network."""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Mapping
from typing import Any

import mistune
from markupsafe import Markup

_LONGEST = 60_000  # letters; what is longer is shown as it was typed
_MAGIC = {
    b"\x89PNG\r\n\x1a\n": "png",
    b"\xff\xd8\xff": "jpeg",
    b"GIF87a": "gif",
    b"GIF89a": "gif",
}


def to_html(text: str, pictures: Mapping[str, str]) -> Markup:
    """Markdown as HTML. What cannot be rendered is shown as it was typed."""
    if len(text) > _LONGEST:
        return Markup("<pre>{}</pre>").format(text)
    markdown = mistune.create_markdown(
        renderer=_Inert(pictures), plugins=["table", "strikethrough"], hard_wrap=False
    )
    try:
        return Markup(str(markdown(text)))  # _Inert has escaped it
    # Whatever trips the parser, the answer is there to be read.
    except Exception:
        return Markup("<pre>{}</pre>").format(text)


class _Inert(mistune.HTMLRenderer):
    """Links and pictures of elsewhere are shown as text; headings are below the page's own."""

    def __init__(self, pictures: Mapping[str, str]) -> None:
        super().__init__(escape=True)
        self._pictures = pictures

    def link(self, text: str, url: str, title: str | None = None) -> str:  # noqa: ARG002
        address = html.escape(url)
        return text if text == address else f"{text} (<code>{address}</code>)"

    def image(self, text: str, url: str, title: str | None = None) -> str:  # noqa: ARG002
        told = html.escape(html.unescape(text))
        source = self._picture(url)
        if source:
            return f'<img src="{source}" alt="{told}">'
        return f"[{told or '…'}: <code>{html.escape(url[:200])}</code>]"

    def heading(self, text: str, level: int, **attrs: Any) -> str:  # noqa: ARG002
        return f'<p class="heading">{text}</p>\n'

    def _picture(self, url: str) -> str:
        """A picture that is in the notebook itself, as a data: URL of a kind that runs no code."""
        if url.startswith("attachment:"):
            encoded = self._pictures.get(url.removeprefix("attachment:"), "")
        else:
            match = re.fullmatch(r"data:image/\w+;base64,([A-Za-z0-9+/=\s]+)", url)
            encoded = match[1] if match else ""
        try:
            data = base64.b64decode("".join(encoded.split()), validate=True)
        except (binascii.Error, ValueError):
            return ""
        kind = next((kind for magic, kind in _MAGIC.items() if data.startswith(magic)), "")
        return f"data:image/{kind};base64,{base64.b64encode(data).decode()}" if kind else ""
