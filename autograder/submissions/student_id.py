"""The student id that a submission gives; an assignment may draw its questions from it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from autograder.submissions.submission import Cell

_LONGEST = 80
_WRITTEN = re.compile(
    rf"^STUDENT_ID[ \t]*=[ \t]*(?:(?P<quote>[\"'])(?P<text>.{{1,{_LONGEST}}}?)(?P=quote)"
    rf"|(?P<number>\d{{1,{_LONGEST}}}))[ \t]*(?:#.*)?$",
    re.MULTILINE,
)
_PLACEHOLDERS = {
    *("", "id", "none", "null", "nan", "todo", "xxx", "studentid", "yourid", "yourstudentid"),
    *("学籍番号", "学生番号", "学生証番号", "あなたの学籍番号", "自分の学籍番号"),
}


def student_id(cells: Iterable[Cell]) -> str:
    """What the code assigns to STUDENT_ID, if the value is a literal; otherwise ""."""
    said = ""
    for cell in cells:
        if cell.is_code:
            for match in _WRITTEN.finditer(cell.source):
                said = match["text"] or match["number"]
    said = said.strip()
    letters = filter(str.isalnum, unicodedata.normalize("NFKC", said).casefold())
    return "" if "".join(letters) in _PLACEHOLDERS else said
