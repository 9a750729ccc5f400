"""Notebooks of every version, and with the damage that honest ones have."""

from __future__ import annotations

import itertools
import json
import re
from typing import Any

from autograder.errors import UnreadableSubmission
from autograder.submissions.decoding import text_of
from autograder.submissions.passages import Passage, is_japanese
from autograder.submissions.submission import Cell, Submission
from autograder.text import LANGUAGES, Text

SKIP_TAG = "otter_ignore"
ANSWER_TAG = "otter_answer_cell"

_MOST_PARTS = 3_000_000  # a hundred thousand cells with outputs have less than one
_ENOUGH_PROSE = 100_000  # letters, to tell the language by

_CONFLICT = re.compile(rb"^<{7} ", re.MULTILINE)
_OTHER_KERNELS = re.compile(r"(ir|julia|octave|matlab|bash|scala|sas|javascript|xcpp|xr)\b")


def read(data: bytes, name: str, digest: str) -> Submission:
    """A submission from the bytes of an .ipynb file.

    Raises:
        UnreadableSubmission: not JSON, not a notebook, or in another language than Python.
    """
    content = _parse(data)
    cells = _cells(content)
    metadata = _dictionary(content.get("metadata"))
    _refuse_other_languages(metadata)
    numbered = enumerate((cell for cell in cells if cell.get("cell_type") == "code"), start=1)
    otter, ours = _dictionary(metadata.get("otter")), _dictionary(metadata.get("autograder"))
    return Submission(
        name=name,
        digest=digest,
        cells=tuple(
            Cell(number, _source(cell)) for number, cell in numbered if not _is_skipped(cell)
        ),
        language=_language(metadata, cells),
        remarks=() if otter or ours else ("not made from the template",),
    )


def passages(data: bytes) -> list[Passage]:
    """The Markdown and code cells of an .ipynb file, without outputs.

    Raises:
        UnreadableSubmission: as `read`.
    """
    found = []
    number = 0
    for cell in _cells(_parse(data)):
        kind = cell.get("cell_type")
        if kind == "code":
            number += 1
            is_answer = ANSWER_TAG in _tags(cell)
            found.append(Passage(_source(cell), number, not _is_skipped(cell), is_answer))
        elif kind == "markdown":
            found.append(Passage(_source(cell)))
    return found


def _parse(data: bytes) -> dict[str, Any]:
    try:
        _refuse_a_crowd(data)
        content = json.loads(text_of(data))
    except (ValueError, RecursionError) as error:
        if _CONFLICT.search(data):
            raise _conflict() from error
        raise UnreadableSubmission(
            "not a notebook: the file is not JSON",
            Text(
                "This file is not a notebook: its content is not JSON. It may be cut off, or "
                "another file renamed to .ipynb. Open it in Jupyter; if that works, save it and "
                "hand it in again.",
                "ノートブックとして読めません（中身が JSON ではありません）。途中で切れているか、"
                "別のファイルの拡張子を .ipynb に変えたものかもしれません。Jupyter で開けるか"
                "確かめ、保存し直してもう一度提出してください。",
            ),
        ) from error
    if not isinstance(content, dict) or not _has_cells(content):
        raise UnreadableSubmission(
            "not a notebook: no cells",
            Text(
                "This file is JSON, but not a notebook: it has no cells.",
                "JSON ですが、ノートブックではありません（セルがありません）。",
            ),
        )
    return content


def _refuse_a_crowd(data: bytes) -> None:
    """Few bytes of JSON can make very many lists, each of which takes far more memory."""
    if data.count(b"[") + data.count(b"{") > _MOST_PARTS:
        raise UnreadableSubmission(
            "a notebook of too many parts",
            Text(
                "This notebook has millions of parts. Clear the outputs of all cells, save and "
                "hand it in again.",
                "ノートブックの要素が多すぎます。すべてのセルの出力を消して保存し、もう一度提出"
                "してください。",
            ),
        )


def _conflict() -> UnreadableSubmission:
    return UnreadableSubmission(
        "a notebook with marks of a merge conflict",
        Text(
            "This notebook has marks of a Git merge conflict in it (<<<<<<<). Choose one of the "
            "two versions, save it in Jupyter and hand it in again.",
            "Git のマージの衝突を示す印（<<<<<<<）が残っています。どちらかの版を選び、Jupyter で"
            "保存し直してから、もう一度提出してください。",
        ),
    )


def _has_cells(content: dict[str, Any]) -> bool:
    return isinstance(content.get("cells"), list) or isinstance(content.get("worksheets"), list)


def _cells(content: dict[str, Any]) -> list[dict[str, Any]]:
    cells = content.get("cells")
    if not isinstance(cells, list):
        cells = _upgraded(content)
    return [cell for cell in cells if isinstance(cell, dict)]


def _upgraded(content: dict[str, Any]) -> list[Any]:
    """Cells of a version 3 notebook, which keeps them in worksheets, and code as `input`."""
    sheets = [sheet for sheet in content["worksheets"] if isinstance(sheet, dict)]
    cells = [
        cell for sheet in sheets if isinstance(sheet.get("cells"), list) for cell in sheet["cells"]
    ]
    if content["worksheets"] and not sheets:
        raise UnreadableSubmission(
            "a damaged notebook of an old version",
            Text(
                "This notebook is of an old version and damaged. Open it in Jupyter, save it and "
                "hand it in again.",
                "古い形式のノートブックで、破損しています。Jupyter で開いて保存し直し、もう一度"
                "提出してください。",
            ),
        )
    return [
        {**cell, "source": cell.get("input", cell.get("source"))}
        for cell in cells
        if isinstance(cell, dict)
    ]


def _refuse_other_languages(metadata: dict[str, Any]) -> None:
    kernel = _dictionary(metadata.get("kernelspec"))
    info = _dictionary(metadata.get("language_info"))
    language = str(info.get("name") or kernel.get("language") or "").lower()
    if not language:
        other = _OTHER_KERNELS.match(str(kernel.get("name")).lower())
        language = other[0] if other else "python"
    if "python" not in language:
        raise UnreadableSubmission(
            f"not a Python notebook: {language[:30]}",
            Text(
                "This notebook is not in Python. Change its kernel to Python 3 and hand it in "
                "again.",
                "Python のノートブックではありません。カーネルを Python 3 に変えて、もう一度"
                "提出してください。",
            ),
        )


def _is_skipped(cell: dict[str, Any]) -> bool:
    ignored = _dictionary(_dictionary(cell.get("metadata")).get("otter")).get("ignore")
    return bool(ignored) or SKIP_TAG in _tags(cell)


def _tags(cell: dict[str, Any]) -> list[Any]:
    tags = _dictionary(cell.get("metadata")).get("tags")
    return tags if isinstance(tags, list) else []


def _source(cell: dict[str, Any]) -> str:
    source = cell.get("source", "")
    if isinstance(source, list):
        source = "".join(line for line in source if isinstance(line, str))
    # JSON can spell half a character (\ud800), which is no text that could be sent on.
    return source.encode("utf-8", "replace").decode("utf-8") if isinstance(source, str) else ""


def _language(metadata: dict[str, Any], cells: list[dict[str, Any]]) -> str:
    language = _dictionary(metadata.get("autograder")).get("language")
    if language in LANGUAGES:
        return str(language)
    texts = (_source(cell) for cell in cells if cell.get("cell_type") == "markdown")
    prose = "".join(text[:_ENOUGH_PROSE] for text in itertools.islice(texts, 1000))[:_ENOUGH_PROSE]
    return "ja" if is_japanese(prose) else "en"


def _dictionary(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
