"""Honest notebooks are read whatever their age and damage; the others are refused with a reason."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from autograder.errors import UnreadableSubmission
from autograder.submissions import Cell, CellKind, Submission, read_submission

from .conftest import RIGHT, write_notebook


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
    text = {"cell_type": "markdown", "source": "畳み込みです。", "metadata": {}}
    content = json.dumps(notebook([code("x = '畳み込み'"), text]), ensure_ascii=False)
    cells = read(content.encode(encoding)).cells
    assert [cell.source for cell in cells] == ["x = '畳み込み'", "畳み込みです。"]


def test_zeros_behind_the_end_are_no_error(read):
    data = json.dumps(notebook([code("x = 1")])).encode() + bytes(4096)
    assert sources(read(data)) == ["x = 1"]


def test_thirty_megabytes_of_outputs_are_no_error(read):
    output = {"output_type": "display_data", "data": {"image/png": "A" * 30_000_000}}
    assert sources(read(notebook([code("x = 1", outputs=[output])]))) == ["x = 1"]


def test_a_hundred_thousand_cells_with_outputs_are_read(read):
    output = {"output_type": "stream", "name": "stdout", "text": ["1, [2]\n"]}
    assert len(read(notebook([code("", outputs=[output])] * 100_000)).cells) == 100_000


def test_outputs_of_many_brackets_and_commas_are_no_error(read):
    output = {"output_type": "stream", "name": "stdout", "text": '[1, {"a": 2}], ' * 500_000}
    assert sources(read(notebook([code("x = 1", outputs=[output])]))) == ["x = 1"]


SMALL = {
    "lists": "[]",
    "lists of one": "[0]",
    "lists in lists": "[[[[]]]]",
    "dictionaries": '{"a":0}',
    "texts": '"ab"',
    "texts behind a quotation mark": '"\\"",[0]',
}


@pytest.mark.parametrize("part", SMALL.values(), ids=SMALL)
def test_what_would_fill_memory_is_refused_before_it_is_parsed(read, part, monkeypatch):
    parts = ",".join([part] * (24_000_000 // (len(part) + 1)))
    monkeypatch.setattr("autograder.submissions.notebook.json.loads", None)
    with pytest.raises(UnreadableSubmission, match="too many parts"):
        read(f'{{"cells":[],"x":[{parts}]}}'.encode())


def test_a_file_that_takes_more_memory_than_there_is_is_refused(read, monkeypatch):
    def no_room(text: str) -> Any:
        raise MemoryError

    monkeypatch.setattr("autograder.submissions.notebook.json.loads", no_room)
    with pytest.raises(UnreadableSubmission, match="too many parts"):
        read(notebook([code("x = 1")]))


def test_cells_of_every_kind_are_read_in_order_with_their_marks(read):
    answer = {"metadata": {"tags": ["otter_answer_cell"]}}
    cells = read(
        notebook(
            [
                {"cell_type": "markdown", "source": ["# q1\n", "Why?"], "metadata": {}},
                {"cell_type": "markdown", "source": "Because.", **answer},
                {"cell_type": "raw", "source": "as it is", "metadata": {}},
                code("plot()", metadata={"tags": ["otter_ignore"]}),
                code("x = 1", **answer),
            ]
        )
    ).cells
    assert cells == (
        Cell("# q1\nWhy?", CellKind.MARKDOWN),
        Cell("Because.", CellKind.MARKDOWN, is_answer=True),
        Cell("as it is", CellKind.RAW),
        Cell("plot()", number=1, runs=False),
        Cell("x = 1", number=2, is_answer=True),
    )


def test_headings_of_version_3_are_markdown(read):
    heading = {"cell_type": "heading", "level": 2, "source": "q1"}
    assert read(old(heading, old_code("x"))).cells[0] == Cell("# q1", CellKind.MARKDOWN)


def with_images(*sizes: int) -> dict[str, Any]:
    images = {f"{n}.png": {"image/png": "A" * size} for n, size in enumerate(sizes)}
    return {"cell_type": "markdown", "source": "", "metadata": {}, "attachments": images}


def test_images_attached_to_markdown_are_read_up_to_a_size_each_and_in_all(read):
    text = {"cell_type": "markdown", "source": "", "attachments": {"a.html": {"text/html": "<b>"}}}
    cells = read(notebook([text, with_images(4, (4 << 20) + 1), *[with_images(4 << 20)] * 3])).cells
    assert [list(cell.attachments) for cell in cells] == [[], ["0.png"], ["0.png"], ["0.png"], []]


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


def test_half_a_character_in_the_name_of_a_kernel_stops_nobody(course, tmp_path):
    content = {"cells": [], "metadata": {"kernelspec": {"language": "\ud800x"}}}
    folder = tmp_path / "in"
    write_notebook(folder / "ann.ipynb", *RIGHT)
    (folder / "eve.ipynb").write_text(json.dumps(content), "utf-8")
    result = course.command("grade", "tiny", folder, "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output


def test_a_suffix_in_another_encoding_stops_nobody(course, tmp_path):
    folder = tmp_path / "in/Taro Tanaka_123_assignsubmission_file"
    folder.mkdir(parents=True)
    (folder / os.fsdecode(b"report.\xff")).write_bytes(b"text")
    write_notebook(tmp_path / "in/Hanako Sato_124_assignsubmission_file/hw.ipynb", *RIGHT)
    result = course.command("grade", "tiny", tmp_path / "in", "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output
