"""Pages as people meet them: in a browser, on a phone, in the dark, by a screen reader."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from autograder.course import Course, RubricLine
from autograder.gradebook.gradebook import Gradebook, ManualPoints
from autograder.gradebook.grading_run import GradingRun
from autograder.gradebook.student_grade import ClassGrades, StudentGrade, class_grades
from autograder.grading.grade import Grade
from autograder.grading.pool import results_of_all
from autograder.pages.writing_pages import write_pages
from autograder.people.lateness import Deduction, LatePolicy
from autograder.people.roster import Person
from autograder.submissions import find_submission_files
from autograder.suite import ManualQuestion, Suite, collect_suite
from autograder.text import same

from ..browser import SIZES, assert_accessible_and_fitting, chromium
from .conftest import ROOT, report_of
from .test_feedback_pages import ANSWERED, write_pages_of

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of a few samples, and of a Japanese notebook with pictures of wrong places."""
    scratch = tmp_path_factory.mktemp("pages")
    samples = scratch / "samples"
    samples.mkdir()
    for name in ("overlaps_overwritten.ipynb", "syntax_error.ipynb", "script.py", "not_json.ipynb"):
        shutil.copy(ROOT / "tests" / "samples" / "conv2d" / name, samples)
    suite = collect_suite(Course(ROOT).assignment("conv2d"))
    out = scratch / "out"
    out.mkdir()
    with Gradebook(out) as gradebook:
        gradebook.begin(suite.outline, LatePolicy(), None)
        run = GradingRun(gradebook, find_submission_files([samples], out).files, suite, 0)
        for result in results_of_all(run.tasks, suite, 2):
            run.add(result)
        people = class_grades(gradebook)
        write_pages(out, gradebook, people, 2)
        grades = list(gradebook.grades())
    (out / "of_a_class.html").write_text(report_of_a_class(grades, suite), "utf-8")
    write_pages_of(ANSWERED, out / "feedback" / "answered.ipynb.html")
    return out


def report_of_a_class(grades: list[Grade], suite: Suite) -> str:
    """With all that a report may have: a person's points, lateness, doubtful ids."""
    essay = ManualQuestion("q7", same("Why?"), 2.0, (RubricLine(2.0, same("Says why.")),))
    late, in_time = Deduction(20.0, same("2 days late: −20%")), Deduction()
    people = [Person(f"Person {n}", id=f"s10{n}", line=n) for n, _ in enumerate(grades, start=1)]
    student_grades = [
        StudentGrade(
            replace(grade, result=replace(grade.result, student_id="s101")),
            person,
            manual={"q7": ManualPoints("", (float(person.line % 3),))} if person.line < 4 else {},
            awaited=("q7",) if person.line == 4 else (),
            possible=grade.possible + 2,
            deduction=late if person.line == 2 else in_time,
        )
        for grade, person in zip(grades, people, strict=True)
    ]
    missing = [Person("Somebody Else", id="s109", line=9)]
    outline = replace(suite.outline, order=(*suite.outline.order, "q7"), manual=(essay,))
    return report_of(ClassGrades(outline, tuple(student_grades), tuple(missing)))


PAGES = [
    "report.html",
    "of_a_class.html",
    "feedback/answered.ipynb.html",
    *(f"feedback/{name}.html" for name in ("overlaps_overwritten.ipynb", "syntax_error.ipynb")),
    *(f"feedback/{name}.html" for name in ("script.py", "not_json.ipynb")),
]


@pytest.fixture
def opened(browser: Any, request: pytest.FixtureRequest, folder: Path) -> Iterator[Any]:
    """A page of `folder`, and what it asked the network for."""
    page_name, size, scheme = request.param
    width, height = SIZES[size]
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=False
    )
    page = context.new_page()
    page.asked = []
    page.troubles = []
    page.on("request", lambda asked: page.asked.append(asked.url))
    page.on("console", lambda said: page.troubles.append(said.text))
    page.on("pageerror", lambda error: page.troubles.append(str(error)))
    page.goto((folder / page_name).as_uri())
    yield page
    context.close()


LOOKS = [(page, size, scheme) for page in PAGES for size, scheme in
         (("phone", "dark"), ("desktop", "light"))]  # fmt: skip


@pytest.mark.parametrize("opened", LOOKS, indirect=True, ids="-".join)
def test_a_page_is_accessible_fits_its_screen_and_loads_nothing(opened):
    assert_accessible_and_fitting(opened)
    assert len(opened.asked) == 1
    assert opened.troubles == []


REPORT = [("report.html", "desktop", "light")]


@pytest.mark.parametrize("opened", REPORT, indirect=True, ids="-".join)
def test_the_table_of_submissions_can_be_sorted_and_searched(opened):
    def files() -> list[str]:
        found: list[str] = opened.locator("#submissions tbody tr:visible td.file").all_inner_texts()
        return found

    assert files() == sorted(files())
    total = opened.get_by_role("button", name="total")
    total.click()
    assert files()[0] == "not_json.ipynb"
    total.click()
    assert files()[-1] == "not_json.ipynb"
    assert opened.locator("th[aria-sort=descending]").count() == 1
    opened.get_by_label("Search").fill("script.py")
    assert files() == ["script.py"]
    assert opened.locator("#found").inner_text() == "1 of 4"
    opened.get_by_role("link", name="script.py").last.click()
    assert opened.title().endswith("script.py")


def test_without_scripts_the_table_is_there_and_the_search_is_not(browser, folder):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((folder / "report.html").as_uri())
    assert page.locator("#submissions tbody tr").count() == 4
    assert not page.get_by_label("Search").is_visible()
    context.close()
