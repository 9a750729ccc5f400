"""From a file to a submission, whatever kind of file it is."""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path

from autograder.errors import UnreadableSubmission
from autograder.submissions import export_zip, notebook, script
from autograder.submissions.decoding import whole_characters
from autograder.submissions.submission import LARGEST_FILE, Submission
from autograder.text import Text

# These are zips inside, but not zips that a student has packed.
_DOCUMENTS = frozenset(
    (".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".pages", ".numbers", ".key", ".epub")
)


def read_submission(path: Path, name: str | None = None) -> Submission:
    """Read a notebook, a script, or a zip that holds one of them.

    Raises:
        UnreadableSubmission: with a reason that its author can act on.
    """
    name = name or path.name
    sent = _read_bytes(path)
    digest = hashlib.sha256(sent).hexdigest()
    suffix, data = _opened(path, sent)
    suffix = whole_characters(suffix)
    if suffix == ".ipynb":
        return notebook.read(data, name, digest)
    if suffix == ".py":
        return script.read(data, name, digest)
    raise UnreadableSubmission(
        "not a notebook, script or zip",
        Text(
            f"This is a {suffix or 'nameless'} file. Hand in the notebook (.ipynb), a script "
            "(.py) or the zip that the last cell exports.",
            f"{suffix or '拡張子のない'} ファイルです。ノートブック（.ipynb）、スクリプト（.py）、"
            "または最後のセルが書き出す zip を提出してください。",
        ),
    )


def _opened(path: Path, data: bytes) -> tuple[str, bytes]:
    """The kind of a file and its bytes; for a zip, those of the file in it that is graded."""
    suffix = path.suffix.lower()
    is_zip = data[:4] == b"PK\x03\x04" and suffix not in {".ipynb", ".py", *_DOCUMENTS}
    if suffix == ".zip" or is_zip:
        return export_zip.only_gradable(data)
    return suffix, data


def digest_of(path: Path) -> str:
    """SHA-256 of a submission's bytes, without parsing them; "" if it has none."""
    try:
        return hashlib.sha256(_read_bytes(path)).hexdigest()
    except UnreadableSubmission:
        return ""


def _read_bytes(path: Path) -> bytes:
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableSubmission(
                "a link or device, not a file",
                Text(
                    "This is a link or a device, not a file. Hand in the notebook itself.",
                    "ファイルではなく、リンクまたはデバイスです。ノートブックそのものを提出して"
                    "ください。",
                ),
            )
        if status.st_size > LARGEST_FILE:
            raise UnreadableSubmission(
                "file too large",
                Text(
                    "The file is larger than 64 MB. Clear the outputs of all cells, save and "
                    "hand it in again.",
                    "ファイルが 64 MB を超えています。すべてのセルの出力を消して保存し、もう一度"
                    "提出してください。",
                ),
            )
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableSubmission(
            f"cannot be opened: {error.strerror}",
            Text(
                "The file could not be opened. Hand it in again.",
                "ファイルを開けませんでした。もう一度提出してください。",
            ),
        ) from error
    if not data.strip(b"\0 \t\r\n"):
        raise UnreadableSubmission(
            "empty file",
            Text(
                "The file is empty. Save the notebook and hand it in again.",
                "ファイルが空です。ノートブックを保存して、もう一度提出してください。",
            ),
        )
    return data
