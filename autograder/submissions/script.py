"""A Python script: one cell, or several if it has `# %%` marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from autograder.errors import UnreadableSubmission
from autograder.submissions.decoding import is_japanese, source_of, whole_characters
from autograder.submissions.submission import Cell, CellKind, Submission
from autograder.text import Text

_MARK = re.compile(r"^# ?%%(?P<rest>[^\n]*)$", re.MULTILINE)
_KINDS = {
    "[markdown]": CellKind.MARKDOWN,
    "[md]": CellKind.MARKDOWN,
    "[raw]": CellKind.RAW,
}


def read(data: bytes, name: str, digest: str) -> Submission:
    """A submission from the bytes of a .py file.

    Raises:
        UnreadableSubmission: the file is not text in UTF-8.
    """
    try:
        text = whole_characters(source_of(data)).replace("\r\n", "\n").replace("\r", "\n")
    except (UnicodeError, LookupError) as error:
        raise UnreadableSubmission(
            "not a script: not text in UTF-8",
            Text(
                "This script is not text in UTF-8. Save it in that encoding and hand it in again.",
                "UTF-8 のテキストとして読めません。UTF-8 で保存し、もう一度提出してください。",
            ),
        ) from error
    comments = "".join(re.findall(r"#(.*)", text))
    return Submission(
        name=name,
        digest=digest,
        cells=tuple(_cells(text)),
        language="ja" if is_japanese(comments) else "en",
        remarks=("not made from the template",),
    )


def _cells(text: str) -> Iterator[Cell]:
    number = 0
    for kind, source in _split(text):
        if kind is CellKind.CODE:
            number += 1
            yield Cell(source, number=number)
        else:
            yield Cell(re.sub(r"^# ?", "", source.strip("\n"), flags=re.MULTILINE), kind)


def _split(text: str) -> Iterator[tuple[CellKind, str]]:
    """The kinds of the cells, and their sources as they are in the script."""
    marks = list(_MARK.finditer(text))
    starts = [*(mark.start() for mark in marks), len(text)]
    head = text[: starts[0]]
    if head.strip() or not marks:
        yield CellKind.CODE, head
    for mark, end in zip(marks, starts[1:], strict=True):
        named = (kind for word, kind in _KINDS.items() if word in mark["rest"])
        yield next(named, CellKind.CODE), text[mark.end() : end]
