"""Runs attacks against graders, inside namespaces that `benchmarks/attacks.py` starts it in.

Nothing here can be reached from a grader that holds nobody back: the file system is read-only but
for folders in memory, made anew for each attack; the home folder is covered; the network has a
loopback interface and nothing else; each grading has a PID namespace, limits, no capabilities, and
as root a user of its own. Reads what to run from the standard input, prints one verdict a line.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import re
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from cases import ROOT
from graders import Unavailable, path_of

from attacked.catalogue import Attack, attacks
from attacked.targets import Marks, Target, targets
from autograder.sandbox import kernel
from tests.attacks.battlefield import CANARY, HIDDEN_INPUT, HONEST, Battlefield

_FIELD = Path("/tmp/field")
_PREPARED = Path("/run/prepared")
_OUTPUT = Path("/run/output.txt")
_FRESH = ("/tmp", "/var/tmp", "/dev/shm")
_GRADER = 4242  # its process ID
_USER = 61234  # nobody else's, so that the limit of processes counts no others
_LIMITS = ("--as=4294967296", "--nproc=256", "--fsize=67108864", "--core=0", "--cpu=40")
_WRONG = Attack("honest", "wrong", "", "def twice(x):\n    return x")
_RIGHT = Attack("honest", "right", "", HONEST)


@dataclass(frozen=True)
class CheckResult:
    """What one attack did to one grader.

    Attributes:
        marks: for the honest question and the proof; None where no result exists.
        damage: what was changed, reached, said or left.
        code: the grader's exit code; None where it did not end in time.
    """

    attack: str
    grader: str
    marks: Marks | None
    damage: tuple[str, ...]
    code: int | None


@dataclass(frozen=True)
class _Ended:
    """What `watch.py` says of a grading: the exit code, if it ended, and what still runs."""

    code: int | None
    left: list[str]


def main() -> None:
    order = json.load(sys.stdin)
    chosen = {target.name: target for target in targets(Path(order["nbgrader"]))}
    known = {attack.key: attack for attack in attacks()}
    _enter()
    graders: dict[str, _Attacked] = {}
    for name, key in order["runs"]:
        if name not in graders:
            graders[name] = _Attacked(chosen[name], order["seconds"])
        if graders[name].ready:
            print(json.dumps(asdict(graders[name].by(known[key]))), flush=True)


def _enter() -> None:
    """Take away from this process, which is in namespaces of its own, all that it must not reach.

    Raises:
        OSError: this machine does not allow it.
        RuntimeError: something can still be written to.
    """
    kernel.make_read_only("/")
    _cover(str(Path.home()))
    _cover("/run")
    _PREPARED.mkdir(mode=0o700)
    _loopback_up()
    for path in (ROOT, Path("/etc"), Path("/usr"), Path(sys.base_prefix)):
        if os.access(path, os.W_OK):
            raise RuntimeError(f"{path} could still be written to")


def _cover(folder: str) -> None:
    """Put an empty folder in memory over it; our own files are still seen, where they lie below."""
    below = [path for path in (str(ROOT), sys.base_prefix) if path.startswith(f"{folder}/")]
    kept = {path: os.open(path, os.O_PATH) for path in below}
    flags = kernel.MS_NOSUID | kernel.MS_NODEV
    mode = "1777" if folder in _FRESH else "0755"
    kernel.mount("tmpfs", folder, "tmpfs", flags, f"size=512m,nr_inodes=65536,mode={mode}")
    for path, descriptor in kept.items():
        os.makedirs(path, exist_ok=True)
        kernel.mount(f"/proc/self/fd/{descriptor}", path, None, kernel.MS_BIND)
        kernel.make_read_only(path)
        os.close(descriptor)


def _loopback_up() -> None:
    get, put, up = 0x8913, 0x8914, 1
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        request = fcntl.ioctl(wire, get, struct.pack("16sh14x", b"lo", 0))
        flags = struct.unpack("16sh14x", request)[1]
        fcntl.ioctl(wire, put, struct.pack("16sh14x", b"lo", flags | up))


class _Attacked:
    """One grader, and what an honest wrong submission leaves of it."""

    def __init__(self, target: Target, seconds: float) -> None:
        self._target = target
        self._seconds = seconds
        self._prepared = _PREPARED / target.name
        self._usual: frozenset[str] = frozenset()
        self.ready = self._works()

    def _works(self) -> bool:
        with _fresh():
            self._prepared.mkdir()
            try:
                self._target.prepare(self._prepared)
            except Unavailable as error:
                print(f"{self._target.name} is left out: {error}", file=sys.stderr)
                return False
        self._usual = frozenset(self.by(_WRONG).damage)
        wrong, right = self.by(_WRONG), self.by(_RIGHT)
        if (wrong.marks, right.marks) != ((0, 0), (3, 0)) or wrong.damage or right.damage:
            print(f"{self._target.name} is left out: {wrong}, {right}", file=sys.stderr)
            return False
        return True

    def by(self, attack: Attack) -> CheckResult:
        with _fresh():
            field = Battlefield(_FIELD)
            try:
                return self._judged(attack, field)
            finally:
                field.close()

    def _judged(self, attack: Attack, field: Battlefield) -> CheckResult:
        self._target.place(field, self._prepared, self._cells(attack, field))
        _hand_over(field.root)
        before = _state(field)
        ended = self._grade(field)
        if ended.code is None:
            return CheckResult(attack.key, self._target.name, None, (), None)
        marks = self._target.marks(field)
        damage = [f"still runs: {line}" for line in ended.left]
        damage += [f"reached: {address}" for address in field.reached()]
        # A grader that was ended cannot clear up its own temporary files.
        own = self._target.own if marks else (*self._target.own, "tmp/")
        damage += self._changes(
            before, _state(field), tuple(f"{field.root}/{name}" for name in own)
        )
        if self._target.neighbours(field) != (3, 0):
            damage.append("changed: the neighbour's marks")
        shown = self._target.shown(field)
        if str(HIDDEN_INPUT) in shown or CANARY in shown:
            damage.append("said: something hidden")
        return CheckResult(attack.key, self._target.name, marks, tuple(damage), ended.code)

    def _cells(self, attack: Attack, field: Battlefield) -> list[str]:
        source = attack.source
        for ours, theirs in self._target.spelled.items():
            source = source.replace(ours, theirs)
        source = field.knowing(source.replace("@GRADER@", str(_GRADER)))
        return re.split(r"^# %%\n", source, flags=re.MULTILINE)

    def _grade(self, field: Battlefield) -> _Ended:
        command = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc", sys.executable]
        command += [str(Path(__file__).with_name("watch.py")), str(self._seconds), str(_OUTPUT)]
        command.append(str(_GRADER))
        drop = ["setpriv", "--no-new-privs"]
        if _is_root():
            drop += ["--bounding-set=-all", "--inh-caps=-all", f"--reuid={_USER}"]
            drop += [f"--regid={_USER}", "--clear-groups"]
        else:  # nobody else to become, but root is not what graders run as
            drop[:0] = ["unshare", "--user", f"--map-user={_USER}", f"--map-group={_USER}"]
        ended = subprocess.run(
            [*command, *drop, "prlimit", *_LIMITS, *self._target.command(field)],
            cwd=field.course,
            env=self._environment(field),
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            check=True,
            timeout=self._seconds + 30,
        )
        return _Ended(**json.loads(ended.stdout))

    def _environment(self, field: Battlefield) -> dict[str, str]:
        return {
            "PATH": path_of(self._target.programs),
            "HOME": str(field.root / "home"),
            "TMPDIR": str(field.root / "tmp"),
            "LANG": "C.UTF-8",
            "GRADER_TOKEN": CANARY,
            **dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1"),
        }

    def _changes(
        self, before: dict[str, str], after: dict[str, str], own: tuple[str, ...]
    ) -> list[str]:
        return [
            line
            for path in sorted(before.keys() | after.keys())
            if before.get(path) != after.get(path)
            and not path.startswith(own)
            and (line := f"changed: {path}") not in self._usual
        ]


def _is_root() -> bool:
    """Of the machine, not of a user namespace that maps one user only."""
    return Path("/proc/self/uid_map").read_text().split()[2] != "1"


@contextmanager
def _fresh() -> Iterator[None]:
    """Folders for everybody, empty at first; gone afterwards with all that is in them."""
    for folder in _FRESH:
        _cover(folder)
    try:
        yield
    finally:
        for folder in _FRESH:
            subprocess.run(["umount", "--lazy", folder], check=True)


def _hand_over(folder: Path) -> None:
    """The grader runs as another user than this process: all is its own."""
    if _is_root():
        subprocess.run(["chown", "-R", f"{_USER}:{_USER}", folder], check=True)


def _state(field: Battlefield) -> dict[str, str]:
    """All that anybody on the machine could find changed."""
    state = {}
    for top in _FRESH:
        for folder, names, files in os.walk(top):
            if folder == str(field.root):
                names.remove("home")  # programs keep their caches there
            for name in (*names, *files):
                path = os.path.join(folder, name)
                state[_without_chance(path)] = _print_of(path)
    state["secret"] = _print_of(str(field.root / "home/secret"))
    for kind in ("shm", "sem", "msg"):
        lines = Path(f"/proc/sysvipc/{kind}").read_text().splitlines()[1:]
        state[f"System V {kind}"] = ",".join(line.split()[1] for line in lines)
    return state


def _without_chance(path: str) -> str:
    """The same path without what `tempfile` or a kernel drew by chance."""
    return re.sub(r"(?<=tmp/)tmp\w{8}\b", "tmp…", path)


def _print_of(path: str) -> str:
    if os.path.islink(path) or not os.path.isfile(path):
        return "there" if os.path.lexists(path) else "gone"
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


if __name__ == "__main__":
    main()
