"""Everything of an assignment that grading needs, to take it to another machine."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

from autograder.course.assignment import CONFIG, Assignment
from autograder.course.master import REFERENCE, reference
from autograder.errors import CourseError

_EPOCH = (1980, 1, 1, 0, 0, 0)


def bundle_files(assignment: Assignment) -> dict[str, bytes]:
    """The files of a bundle by their paths in a course, without the master and the variants.

    They are the suite, known mistakes, support files and the reference solution.

    Raises:
        CourseError: there is no suite.
    """
    if not (assignment.suite_folder / CONFIG).exists():
        raise CourseError(assignment.suite_folder, f"has no {CONFIG}.")
    known = [file for file in [assignment.mistakes_file] if file.exists()]
    files = {
        file.relative_to(assignment.course).as_posix(): file.read_bytes()
        for file in (*assignment.suite_files(), *known, *assignment.files)
    }
    files["tests/__init__.py"] = b""
    solution = reference(assignment)
    cells = [[cell.number, cell.source] for cell in solution.code]
    plain = {"digest": solution.digest, "cells": cells}
    place = (assignment.master.parent / REFERENCE).relative_to(assignment.course)
    files[place.as_posix()] = json.dumps(plain, ensure_ascii=False).encode()
    return files


def pack(assignment: Assignment) -> bytes:
    """The bundle as a zip file, with the same bytes for the same files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(bundle_files(assignment).items()):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return buffer.getvalue()


def unpack(bundle: bytes, folder: Path) -> None:
    """Extract a bundle of `pack` as a course."""
    with zipfile.ZipFile(io.BytesIO(bundle)) as archive:
        archive.extractall(folder)
