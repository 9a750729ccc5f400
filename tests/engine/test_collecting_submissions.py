"""Every submission in a folder is found once, under a name that no other one has."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest

from autograder.errors import UsageError
from autograder.submissions import find_submission_files

NO_SCRATCH = Path(os.devnull)


def touch(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x", encoding="utf-8")
    return folder


def names(*paths: Path) -> list[str]:
    return [file.name for file in find_submission_files(paths, NO_SCRATCH).files]


def test_notebooks_scripts_and_zips_are_found_at_any_depth(tmp_path):
    touch(tmp_path, "a.ipynb", "deep/er/b.py", "c.zip", "notes.txt", "D.IPYNB", "grades.csv")
    assert names(tmp_path) == ["D.IPYNB", "a.ipynb", "b.py", "c.zip"]


def test_what_computers_leave_behind_is_no_submission(tmp_path):
    touch(
        tmp_path,
        "__MACOSX/._a.ipynb",
        ".ipynb_checkpoints/a.ipynb",
        "__pycache__/b.py",
        "pkg/__init__.py",
        ".hidden.ipynb",
        "real.ipynb",
    )
    assert names(tmp_path) == ["real.ipynb"]


def test_equal_base_names_are_told_apart_by_their_folders(tmp_path):
    touch(tmp_path, "ann/hw.ipynb", "bob/hw.ipynb", "eve.ipynb")
    assert names(tmp_path) == ["ann/hw.ipynb", "bob/hw.ipynb", "eve.ipynb"]


def test_equal_paths_below_two_folders_are_told_apart_too(tmp_path):
    touch(tmp_path, "monday/hw.ipynb", "tuesday/hw.ipynb")
    assert len(set(names(tmp_path / "monday", tmp_path / "tuesday"))) == 2


@pytest.mark.parametrize("other", ["HW.ipynb", "Hw.ipynb"])
def test_names_that_differ_in_case_are_told_apart_by_their_folders(tmp_path, other):
    touch(tmp_path, "ann/hw.ipynb", f"bob/{other}", "eve.ipynb")
    assert names(tmp_path) == ["ann/hw.ipynb", f"bob/{other}", "eve.ipynb"]


def test_names_that_differ_in_composition_are_told_apart_by_their_folders(tmp_path):
    composed, apart = (unicodedata.normalize(form, "José.ipynb") for form in ("NFC", "NFD"))
    touch(tmp_path, f"a/{composed}", f"b/{apart}")
    assert names(tmp_path) == [f"a/{composed}", f"b/{apart}"]


def test_names_that_differ_in_case_within_one_folder_stay_as_short_as_they_are(tmp_path):
    touch(tmp_path, "Hw.ipynb", "hw.ipynb", "A/x.ipynb", "a/x.ipynb")
    if len(list(tmp_path.iterdir())) < 4:
        pytest.skip("this disk takes them for the same")
    assert names(tmp_path) == ["A/x.ipynb", "Hw.ipynb", "a/x.ipynb", "hw.ipynb"]


def test_files_that_are_named_are_told_apart_by_their_folders(tmp_path):
    touch(tmp_path, "ann/hw.ipynb", "bob/hw.ipynb")
    assert names(*tmp_path.glob("*/*")) == ["ann/hw.ipynb", "bob/hw.ipynb"]


def test_a_file_named_twice_is_graded_once(tmp_path):
    touch(tmp_path, "a.ipynb")
    assert names(tmp_path, tmp_path / "a.ipynb", tmp_path / "a.ipynb") == ["a.ipynb"]


def test_a_file_that_is_named_is_taken_whatever_it_is(tmp_path):
    touch(tmp_path, "answer.txt")
    assert names(tmp_path / "answer.txt") == ["answer.txt"]


@pytest.mark.parametrize("name", ["田中_課題.ipynb", "Zoë's work (1).ipynb", "a b\tc.ipynb"])
def test_any_name_is_allowed(tmp_path, name):
    assert names(touch(tmp_path, name)) == [name]


def test_a_name_in_an_old_encoding_can_be_written_down(tmp_path):
    for latin in (b"caf\xe9.ipynb", b"caf\xe8.ipynb"):
        Path(os.fsdecode(bytes(tmp_path) + b"/" + latin)).write_text("x", encoding="utf-8")
    found = names(tmp_path)
    assert len(set(found)) == 2
    for name in found:
        name.encode("utf-8")


def test_a_path_that_does_not_exist_is_named(tmp_path):
    with pytest.raises(UsageError, match=r"nowhere\.ipynb"):
        names(tmp_path / "nowhere.ipynb")


def test_a_folder_with_nothing_to_grade_says_what_was_looked_for(tmp_path):
    with pytest.raises(UsageError, match=r"\.ipynb, \.py and \.zip"):
        names(touch(tmp_path, "notes.txt"))


def test_a_link_does_not_take_the_place_of_what_it_points_to(tmp_path):
    (tmp_path / "hers.py").write_text("x = 1")
    (tmp_path / "a.py").symlink_to(tmp_path / "hers.py")
    assert names(tmp_path) == ["a.py", "hers.py"]


def test_whoever_runs_the_command_may_name_a_link(tmp_path):
    (tmp_path / "hers.py").write_text("x = 1")
    (tmp_path / "a.py").symlink_to(tmp_path / "hers.py")
    (file,) = find_submission_files([tmp_path / "a.py"], NO_SCRATCH).files
    assert (file.name, file.path) == ("a.py", (tmp_path / "hers.py").resolve())
