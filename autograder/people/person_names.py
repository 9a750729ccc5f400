"""Names as keys: the same person's name, written in many ways."""

from __future__ import annotations

import re
import unicodedata


def squash(text: str) -> str:
    """Letters and digits only, without case and width."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def name_keys(name: str) -> frozenset[str]:
    """What a name is written as without spaces, with the family name first or last.

    Canvas makes "tanakahanako" of "Tanaka, Hanako"; a roster may have "Hanako Tanaka".
    """
    words = [word for word in re.split(r"[\s,、，]+", name) if squash(word)]
    rotations = (words[n:] + words[:n] for n in range(len(words)))
    return frozenset(squash("".join(rotation)) for rotation in rotations)


def words_of(file: str) -> list[str]:
    """The words that a file's name is made of, without its suffix."""
    stem = re.sub(r"\.[A-Za-z0-9]{1,6}$", "", file)
    return [squash(word) for word in re.split(r"[\W_]+", stem) if squash(word)]
