"""The only reader of notebooks: of all versions, and with the damage found in honest ones."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator
from typing import Any

from autograder.errors import UnreadableSubmission
from autograder.submissions.decoding import is_japanese, text_of, whole_characters
from autograder.submissions.json_bound import takes_too_much_memory
from autograder.submissions.submission import Cell, CellKind, Submission
from autograder.text import LANGUAGES, Text

SKIP_TAG = "otter_ignore"
ANSWER_TAG = "otter_answer_cell"

_LARGEST_ATTACHMENT = 4 << 20  # characters of base64
_LARGEST_ATTACHMENTS = 12 << 20  # of one notebook
_ENOUGH_PROSE = 100_000  # letters, to tell the language by

_KINDS = {
    "code": CellKind.CODE,
    "markdown": CellKind.MARKDOWN,
    "heading": CellKind.MARKDOWN,  # of version 3
    "raw": CellKind.RAW,
}

_CONFLICT = re.compile(rb"^<{7} ", re.MULTILINE)
_OTHER_KERNELS = re.compile(r"(ir|julia|octave|matlab|bash|scala|sas|javascript|xcpp|xr)\b")


def read(data: bytes, name: str, digest: str) -> Submission:
    """A submission from the bytes of an .ipynb file.

    Raises:
        UnreadableSubmission: not JSON, not a notebook, or in another language than Python.
    """
    content = _parse(data)
    metadata = _dictionary(content.get("metadata"))
    _refuse_other_languages(metadata)
    cells = tuple(_cells(content))
    otter, ours = _dictionary(metadata.get("otter")), _dictionary(metadata.get("autograder"))
    return Submission(
        name=name,
        digest=digest,
        cells=cells,
        language=_language(metadata, cells),
        remarks=() if otter or ours else ("not made from the template",),
    )


def _parse(data: bytes) -> dict[str, Any]:
    try:
        text = text_of(data)
        if takes_too_much_memory(text):
            raise _crowded()
        content = json.loads(text)
    except MemoryError as error:
        raise _crowded() from error
    except (ValueError, RecursionError) as error:
        raise (_conflict() if _CONFLICT.search(data) else _not_json()) from error
    if not isinstance(content, dict) or not _has_cells(content):
        raise UnreadableSubmission(
            "not a notebook: no cells",
            Text(
                "This file is JSON, but not a notebook: it has no cells.",
                "JSON ですが、ノートブックではありません（セルがありません）。",
            ),
        )
    return content


def _not_json() -> UnreadableSubmission:
    return UnreadableSubmission(
        "not a notebook: the file is not JSON",
        Text(
            "This file is not a notebook: its content is not JSON. It may be cut off, or "
            "another file renamed to .ipynb. Open it in Jupyter; if that works, save it and "
            "hand it in again.",
            "ノートブックとして読めません（中身が JSON ではありません）。途中で切れているか、"
            "別のファイルの拡張子を .ipynb に変えたものかもしれません。Jupyter で開けるか"
            "確かめ、保存し直してもう一度提出してください。",
        ),
    )


def _crowded() -> UnreadableSubmission:
    return UnreadableSubmission(
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
            "This notebook contains marks of a Git merge conflict (<<<<<<<). Choose one of the "
            "two versions, save it in Jupyter and hand it in again.",
            "Git のマージの衝突を示す印（<<<<<<<）が残っています。どちらかの版を選び、Jupyter で"
            "保存し直してから、もう一度提出してください。",
        ),
    )


def _has_cells(content: dict[str, Any]) -> bool:
    return isinstance(content.get("cells"), list) or isinstance(content.get("worksheets"), list)


def _cells(content: dict[str, Any]) -> Iterator[Cell]:
    number = 0
    room = _LARGEST_ATTACHMENTS
    for cell in _raw_cells(content):
        kind = _KINDS.get(str(cell.get("cell_type")))
        if kind is CellKind.CODE:
            number += 1
            yield _code_cell(cell, number)
        elif kind is not None:
            attachments = _attachments(cell, room)
            room -= sum(map(len, attachments.values()))
            heading = "# " if cell["cell_type"] == "heading" else ""
            is_answer = ANSWER_TAG in _tags(cell)
            yield Cell(heading + _source(cell), kind, is_answer=is_answer, attachments=attachments)


def _code_cell(cell: dict[str, Any], number: int) -> Cell:
    tags = _tags(cell)
    ignored = _dictionary(_dictionary(cell.get("metadata")).get("otter")).get("ignore")
    return Cell(
        _source(cell),
        number=number,
        runs=not ignored and SKIP_TAG not in tags,
        is_answer=ANSWER_TAG in tags,
    )


def _attachments(cell: dict[str, Any], room: int) -> dict[str, str]:
    """The images of a cell for which there is room, each in its first form."""
    images: dict[str, str] = {}
    for name, forms in _dictionary(cell.get("attachments")).items():
        for kind, form in _dictionary(forms).items():
            data = _joined(form)
            if kind.startswith("image/") and 0 < len(data) <= min(_LARGEST_ATTACHMENT, room):
                images[name] = data
                room -= len(data)
                break
    return images


def _raw_cells(content: dict[str, Any]) -> list[dict[str, Any]]:
    """The cells as the file has them."""
    cells = content.get("cells")
    if not isinstance(cells, list):
        cells = _upgraded(content)
    return [cell for cell in cells if isinstance(cell, dict)]


def _upgraded(content: dict[str, Any]) -> list[Any]:
    """The cells of a version 3 notebook, which has them in worksheets, with code as `input`."""
    sheets = [sheet for sheet in content["worksheets"] if isinstance(sheet, dict)]
    cells = [
        cell for sheet in sheets if isinstance(sheet.get("cells"), list) for cell in sheet["cells"]
    ]
    if content["worksheets"] and not sheets:
        raise UnreadableSubmission(
            "a damaged notebook of an old version",
            Text(
                "This notebook has an old format and is damaged. Open it in Jupyter, save it and "
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
    said = str(info.get("name") or kernel.get("language") or "")
    language = whole_characters(said).lower()
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


def _tags(cell: dict[str, Any]) -> list[Any]:
    tags = _dictionary(cell.get("metadata")).get("tags")
    return tags if isinstance(tags, list) else []


def _source(cell: dict[str, Any]) -> str:
    return _joined(cell.get("source"))


def _joined(text: Any) -> str:
    """A text that may be a list of lines in JSON."""
    if isinstance(text, list):
        text = "".join(line for line in text if isinstance(line, str))
    return whole_characters(text) if isinstance(text, str) else ""


def _language(metadata: dict[str, Any], cells: tuple[Cell, ...]) -> str:
    language = _dictionary(metadata.get("autograder")).get("language")
    if language in LANGUAGES:
        return str(language)
    texts = (cell.source for cell in cells if cell.kind is CellKind.MARKDOWN)
    prose = "".join(text[:_ENOUGH_PROSE] for text in itertools.islice(texts, 1000))[:_ENOUGH_PROSE]
    return "ja" if is_japanese(prose) else "en"


def _dictionary(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
