"""What every grader tells the benchmark: what to build, what to run, what came of it."""

from __future__ import annotations

import os
import subprocess
import sys
from abc import ABC, abstractmethod
from pathlib import Path

from cases import Case

BIN = Path(sys.executable).parent


class Unavailable(Exception):
    """A grader that cannot be measured here, and why."""


class Grader(ABC):
    """One way to grade.

    Attributes:
        name: in results.json and on the command line.
        label: in the table.
        most: submissions of one run at most; 1 where each needs a run of its own.
        programs: the environment's folder of commands.
    """

    name: str
    label: str
    most = 100
    programs = BIN

    @abstractmethod
    def prepare(self, case: Case, folder: Path, count: int) -> None:
        """Build, once and unmeasured, what runs over up to `count` submissions need.

        Raises:
            Unavailable: it is not installed.
        """

    @abstractmethod
    def command(self, prepared: Path, run: Path, count: int) -> list[str]:
        """What to run, and measure, over `count` submissions in the fresh folder `run`."""

    @abstractmethod
    def shares(self, run: Path, case: Case) -> list[float]:
        """The share of the points, 0 to 1, that each submission of a run was given."""


def path_of(programs: Path) -> str:
    """PATH with an environment's commands first: nbgrader starts `alembic` by its bare name."""
    return os.pathsep.join([str(programs), "/usr/local/bin:/usr/bin:/bin"])


def set_up(command: list[str], folder: Path) -> None:
    """Run a command of a grader's own that builds something.

    Raises:
        Unavailable: it failed.
    """
    environment = {**os.environ, "PATH": path_of(Path(command[0]).parent)}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        said = (done.stdout + done.stderr)[-2000:]
        raise Unavailable(f"{Path(command[0]).name} {command[1]} failed:\n{said}")
