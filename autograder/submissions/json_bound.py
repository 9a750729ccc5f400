"""How much memory JSON would take: a few bytes can become an object of a hundred."""

from __future__ import annotations

import re

# Bytes for each of these letters outside strings: a list, a dictionary, a key, one more element.
_MEMORY = {"[": 110, "{": 75, ":": 140, ",": 80}
# By this count, a hundred thousand cells with outputs take 240 MB; in fact they take less. Of the
# inputs tried that just pass, strings of two letters took the most, 271 MB in CPython 3.11, and
# lists in lists 261 MB. Without a bound, 64 MB of small lists take 1.6 GB.
_MOST_MEMORY = 300_000_000

_TOKEN = re.compile(rb'"[^"]*"|[\[{:,]')


def takes_too_much_memory(text: str) -> bool:
    """Whether the objects in this JSON could take more than 300 MB, in addition to its text."""
    if sum(memory * text.count(letter) for letter, memory in _MEMORY.items()) <= _MOST_MEMORY:
        return False
    return _exceeds_outside_strings(text)


def _exceeds_outside_strings(text: str) -> bool:
    """The same without the contents of strings: outputs may have millions of these letters."""
    data = text.encode("utf-8", "surrogatepass").replace(b"\\\\", b"").replace(b'\\"', b"")
    total = 0
    for token in _TOKEN.finditer(data):
        total += _MEMORY.get(chr(data[token.start()]), 0)
        if total > _MOST_MEMORY:
            return True
    return False
