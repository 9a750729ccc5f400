"""Submissions' names as the names of files, on every file system."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

_LONGEST = 200  # bytes; file systems allow 255, and a digest and ".html.part" are appended
_UNUSABLE = re.compile(r'[/\\<>:"|?*]|^[. ]+|[. ]+$')
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)", re.IGNORECASE
)
_INVISIBLE = ("Cc", "Cf", "Cs")  # control characters, format characters, undecodable bytes
_DIGEST_IN_IT = re.compile(r"-[0-9a-f]{8}(?:[0-9a-f]{8})?$", re.IGNORECASE)
_SHORT, _LONG = 8, 16  # hexadecimal digits


def file_names(names: Iterable[str]) -> dict[str, str]:
    """For each submission's name the name of its files.

    No two are the same on any file system: some ignore case, or how an accent is composed.
    An ordinary name stays as it is, unless another one in `names` differs from it in no other way.
    """
    files = {name: file_name(name) for name in names}
    count = Counter(_folded(file) for file in files.values())
    return {
        name: file if count[_folded(file)] == 1 else _with_digest(name, _LONG)
        for name, file in files.items()
    }


def file_name(name: str) -> str:
    """A submission's name as the name of one file that every system accepts.

    Two names give the same only where they differ in case or composition: see `file_names`.
    """
    is_ordinary = _usable(name) == name and not _DIGEST_IN_IT.search(name)
    return name if is_ordinary else _with_digest(name, _SHORT)


def _with_digest(name: str, digits: int) -> str:
    digest = hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()
    return f"{_usable(name)}-{digest[:digits]}"


def _usable(name: str) -> str:
    """What can be kept of a name."""
    visible = "".join("__" if unicodedata.category(c) in _INVISIBLE else c for c in name)
    kept = _UNUSABLE.sub("__", visible).encode()[:_LONGEST].decode(errors="ignore")
    return f"_{kept}" if _RESERVED.match(kept) else kept


def _folded(file: str) -> str:
    """The same for all names that some file system takes for one."""
    composed = unicodedata.normalize("NFC", file)
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", composed.upper()).casefold())
