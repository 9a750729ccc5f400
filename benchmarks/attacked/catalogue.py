"""Which attacks there are, and why some say nothing about other graders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.attacks.made import MADE
from tests.attacks.outcome import FAMILIES, FOLDER

WRITTEN = Path(__file__).with_name("written")

_INTERNALS = "aimed at the insides of our engine"
_WIRE = "aimed at the wire between our processes"
_HOLDS_ALL = "would take the whole machine with a grader that sets no limits"
_READ_ONLY = "the benchmark keeps all libraries read-only"

# Never run against any grader here; not counted.
APART = {
    "change/answers_found_by_tracing": _INTERNALS,
    "change/answers_written_to_the_wire": _WIRE,
    "change/cells_that_never_ran": _WIRE,
    "change/handles_of_other_objects": _INTERNALS,
    "change/patched_protocol": _INTERNALS,
    "change/patched_runner": _INTERNALS,
    "change/the_warm_parent": _INTERNALS,
    "change/words_written_to_the_wire": _WIRE,
    "exfiltrate/hidden_input_for_the_next_load": "others do not run the cells a second time",
    "exhaust/answer_that_swells": _WIRE,
    "exhaust/copies_that_answer": _INTERNALS,
    "exhaust/words_without_end_on_the_wire": _WIRE,
    "escape/own_limits": "others set no limits that could be raised",
    "read/engine_of_the_trusted_side": _INTERNALS,
    "read/neighbours_working_folder": "looks for folders by the names that ours have",
    "read/sources_of_the_trusted_side": _INTERNALS,
}
NOT_RUN = {
    "change/attributes_of_libraries": _READ_ONLY,
    "change/installed_libraries": _READ_ONLY,
    "exfiltrate/name_service": "the benchmark's network has no name service",
    "exhaust/disk": _HOLDS_ALL,
    "exhaust/fork_bomb": _HOLDS_ALL,
    "exhaust/fork_bomb_in_a_question": _HOLDS_ALL,
    "exhaust/many_files": _HOLDS_ALL,
    "exhaust/memory": _HOLDS_ALL,
    "exhaust/memory_in_many_processes": _HOLDS_ALL,
    "exhaust/output": _HOLDS_ALL,
    "exhaust/threads": _HOLDS_ALL,
}
BY_FILE = "about the names, archives and broken files that a bulk command reads"


@dataclass(frozen=True)
class Attack:
    """One attack.

    Attributes:
        family: as in tests/attacks; "written" for those in `written/`.
        name: of its file.
        what: its first line.
        source: its code, with the places that `Battlefield.knowing` fills.
        only: the one grader that it was written for.
    """

    family: str
    name: str
    what: str
    source: str
    only: str | None = None

    @property
    def key(self) -> str:
        return f"{self.family}/{self.name}"


def attacks() -> list[Attack]:
    """All that are run, family after family, those written for one grader last."""
    generic = [
        _read(path, path.parent.name)
        for family in FAMILIES
        for path in sorted((FOLDER / family).glob("*.py"))
    ]
    apart = APART.keys() | NOT_RUN.keys()
    unknown = apart - {attack.key for attack in generic}
    if unknown:
        raise LookupError(f"no such attacks any more: {', '.join(sorted(unknown))}")
    chosen = [attack for attack in generic if attack.key not in apart]
    return [*chosen, *_written()]


def left_out() -> dict[str, int]:
    """How many attacks are not run, by reason."""
    reasons = [*APART.values(), *NOT_RUN.values(), *[BY_FILE] * len(MADE)]
    return {reason: reasons.count(reason) for reason in dict.fromkeys(reasons)}


def _written() -> Iterator[Attack]:
    for path in sorted(WRITTEN.glob("*/*.py")):
        yield _read(path, "written", only=path.parent.name)


def _read(path: Path, family: str, only: str | None = None) -> Attack:
    source = path.read_text("utf-8")
    what = source.partition("\n")[0].removeprefix("# ")
    return Attack(family, path.stem, what, source, only)
