"""The cells of a notebook with their prose; `reading` gives only the code, which is what runs."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.errors import UnreadableSubmission
from autograder.submissions import export_zip
from autograder.submissions.submission import LARGEST_FILE
from autograder.text import Text

_MARK = re.compile(r"^# ?%%(?P<kind>[^\n]*)$", re.MULTILINE)
_LARGEST_PICTURE = 4 << 20  # characters of base64
_LARGEST_PICTURES = 12 << 20


@dataclass(frozen=True)
class Piece:
    """A cell: prose or code.

    Attributes:
        pictures: attached to a prose cell, in base64, by name.
    """

    is_prose: bool
    source: str
    tags: frozenset[str] = frozenset()
    pictures: Mapping[str, str] = field(default_factory=dict)


def read_pieces(path: Path) -> tuple[Piece, ...]:
    """All cells of a notebook, of a script with `# %%` marks, or of the one in a zip.

    Raises:
        UnreadableSubmission: it is none of these.
    """
    try:
        if path.is_symlink() or path.stat().st_size > LARGEST_FILE:
            raise _unreadable()
        data = path.read_bytes()
    except OSError as error:
        raise _unreadable() from error
    suffix = path.suffix.lower()
    if suffix == ".zip" or (suffix not in {".ipynb", ".py"} and data[:4] == b"PK\x03\x04"):
        suffix, data = export_zip.only_gradable(data)
    try:
        text = data.decode("utf-8-sig")
        return _of_script(text) if suffix == ".py" else _of_notebook(json.loads(text))
    except (ValueError, RecursionError) as error:
        raise _unreadable() from error


def _of_notebook(content: Any) -> tuple[Piece, ...]:
    cells = _dictionary(content).get("cells")
    if not isinstance(cells, list):  # version 3 keeps them in worksheets
        sheets = _dictionary(content).get("worksheets")
        sheets = sheets if isinstance(sheets, list) else []
        cells = [cell for sheet in sheets for cell in _list(_dictionary(sheet).get("cells"))]
    return tuple(_piece(cell) for cell in cells if isinstance(cell, dict))


def _piece(cell: dict[str, Any]) -> Piece:
    tags = _list(_dictionary(cell.get("metadata")).get("tags"))
    kind = cell.get("cell_type")
    source = _joined(cell.get("source", cell.get("input", "")))
    if kind == "heading":  # of version 3
        source = f"# {source}"
    return Piece(
        is_prose=kind in {"markdown", "raw", "heading"},
        source=source.encode("utf-8", "replace").decode("utf-8"),
        tags=frozenset(tag for tag in tags if isinstance(tag, str)),
        pictures=_pictures(cell),
    )


def _pictures(cell: dict[str, Any]) -> dict[str, str]:
    pictures: dict[str, str] = {}
    room = _LARGEST_PICTURES
    for name, forms in _dictionary(cell.get("attachments")).items():
        for kind, form in _dictionary(forms).items():
            data = _joined(form)
            if kind.startswith("image/") and 0 < len(data) <= min(_LARGEST_PICTURE, room):
                pictures[name] = data
                room -= len(data)
                break
    return pictures


def _of_script(text: str) -> tuple[Piece, ...]:
    text = text.replace("\r\n", "\n")
    marks = list(_MARK.finditer(text))
    if not marks:
        return (Piece(False, text),)
    pieces = [Piece(False, text[: marks[0].start()])]
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    for mark, end in zip(marks, ends, strict=True):
        body = text[mark.end() : end].strip("\n")
        is_prose = "[markdown]" in mark["kind"] or "[md]" in mark["kind"]
        pieces.append(Piece(is_prose, re.sub(r"^# ?", "", body, flags=re.M) if is_prose else body))
    return tuple(pieces)


def _joined(source: Any) -> str:
    if isinstance(source, list):
        return "".join(line for line in source if isinstance(line, str))
    return source if isinstance(source, str) else ""


def _dictionary(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _unreadable() -> UnreadableSubmission:
    return UnreadableSubmission("not a notebook", Text("Not a notebook.", "読めません。"))
