"""Progress on stderr: a bar in a terminal, lines in a log."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text as Styled

Item = TypeVar("Item")
News = Callable[[Item], "Styled | None"]

_LINE_EVERY = 2.0  # seconds, in a log
_FRAME_EVERY = 0.1  # seconds, in a terminal


def with_progress(
    items: Iterable[Item],
    total: int,
    what: str,
    *,
    quiet: bool,
    at_once: int = 1,
    news: News[Item] | None = None,
) -> Iterator[Item]:
    """Pass items on as they come, and show the progress.

    Args:
        at_once: how many are processed at a time.
        news: what to say about an item as it comes; None for most.
    """
    console = Console(stderr=True)
    if quiet:
        yield from items
        return
    show: _Bar | _Lines = _Bar(console) if console.is_terminal else _Lines(console)
    with show:
        show.start(what, total, at_once)
        for done, item in enumerate(items, start=1):
            said = news(item) if news else None
            if said is not None:
                show.say(said)
            show.advance(done)
            yield item


class _Bar:
    """A bar that moves as items come.

    No thread refreshes it, as one would by default. Workers are forked while the bar is shown, and
    a process that is forked while a thread runs may inherit a lock that nobody will release.
    """

    def __init__(self, console: Console) -> None:
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        running = TextColumn("{task.fields[running]} running,")
        self._progress = Progress(
            *columns,
            running,
            TimeRemainingColumn(),
            console=console,
            transient=True,
            auto_refresh=False,
        )
        self._task = TaskID(0)
        self._total = self._at_once = 0
        self._shown = 0.0

    def __enter__(self) -> _Bar:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def start(self, what: str, total: int, at_once: int) -> None:
        self._total, self._at_once = total, at_once
        self._task = self._progress.add_task(what, total=total, running=min(at_once, total))
        self._progress.refresh()

    def advance(self, done: int) -> None:
        running = min(self._at_once, self._total - done)
        self._progress.update(self._task, completed=done, running=running)
        now = time.monotonic()
        if now - self._shown > _FRAME_EVERY or done == self._total:
            self._shown = now
            self._progress.refresh()

    def say(self, news: Styled) -> None:
        self._progress.console.print(news, highlight=False)


class _Lines:
    """A line every few seconds."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._what = ""
        self._total = self._at_once = 0
        self._start = self._last = time.monotonic()

    def __enter__(self) -> _Lines:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def start(self, what: str, total: int, at_once: int) -> None:
        self._what, self._total, self._at_once = what, total, at_once

    def advance(self, done: int) -> None:
        now = time.monotonic()
        if now - self._last <= _LINE_EVERY and done < self._total:
            return
        self._last = now
        left = self._total - done
        seconds = (now - self._start) / done * left
        line = f"{self._what}: {done}/{self._total}"
        if left:
            line += f", {min(self._at_once, left)} running, {seconds:.0f} s left"
        self.say(Styled(line))

    def say(self, news: Styled) -> None:
        self._console.print(news, highlight=False, soft_wrap=True)
