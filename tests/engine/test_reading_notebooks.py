"""Honest notebooks are read whatever their age and damage; the others are refused with a reason."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from autograder.errors import UnreadableSubmission
from autograder.submissions import Submission, read_submission


def notebook(cells: list[Any], **top: Any) -> dict[str, Any]:
    return {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5, **top}


def code(source: Any, **fields: Any) -> dict[str, Any]:
    cell = {"cell_type": "code", "source": source, "metadata": {}, "outputs": []}
    return {**cell, "execution_count": None, **fields}


def old(*cells: dict[str, Any], **top: Any) -> dict[str, Any]:
    return {"nbformat": 3, "nbformat_minor": 0, "worksheets": [{"cells": list(cells)}], **top}


def old_code(text: Any) -> dict[str, Any]:
    return {"cell_type": "code", "input": text, "language": "python", "outputs": []}


@pytest.fixture
def read(tmp_path: Path) -> Any:
    def read(content: Any, name: str = "hers.ipynb") -> Submission:
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        (tmp_path / name).write_bytes(data)
        return read_submission(tmp_path / name)

    return read


def sources(submission: Submission) -> list[str]:
    return [cell.source for cell in submission.code]


HONEST = {
    "4.5": notebook([code("x = 1", id="a")]),
    "4.0": notebook([code("x = 1")], nbformat_minor=0),
    "source as lines": notebook([code(["x = ", "1"])]),
    "the same id twice": notebook([code("x = 1", id="a"), {**code(""), "id": "a"}]),
    "ids where 4.4 has none": notebook([code("x = 1", id="a")], nbformat_minor=4),
    "an id that is a number": notebook([code("x = 1", id=3)]),
    "no metadata": {"cells": [{"cell_type": "code", "source": "x = 1"}]},
    "metadata that is null": notebook([code("x = 1", metadata=None)], metadata=None),
    "cells that are no cells": notebook([None, 3, code("x = 1"), {}]),
    "a newer format": notebook([code("x = 1")], nbformat=5, nbformat_minor=9),
    "version 3": old(old_code(["x = ", "1"]), metadata={"name": ""}),
    "version 3 with markdown": old({"cell_type": "markdown", "source": "Hi"}, old_code("x = 1")),
}


@pytest.mark.parametrize("content", HONEST.values(), ids=HONEST)
def test_the_code_of_an_honest_notebook_is_found(read, content):
    assert sources(read(content))[0] == "x = 1"


def test_a_byte_order_mark_is_skipped(read):
    assert sources(read(b"\xef\xbb\xbf" + json.dumps(notebook([code("x = 1")])).encode()))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_other_encodings_of_editors_are_read(read, encoding):
    content = json.dumps(notebook([code("x = '畳み込み'")]), ensure_ascii=False)
    assert sources(read(content.encode(encoding))) == ["x = '畳み込み'"]


def test_zeros_behind_the_end_are_no_error(read):
    data = json.dumps(notebook([code("x = 1")])).encode() + bytes(4096)
    assert sources(read(data)) == ["x = 1"]


def test_thirty_megabytes_of_outputs_are_no_error(read):
    output = {"output_type": "display_data", "data": {"image/png": "A" * 30_000_000}}
    assert sources(read(notebook([code("x = 1", outputs=[output])]))) == ["x = 1"]


def test_a_hundred_thousand_cells_are_read(read):
    assert len(read(notebook([code("")] * 100_000)).cells) == 100_000


def test_line_ends_of_windows_are_no_error(read):
    data = json.dumps(notebook([code("x = 1")]), indent=1).replace("\n", "\r\n")
    assert sources(read(data.encode())) == ["x = 1"]


def test_code_cells_are_counted_from_one_the_skipped_ones_included(read):
    ignored = code("plot()", metadata={"tags": ["otter_ignore"]})
    text = {"cell_type": "markdown", "source": "Hi", "metadata": {}}
    submission = read(notebook([text, code("x = 1"), ignored, code("y = 2")]))
    assert [(cell.number, cell.source) for cell in submission.code] == [(1, "x = 1"), (3, "y = 2")]


def test_otters_own_way_to_ignore_a_cell_counts_too(read):
    ignored = code("plot()", metadata={"otter": {"ignore": True}})
    assert sources(read(notebook([ignored, code("x = 1")]))) == ["x = 1"]


def test_a_notebook_without_any_code_is_read(read):
    assert sources(read(notebook([]))) == []


@pytest.mark.parametrize("name", ["python3", "conda-env-cs231n-py", "my kernel", "irene", None])
def test_kernels_are_called_anything(read, name):
    assert sources(read(notebook([code("x = 1")], metadata={"kernelspec": {"name": name}})))


def test_half_a_character_does_not_stop_the_reading(read):
    (source,) = sources(read(notebook([code("x = '\ud800'")])))
    source.encode("utf-8")


@pytest.mark.parametrize(
    ("metadata", "prose", "language"),
    [
        ({}, "Write a convolution.", "en"),
        ({}, "畳み込みのれんしゅうをします。", "ja"),
        ({"autograder": {"language": "ja"}}, "In English", "ja"),
        ({"autograder": {"language": ["ja"]}}, "In English", "en"),
    ],
)
def test_feedback_is_in_the_language_of_the_notebook(read, metadata, prose, language):
    text = {"cell_type": "markdown", "source": prose, "metadata": {}}
    assert read(notebook([text], metadata=metadata)).language == language


def test_the_instructor_hears_of_a_notebook_that_is_not_from_the_template(read):
    assert read(notebook([])).remarks == ("not made from the template",)
    assert read(notebook([], metadata={"otter": {"OK_FORMAT": False}})).remarks == ()


whole = json.dumps(notebook([code("x = 1")])).encode()
R = {"kernelspec": {"language": "R", "name": "ir"}}
REFUSED = {
    "empty": (b"", "empty"),
    "blank": (b" \n", "empty"),
    "cut off": (whole[:-20], "JSON"),
    "a PDF": (b"%PDF-1.7 \xff\xfe", "JSON"),
    "a web page": (b"<!doctype html>", "JSON"),
    "a merge conflict": (b"<<<<<<< HEAD\n" + whole, "merge conflict"),
    "UTF-16 that is cut off": (whole.decode().encode("utf-16")[:-21], "JSON"),
    "zeros": (bytes(5000), "empty"),
    "a number of five thousand digits": (b"1" * 5000, "JSON"),
    "lists in lists without end": (b"[" * 100_000, "JSON"),
    "a list": ([], "no cells"),
    "a word": ("cells", "no cells"),
    "no cells": ({"metadata": {}}, "no cells"),
    "cells that are a word": ({"cells": "x = 1"}, "no cells"),
    "a damaged old one": ({"nbformat": 3, "worksheets": [1]}, "old version"),
    "a notebook of R's kernel": (
        notebook([code("x <- 1")], metadata={"kernelspec": {"name": "ir"}}),
        "not a Python notebook",
    ),
    "a notebook in R": (notebook([code("x <- 1")], metadata=R), "not a Python notebook"),
}


@pytest.mark.parametrize(("content", "status"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_graded_says_why_in_both_languages(read, content, status):
    with pytest.raises(UnreadableSubmission, match=status) as refused:
        read(content)
    assert refused.value.reason.en
    assert refused.value.reason.ja
