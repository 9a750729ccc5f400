"""Unique names for submissions, as short as possible."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence


def unique_names(choices: Sequence[Sequence[str]]) -> list[str]:
    """For each of these, its shortest name that is different from all others.

    Names that differ only in case or in the composition of letters also get longer ones, if that
    helps: some disks and many people take them for the same.

    Args:
        choices: the possible names of each, equally many; the last one is unique.
    """
    names = [each[0] for each in choices]
    for longer in range(1, len(choices[0]) if choices else 0):
        same = Counter(names)
        alike: dict[str, set[str]] = defaultdict(set)
        for name, each in zip(names, choices, strict=True):
            alike[_folded(name)].add(_folded(each[-1]))
        names = [
            each[longer] if same[name] > 1 or len(alike[_folded(name)]) > 1 else name
            for name, each in zip(names, choices, strict=True)
        ]
    return names


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
