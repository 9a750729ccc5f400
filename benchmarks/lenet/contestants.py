"""Who trains: each in a process of its own, which is asked for some steps at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class Unavailable(Exception):
    """A contestant that cannot train here, and why."""


def one_thread() -> dict[str, str]:
    """An environment in which numerical libraries use a single thread."""
    return {**os.environ, **dict.fromkeys(_THREADS, "1")}


@dataclass(frozen=True)
class Contestant:
    """A script that trains, and the interpreter that it needs.

    Attributes:
        name: in results.json.
        label: in the table.
        python: of the environment that has its library.
        script: beside this file, with its arguments.
    """

    name: str
    label: str
    python: Path
    script: tuple[str, ...]

    def start(self) -> Trainer:
        """A process that has trained a little already.

        Raises:
            Unavailable: it is not installed, or does not work.
        """
        if not self.python.exists():
            raise Unavailable(f"there is no {self.python.relative_to(ROOT)}")
        return Trainer(self)


class Trainer:
    """The process of a contestant."""

    def __init__(self, contestant: Contestant) -> None:
        script, *arguments = contestant.script
        self.contestant = contestant
        self._process = subprocess.Popen(
            [str(contestant.python), str(HERE / script), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=one_thread(),
        )
        self.version = self._line()

    def seconds(self, steps: int) -> float:
        """CPU seconds of one step: the mean over `steps` of them.

        Raises:
            Unavailable: the process has ended.
        """
        assert self._process.stdin is not None
        print(steps, file=self._process.stdin, flush=True)
        return float(self._line()) / steps

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline().strip()
        if not line:
            raise Unavailable(f"{self.contestant.script[0]} ended with {self._process.wait()}")
        return line

    def __enter__(self) -> Trainer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.communicate()  # with its input closed, it ends


_OURS = Path(sys.executable)
_BENCH = ROOT / ".venv-bench" / "bin" / "python"

CONTESTANTS = (
    Contestant("ours", "ours: `solutions/lenet`, NumPy", _OURS, ("in_numpy.py",)),
    Contestant("torch", "PyTorch", _BENCH, ("in_torch.py",)),
    Contestant(
        "torch_images",
        "PyTorch, with the gradient of the images, which ours computes, too",
        _BENCH,
        ("in_torch.py", "--images"),
    ),
)
