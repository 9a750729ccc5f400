"""What was submitted to a container is quarantined where Otter does not look."""

from __future__ import annotations

import json
import zipfile

import nbformat
import pytest

from autograder.errors import UnreadableSubmission
from autograder.otter.quarantine import quarantine, quarantined_submission
from autograder.submissions import read_submission


@pytest.fixture
def submission(tmp_path):
    folder = tmp_path / "submission"
    folder.mkdir()
    return folder


def test_otter_finds_an_inert_notebook_in_place_of_the_submission(submission):
    (submission / "mine.ipynb").write_text("{ not json")
    assert quarantine(submission) == ["mine.ipynb"]
    (left,) = submission.iterdir()
    assert not any(cell.cell_type == "code" for cell in nbformat.read(left, 4).cells)


def test_the_one_notebook_is_graded_whatever_lies_beside_it(submission):
    (submission / "mine.ipynb").write_text(json.dumps({"cells": []}))
    (submission / "otter.py").write_text("raise SystemExit")
    (submission / ".OTTER_LOG").write_bytes(b"\x80\x04.")
    quarantine(submission)
    assert quarantined_submission(submission).name == "mine.ipynb"


def test_a_script_is_taken_where_there_is_no_notebook_and_a_zip_where_there_is_neither(submission):
    with zipfile.ZipFile(submission / "export.zip", "w") as archive:
        archive.writestr("mine.ipynb", "{}")
    quarantine(submission)
    assert quarantined_submission(submission).name == "export.zip"


def test_two_notebooks_are_refused_with_a_reason(submission):
    for name in ("one.ipynb", "two.ipynb"):
        (submission / name).write_text("{}")
    quarantine(submission)
    with pytest.raises(UnreadableSubmission) as refused:
        read_submission(quarantined_submission(submission))
    assert "2" in refused.value.reason.en


def test_outside_a_container_nothing_is_quarantined(submission):
    assert quarantined_submission(submission) is None
