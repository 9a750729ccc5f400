"""What the files of a submission are called."""

from __future__ import annotations


def file_name(name: str) -> str:
    """A submission's name as the name of one file."""
    return name.replace("/", "__").replace("\\", "__").lstrip(".") or "_"
