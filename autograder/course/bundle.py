"""The files of an assignment that grading needs, bundled for another machine."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

from autograder.course.assignment import CONFIG, NAMES, Assignment, Course
from autograder.course.master import REFERENCE, reference
from autograder.errors import CourseError
from autograder.text import LANGUAGES

PAYLOAD = "cnn_autograder"  # the folder of an Otter zip's `files` with the engine and the bundle

_EPOCH = (1980, 1, 1, 0, 0, 0)


def bundle_files(assignment: Assignment) -> dict[str, bytes]:
    """The contents of the files by their paths in a course.

    These are the suite, the learnt mistakes, the support files, what students were given, and the
    code of the reference solution. The master and the variants are left out. Of the course's other
    assignments there are the names, so that their notebooks are recognised.

    Raises:
        CourseError: there is no suite.
    """
    if not (assignment.suite_folder / CONFIG).exists():
        raise CourseError(assignment.suite_folder, f"has no {CONFIG}.")
    beside = [assignment.mistakes_file, *map(assignment.student_notebook, LANGUAGES)]
    there = [file for file in beside if file.exists()]
    files = {
        file.relative_to(assignment.course).as_posix(): file.read_bytes()
        for file in (*assignment.suite_files(), *there, *assignment.files)
    }
    files["tests/__init__.py"] = b""
    files[NAMES] = "\n".join(Course(assignment.course).all_names()).encode()
    solution = reference(assignment)
    cells = [[cell.number, cell.source] for cell in solution.cells]
    plain = {"digest": solution.digest, "cells": cells}
    place = (assignment.master.parent / REFERENCE).relative_to(assignment.course)
    files[place.as_posix()] = json.dumps(plain, ensure_ascii=False).encode()
    return files


def pack(assignment: Assignment) -> bytes:
    """The bundle as a zip, the same bytes for the same files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(bundle_files(assignment).items()):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return buffer.getvalue()


def unpack(bundle: bytes, folder: Path) -> None:
    """Unpack a bundle made by `pack` as a course."""
    with zipfile.ZipFile(io.BytesIO(bundle)) as archive:
        archive.extractall(folder)
