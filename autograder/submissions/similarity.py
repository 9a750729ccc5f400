"""Submissions whose code has the same structure.

Names, numbers, strings, comments and whitespace are left out. What remains is cut into runs of
tokens, some of which represent the whole (winnowing: Schleimer, Wilkerson and Aiken, 2003). Runs
that many submissions share, above all those of the given code, are no evidence, so they are left
out as well.
"""

from __future__ import annotations

import functools
import itertools
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from autograder.submissions.submission import Cell, code_of
from autograder.submissions.tokens import Kind, tokens

_RUN = 16  # tokens
_WINDOW = 8  # runs, of which one is kept
_MOST = 600  # runs of one submission
_FEWEST = 12  # runs, at least, to say anything
_ENOUGH = 0.85  # of the smaller one's runs
# Runs that more submissions than this have in common are no evidence.
_RARE_AMONG = 50
_RARE_SHARE = 0.1
_SAME = {Kind.NAME: "n", Kind.NUMBER: "0", Kind.STRING: "s"}


@dataclass(frozen=True)
class Group:
    """Submissions that are alike.

    Attributes:
        share: the smallest share of common runs by which one of them is linked to another.
    """

    names: tuple[str, ...]
    share: float


def structure(cells: Iterable[Cell]) -> tuple[int, ...]:
    """The runs that represent a submission's code, as sorted 32-bit numbers.

    Args:
        cells: of bounded length, as from `shortened`.
    """
    letters = [letter for cell in code_of(cells) for letter in _letters(cell.source)]
    runs = [
        zlib.crc32(" ".join(letters[start : start + _RUN]).encode("utf-8", "replace"))
        for start in range(len(letters) - _RUN + 1)
    ]
    kept = {min(runs[start : start + _WINDOW]) for start in range(max(0, len(runs) - _WINDOW + 1))}
    return tuple(sorted(kept)[:_MOST])


@functools.lru_cache(maxsize=64)  # cells: the given ones are the same in every submission
def _letters(source: str) -> tuple[str, ...]:
    return tuple(
        _SAME.get(kind, text)
        for kind, text in tokens(source)
        if kind not in (Kind.SPACE, Kind.COMMENT)
    )


def alike(structures: Mapping[str, tuple[int, ...]], given: Iterable[int] = ()) -> list[Group]:
    """Groups of submissions that share most of their rare runs.

    Args:
        structures: by the submissions' names.
        given: the runs of the code that every student was given.
    """
    known = frozenset(given)
    own = {name: frozenset(runs) - known for name, runs in structures.items()}
    same: dict[frozenset[int], list[str]] = defaultdict(list)
    for name, runs in own.items():
        if len(runs) >= _FEWEST:
            same[runs].append(name)
    # Copies are treated as one: there may be hundreds of them.
    first = {names[0]: runs for runs, names in same.items()}
    pairs = _pairs(first)
    groups = _connected(first, pairs)
    found = [
        Group(
            tuple(sorted(name for one in group for name in same[first[one]])),
            min((share for pair, share in pairs.items() if pair[0] in group), default=1.0),
        )
        for group in groups
    ]
    return sorted((group for group in found if len(group.names) > 1), key=lambda g: -g.share)


def _pairs(own: Mapping[str, frozenset[int]]) -> dict[tuple[str, str], float]:
    """Pairs of submissions with the share of runs in common, if it is large."""
    holders: dict[int, list[str]] = defaultdict(list)
    for name, runs in own.items():
        for run in runs:
            holders[run].append(name)
    most = max(_RARE_AMONG, _RARE_SHARE * len(own))
    rare = {run: names for run, names in holders.items() if len(names) <= most}
    sizes = Counter(name for names in rare.values() for name in names)
    common: Counter[tuple[str, str]] = Counter()
    for names in rare.values():
        common.update(itertools.combinations(names, 2))
    return {
        pair: share
        for pair, count in common.items()
        if count >= _FEWEST and (share := count / min(sizes[pair[0]], sizes[pair[1]])) >= _ENOUGH
    }


def _connected(names: Iterable[str], pairs: Iterable[tuple[str, str]]) -> list[set[str]]:
    group = {name: {name} for name in names}
    for one, other in pairs:
        if group[one] is not group[other]:
            merged = group[one] | group[other]
            group.update(dict.fromkeys(merged, merged))
    return list({id(members): members for members in group.values()}.values())
