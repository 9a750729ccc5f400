"""Progress on stderr: a bar where a person looks on, lines where a log is written."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


class Named(Protocol):
    @property
    def name(self) -> str: ...


Item = TypeVar("Item", bound=Named)

_LINE_EVERY = 2.0  # seconds, in a log


def with_progress(items: Iterable[Item], total: int, what: str, *, quiet: bool) -> Iterator[Item]:
    """Pass items on as they come, and say how far it is."""
    console = Console(stderr=True)
    if quiet:
        yield from items
    elif console.is_terminal:
        yield from _with_bar(items, total, what, console)
    else:
        yield from _with_lines(items, total, what, console)


def _with_bar(items: Iterable[Item], total: int, what: str, console: Console) -> Iterator[Item]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console, transient=True) as progress:
        task = progress.add_task(what, total=total)
        for item in items:
            progress.advance(task)
            yield item


def _with_lines(items: Iterable[Item], total: int, what: str, console: Console) -> Iterator[Item]:
    start = last = time.monotonic()
    for done, item in enumerate(items, start=1):
        now = time.monotonic()
        if now - last > _LINE_EVERY or done == total:
            left = (now - start) / done * (total - done)
            console.print(
                f"{what}: {done}/{total}, {left:.0f} s left", highlight=False, soft_wrap=True
            )
            last = now
        yield item
