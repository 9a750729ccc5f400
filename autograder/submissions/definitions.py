"""Definitions that may surprise: a name is defined twice, or was given and has been changed.

Nothing is run, and Python's own parser is not used: hostile code may crash it.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from autograder.submissions.submission import Cell, code_of
from autograder.submissions.tokens import Kind, tokens
from autograder.text import Text

_MOST = 5  # surprises of one submission that are reported
_LONGEST_NAME = 60
_BEGINS = {"def", "class"}


@dataclass(frozen=True)
class Definition:
    """A function or class, or an assignment, at the left margin of a code cell.

    Attributes:
        cell: its number.
        line: in the cell, from 1.
        code: its tokens, without comments and whitespace.
    """

    name: str
    cell: int
    line: int
    code: tuple[str, ...]


@dataclass(frozen=True)
class Surprise:
    """A definition that is graded, and that is perhaps not the one that its author has in mind.

    Attributes:
        cells: numbers of the code cells that define the name; the last definition is graded.
        said: to the author.
        is_given: whether the template defines the name, and students should not change it.
    """

    said: Text
    cells: tuple[int, ...]
    is_given: bool


Given = Mapping[str, Collection[tuple[str, ...]]]  # names, and the code that was given for them


def surprises(
    cells: Iterable[Cell], given: Given, stopped: Collection[int] = ()
) -> tuple[Surprise, ...]:
    """What to say about names that are defined twice, or were given and have been changed.

    Args:
        cells: of bounded length, as from `shortened`.
        stopped: numbers of the cells that stopped, whose definitions may not have been reached.
    """
    named: dict[str, list[Definition]] = defaultdict(list)
    for cell in code_of(cells):
        if cell.number not in stopped:
            for definition in definitions(cell):
                named[definition.name].append(definition)
    told = (_of_name(those, given.get(name, ())) for name, those in named.items())
    return tuple(filter(None, told))[:_MOST]


def _of_name(
    definitions: Sequence[Definition], given: Collection[tuple[str, ...]]
) -> Surprise | None:
    last = definitions[-1]
    if last.code in given or not (given or any(each.code[0] in _BEGINS for each in definitions)):
        return None
    cells = tuple(dict.fromkeys(each.cell for each in definitions))
    if len({each.code for each in definitions}) > 1:
        said = _again(last, is_given=bool(given))
    elif given:
        said = _changed(last)
    else:
        return None
    return Surprise(said, cells, bool(given))


def _again(last: Definition, *, is_given: bool) -> Text:
    was = Text(" was given and", " は与えられた定義ですが、") if is_given else Text("", " は")
    where = _where(last)
    return Text(
        f"`{last.name}`{was.en} is defined again in {where.en}; the later definition is graded.",
        f"`{last.name}`{was.ja}{where.ja}でもう一度定義されています。採点されるのはそちらです。",
    )


def _changed(last: Definition) -> Text:
    where = _where(last)
    return Text(
        f"`{last.name}` in {where.en} was given and has been changed. Compare it with the original "
        "notebook.",
        f"{where.ja}の `{last.name}` は与えられた定義ですが、配布時のものから変わっています。"
        "元のノートブックと見比べてください。",
    )


def _where(last: Definition) -> Text:
    return Text(
        f"code cell {last.cell} (line {last.line})",
        f"コードセル {last.cell}（{last.line} 行目）",
    )


@functools.lru_cache(maxsize=64)  # cells: the given ones are the same in every submission
def definitions(cell: Cell) -> tuple[Definition, ...]:
    """All definitions in a code cell, in order."""
    return tuple(_definitions(cell))


def _definitions(cell: Cell) -> Iterator[Definition]:
    line = 1
    for statement in _statements(cell.source):
        code = tuple(text for kind, text in statement if kind not in (Kind.SPACE, Kind.COMMENT))
        words = code[1:] if code[:1] == ("async",) else code
        if words[:1] and words[0] in _BEGINS:
            name = "".join(words[1:2])
        else:
            name = words[0] if words[1:2] == ("=",) and words[2:3] != ("=",) else ""
        if name.isidentifier() and len(name) <= _LONGEST_NAME:
            yield Definition(name, cell.number, line, words)
        line += sum(text.count("\n") for _, text in statement)


def _statements(source: str) -> Iterator[list[tuple[Kind, str]]]:
    """The tokens from one left margin to the next."""
    statement: list[tuple[Kind, str]] = []
    at_margin = False
    for kind, text in tokens(source):
        if at_margin and kind in (Kind.NAME, Kind.KEYWORD):
            yield statement
            statement = []
        statement.append((kind, text))
        at_margin = kind is Kind.SPACE and text.endswith("\n")
    yield statement


def given_definitions(cells: Iterable[Cell]) -> Given:
    """The functions and classes in these cells that no answer cell defines."""
    given: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    asked: set[str] = set()
    for cell in code_of(cells):
        for definition in definitions(cell):
            if cell.is_answer:
                asked.add(definition.name)
            elif definition.code[0] in _BEGINS:
                given[definition.name].add(definition.code)
    return {name: codes for name, codes in given.items() if name not in asked}
