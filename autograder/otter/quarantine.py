"""The submission is quarantined where Otter does not look, and our own notebook takes its place.

Otter unzips, parses and selects files in its submission folder before it asks any plugin, and it
gives up on what it cannot read. So in a container, Otter gets an inert notebook, and the plugin
grades the quarantined file.
"""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from autograder.errors import UsageError
from autograder.submissions import find_submission_files

_NAME = "quarantined"


def quarantine(folder: Path) -> list[str]:
    """Move all entries of the submission folder beside it. Returns the names of the files."""
    quarantined = folder.parent / _NAME
    shutil.rmtree(quarantined, ignore_errors=True)
    quarantined.mkdir(mode=0o700)
    entries = list(folder.iterdir())
    names = [entry.name for entry in entries if entry.is_file()]
    for entry in entries:
        shutil.move(entry, quarantined / entry.name)
    nbformat.write(inert_notebook(), folder / "submission.ipynb")
    return names


def quarantined_submission(folder: Path) -> Path | None:
    """The file to grade, if `quarantine` was called for this submission folder; otherwise None.

    It is the only notebook, or else the only script, or else the only zip. Failing that, it is a
    zip of all candidates: the error on reading it says what is wrong.
    """
    quarantined = folder.parent / _NAME
    if not quarantined.is_dir():
        return None
    files = [path for path in quarantined.rglob("*") if path.is_file() and not path.is_symlink()]
    if len(files) == 1:
        return files[0]
    candidates = [path for path in _candidates(quarantined) if not path.is_symlink()]
    for suffix in (".ipynb", ".py", ".zip"):
        of_kind = [path for path in candidates if path.suffix.lower() == suffix]
        if len(of_kind) == 1:
            return of_kind[0]
        if of_kind:
            break
    return _zip_of(candidates, quarantined)


def inert_notebook() -> NotebookNode:
    """A notebook without code, for Otter to execute."""
    note = nbformat.v4.new_markdown_cell("Graded in a sandbox of its own.")
    notebook = nbformat.v4.new_notebook(cells=[note])
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3"}
    return notebook


def _candidates(folder: Path) -> list[Path]:
    try:
        return [file.path for file in find_submission_files([folder], folder, ()).files]
    except UsageError:  # nothing looks like a submission
        return []


def _zip_of(files: list[Path], folder: Path) -> Path:
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w") as archive:
        for file in files:
            archive.write(file, file.relative_to(folder))
    return path
