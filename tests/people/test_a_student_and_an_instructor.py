"""The course as people use it: a notebook in JupyterLab, its export, its grade, and the pages."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import pytest

from autograder.course import Course
from autograder.course.master import read_master
from autograder.text import LANGUAGES

from ..browser import SIZES, assert_accessible_and_fitting, chromium
from .jupyterlab import OpenNotebook, jupyterlab

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".venv-lab" / "bin" / "jupyter-lab"
NAME = "flatten"

pytestmark = [
    pytest.mark.walk,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not PROGRAM.exists(), reason="no JupyterLab in .venv-lab: make walk"),
]

_MARKER = re.compile(r"^ *# (BEGIN|END) SOLUTION\n| *# (BEGIN |END )?SOLUTION$", re.MULTILINE)

WRONG = "def flatten_forward(x):\n    return x.transpose(0, 2, 3, 1).reshape(len(x), -1)"
SAYS = {
    "en": {
        "missing": "Is the answer still missing",
        "misplaced": "right numbers in the wrong places",
        "right": ("Not checked yet:", "That was all of this question."),
    },
    "ja": {
        "missing": "まだ答えを書いていないか",
        "misplaced": "並ぶ場所が違います",
        "right": ("まだ確かめていないこと", "これで全部です"),
    },
}


@dataclass(frozen=True)
class Student:
    """What a student received, and where things are in the notebook.

    Attributes:
        answers: by the places of the cells to fill in, what the reference has there.
        checks: the places of `grader.check`, by question.
        export: the place of the cell that writes the zip.
    """

    language: str
    folder: Path
    answers: dict[int, str]
    checks: dict[str, int]
    export: int


def student(language: str, folder: Path) -> Student:
    """A student's copy of the assignment in `folder`."""
    assignment = Course(ROOT).assignment(NAME)
    shutil.copytree(assignment.student_folder(language), folder)
    cells = nbformat.read(folder / f"{NAME}.ipynb", as_version=4).cells
    code = [place for place, cell in enumerate(cells) if cell.cell_type == "code"]
    of_otter = [place for place in code if "grader" in cells[place].source]
    master = [cell for cell in read_master(assignment, language).cells if cell.cell_type == "code"]
    own = zip((place for place in code if place not in of_otter), master, strict=True)
    return Student(
        language,
        folder,
        answers={
            place: _MARKER.sub("", cell.source)
            for place, cell in own
            if "otter_answer_cell" in cells[place].metadata.get("tags", [])
        },
        checks={
            cells[place].source.split('"')[1]: place
            for place in of_otter
            if "grader.check(" in cells[place].source
        },
        export=of_otter[-1],
    )


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def keep(request: pytest.FixtureRequest) -> Callable[[Any, str], None]:
    """`keep(page, name)`: a screenshot, where --pictures says to keep them."""
    folder = request.config.getoption("--pictures", default=None)

    def keep(page: Any, name: str) -> None:
        if folder is not None:
            page.screenshot(path=folder / f"{name}.png")

    return keep


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_the_blank_notebook_to_full_marks(language, browser, keep, tmp_path):
    hers = student(language, tmp_path / "home" / NAME)
    too_early, exported = work_in_jupyterlab(hers, browser, keep, tmp_path)
    out = grade(tmp_path / "grades", too_early, exported)
    marks = points(out)
    assert marks[exported.name] == 1
    assert 0.5 < marks[too_early.name] < 1
    pages = {
        "report": out / "report.html",
        "feedback": out / "feedback" / f"{exported.name}.html",
        "feedback-early": out / "feedback" / f"{too_early.name}.html",
    }
    for name, page in pages.items():
        for size in SIZES:
            with opened(page, size, browser) as shown:
                assert shown.locator("html").get_attribute("lang") == (
                    "en" if name == "report" else language
                )
                keep(shown, f"{name}-{size}-{language}")
                assert_accessible_and_fitting(shown)


def work_in_jupyterlab(
    hers: Student, browser: Any, keep: Callable[[Any, str], None], scratch: Path
) -> tuple[Path, Path]:
    """Fail, err and export, mend and export: the zips that a student would hand in."""
    says, home = SAYS[hers.language], hers.folder.parent
    width, height = SIZES["desktop"]
    with (
        jupyterlab(PROGRAM, home, home) as server,
        browser.new_context(viewport={"width": width, "height": height}) as context,
    ):
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        notebook = OpenNotebook(context.new_page(), server, f"{NAME}/{NAME}.ipynb")
        assert notebook.dialogs == []
        keep(notebook.page, f"opened-{hers.language}")

        notebook.run_all()
        for place in hers.checks.values():
            assert "CheckFailed: " in notebook.said(place)
            assert "Traceback" not in notebook.said(place)
        assert holds(notebook.said(hers.checks["q1"]), says["missing"])

        first, check = min(hers.answers), hers.checks["q1"]
        for place, answer in hers.answers.items():
            notebook.write(place, WRONG if place == first else answer)
        notebook.restart_and_run_all()
        for question, place in hers.checks.items():
            assert (question != "q1") == says_right(notebook.said(place), hers.language)
        assert holds(notebook.said(check), says["misplaced"])
        assert "█" in notebook.said(check)
        notebook.show(first - 1)
        keep(notebook.page, f"wrong-{hers.language}")
        too_early = notebook.download(hers.export, scratch)

        # Nothing is ever saved by hand: who forgets that must not hand in an older notebook.
        notebook.write(first, hers.answers[first])
        for place in (first, check, hers.export):
            notebook.run(place)
        assert says_right(notebook.said(check), hers.language)
        keep(notebook.page, f"exported-{hers.language}")
        notebook.show(first - 1)
        keep(notebook.page, f"right-{hers.language}")
        return too_early, notebook.download(hers.export, scratch)


def says_right(said: str, language: str) -> bool:
    """Whether a check has passed, and says what is checked later."""
    return any(holds(said, right) for right in SAYS[language]["right"])


def holds(said: str, words: str) -> bool:
    """Whether these words are in it, however its lines are broken."""
    return "".join(words.split()) in "".join(said.split())


def grade(out: Path, *files: Path) -> Path:
    program = Path(sys.executable).with_name("autograder")
    command = [program, "grade", NAME, *files, "--out", out, "--quiet"]
    subprocess.run(command, cwd=ROOT, check=True, timeout=300)
    return out


def points(out: Path) -> dict[str, float]:
    """The share of the points that each submission has earned."""
    with open(out / "final_grades.csv", encoding="utf-8", newline="") as file:
        rows = {row["file"]: float(row["percent_correct"]) for row in csv.DictReader(file)}
    del rows["points-per-question"]
    return rows


@contextmanager
def opened(page: Path, size: str, browser: Any) -> Iterator[Any]:
    """A page in the browser, on a screen of this size."""
    width, height = SIZES[size]
    with browser.new_context(viewport={"width": width, "height": height}) as context:
        shown = context.new_page()
        shown.goto(page.as_uri())
        yield shown
