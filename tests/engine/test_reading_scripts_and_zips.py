"""Scripts and zips: what `grader.export()` and learning platforms make of a notebook."""

from __future__ import annotations

import contextlib
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.errors import UnreadableSubmission
from autograder.submissions import CellKind, Submission, read_submission
from autograder.submissions.export_zip import only_gradable

NOTEBOOK = json.dumps({"cells": [{"cell_type": "code", "source": "x = 1"}]})

Read = Callable[..., Submission]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(data: bytes, name: str) -> Submission:
        (tmp_path / name).write_bytes(data)
        return read_submission(tmp_path / name)

    return read


def zipped(files: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def test_a_script_is_one_cell(read):
    (cell,) = read(b"x = 1\ny = 2\n", "hers.py").cells
    assert cell.source == "x = 1\ny = 2\n"


def test_marks_divide_a_script_into_cells(read):
    script = b"import os\n# %%\nx = 1\n#%% second\ny = 2\n# %% [markdown]\n# Hi\n# %%\nz = 3\n"
    cells = read(script, "hers.py").code
    assert [cell.source.strip() for cell in cells] == ["import os", "x = 1", "y = 2", "z = 3"]
    assert [cell.number for cell in cells] == [1, 2, 3, 4]


def test_marks_name_the_kind_of_a_cell_as_jupytext_does(read):
    script = b"x = 1\n# %% [md] tags=[]\n# ## q2\n#\n# Why?\n# %% [raw]\n# as it is\n# %%\ny = 2\n"
    assert [
        (cell.kind, cell.source.strip(), cell.number) for cell in read(script, "a.py").cells
    ] == [
        (CellKind.CODE, "x = 1", 1),
        (CellKind.MARKDOWN, "## q2\n\nWhy?", 0),
        (CellKind.RAW, "as it is", 0),
        (CellKind.CODE, "y = 2", 2),
    ]


@pytest.mark.parametrize("script", [b"\xef\xbb\xbfx = 1\n", b"x = 1\r\n", b"x = 1"])
def test_marks_and_line_ends_of_other_editors_are_no_error(read, script):
    assert read(script, "hers.py").text.strip() == "x = 1"


@pytest.mark.parametrize("encoding", ["shift_jis", "euc-jp", "latin-1", "utf-8"])
def test_a_script_may_name_its_encoding(read, encoding):
    word = "café" if encoding == "latin-1" else "畳み込み"
    text = f"# -*- coding: {encoding} -*-\nx = '{word}'"
    assert f"x = '{word}'" in read(text.encode(encoding), "hers.py").text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_a_script_may_begin_with_a_mark_of_its_encoding(read, encoding):
    assert read("x = '畳み込み'".encode(encoding), "hers.py").text == "x = '畳み込み'"


@pytest.mark.parametrize(
    "script",
    [
        "# café".encode("latin-1"),
        b"# coding: shift_jis\n\xff\xff",
        b"# coding: none\n\xff",
        b"# coding: undefined\nx",
    ],
)
def test_a_script_in_another_encoding_is_refused(read, script):
    with pytest.raises(UnreadableSubmission, match="UTF-8"):
        read(script, "hers.py")


GOOD = {
    "as Otter exports it": {"conv2d.ipynb": NOTEBOOK, "__zip_filename__": "conv2d.zip"},
    "with the log and a PDF": {".OTTER_LOG": b"\x80\x04.", "a.pdf": b"%PDF", "a.ipynb": NOTEBOOK},
    "in a folder": {"folder/inner/a.ipynb": NOTEBOOK},
    "with a Mac's copies": {"a.ipynb": NOTEBOOK, "__MACOSX/._a.ipynb": "junk"},
    "with checkpoints": {"a.ipynb": NOTEBOOK, ".ipynb_checkpoints/a-checkpoint.ipynb": NOTEBOOK},
    "with helper modules": {"a.ipynb": NOTEBOOK, "helpers.py": "x = 2", "more.py": ""},
    "in capitals": {"A.IPYNB": NOTEBOOK},
    "in Japanese": {"課題/畳み込み.ipynb": NOTEBOOK},
}


@pytest.mark.parametrize("files", GOOD.values(), ids=GOOD)
def test_the_one_notebook_of_a_zip_is_graded(read, files):
    assert read(zipped(files), "hers.zip").text == "x = 1"


def test_the_one_script_of_a_zip_is_graded(read):
    files = {"pkg/__init__.py": "", "answer.py": "x = 1"}
    assert read(zipped(files), "hers.zip").text == "x = 1"


def test_a_zip_under_another_name_is_known_by_its_bytes(read):
    assert read(zipped({"a.ipynb": NOTEBOOK}), "hers").text == "x = 1"


def test_nothing_of_a_zip_is_written_to_disk(read, tmp_path):
    read(zipped({"a/b.ipynb": NOTEBOOK, "../../evil.py": "", "/evil.txt": ""}), "hers.zip")
    assert [file.name for file in tmp_path.rglob("*")] == ["hers.zip"]


def encrypted() -> bytes:
    data = bytearray(zipped({"a.ipynb": NOTEBOOK}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    data[6] |= 1
    return bytes(data)


def bomb() -> bytes:
    return zipped({"a.ipynb": bytes(70 << 20)})


def modest_bomb() -> bytes:
    """Claims to be small in its directory, and is not."""
    data, size = bytearray(bomb()), (70 << 20).to_bytes(4, "little")
    while size in data:
        place = data.index(size)
        data[place : place + 4] = (100).to_bytes(4, "little")
    return bytes(data)


BAD = {
    "with two notebooks": (lambda: zipped({"a.ipynb": NOTEBOOK, "b.ipynb": NOTEBOOK}), "2 .ipynb"),
    "with two scripts": (lambda: zipped({"a.py": "", "b.py": ""}), "2 .py"),
    "without a notebook": (lambda: zipped({"a.pdf": b"%PDF"}), "without a notebook"),
    "with nothing in it": (lambda: zipped({}), "without a notebook"),
    "cut off": (lambda: zipped({"a.ipynb": NOTEBOOK})[:-30], "damaged"),
    "of other bytes": (lambda: b"PK\x03\x04" + bytes(50), "damaged"),
    "with a password": (encrypted, "encrypted"),
    "that unpacks to 70 MB": (bomb, "64 MB"),
    "that lies about its size": (modest_bomb, "damaged|64 MB"),
    "with a notebook that is none": (lambda: zipped({"a.ipynb": "{"}), "JSON"),
}


@pytest.mark.parametrize(("make", "status"), BAD.values(), ids=BAD)
def test_a_zip_that_cannot_be_graded_says_why(read, make, status):
    with pytest.raises(UnreadableSubmission, match=status):
        read(make(), "hers.zip")


METHODS = [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]


@settings(max_examples=300)
@given(
    st.sampled_from(
        [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
    ),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=4),
)
def test_a_damaged_zip_is_read_or_refused(method, damage):
    data = bytearray(zipped({"a.ipynb": NOTEBOOK}, method))
    for place, byte in damage:
        data[int(place * len(data))] = byte
    with contextlib.suppress(UnreadableSubmission):
        only_gradable(bytes(data))


def test_a_link_is_not_followed_and_says_so(tmp_path):
    (tmp_path / "secret.py").write_text("x = 1")
    (tmp_path / "hers.py").symlink_to(tmp_path / "secret.py")
    with pytest.raises(UnreadableSubmission, match="link"):
        read_submission(tmp_path / "hers.py")


def test_other_files_are_refused_by_their_name(read):
    with pytest.raises(UnreadableSubmission, match="not a notebook, script or zip"):
        read(b"PDF", "hers.pdf")


@pytest.mark.parametrize("name", ["hw.docx", "table.XLSX", "slides.odp"])
def test_a_document_of_an_office_is_named_as_what_it_is(tmp_path, name):
    with zipfile.ZipFile(tmp_path / name, "w") as document:
        document.writestr("[Content_Types].xml", "<Types/>")
    with pytest.raises(UnreadableSubmission) as refused:
        read_submission(tmp_path / name)
    assert f"This is a {Path(name).suffix.lower()} file" in refused.value.reason.en
