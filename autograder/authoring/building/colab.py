"""The notebook for Google Colab: one file that installs Otter and contains its checks."""

from __future__ import annotations

import base64
import bz2
import copy
import importlib.metadata
import json
import textwrap
from pathlib import Path

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from autograder.text import Text

_SETUP = """\
# {comment}
%pip install -q otter-grader=={otter}

import base64, bz2, json, pathlib

files = json.loads(bz2.decompress(base64.b64decode('''
{packed}
''')))
pathlib.Path("tests").mkdir(exist_ok=True)
for name, source in files.items():
    pathlib.Path(name).write_text(source, encoding="utf-8")"""

_COMMENT = Text(
    "Run this cell first: it installs Otter and writes down the course's files.",
    "最初にこのセルを実行してください。Otter をインストールし、必要なファイルを書き出します。",
)

_SUBMIT = Text(
    "## Hand in\n\nRestart the session, run everything from the top, then choose **File → "
    "Download → Download .ipynb**. That file is what you hand in.",
    "## 提出\n\nセッションを再起動し、すべてのセルを上から実行してから、"
    "**ファイル → ダウンロード → .ipynb をダウンロード**を選んでください。"
    "そのファイルを提出します。",
)


def colab_notebook(
    notebook: NotebookNode, language: str, files: tuple[Path, ...] = ()
) -> NotebookNode:
    """A student's notebook as it runs in Colab.

    Colab opens a notebook without the files beside it, and Otter neither reads checks from metadata
    nor writes exports there. The notebook therefore contains its checks and modules. Data files are
    too large for a cell; a module has to fetch them.
    """
    variant = copy.deepcopy(notebook)
    tests = variant.metadata["otter"]["tests"]
    variant.metadata["otter"] = {}
    variant.metadata["colab"] = {"provenance": []}
    modules = {file.name: file.read_text("utf-8") for file in files if file.suffix == ".py"}
    brought = {f"tests/{question}.py": source for question, source in tests.items()} | modules
    setup = new_code_cell(_setup(brought, language), metadata={"tags": ["otter_ignore"]})
    start = new_code_cell("import otter\n\ngrader = otter.Notebook()")
    submit = new_markdown_cell(_SUBMIT.into(language))
    # The first cell is Otter's, and the last two are about exporting.
    variant.cells = [setup, start, *variant.cells[1:-2], submit]
    return variant


def _setup(files: dict[str, str], language: str) -> str:
    # bzip2 gives the same bytes everywhere. There are several implementations of zlib.
    packed = base64.b64encode(bz2.compress(json.dumps(files).encode())).decode()
    return _SETUP.format(
        comment=_COMMENT.into(language),
        otter=importlib.metadata.version("otter-grader"),
        packed="\n".join(textwrap.wrap(packed, 100)),
    )
