"""Submissions' names as the names of files."""

from __future__ import annotations

import hashlib
import re

_LONGEST = 200  # bytes; file systems allow 255, and ".html.part" comes behind


def file_name(name: str) -> str:
    """A submission's name as the name of one file, which no other submission's name gives."""
    flat = re.sub(r"[/\\\x00-\x1f]", "__", name).lstrip(".")
    if flat == name and len(name.encode()) <= _LONGEST:
        return name
    start = flat.encode()[:_LONGEST].decode("utf-8", "ignore")
    return f"{start}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"
