"""The page of a student: what was handed in, and beside each answer what is said about it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import nbformat
import numpy as np
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from autograder.checks.places import RIGHT, WRONG, picture
from autograder.course import Course, RubricLine
from autograder.grading.check_result import CheckResult, Status
from autograder.grading.grade import Grade
from autograder.grading.grading import grade_file, grade_of
from autograder.grading.submission_result import SubmissionResult
from autograder.pages import feedback as pages
from autograder.pages import feedback_markdown
from autograder.pages.gradescope_results import gradescope_results
from autograder.pages.markup import prose
from autograder.submissions import Cell, CellKind, read_submission, shortened
from autograder.suite import Suite, collect_suite
from autograder.suite.outline import ManualQuestion
from autograder.text import LANGUAGES, Text

from .conftest import BOX, ONE_MORE, ROOT, TWICE, student_grade_of

NOTEBOOK = (
    "# 畳み込みの宿題です",
    "### q1. 二倍にする",
    [TWICE.replace("2 * x", "3 * x")],
    ['grader.check("q1")'],
    "## そのあとの話",
    ["print('look')"],
    "### q2. 一つ多く\n\nここに書いてください。",
    [ONE_MORE],
    ['grader.check("q2")'],
    [BOX],
)


def notebook(path: Path, *cells: str | list[str]) -> Path:
    """A notebook of Markdown cells (strings) and code cells (in lists)."""
    made = [new_markdown_cell(c) if isinstance(c, str) else new_code_cell(c[0]) for c in cells]
    nbformat.write(new_notebook(cells=made), path)
    return path


@pytest.fixture
def page_of(tiny, host, tmp_path) -> Callable[..., str]:
    """`page_of(cell, ...)`: the page of a notebook of these cells."""

    def page_of(*cells: str | list[str]) -> str:
        path = notebook(tmp_path / "hers.ipynb", *cells)
        given = grade_file(path, path.name, tiny, host)
        return feedback(given)

    return page_of


def feedback(grade: Grade, cells: Sequence[Cell] | None = None) -> str:
    """The page of a grade; of these cells, where they are given."""
    result = grade.result if cells is None else replace(grade.result, cells=tuple(cells))
    return pages.feedback(student_grade_of(replace(grade, result=result)))


def in_markdown(grade: Grade) -> str:
    return feedback_markdown.in_markdown(student_grade_of(grade))


def in_gradescope(grade: Grade) -> dict[str, Any]:
    return gradescope_results(student_grade_of(grade))


def text_of(page: str) -> str:
    """What is left of a page without its tags."""
    return re.sub(r"<style>.*?</style>|<[^>]*>", "", page, flags=re.DOTALL)


def test_what_is_said_stands_behind_the_answer_that_it_is_about(page_of):
    text = text_of(page_of(*NOTEBOOK))
    order = ["q1. 二倍にする", "return 3 * x", "q1 · 二倍", "そのあとの話", "q2. 一つ多く",
             "return n + 1", "q2 · 一つ多く"]  # fmt: skip
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_a_question_that_has_no_place_in_the_notebook_comes_first(page_of):
    text = text_of(page_of(*NOTEBOOK))
    assert text.index("q3 · 箱") < text.index("畳み込みの宿題です")


def test_code_cells_have_the_numbers_that_messages_use(page_of):
    text = text_of(page_of(*NOTEBOOK, ["undefined"]))
    assert "コードセル 7 が途中で止まりました" in text
    assert re.search(r"コードセル 7\s*undefined", text)


def test_a_long_notebook_is_cut(tmp_path):
    path = notebook(tmp_path / "long.ipynb", *[["x = 1\n" * 10_000]] * 100)
    cells = shortened(read_submission(path).cells)
    assert sum(len(cell.source) for cell in cells) < 310_000


def test_outputs_are_not_shown(tmp_path):
    cell = new_code_cell("1", outputs=[nbformat.v4.new_output("stream", text="OUTPUT")])
    nbformat.write(new_notebook(cells=[cell]), tmp_path / "a.ipynb")
    assert read_submission(tmp_path / "a.ipynb").cells == (Cell("1", number=1),)


HOSTILE = {
    "a script": "<script>alert(1)</script>",
    "a script in a heading": "# <script>alert(1)</script>",
    "a handler": '<img src=x onerror="alert(1)">',
    "a frame": "<iframe src='https://example.org'></iframe>",
    "a style": "<style>body { display: none }</style>",
    "a remote image": "![a](https://example.org/pixel.png)",
    "an image of another kind": "![a](data:image/svg+xml;base64,PHN2Zz4=)",
    "a link that runs": "[a](javascript:alert(1))",
    "a link that runs, spelled": "[a](JaVaScRiPt&colon;alert(1))",
    "a link with data": "[a](data:text/html,<script>alert(1)</script>)",
    "a link out of its quotes": '[a](https://example.org/"onclick="alert(1))',
    "a title out of its quotes": "[a](https://example.org '\"onclick=alert(1) x=\"')",
    "an automatic link": "<javascript:alert(1)>",
    "a reference": "[a][b]\n\n[b]: javascript:alert(1)",
    "a formula with a link": r"$\href{javascript:alert(1)}{x}$",
    "a formula with a style": r"$\style{background:url(https://example.org)}{x}$",
    "a formula with a class": r"$\class{card}{x}$",
    "a formula with a tag": r"$\text{<script>alert(1)</script>}$",
    "a fence with a tag": "```html\n<script>alert(1)</script>\n```",
    "a fence with a name": "```\"><script>alert(1)</script>\nx\n```",
    "a table": "|<script>a</script>|b|\n|-|-|\n|<img src=x>|d|",
    "deep quotes": ">" * 5000,
    "deep lists": "".join("  " * depth + "- a\n" for depth in range(200)),
    "many brackets": "[" * 7000,
}  # fmt: skip


@pytest.mark.parametrize("prose", HOSTILE.values(), ids=HOSTILE)
def test_nothing_in_a_page_runs_or_loads(page_of, prose):
    page = page_of(prose, ["'''</code></pre><script>alert(1)</script>'''"])
    tags = re.findall(r"<[a-zA-Z/!][^>]*>", page)
    for tag in tags:
        assert not re.match(r"<(script|img|iframe|object|embed|link|base|form|video|audio)\b", tag)
        assert not re.search(r"\son\w+\s*=|javascript:|srcdoc|\ssrc\s*=|url\(", tag, re.IGNORECASE)
    assert len([tag for tag in tags if tag.startswith("<style")]) == 1
    for target in re.findall(r'href="([^"]*)"', page):
        assert re.match(r"(#|https?:|mailto:)", target)
    assert "default-src 'none'" in page


def test_formulas_are_readable_without_a_script(page_of):
    page = page_of(r"The size is $\left\lfloor \frac{n}{s} \right\rfloor$.")
    assert "<math" in page
    assert "<mfrac>" in page
    assert "http:" not in page


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["conv2d", "lenet"])
def test_no_formula_of_an_assignment_is_shown_as_its_source(name, language):
    notebook = ROOT / f"assignments/{language}/{name}/{name}.ipynb"
    texts = [cell.source for cell in read_submission(notebook).cells if not cell.is_code]
    assert any("### q5" in text and "$" in text for text in texts)
    for text in texts:
        read = re.sub(r"<(pre|code)>.*?</\1>", "", prose(text), flags=re.DOTALL)
        assert not re.search(r"[$\\]", read), text


def test_a_formula_goes_on_in_the_next_line_and_a_price_does_not():
    assert "<math" in prose("$a +\nb$")
    assert "<math" not in prose("From $5 up\nto $6.")


def shown(suite: Suite, check_results: dict[str, CheckResult], language: str = "en") -> Grade:
    """The grade of these check results; all other checks passed."""
    passed = {check.key: CheckResult(Status.PASSED) for check in suite.checks}
    return grade_of(
        SubmissionResult("a.ipynb", "0", 0, {**passed, **check_results}, language=language), suite
    )


def failed(**more: Any) -> CheckResult:
    return CheckResult(Status.FAILED, Text("Wrong here.", "ここが違います。"), **more)


def test_a_picture_shows_the_wrong_places_and_says_so_to_a_screen_reader(tiny):
    states = np.array([[RIGHT, WRONG, RIGHT]])
    given = shown(tiny, {tiny.checks[1].key: failed(places=picture(states))})
    page = feedback(given)
    assert 'class="map-wrong" d="M10 0h9v9h-9z"' in page
    assert (
        'role="img" aria-label="Where your output is right and wrong: Twice many numbers"' in page
    )
    assert "·█·" in in_markdown(given)
    assert "·█·" in json.dumps(in_gradescope(given), ensure_ascii=False)


def test_checks_that_fail_alike_are_told_about_once(tiny):
    given = shown(tiny, {check.key: failed() for check in tiny.checks if check.question == "q1"})
    assert feedback(given).count("Wrong here.") == 1
    assert in_markdown(given).count("Wrong here.") == 1


def test_the_same_advice_is_given_once_in_a_question(tiny):
    one, other = (check.key for check in tiny.checks if check.question == "q1")
    elsewhere = Text("Wrong there too.", "そこも違います。")
    told = {
        one: failed(names_mistake=False),
        other: CheckResult(Status.FAILED, elsewhere, names_mistake=False),
    }
    given = shown(tiny, told)
    for said in (text_of(feedback(given)), in_markdown(given)):
        assert said.count("A known mistake") == 1
        assert said.index("A known mistake") < said.index("See also the advice above")


@pytest.mark.parametrize(("language", "words"), [("en", "Often this is:"), ("ja", "よくある原因:")])
def test_what_a_check_catches_is_no_more_than_a_guess_at_what_is_wrong(tiny, language, words):
    given = shown(tiny, {tiny.checks[1].key: failed(names_mistake=False)}, language)
    assert words in feedback(given)
    assert words in in_markdown(given)


@pytest.fixture
def with_essay(tiny) -> Suite:
    """The tiny suite with a question that a person grades."""
    lines = (RubricLine(2, Text("Says why.", "理由を述べている。")),)
    question = ManualQuestion("q4", Text("Why?", "なぜ"), 2, lines)
    (title,) = [q for q in tiny.assignment.questions if q.name == "q3"]
    essay = replace(title, name="q4", title=question.title, rubric=lines)
    assignment = replace(tiny.assignment, questions=(*tiny.assignment.questions, essay))
    return replace(tiny, assignment=assignment, manual=(question,))


def test_a_written_question_waits_for_a_person(with_essay):
    given = shown(with_essay, {})
    for said in (
        text_of(feedback(given, [markdown("### q4. Why?\n\nBecause.")])),
        in_markdown(given),
        str(in_gradescope(given)["output"]),
    ):
        assert "A person reads this answer." in said
        assert "Says why" in said
    assert "– / 2" in text_of(feedback(given))


def test_a_written_question_ends_before_the_next_heading(with_essay):
    cells = [markdown("### q4. Why?"), markdown("Because."), markdown("## What comes next")]
    text = text_of(feedback(shown(with_essay, {}), cells))
    assert text.index("Because.") < text.index("q4 · Why?") < text.index("What comes next")


def test_gradescope_shows_at_once_only_what_is_not_hidden(tiny):
    hidden = {check.key: failed() for check in tiny.checks if not check.public}
    results = in_gradescope(shown(tiny, hidden))
    assert "3 hidden checks" in results["output"]
    assert "Wrong here." not in results["output"]
    assert {test["visibility"] for test in results["tests"] if test["status"] == "failed"} == {
        "after_published"
    }


def test_what_could_not_be_read_is_explained_in_both_languages(tiny, host, tmp_path):
    (tmp_path / "a.ipynb").write_text("{", "utf-8")
    given = grade_file(tmp_path / "a.ipynb", "a.ipynb", tiny, host)
    for said in (feedback(given), in_markdown(given)):
        assert "This file is not a notebook" in said
        assert "ノートブックとして読めません" in said


def test_a_script_gets_the_page_that_its_comments_ask_for(tiny, host, tmp_path):
    path = tmp_path / "hers.py"
    path.write_text(f"# これは宿題のスクリプトです\n{TWICE}\n", "utf-8")
    given = grade_file(path, "hers.py", tiny, host)
    page = feedback(given)
    assert '<html lang="ja">' in page
    assert "これは宿題のスクリプトです" in page


def test_markdown_takes_names_and_messages_for_text(tiny):
    name = "*a* [b](http://c) `d` <e> # f.ipynb"
    plain = shown(tiny, {})
    given = replace(plain, result=replace(plain.result, name=name))
    assert r"\*a\* \[b\]\(http://c\) \`d\` \<e\> \# f.ipynb" in in_markdown(given)


def markdown(source: str) -> Cell:
    return Cell(source, CellKind.MARKDOWN)


ANSWERED = [
    markdown("# ノートブック\n\n| a | b |\n| - | - |\n| $x^2$ | **太字** |"),
    markdown("### q2. 順伝播\n\n```\ncode\n```"),
    Cell("def conv_forward(x):\n    # 注釈\n    return 'x' * 2", number=1),
    Cell('grader.check("q2")', number=2),
    markdown("## そのほか\n\n- [link](https://example.org)\n- ![picture](a.png)"),
    Cell("# ひとこと\nprint(1)", number=3, runs=False),
]


def write_pages_of(cells: list[Cell], path: Path) -> None:
    """A Japanese page of conv2d with pictures of every kind."""
    suite = collect_suite(Course(ROOT).assignment("conv2d"))
    states = np.full((2, 4, 6, 40), RIGHT)
    states[:, 1:, 2:, ::3] = WRONG
    mixed = np.array([["·", "█", "○"], ["+", "▒", " "]])
    of_q2 = [check.key for check in suite.checks if check.question == "q2"]
    detail = Text("    shape", "    形: 結果は (1, 2)")
    check_results = {
        of_q2[0]: failed(places=picture(mixed), detail=detail),
        of_q2[1]: failed(places=picture(states)),
        of_q2[2]: CheckResult(Status.TIMED_OUT, Text("No answer.", "答えがありません。")),
    }
    given = shown(suite, check_results, "ja")
    remarks = (Text("Stopped.", "止まりました。"),)
    given = replace(given, result=replace(given.result, remarks=remarks))
    path.write_text(feedback(given, cells), "utf-8")
