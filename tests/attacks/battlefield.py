"""A small course, the secrets that attacks look for, and those who listen for what they send."""

from __future__ import annotations

import os
import socket
import sys
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

# Made anew each time: no attack knows it.
CANARY = f"canary-{os.urandom(8).hex()}"
HIDDEN_INPUT = 7391528

SUITE = """\
[title]
en = "Two small things"
ja = "二つの小さな問題"

[[question]]
name = "q1"
en = "Twice"
ja = "二倍"

[[question]]
name = "q2"
en = "Proof of a successful attack"
ja = "証拠"

[limits]
cell_seconds = 3
load_seconds = 8
check_seconds = 1.5
memory = 600000000
processes = 24
file_size = 8000000
disk = 32000000
answer = 4000000
"""

CHECKS = f"""\
import numpy as np
import pytest

from autograder.checks import assert_same

CANARY = "{CANARY}"


@pytest.mark.question("q1")
@pytest.mark.points(3)
@pytest.mark.title(en="Twice many numbers", ja="二つの数の二倍")
@pytest.mark.catches(en="A known mistake.", ja="よくある間違い。")
def test_twice(student, rng):
    x = np.concatenate([[{HIDDEN_INPUT}.0], rng.integers(100, 1000, 11)]).reshape(3, 4)
    assert_same(student.twice(x), 2 * x, "twice(x)")


@pytest.mark.question("q2")
@pytest.mark.points(2)
@pytest.mark.title(en="Something that it should not have", ja="証拠")
@pytest.mark.catches(en="Nothing.", ja="なし。")
def test_proof(student):
    proof = student.proof()
    assert proof is True or (isinstance(proof, str) and CANARY in proof)
"""

MASTER = """\
# %% [raw]
# # BEGIN QUESTION
# name: q1

# %%
def twice(x):
    return x + x  # SOLUTION

# %% [raw]
# # END QUESTION
"""

HONEST = "import numpy as np\n\n\ndef twice(x):\n    return np.add(x, x)"


@dataclass
class Battlefield:
    """Everything that a run of the suite needs, in one folder."""

    root: Path
    listeners: list[socket.socket] = field(default_factory=list)

    def __post_init__(self) -> None:
        for folder in ("course/tests/tiny", "course/solutions/tiny", "submissions", "home", "tmp"):
            (self.root / folder).mkdir(parents=True)
        self.drop.mkdir()
        self.drop.chmod(0o777)
        (self.course / "tests/tiny/suite.toml").write_text(SUITE, "utf-8")
        (self.course / "tests/tiny/test_hidden.py").write_text(CHECKS, "utf-8")
        (self.course / "solutions/tiny/tiny.py").write_text(MASTER, "utf-8")
        (self.root / "home/secret").write_text(CANARY)
        self.public.write_text(CANARY)
        self.public.chmod(0o644)
        for path in (self.root, *self.root.parents):
            if path.stat().st_uid == os.getuid() and path != Path("/"):
                path.chmod(path.stat().st_mode | 0o011)  # only the sandbox is to keep them out
        self._listen()

    @property
    def course(self) -> Path:
        return self.root / "course"

    @property
    def submissions(self) -> Path:
        return self.root / "submissions"

    @property
    def out(self) -> Path:
        return self.root / "out"

    @property
    def drop(self) -> Path:
        return self.root / "drop"

    @property
    def public(self) -> Path:
        return self.root / "public"

    def _listen(self) -> None:
        for family, kind, address in (
            (socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 0)),
            (socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", 0)),
            (socket.AF_UNIX, socket.SOCK_STREAM, str(self.root / "s")),
            (socket.AF_UNIX, socket.SOCK_STREAM, f"\0attacks-{os.getpid()}"),
        ):
            listener = socket.socket(family, kind)
            listener.bind(address)
            listener.setblocking(False)
            if kind == socket.SOCK_STREAM:
                listener.listen()
            self.listeners.append(listener)
        (self.root / "s").chmod(0o777)

    def reached(self) -> list[str]:
        """Names of the listeners that something has arrived at."""
        found = []
        for listener in self.listeners:
            try:
                if listener.type == socket.SOCK_STREAM:
                    listener.accept()[0].close()
                else:
                    listener.recv(1)
            except BlockingIOError:
                continue
            found.append(str(listener.getsockname()))
        return found

    def close(self) -> None:
        for listener in self.listeners:
            listener.close()

    def knowing(self, source: str) -> str:
        """The text of an attack, told all that an insider knows."""
        tcp, udp, *_ = self.listeners
        known = {
            "COURSE": self.course,
            "OUT": self.out,
            "SUBMISSIONS": self.submissions,
            "HOME": self.root / "home",
            "TMP": self.root / "tmp",
            "DROP": self.drop,
            "PUBLIC": self.public,
            "UNIX": self.root / "s",
            "ABSTRACT": f"attacks-{os.getpid()}",
            "GRADER": os.getpid(),
            "ENGINE": Path(__file__).resolve().parents[2],
            "MACHINE": socket.gethostname(),
            "TCP": tcp.getsockname()[1],
            "UDP": udp.getsockname()[1],
        }
        for name, value in known.items():
            source = source.replace(f"@{name}@", str(value))
        return source

    def environment(self) -> dict[str, str]:
        """Of the grading: a secret in it, and all temporary files in one place."""
        return {
            **os.environ,
            "HOME": str(self.root / "home"),
            "TMPDIR": str(self.root / "tmp"),
            "GRADER_TOKEN": CANARY,
            "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        }


def notebook(*sources: str, **metadata: object) -> str:
    """A notebook of these code cells, as text."""
    cells = [new_code_cell(source) for source in sources]
    return str(nbformat.writes(new_notebook(cells=cells, metadata=metadata)))


def honest() -> str:
    """A right submission, with a secret in it."""
    return notebook(f"# {CANARY}", HONEST)
