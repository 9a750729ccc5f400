"""A zip with many submissions: all names in it, and the bytes of those that are needed."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from pathlib import Path, PurePosixPath

from autograder.errors import GraderFailure, UsageError
from autograder.submissions.submission import LARGEST_FILE

_MOST_FILES = 200_000
_UTF8 = 0x800
_ENCRYPTED = 1
# What `grader.export()` leaves in a zip. Such a zip is one submission, whatever else is in it.
_EXPORTED = {".OTTER_LOG", "__zip_filename__"}


class Archive:
    """An open zip. Nothing in it decides where its bytes are written.

    Raises:
        zipfile.BadZipFile: it is not a zip, or it is damaged.
    """

    def __init__(self, path: Path, scratch: Path) -> None:
        self.path = path
        self._scratch = scratch
        try:
            self._zip = zipfile.ZipFile(path)
        # zipfile fails in many ways on damage; all mean the same.
        except Exception as error:
            raise zipfile.BadZipFile(str(error)) from error
        self._members: dict[PurePosixPath, tuple[zipfile.ZipInfo, Path]] = {}
        if len(self._zip.infolist()) > _MOST_FILES:
            raise UsageError(f"{path} contains more than {_MOST_FILES} files. Is it a download?")
        for number, info in enumerate(self._zip.infolist()):
            name = _safe_name(info)
            if not info.is_dir() and name.parts:
                place = scratch / f"{number:06d}{name.suffix.lower()[:20]}"
                self._members[name] = (info, place)

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    @property
    def files(self) -> dict[PurePosixPath, Path]:
        """All files in it, with the place where the bytes of each are written."""
        return {name: place for name, (_, place) in self._members.items()}

    @property
    def is_exported(self) -> bool:
        """Whether Otter wrote it."""
        return any(name.name in _EXPORTED and len(name.parts) == 1 for name in self._members)

    def unpack(self, name: PurePosixPath) -> Path:
        """Write the bytes of one file, or as many as can be read if it is too large or damaged.

        Raises:
            UsageError: the zip is encrypted.
            GraderFailure: there is no room for it.
        """
        info, place = self._members[name]
        if info.flag_bits & _ENCRYPTED:
            raise UsageError(f"{self.path} is encrypted. Unpack it and name the folder.")
        data = bytearray()
        # Only the damaged file is lost: read_submission says what is wrong with it.
        with suppress(Exception), self._zip.open(info) as stream:
            while len(data) <= LARGEST_FILE and (part := stream.read(1 << 20)):
                data += part
        try:
            self._scratch.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        except OSError as error:
            raise GraderFailure(f"{self.path} cannot be unpacked: {error}") from error
        return place


def _safe_name(info: zipfile.ZipInfo) -> PurePosixPath:
    """The name in the zip as a relative path, in the most likely encoding."""
    name = info.filename
    if not info.flag_bits & _UTF8:
        with suppress(UnicodeError):  # zipfile took the bytes for cp437
            written = name.encode("cp437")
            for encoding in ("utf-8", "cp932"):
                with suppress(UnicodeError):
                    name = written.decode(encoding)
                    break
    parts = name.replace("\\", "/").split("/")
    return PurePosixPath(*(part for part in parts if part not in {"", ".", ".."}))
