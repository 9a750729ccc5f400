"""Written answers are found wherever they are, read by a person, and their points join the rest."""

from __future__ import annotations

import base64
import csv
import json
import re
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path

import nbformat
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from autograder.authoring.building import build_student_folder
from autograder.grading.manual_answers import Place, Template, find_answers, read_template
from autograder.pages.markup import prose
from autograder.submissions import Cell, CellKind, read_submission

from .conftest import RIGHT, TinyCourse, make_course
from .test_richer_assignments import WRITTEN, WRITTEN_CELLS

OK, DOES_NOT_HOLD, USAGE, FAILED = range(4)

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of what Otter imports

# --- Where answers are ------------------------------------------------------------------------

SHORT = "Because twice six is twelve, and that is how it is."
LONG = "Deeper networks see more of an image, and cost less than wide kernels do."


@pytest.fixture(scope="module", params=["en", "ja"])
def answer_to(request, tmp_path_factory, host):
    """`answer_to(change)`: what is found where a student has changed the built notebook so."""
    course = with_written(make_course(tmp_path_factory.mktemp("written"), host))
    suite = course.suite
    for language in ("en", "ja"):
        build_student_folder(suite, language, course.root / "assignments")
    template = read_template(suite.assignment)
    built = read_submission(suite.assignment.student_folder(request.param) / "tiny.ipynb").cells
    at = next(n for n, cell in enumerate(built) if cell.is_answer and not cell.is_code)

    def answer(change):
        cells = list(built)
        change(cells, at)
        return find_answers(cells, ["q4"], ["q1", "q2", "q3", "q4"], template)["q4"]

    return answer


def own(text: str, *, is_answer: bool = False) -> Cell:
    return Cell(text, CellKind.MARKDOWN, is_answer=is_answer)


def test_the_notebook_as_it_is_handed_out_is_blank(answer_to):
    def change(cells, at):
        pass

    assert answer_to(change).place is Place.BLANK


def test_an_answer_in_its_place(answer_to):
    def change(cells, at):
        cells[at] = own(LONG, is_answer=True)

    found = answer_to(change)
    assert (found.text, found.place, found.notes) == (LONG, Place.BELOW, ())


def test_an_answer_in_several_cells_with_code_between(answer_to):
    def change(cells, at):
        cells[at : at + 1] = [own(LONG), Cell("plot()"), own(SHORT)]

    found = answer_to(change)
    assert found.text == f"{LONG}\n\n{SHORT}"
    assert found.notes == ("1 code cell in between: see the notebook",)


def test_an_answer_typed_into_the_question_itself(answer_to):
    def change(cells, at):
        cells[at - 1] = own(f"{cells[at - 1].source}\n\n{LONG}")

    assert answer_to(change).text == LONG


def test_an_answer_typed_before_the_end_mark(answer_to):
    def change(cells, at):
        cells[at + 1] = own(f"{LONG}\n\n{cells[at + 1].source}")

    assert answer_to(change).text == LONG


def test_the_marks_are_gone_and_the_heading_is_there(answer_to):
    def change(cells, at):
        cells[at - 1] = own(cells[at - 1].source.replace("<!-- BEGIN QUESTION -->", ""))
        cells[at] = own(LONG)
        del cells[at + 1]

    assert answer_to(change).text == LONG


def test_the_heading_is_gone_and_the_mark_is_there(answer_to):
    def change(cells, at):
        cells[at - 1] = own("<!-- BEGIN QUESTION -->")
        cells[at] = own(LONG)

    assert answer_to(change).text == LONG


def test_a_question_that_was_copied(answer_to):
    def change(cells, at):
        cells[at] = own(LONG)
        cells[at + 1 : at + 1] = [cells[at - 1], own(SHORT), cells[at - 1], own(LONG)]

    found = answer_to(change)
    assert found.text == f"{LONG}\n\n---\n\n{SHORT}"
    assert "the question occurs 3 times" in found.notes


@pytest.mark.parametrize("is_answer", [False, True])
def test_an_answer_that_was_moved_elsewhere(answer_to, is_answer):
    def change(cells, at):
        del cells[at]
        cells.insert(3, own(LONG, is_answer=is_answer))

    found = answer_to(change)
    assert (found.text, found.place) == (LONG, Place.ELSEWHERE)


def test_a_question_that_is_gone_with_its_answer(answer_to):
    def change(cells, at):
        del cells[at - 1 : at + 2]

    assert answer_to(change).place is Place.MISSING


def test_headings_inside_of_code_start_no_question(answer_to):
    text = f"{LONG}\n\n```python\n# q3 is what I used here\n```\n\n{SHORT}"

    def change(cells, at):
        cells[at] = own(text)

    assert answer_to(change).text == text


def test_without_the_template_marks_and_headings_will_do():
    cells = [
        own("### q1. Code"),
        Cell("x = 1"),
        own("<!-- BEGIN QUESTION -->\n\n### q2. Why?"),
        own(SHORT),
        own("<!-- END QUESTION -->"),
        own("### q3. And why not?"),
        own(LONG),
    ]
    questions = ["q1", "q2", "q3"]
    empty = Template(frozenset(), frozenset())
    found = find_answers(cells, ["q2", "q3"], questions, empty)
    assert {name: answer.text for name, answer in found.items()} == {"q2": SHORT, "q3": LONG}


def test_scripts_answer_in_markdown_cells(tmp_path):
    path = tmp_path / "a.py"
    path.write_text(f"import x\n# %% [markdown]\n# ### q2. Why?\n# {SHORT}\n# %%\ny = 1\n", "utf-8")
    cells = read_submission(path).cells
    assert [(cell.kind, cell.source.split("\n")[-1].strip()) for cell in cells] == [
        (CellKind.CODE, ""),
        (CellKind.MARKDOWN, SHORT),
        (CellKind.CODE, ""),
    ]


@given(
    st.lists(
        st.tuples(st.booleans(), st.text(st.sampled_from("#q9 .\n`~<!-BEGINDQUSTO>a田")))
        | st.just((True, "<!-- BEGIN QUESTION -->\n### q9"))
        | st.just((True, "<!-- END QUESTION -->"))
    )
)
def test_any_cells_give_an_answer_or_say_why_not(cells):
    notebook = [own(source) if is_prose else Cell(source) for is_prose, source in cells]
    empty = Template(frozenset(), frozenset())
    answer = find_answers(notebook, ["q9"], ["q9"], empty)["q9"]
    assert bool(answer.text) == (answer.place in {Place.BELOW, Place.ELSEWHERE})


# --- Markdown does nothing --------------------------------------------------------------------

PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"0" * 20).decode()
_TAGS = {
    *("p", "em", "strong", "code", "pre", "ul", "ol", "li", "blockquote", "hr", "br", "del", "img"),
    *("table", "thead", "tbody", "tr", "th", "td", "h3", "span", "div"),
}


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.bad: list[str] = []

    def handle_starttag(self, tag, attrs):
        allowed = {"class", "style", "start", "alt", "tabindex"}
        for name, value in attrs:
            picture = name == "src" and str(value).startswith("data:image/")
            aligned = name != "style" or re.fullmatch(r"text-align:\w+", str(value))
            if not picture and (name not in allowed or not aligned):
                self.bad.append(f"{tag} {name}={value}")
        if tag not in _TAGS:
            self.bad.append(tag)


def bad_tags(html: str) -> list[str]:
    parser = _Tags()
    parser.feed(html)
    return parser.bad


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[a](javascript:alert(1))",
    "[a](<javascript:alert(1)>)",
    "![a](http://e.example/pixel.png)",
    '![a" onerror="x](data:image/png;base64,AAAA)',
    "![a](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9eD4=)",
    "[r]\n\n[r]: http://e.example 'x'",
    "<http://e.example>",
    '```x" onload="y\n<b>\n```',
    "<!-- </main> -->",
    "| a<script> |\n| :-: |\n| <style>*{} |",
    "</article></section><h1>x",
]


def inert(text: str, pictures: Mapping[str, str] | None = None) -> str:
    """Markdown as the page of all answers shows it."""
    return prose(text, pictures or {}, links=False)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_markdown_is_shown_and_does_nothing(text):
    assert bad_tags(inert(text)) == []


@given(
    st.lists(
        st.sampled_from(
            [*HOSTILE, "a", " ", "\n", "*", "`", "<", ">", '"', "[", "](", ")", "!", "|"]
        )
    )
)
def test_no_mixture_of_it_does_anything(parts):
    assert bad_tags(inert("".join(parts), {"x.png": "junk"})) == []


def test_pictures_of_the_notebook_itself_are_shown():
    assert f"data:image/png;base64,{PNG}" in inert("![p](attachment:p.png)", {"p.png": PNG})
    assert "<img" not in inert("![p](attachment:p.png)", {"p.png": "PHN2Zz4="})
    assert "<img" not in inert("![p](attachment:other.png)", {"p.png": PNG})


def test_markdown_is_rendered():
    html = inert("**bold** and $x_1 * y_2 * z$\n\n| a | b |\n|--|--|\n| 1 | 2 |", {})
    assert "<strong>bold</strong>" in html
    assert "<td>2</td>" in html


# --- Out and in -------------------------------------------------------------------------------


def attempt(folder: Path, name: str, answer: str, *sources: str) -> None:
    cells = [new_code_cell(source) for source in sources or RIGHT]
    cells += [
        new_markdown_cell("<!-- BEGIN QUESTION -->\n\n### q4. Why?"),
        new_markdown_cell(answer),
        new_markdown_cell("<!-- END QUESTION -->"),
    ]
    folder.mkdir(exist_ok=True)
    nbformat.write(new_notebook(cells=cells), folder / name)


ANSWERS = {
    "ann.ipynb": SHORT,
    "bob.ipynb": '=HYPERLINK("http://e.example")\n\n<script>alert(1)</script>',
    "eve.ipynb": "_Type your answer here, replacing this text._",
    "花子.ipynb": "理由は、**二倍**だからです。",
    "zoe.ipynb": SHORT,
}


def with_written(course: TinyCourse) -> TinyCourse:
    """A course whose assignment has a question for a person as well."""
    for file, text in (
        ("tests/tiny/suite.toml", WRITTEN),
        ("solutions/tiny/tiny.py", WRITTEN_CELLS),
    ):
        path = course.root / file
        path.write_text(path.read_text("utf-8") + text, "utf-8")
    return course


@pytest.fixture
def graded(course: TinyCourse, tmp_path: Path) -> TinyCourse:
    """Five submissions to an assignment with a written question, graded into out/."""
    with_written(course)
    for name, answer in ANSWERS.items():
        attempt(tmp_path / "in", name, answer)
    result = course.command("grade", "tiny", tmp_path / "in", "--out", tmp_path / "out")
    assert result.exit_code == OK, result.output
    return course


def rows_of(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def fill_in(path: Path, points: dict[str, tuple[str, str, str]], **how: str) -> Path:
    """Fill points of two lines and a comment into a sheet, by student."""
    rows = rows_of(path)
    lines = [title for title in rows[0] if re.match(r"\d:", title)]
    for row in rows:
        if row["student"] in points:
            *given_points, row["comment"] = points[row["student"]]
            row.update(zip(lines, given_points, strict=True))
    filled = path.with_name(f"filled-{path.name}")
    with open(filled, "w", newline="", encoding=how.get("encoding", "utf-8")) as file:
        table = csv.DictWriter(file, list(rows[0]), delimiter=how.get("delimiter", ","))
        table.writeheader()
        table.writerows(rows)
    return filled


GIVEN = {
    "ann.ipynb": ("1.5", "2", "Very good."),
    "bob.ipynb": ("1", "0,5", "-1 would have been fair <b>"),
    "花子.ipynb": ("0", "0", "もう少し詳しく。"),
    "zoe.ipynb": ("1.5", "1", ""),
}


def test_answers_go_out_and_points_come_back(graded, tmp_path):
    out = tmp_path / "out"
    result = graded.command("manual", "collect", out)
    assert result.exit_code == OK, result.output
    assert "q4, blank: eve.ipynb" in result.stderr
    before = {row["file"]: row for row in rows_of(out / "final_grades.csv")}
    assert "q4" not in before["ann.ipynb"]
    rows = {row["student"]: row for row in rows_of(out / "written/q4.csv")}
    assert list(rows) == sorted(ANSWERS)
    assert rows["bob.ipynb"]["answer"].startswith("'=HYPERLINK")
    assert "the same text as zoe.ipynb" in rows["ann.ipynb"]["note"]
    filled = fill_in(out / "written/q4.csv", GIVEN)
    result = graded.command("manual", "take-in", out, filled)
    assert result.exit_code == OK, result.output
    assert "5 new, 0 changed, 0 as before" in result.stdout
    table = {row["file"]: row for row in rows_of(out / "final_grades.csv")}
    assert {name: (row["q4"], row["total_points_earned"]) for name, row in table.items()} == {
        "points-per-question": ("3.5", "9.5"),
        "ann.ipynb": ("3.5", "9.5"),
        "bob.ipynb": ("1.5", "7.5"),
        "eve.ipynb": ("0", "6"),
        "花子.ipynb": ("0", "6"),
        "zoe.ipynb": ("2.5", "8.5"),
    }
    feedback = (out / "feedback/bob.ipynb.html").read_text("utf-8")
    assert "-1 would have been fair &lt;b&gt;" in feedback
    assert "Gives a reason." in feedback
    assert '<p class="total">7.5 <small>/ 9.5 points' in feedback
    assert "not part of the score" not in feedback
    short = (out / "feedback/bob.ipynb.md").read_text("utf-8")
    assert "## q4 Why?: 1.5 / 3.5" in short
    assert "not part of the score" not in short
    results = json.loads((out / "results/bob.ipynb.json").read_text("utf-8"))
    assert results["score"] == sum(test["score"] for test in results["tests"]) == 7.5
    assert results["tests"][-1]["output"] == "-1 would have been fair <b>"


def test_points_survive_a_regrade_and_are_exported(graded, tmp_path):
    out = tmp_path / "out"
    graded.command("manual", "collect", out)
    graded.command("manual", "take-in", out, fill_in(out / "written/q4.csv", GIVEN))
    once = {path: path.read_bytes() for path in (out / "feedback").iterdir()}
    result = graded.command("grade", "tiny", tmp_path / "in", "--out", out, "--force")
    assert result.exit_code == OK, result.output
    assert {path: path.read_bytes() for path in (out / "feedback").iterdir()} == once
    graded.command("manual", "take-in", out, out / "written/filled-q4.csv")
    assert {path: path.read_bytes() for path in (out / "feedback").iterdir()} == once
    graded.command("export", "nbgrader", out, "--out", tmp_path / "grades.csv")
    scores = {row["student_id"]: row["score"] for row in rows_of(tmp_path / "grades.csv")}
    assert scores["ann.ipynb"] == "9.5"
    # Another answer wants other points: those of the old one count no more, and it is said.
    attempt(tmp_path / "in", "ann.ipynb", LONG)
    result = graded.command("grade", "tiny", tmp_path / "in", "--out", out)
    assert "The answer has changed since it was graded: ann.ipynb (q4)" in result.output
    table = {row["file"]: row for row in rows_of(out / "final_grades.csv")}
    assert table["ann.ipynb"]["q4"] == ""
    assert table["ann.ipynb"]["grading_status"] == "to be graded by a person: q4"


def test_a_bad_row_is_named_and_costs_no_other(graded, tmp_path):
    out = tmp_path / "out"
    graded.command("manual", "collect", out)
    bad = {
        **GIVEN,
        "ann.ipynb": ("1.5", "3", ""),
        "bob.ipynb": ("1", "", ""),
        "zoe.ipynb": ("x", "1", ""),
    }
    filled = fill_in(out / "written/q4.csv", bad)
    with open(filled, "a", encoding="utf-8") as file:
        file.write("kffffffffffff,q4,who,,,1,1,\nk1,q9,who,,,1,1,\n")
    result = graded.command("manual", "take-in", out, filled)
    assert result.exit_code == DOES_NOT_HOLD
    for said in (
        "line 2: 3 points for line 2, which is worth 2",
        "no points for line 2",
        "'x' for line 1: not a number",
        "no answer to q4 has the key 'kffffffffffff'",
        "'q9' is not a manual question",
    ):
        assert said in result.stderr
    assert result.stderr.count(str(filled)) == 5
    assert "2 new" in result.stdout
    table = {row["file"]: row["q4"] for row in rows_of(out / "final_grades.csv")}
    assert table["花子.ipynb"] == "0"
    assert table["ann.ipynb"] == ""
    # Mended, the rest follows, and nothing is entered twice.
    result = graded.command("manual", "take-in", out, fill_in(out / "written/q4.csv", GIVEN))
    assert "3 new, 0 changed, 2 as before" in result.stdout
    # A second thought is told from a first.
    again = fill_in(out / "written/q4.csv", {**GIVEN, "ann.ipynb": ("1", "2", "")})
    result = graded.command("manual", "take-in", out, again)
    assert "changed: ann.ipynb, q4: 3.5 → 3" in result.stdout


def test_rows_that_contradict_each_other_are_both_left_out(graded, tmp_path):
    out = tmp_path / "out"
    graded.command("manual", "collect", out)
    one = fill_in(out / "written/q4.csv", GIVEN)
    two = one.with_name("two.csv")
    two.write_text(one.read_text("utf-8").replace(",1.5,2,", ",1.5,1,"), "utf-8")
    result = graded.command("manual", "take-in", out, one, two)
    assert result.exit_code == DOES_NOT_HOLD
    assert result.stderr.count("another row gives other points") == 2
    assert "4 new" in result.stdout


@pytest.mark.parametrize(
    ("encoding", "delimiter"), [("utf-8-sig", ";"), ("utf-16", "\t"), ("cp932", ",")]
)
def test_a_sheet_comes_back_from_any_spreadsheet(graded, tmp_path, encoding, delimiter):
    out = tmp_path / "out"
    graded.command("manual", "collect", out, "--language", "ja")
    filled = fill_in(out / "written/q4.csv", GIVEN, encoding=encoding, delimiter=delimiter)
    result = graded.command("manual", "take-in", out, filled)
    assert result.exit_code == OK, result.output
    assert "もう少し詳しく。" in (out / "feedback/花子.ipynb.html").read_text("utf-8")


def test_anonymous_pages_and_sheets_name_nobody(graded, tmp_path):
    out = tmp_path / "out"
    result = graded.command("manual", "collect", out, "--anonymous")
    assert result.exit_code == OK, result.output
    assert "q4, blank: A" in result.stderr
    for path in (out / "written").iterdir():
        for name in ANSWERS:
            assert name not in path.read_text("utf-8")
    labels = [row["student"] for row in rows_of(out / "written/q4.csv")]
    assert labels == ["A1", "A2", "A3", "A4", "A5"]
    points = dict.fromkeys(labels, ("1", "1", ""))
    result = graded.command("manual", "take-in", out, fill_in(out / "written/q4.csv", points))
    assert "5 new" in result.stdout


def test_the_page_is_one_file_that_runs_nothing(graded, tmp_path):
    graded.command("manual", "collect", tmp_path / "out")
    page = (tmp_path / "out/written/answers.html").read_text("utf-8")
    assert "default-src &#39;none&#39;" in page or "default-src 'none'" in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script" not in page
    assert set(re.findall(r"(?:src|href)=(.{3})", page)) == {'"#q'}
    for line in ("Gives a reason.", "The reason is right.", "<strong>二倍</strong>"):
        assert line in page


def test_points_that_were_not_taken_in_are_not_overwritten(graded, tmp_path):
    out = tmp_path / "out"
    graded.command("manual", "collect", out)
    sheet = out / "written/q4.csv"
    fill_in(sheet, GIVEN).replace(sheet)
    result = graded.command("manual", "collect", out)
    assert result.exit_code == USAGE
    assert "Take it in first" in result.stderr
    assert graded.command("manual", "take-in", out, sheet).exit_code == OK
    assert graded.command("manual", "collect", out, "--force").exit_code == OK
    rows = {row["student"]: row for row in rows_of(sheet)}
    assert rows["bob.ipynb"]["comment"] == "'-1 would have been fair <b>"
    assert graded.command("manual", "take-in", out, sheet).stdout.startswith("0 new, 0 changed")


def test_another_file_is_not_taken_for_a_sheet(graded, tmp_path):
    other = tmp_path / "other.csv"
    other.write_text("a,b\n1,2\n", "utf-8")
    result = graded.command("manual", "take-in", tmp_path / "out", other)
    assert result.exit_code == USAGE
    assert "'key'" in result.stderr
    result = graded.command("manual", "take-in", tmp_path / "out", tmp_path / "gone.csv")
    assert result.exit_code == USAGE
    assert "gone.csv" in result.stderr
    assert graded.command("manual", "collect", tmp_path / "nowhere").exit_code == USAGE


def test_an_assignment_without_written_questions_says_so(course, tmp_path):
    attempt(tmp_path / "in", "ann.ipynb", "")
    course.command("grade", "tiny", tmp_path / "in", "--out", tmp_path / "out")
    result = course.command("manual", "collect", tmp_path / "out")
    assert result.exit_code == USAGE
    assert "no manual questions" in result.stderr


def test_points_by_a_rubric_that_has_changed_are_asked_for_again(graded, tmp_path):
    """Two lines that change places would give the points of one for the other."""
    out, suite = tmp_path / "out", graded.root / "tests/tiny/suite.toml"
    graded.command("manual", "collect", out)
    graded.command("manual", "take-in", out, fill_in(out / "written/q4.csv", GIVEN))
    mark = "[[question.rubric]]"
    before, _, other = suite.read_text("utf-8").rpartition(mark)
    start, _, one = before.rpartition(mark)
    suite.write_text(f"{start}{mark}{other}\n{mark}{one}", "utf-8")
    result = graded.command("grade", "tiny", tmp_path / "in", "--out", out)
    assert result.exit_code == OK, result.output
    assert "The rubric has changed since it was graded: ann.ipynb (q4)" in result.output
    table = {row["file"]: row for row in rows_of(out / "final_grades.csv")}
    assert "q4" not in table["ann.ipynb"]


def test_a_comment_with_a_sign_behind_a_semicolon_comes_back_as_it_was_written(graded, tmp_path):
    """A spreadsheet of another country splits there, and would take it for a formula."""
    out = tmp_path / "out"
    graded.command("manual", "collect", out)
    given = {"ann.ipynb": ("1", "2", "Good; -1 for units")}
    graded.command("manual", "take-in", out, fill_in(out / "written/q4.csv", given))
    graded.command("manual", "collect", out, "--force")
    graded.command("manual", "take-in", out, out / "written/q4.csv")
    assert "Good; -1 for units" in (out / "feedback/ann.ipynb.html").read_text("utf-8")
