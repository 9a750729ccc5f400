"""Each submission's pages have names of their own on every file system, and are written whole."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.errors import GraderFailure
from autograder.files.file_names import file_name, file_names
from autograder.files.writing import write_whole, writing

ORDINARY = [
    *("Tanaka_hw1.ipynb", "s003 hw.ipynb", "a-b.py", "0123-4567.ipynb", "レポート.ipynb"),
    *("Müller (2).ipynb", "x.tar.gz", "con2d.ipynb", "console.ipynb", "é́.py", "hw1-final.ipynb"),
]
LETTERS = st.sampled_from("aAäÄa\u0308sSßſiIıİé가ΣσςK\u212a/\\ .-_:0fé\u200d\ud800")
NAMES = st.text(LETTERS, min_size=1, max_size=6) | st.text(min_size=1, max_size=300)


def on_disk(name: str) -> set[str]:
    """What a name is on file systems that keep it, compose, decompose or change case."""
    forms = {name, *(unicodedata.normalize(form, name) for form in ("NFC", "NFD"))}
    return {one for form in forms for one in (form, form.lower(), form.upper(), form.casefold())}


@pytest.mark.parametrize("name", ORDINARY)
def test_an_ordinary_name_stays_as_it_is(name):
    assert file_name(name) == name
    assert file_names([*ORDINARY, "a/b"])[name] == name


@given(st.lists(NAMES, unique=True, max_size=6))
@example(["Tanaka.ipynb", "tanaka.ipynb"])
@example(["é.ipynb", "e\u0301.ipynb"])
@example(["a/b", "a\\b", "a__b", file_name("a/b"), file_name("a\\b"), file_name("a/b").upper()])
@example(["a", "A", file_names(["a", "A"])["a"], file_names(["a", "A"])["A"]])
@example(["a" * 300, "a" * 301])
def test_no_two_names_are_one_file_on_any_file_system(names):
    files = file_names(names)
    assert list(files) == names
    places = [on_disk(file) for file in files.values()]
    assert sum(map(len, places)) == len(set().union(*places))


@given(NAMES)
def test_every_name_is_a_name_of_a_file_everywhere(name):
    file = file_name(name)
    assert len(file.encode()) <= 230
    assert not set(file) & set('/\\<>:"|?*\0\n')
    assert not file.startswith(".")
    assert not file.endswith((".", " "))


@pytest.mark.parametrize(
    "name", ["con", "AUX.ipynb", "nul.tar.gz", "Com1.ipynb", "lpt9 .py", "prn."]
)
def test_no_file_has_a_name_that_windows_keeps_for_devices(name):
    file = file_name(name)
    assert file.split(".")[0].strip().casefold() not in {"con", "aux", "nul", "com1", "lpt9", "prn"}


def test_the_same_names_give_the_same_files_in_any_order():
    names = ["tanaka.ipynb", "Tanaka.ipynb", "sato.ipynb", "a/b.ipynb"]
    assert file_names(names) == file_names(names[::-1])
    assert file_names(names)["sato.ipynb"] == "sato.ipynb"


@pytest.mark.parametrize("content", ["é\r\nline\n", b"\xff\x00"])
def test_a_file_is_written_as_it_is_and_replaces_the_old_one(tmp_path, content):
    path = tmp_path / "page"
    path.write_text("old")
    write_whole(path, content)
    assert path.read_bytes() == (content if isinstance(content, bytes) else content.encode())
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "page"
    path.write_text("old")

    def half(part: Path, content: bytes) -> None:
        part.open("wb").close()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", half)
    place = re.escape(str(tmp_path))
    with pytest.raises(GraderFailure, match=f"{place} cannot.*No space"), writing(tmp_path):
        write_whole(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
