"""A Python script: one cell, or several where it has `# %%` marks."""

from __future__ import annotations

import re

from autograder.errors import UnreadableSubmission
from autograder.submissions.decoding import source_of
from autograder.submissions.passages import Passage, is_japanese
from autograder.submissions.submission import Cell, Submission
from autograder.text import Text

_MARK = re.compile(r"^# ?%%(?P<kind>[^\n]*)$", re.MULTILINE)


def read(data: bytes, name: str, digest: str) -> Submission:
    """A submission from the bytes of a .py file.

    Raises:
        UnreadableSubmission: not text in UTF-8.
    """
    try:
        text = source_of(data).replace("\r\n", "\n").replace("\r", "\n")
    except (UnicodeDecodeError, LookupError) as error:
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
        cells=tuple(Cell(number, source) for number, source in enumerate(_split(text), start=1)),
        language="ja" if is_japanese(comments) else "en",
        remarks=("not made from the template",),
    )


def passages(data: bytes) -> list[Passage]:
    """The parts of a .py file, as they are run.

    Raises:
        UnreadableSubmission: as `read`.
    """
    return [Passage(cell.source, cell.number) for cell in read(data, "", "").cells]


def _split(text: str) -> list[str]:
    marks = list(_MARK.finditer(text))
    if not marks:
        return [text]
    sources = [text[: marks[0].start()]] if text[: marks[0].start()].strip() else []
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    for mark, end in zip(marks, ends, strict=True):
        kind = mark["kind"]
        if "[markdown]" not in kind and "[raw]" not in kind:
            sources.append(text[mark.end() : end])
    return sources
