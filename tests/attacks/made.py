"""Attacks by the file itself: what it is called, what it claims, how it is packed."""

from __future__ import annotations

import io
import json
import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

from .battlefield import Battlefield, notebook

WRONG = "def twice(x):\n    return x"
_SCRIPT = "<script>alert(1)</script>"


def _file(name: str, content: str | bytes) -> Callable[[Battlefield, str], None]:
    def make(field: Battlefield, prefix: str) -> None:
        path = field.submissions / prefix / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    return make


def _link(name: str, target: Callable[[Battlefield], Path | str]) -> Callable[..., None]:
    def make(field: Battlefield, prefix: str) -> None:
        path = field.submissions / prefix / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(target(field))

    return make


def _pipe(field: Battlefield, prefix: str) -> None:
    folder = field.submissions / prefix
    folder.mkdir(parents=True)
    os.mkfifo(folder / "pipe.ipynb")


def _zip(*entries: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return data.getvalue()


def _link_entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


_wrong = notebook(WRONG)
_loud = json.dumps(
    {
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": {"kernelspec": {"name": _SCRIPT, "display_name": _SCRIPT}},
        "cells": [
            {"cell_type": "markdown", "metadata": {}, "source": _SCRIPT},
            {
                "cell_type": "code",
                "metadata": {},
                "execution_count": _SCRIPT,
                "outputs": [{"output_type": "display_data", "data": {"text/html": _SCRIPT}}],
                "source": f"{_SCRIPT} # \x1b[2J\x07",
            },
            {"cell_type": "code", "metadata": {}, "source": f"raise ValueError('{_SCRIPT}')"},
        ],
    }
)

NAMES = {
    "formula": "=cmd|'%2FC calc'!A0.ipynb",
    "formula with at": "@SUM(1+1)*cmd|' C calc'!A0.ipynb",
    "formula after a plus": "+1+1.ipynb",
    "markup": "<img src=x onerror=alert(1)>.ipynb",
    "markup of a terminal": "[red]gone[" + "link=file:]x.ipynb",
    "control characters": "\x1b[2J\x1b]0;owned\x07.ipynb",
    "written backwards": "\u202ebpnyi.ipynb",
    "rows of its own": "x\n001-neighbour.ipynb,3,2,5,1,Completed\n.ipynb",
    "as long as can be": "n" * 249 + ".ipynb",
    "another encoding": "caf\udce9.ipynb",
    "a template's": "{{ grades }}{% raw %}.ipynb",
}

MADE: dict[tuple[str, str], Callable[[Battlefield, str], None]] = {
    ("forge", "neighbours name in another folder"): _file("000b-neighbour.ipynb", _wrong),
    ("forge", "neighbours name in other letters"): _file("000B-Neighbour.IPYNB", _wrong),
    ("forge", "link to a neighbours submission"): _link(
        "mine.ipynb", lambda field: field.submissions / "000b-neighbour.ipynb"
    ),
    ("forge", "claims of another in the metadata"): _file(
        "claims.ipynb",
        notebook(
            "STUDENT_ID = '000b-neighbour'\nanswers = {}\n" + WRONG,
            autograder={"name": "000b-neighbour.ipynb", "language": "</title>", "score": 5},
            otter={"assignment_name": "tiny", "score": 100},
            student_id="000b-neighbour",
            authors=[{"name": "000b-neighbour"}],
        ),
    ),
    ("read", "link to the hidden suite"): _link(
        "mine.py", lambda field: field.course / "tests/tiny/test_hidden.py"
    ),
    ("exhaust", "link to an endless device"): _link("mine.ipynb", lambda _field: "/dev/zero"),
    ("exhaust", "named pipe"): _pipe,
    ("escape", "zip that climbs out"): _file(
        "climbs.zip", _zip(("../../../drop/out.ipynb", _wrong.encode()))
    ),
    ("escape", "zip with an absolute path"): _file(
        "absolute.zip", _zip(("/tmp/leaked-by-submission.ipynb", _wrong.encode()))
    ),
    ("read", "zip with a link"): _file(
        "link.zip", _zip((_link_entry("mine.ipynb"), b"/etc/passwd"))
    ),
    ("exhaust", "zip bomb"): _file("bomb.zip", _zip(("x.ipynb", bytes(200 << 20)))),
    ("exhaust", "zip in zips"): _file(
        "nested.zip", _zip(("x.zip", _zip(("y.zip", _zip(("z.ipynb", _wrong.encode()))))))
    ),
    ("exhaust", "JSON too deep"): _file("deep.ipynb", "[" * 1_000_000),
    ("exhaust", "JSON with a number too long"): _file(
        "number.ipynb", '{"cells": [], "nbformat": ' + "9" * 1_000_000 + "}"
    ),
    ("exhaust", "JSON of millions of lists"): _file(
        "lists.ipynb", '{"cells": [' + "[]," * 20_000_000 + "0]}"
    ),
    ("exhaust", "blank lines without end"): _file(
        "blank.ipynb", notebook("\n" * 500_000 + "missing", "class A(missing): pass")
    ),
    ("exhaust", "an old notebook of half a million cells"): _file(
        "old.ipynb",
        '{"nbformat": 3, "worksheets": [{"cells": ['
        + '{"cell_type": "markdown", "source": ""},' * 500_000
        + "0]}]}",
    ),
    ("exhaust", "twenty thousand cells"): _file(
        "cells.ipynb",
        json.dumps({"cells": [{"cell_type": "code", "source": "1"}] * 20_000, "nbformat": 4}),
    ),
    ("exhaust", "a line of twenty megabytes"): _file("line.py", "x = '" + "y" * 20_000_000 + "'"),
    ("exfiltrate", "markup in every field"): _file("loud.ipynb", _loud),
}
for _what, _name in NAMES.items():
    MADE["forge", f"name: {_what}"] = _file(os.fsdecode(os.fsencode(_name)), _wrong)
