"""docs/authors.md, followed to the letter: files are written, commands run, outputs compared."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from .conftest import ROOT

_BLOCK = re.compile(
    r"(?:^\*\*`(?P<file>[^`\n]+)`\*\*\n\n)?^```(?P<kind>\w*)\n(?P<text>.*?)^```$", re.M | re.S
)


@dataclass(frozen=True)
class Block:
    """A block of code of the page, with the file that it is, if it is one."""

    kind: str
    text: str
    file: str


def blocks() -> list[Block]:
    page = (ROOT / "docs/authors.md").read_text(encoding="utf-8")
    page = page.partition("## When something is wrong")[0]
    return [Block(b["kind"], b["text"], b["file"] or "") for b in _BLOCK.finditer(page)]


def run(text: str, course: Path) -> str:
    """Run commands of the page in the course; what they say."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    ended = subprocess.run(
        ["bash", "-euc", text],
        cwd=course,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert ended.returncode == 0, f"{text}{ended.stdout}{ended.stderr}"
    return ended.stdout


def words(text: str) -> Iterator[str]:
    """The lines, whatever their spaces."""
    return (" ".join(line.split()) for line in text.splitlines() if line.strip(" ─"))


@pytest.mark.slow
def test_the_page_makes_an_assignment_that_builds_grades_and_passes_its_audit(tmp_path):
    said = ""
    for block in blocks():
        if block.file:
            file = tmp_path / block.file
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block.text, encoding="utf-8")
        elif block.kind == "sh":
            said = run(block.text, tmp_path)
        else:
            assert block.kind == "text", f"what is this for? {block.text}"
            assert set(words(block.text)) <= set(words(said)), said
    assert (tmp_path / "dist/comparing_words-autograder.zip").is_file()
    assert "/9" in (tmp_path / "grades/report.html").read_text("utf-8").replace(" ", "")
    assert "all marks as expected" in run("autograder audit comparing_words", tmp_path)


def test_every_file_of_the_page_is_named_and_is_python_or_toml():
    files = [block for block in blocks() if block.kind not in {"sh", "text"}]
    assert files
    for block in files:
        assert Path(block.file).suffix == {"python": ".py", "toml": ".toml"}[block.kind]
