"""The few things of IPython that notebooks ask for while they are graded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

_RUNS_ITS_LINE = {"time", "timeit", "prun"}
_RUNS_ITS_BODY = {"time", "timeit", "prun", "capture"}


class Shell:
    """What `get_ipython()` gives.

    Magics that run code run it once; `%%writefile` writes; all others (`%matplotlib`, `%pip`,
    `!ls`, ...) do nothing, as nothing that is graded depends on them.
    """

    def __init__(self, namespace: dict[str, Any], execute: Callable[[str], None]) -> None:
        self.user_ns = namespace
        self._execute = execute

    def run_line_magic(self, name: str, line: str, _stack_depth: int = 1) -> None:
        if name in _RUNS_ITS_LINE:
            self._execute(_without_options(line))

    def run_cell_magic(self, name: str, line: str, body: str) -> None:
        if name in _RUNS_ITS_BODY:
            self._execute(body)
        elif name == "writefile":
            Path(line.rsplit(maxsplit=1)[-1]).write_text(body)

    def magic(self, line: str) -> None:
        name, _, rest = line.lstrip("%").partition(" ")
        self.run_line_magic(name, rest)

    def system(self, command: str) -> None:
        """`!command` is not run."""

    def getoutput(self, command: str) -> list[str]:  # noqa: ARG002 - IPython's signature
        return []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *_args, **_kwargs: None


def _without_options(line: str) -> str:
    words = line.split(" ")
    while words and words[0].startswith("-"):
        words.pop(0)
        if words and words[0].isdigit():
            words.pop(0)
    return " ".join(words)
