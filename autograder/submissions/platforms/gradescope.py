"""Gradescope: "Export Submissions". A folder per submission, and one file with the authors.

assignment_7_export/submission_42/hw.ipynb beside assignment_7_export/submission_metadata.yml, whose
keys are Ruby's symbols: `:submitters:`, `:name:`.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from autograder.errors import UsageError
from autograder.submissions.attempt import Attempt, Author
from autograder.submissions.platforms.platform import Entry

METADATA = "submission_metadata.yml"
_FOLDER = re.compile(r"submission_(?P<number>\d+)")


class Gradescope:
    """The folders that a metadata file names; without one, only folders `submission_N`."""

    name = "Gradescope"

    def is_needed(self, name: PurePosixPath) -> bool:
        # Further down, a file of that name is a student's own.
        return name.parts == (METADATA,)

    def recognise(self, entries: Sequence[Entry]) -> Mapping[PurePosixPath, Attempt]:
        metadata: dict[str, Any] = {}
        files = []
        for entry in entries:
            if self.is_needed(entry.name):
                metadata = _read(entry.path)
            elif len(entry.name.parts) > 1:
                files.append(entry.name)
        folders = {name.parts[0] for name in files}
        if not metadata and not all(_FOLDER.fullmatch(folder) for folder in folders):
            return {}
        return {
            name: _attempt(name.parts[0], _dictionary(metadata.get(name.parts[0])))
            for name in files
            if name.parts[0] in metadata or _FOLDER.fullmatch(name.parts[0])
        }


def _attempt(folder: str, about: dict[str, Any]) -> Attempt:
    submitters = about.get("submitters")
    history = about.get("history")
    number = _FOLDER.fullmatch(folder)
    return Attempt(
        platform=Gradescope.name,
        authors=tuple(
            Author(
                name=_text(person.get("name")),
                id=_text(person.get("sid")),
                email=_text(person.get("email")),
            )
            for person in (submitters if isinstance(submitters, list) else [])
            if isinstance(person, dict)
        ),
        submitted_at=_time(about.get("created_at")),
        number=len(history) if isinstance(history, list) else 0,
        order=(int(number["number"]),) if number else (),
    )


def _dictionary(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()


def _time(value: Any) -> str:
    """Rails writes a time as such, or as a mapping that contains the UTC."""
    if isinstance(value, dict):
        value = value.get("utc", value)
    if not isinstance(value, datetime.datetime):
        return _text(value)  # a time that cannot be read is reported with the lateness
    if value.tzinfo is None:
        value = value.replace(tzinfo=datetime.timezone.utc)
    return str(value.isoformat())


def _read(path: Path) -> dict[str, Any]:
    """The metadata, with plain keys, by folders.

    Raises:
        UsageError: it is not what Gradescope writes.
    """
    import yaml  # noqa: PLC0415 - few need it

    class Loader(yaml.SafeLoader):  # type: ignore[misc]
        """Reads plain data only: a Ruby object becomes the data that it is written as."""

    def plain(loader: Any, _tag: str, node: Any) -> Any:
        if isinstance(node, yaml.MappingNode):
            return loader.construct_mapping(node, deep=True)
        if isinstance(node, yaml.SequenceNode):
            return loader.construct_sequence(node, deep=True)
        return loader.construct_scalar(node)

    Loader.add_multi_constructor("!ruby/", plain)
    # A student's number stays as it is written: 0123 is not octal, and 1_2 is not twelve.
    for kind in ("int", "float", "bool", "null"):
        Loader.add_constructor(f"tag:yaml.org,2002:{kind}", _scalar)
    try:
        content = yaml.load(path.read_text(encoding="utf-8-sig"), Loader)
    except (yaml.YAMLError, ValueError, OSError, RecursionError) as error:
        raise UsageError(
            f"{METADATA} cannot be read: {error}. Export the submissions from Gradescope once more."
        ) from error
    if not isinstance(content, dict):
        raise UsageError(f"{METADATA} names no submissions. Export them from Gradescope once more.")
    return {str(folder): _unruby(about) for folder, about in content.items()}


def _scalar(loader: Any, node: Any) -> str | None:
    text = str(loader.construct_scalar(node))
    return None if text in {"", "~", "null"} and node.style is None else text


def _unruby(value: Any, depth: int = 0) -> Any:
    """Keys without the colons of Ruby's symbols, as deep as we read."""
    if isinstance(value, dict) and depth < 4:
        return {str(k).removeprefix(":"): _unruby(v, depth + 1) for k, v in value.items()}
    if isinstance(value, list) and depth < 4:
        return [_unruby(item, depth + 1) for item in value]
    return value
