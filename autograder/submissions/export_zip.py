"""Zips as `grader.export()` and learning platforms write them. Nothing is unpacked to disk."""

from __future__ import annotations

import io
import zipfile
from pathlib import PurePosixPath

from autograder.errors import UnreadableSubmission
from autograder.submissions.submission import LARGEST_FILE
from autograder.text import Text

_GRADABLE = (".ipynb", ".py")


def only_gradable(data: bytes) -> tuple[str, bytes]:
    """The suffix and bytes of the only notebook in a zip, or of its only script.

    Raises:
        UnreadableSubmission: damaged, encrypted, too large, or not exactly one candidate.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entry = _only(archive.infolist())
            return PurePosixPath(entry.filename).suffix.lower(), _bytes_of(archive, entry)
    except UnreadableSubmission:
        raise
    # zipfile and its decompressors fail in many ways on damage; all mean the same to the student.
    except Exception as error:
        raise UnreadableSubmission(
            "a damaged zip",
            Text(
                "This zip is damaged. Export it again and hand it in again.",
                "zip ファイルが破損しています。もう一度書き出して、提出し直してください。",
            ),
        ) from error


def _only(entries: list[zipfile.ZipInfo]) -> zipfile.ZipInfo:
    candidates = [entry for entry in entries if _may_be_it(PurePosixPath(entry.filename))]
    for suffix in _GRADABLE:
        chosen = [entry for entry in candidates if entry.filename.lower().endswith(suffix)]
        if len(chosen) == 1:
            return chosen[0]
        if len(chosen) > 1:
            raise UnreadableSubmission(
                f"a zip with {len(chosen)} {suffix} files",
                Text(
                    f"This zip contains {len(chosen)} {suffix} files, not one. Export it "
                    "again from the notebook that you want graded.",
                    f"zip の中に {suffix} ファイルが {len(chosen)} 個あります。採点してほしい"
                    "ノートブックからもう一度書き出してください（1 個だけ入れます）。",
                ),
            )
    raise UnreadableSubmission(
        "a zip without a notebook",
        Text(
            "This zip contains neither a notebook (.ipynb) nor a script (.py).",
            "zip の中にノートブック（.ipynb）もスクリプト（.py）もありません。",
        ),
    )


def _may_be_it(path: PurePosixPath) -> bool:
    if "__MACOSX" in path.parts or any(part.startswith(".") for part in path.parts):
        return False
    return path.suffix.lower() in _GRADABLE and path.name != "__init__.py"


def _bytes_of(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    if entry.flag_bits & 1:
        raise UnreadableSubmission(
            "an encrypted zip",
            Text(
                "This zip is encrypted. Hand it in without a password.",
                "zip が暗号化されています。パスワードなしで提出してください。",
            ),
        )
    # The size in the directory is only the sender's claim, so the bytes are counted.
    with archive.open(entry) as stream:
        data = stream.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise UnreadableSubmission(
            "a zip that unpacks to more than 64 MB",
            Text(
                "The notebook in this zip is larger than 64 MB. Clear the outputs of all cells and "
                "export it again.",
                "zip の中のノートブックが 64 MB を超えています。すべてのセルの出力を消して、"
                "もう一度書き出してください。",
            ),
        )
    return data
