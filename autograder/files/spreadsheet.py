"""Tables that people open in spreadsheets and platforms import."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from autograder.errors import UsageError

# A spreadsheet takes a cell that begins like this for a formula, also after spaces, in full width,
# or after a semicolon, which separates cells in some countries.
_FORMULA = re.compile("[ \\u3000]*[=+\\-@＝＋－＠]|[\\t\\n]")
_INNER_FORMULA = re.compile("(;[ \\u3000]*)([=+\\-@＝＋－＠])")
_HARMLESS = re.compile(r"[-+]?\d+([.,]\d+)*%?|-{1,2}")


def safe(text: str) -> str:
    """Text that a spreadsheet shows and does not run, and in which no bare \\r ends the row."""
    text = text.replace("\r\n", "\n").replace("\r", "\\r").replace("\x00", "\\0")
    if _HARMLESS.fullmatch(text):
        return text
    text = _INNER_FORMULA.sub(r"\1'\2", text)
    return "'" + text if _FORMULA.match(text) else text


def to_csv(rows: Iterable[Sequence[str]], delimiter: str = ",") -> str:
    """Rows of cells as CSV, each cell made safe."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n", delimiter=delimiter)
    for row in rows:
        table.writerow([safe(cell) for cell in row])
    return text.getvalue()


class Sheet:
    """A CSV file that a person or a platform has saved.

    Attributes:
        path: of the file.
        header: the titles of the columns.
        rows: by their line numbers in the file, without header and empty rows; as wide as it.
        delimiter: between cells.
    """

    def __init__(self, path: Path) -> None:
        """Read the file, with any encoding and delimiter that spreadsheets use.

        Raises:
            UsageError: it cannot be opened, is not text, or has no header.
        """
        self.path = path
        text = _decoded(path)
        first = next((line for line in text.splitlines() if line.strip()), "")
        self.delimiter = max(",;\t", key=first.count)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=self.delimiter)
        self.header: list[str] = []
        self.rows: dict[int, list[str]] = {}
        line = 1
        try:
            for row in reader:
                if any(cell.strip() for cell in row):
                    if not self.header:
                        self.header = [cell.strip() for cell in row]
                    else:
                        wide = row + [""] * (len(self.header) - len(row))
                        self.rows[line] = wide[: len(self.header)]
                line = reader.line_num + 1
        except csv.Error as error:
            raise UsageError(f"{path}, line {reader.line_num}: not a CSV file: {error}.") from error
        if not self.header:
            raise UsageError(f"{path} is empty. Its first row has to name the columns.")


def _decoded(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path} cannot be opened: {error.strerror}.") from error
    if data.startswith(b"PK"):
        raise UsageError(f"{path} is a workbook. Save it as “CSV UTF-8” and give that file.")
    encodings = ["utf-16"] if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else ["utf-8-sig", "cp932"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeError:
            continue
    raise UsageError(f"{path} is not text in UTF-8. Save it as “CSV UTF-8” and give that file.")
