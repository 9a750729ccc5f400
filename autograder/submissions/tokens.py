"""Python code as tokens, good enough to colour and to compare it.

This is not Python's own tokenizer: on hostile code, that one may take unbounded time and memory, or
crash. This one goes through any text once.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from enum import Enum

_TOKEN = re.compile(
    r"""
    (?P<comment> \#[^\n]* )
  | (?P<string> [rRbBuUfF]{0,2} (?:
        \"\"\" (?: \\. | [^\\] )*? (?: \"\"\" | \Z )
      | ''' (?: \\. | [^\\] )*? (?: ''' | \Z )
      | " (?: \\. | [^"\\\n] )* "?
      | ' (?: \\. | [^'\\\n] )* '?
    ) )
  | (?P<number> \.?\d[\w.]* )
  | (?P<name> \w+ )
  | (?P<space> \s+ )
  | (?P<operator> . )
    """,
    re.VERBOSE | re.DOTALL,
)

_KEYWORDS = frozenset({*keyword.kwlist, "match", "case"})


class Kind(str, Enum):
    """What a token is."""

    COMMENT = "comment"
    STRING = "string"
    NUMBER = "number"
    NAME = "name"
    KEYWORD = "keyword"
    SPACE = "space"
    OPERATOR = "operator"


_KINDS = {kind.value: kind for kind in Kind}


def tokens(source: str) -> Iterator[tuple[Kind, str]]:
    """All tokens. Put together, they are the source."""
    for match in _TOKEN.finditer(source):
        text = match[0]
        kind = _KINDS[str(match.lastgroup)]
        yield (Kind.KEYWORD if kind is Kind.NAME and text in _KEYWORDS else kind), text
