"""Names of people as keys: the same for the different ways to write one name."""

from __future__ import annotations

import re
import unicodedata


def squash(text: str) -> str:
    """The letters and digits of a text; case and width make no difference."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def name_keys(name: str) -> frozenset[str]:
    """A name without spaces, with the family name first and last.

    Canvas writes "tanakahanako" for "Tanaka, Hanako"; a roster may have "Hanako Tanaka".
    """
    words = [word for word in re.split(r"[\s,、，]+", name) if squash(word)]
    rotations = (words[n:] + words[:n] for n in range(len(words)))
    return frozenset(squash("".join(rotation)) for rotation in rotations)


def words_of(file: str) -> list[str]:
    """The words in the name of a file, without its suffix."""
    stem = re.sub(r"\.[A-Za-z0-9]{1,6}$", "", file)
    return [squash(word) for word in re.split(r"[\W_]+", stem) if squash(word)]
