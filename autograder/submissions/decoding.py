"""Text as editors write it: mostly UTF-8, but not always."""

from __future__ import annotations

import codecs
import io
import tokenize

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def text_of(data: bytes) -> str:
    """The text in a file that begins with a byte order mark, or is UTF-8.

    Zeros at the end are dropped: a disk or a cloud folder leaves them when a write is cut short.

    Raises:
        UnicodeDecodeError: it is neither.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding).rstrip("\0")
    return data.rstrip(b"\0").decode("utf-8")


def source_of(data: bytes) -> str:
    """The text of a script, which may also name its encoding in a comment (PEP 263).

    Raises:
        UnicodeError: it is not in the encoding that it names, or in none of these.
        LookupError: the encoding that it names is not a text encoding.
    """
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    except SyntaxError:  # not UTF-8, or an encoding that does not exist
        return text_of(data)
    return data.decode(encoding) if not encoding.startswith("utf-8") else text_of(data)


def whole_characters(text: str) -> str:
    """The text with half characters (\\ud800) replaced, because they could not be sent on."""
    return text.encode("utf-8", "replace").decode("utf-8")


def is_japanese(prose: str) -> bool:
    """Whether it is written with kana."""
    kana = sum("\u3040" <= letter <= "\u30ff" for letter in prose)
    return kana > len(prose) / 10
