"""The instructor's report: figures, what needs a look, and who is like whom."""

from __future__ import annotations

import dataclasses
import re
import shutil
import time

import numpy as np
import pytest

from autograder.checks import measured
from autograder.checks.measuring import taken
from autograder.course import RubricLine
from autograder.gradebook.gradebook import ManualPoints
from autograder.gradebook.student_grade import StudentGrade
from autograder.grading.check_result import CheckResult, Status
from autograder.grading.explain import main_reason
from autograder.grading.grade import Grade, Provenance
from autograder.grading.grading import grade
from autograder.grading.recording import recorded
from autograder.grading.submission_result import SubmissionResult
from autograder.pages import report_figures as figures
from autograder.pages import student_ids
from autograder.people.roster import Person
from autograder.recognition import Hint
from autograder.submissions import Cell, CellKind
from autograder.submissions.similarity import alike, structure
from autograder.submissions.student_id import student_id
from autograder.suite.outline import CheckOutline, ManualQuestion, Outline, Question
from autograder.text import same

from .conftest import (
    BOX,
    RIGHT,
    TWICE,
    check_named,
    class_of,
    report_of,
    student_grade_of,
    submission,
)

PLACE = Provenance("tiny", "", "suite", "environment", 0, "none")
WORTH = {"q1": 3.0, "q2": 2.0, "q3": 1.0}
OUTLINE = Outline(
    "tiny",
    same("Three small things"),
    "suite",
    tuple(WORTH),
    tuple(Question(name, same(name), points) for name, points in WORTH.items()),
    (),
    tuple(CheckOutline(f"test.py::{name}", name, points, False, same(name), same("."))
          for name, points in WORTH.items()),
)  # fmt: skip


def graded_as(
    name: str, *wrong: str, hints: dict[str, tuple[Hint, ...]] | None = None, **more: object
) -> Grade:
    """Full marks, but nothing for these questions."""
    results = {
        check.key: CheckResult(Status.FAILED if check.question in wrong else Status.PASSED)
        for check in OUTLINE.checks
    }
    result = SubmissionResult(name, "", 0, results, cpu_seconds=0.15)
    return Grade(OUTLINE, dataclasses.replace(result, **more), PLACE, hints or {})  # type: ignore[arg-type]


def unreadable(name: str) -> Grade:
    return graded_as(name, check_results={}, unreadable="empty file", remarks=(same("Empty."),))


FEW = [graded_as(str(n), *(() if n % 2 else ("q1", "q2"))) for n in range(19)]


def test_full_marks_stand_in_the_last_bar():
    bars = figures.scores([1, 0, 0.5])
    assert [bar.count for bar in bars] == [1, 0, 0, 0, 0, 1, 0, 0, 0, 1]


def test_times_stand_in_bars_of_growing_length():
    bars = figures.times([graded_as(str(t), cpu_seconds=t) for t in (0.05, 0.1, 0.3, 7, 1000)])
    assert [(bar.span, bar.count) for bar in bars if bar.count] == [
        ("0 to 0.1 s", 1), ("0.1 to 0.2 s", 1), ("0.2 to 0.5 s", 1), ("5 to 10 s", 1),
        ("100 s and more", 1),
    ]  # fmt: skip


def test_a_question_is_as_hard_as_its_points_are_few_and_tells_apart_as_it_follows_the_others():
    wrong = [(*(() if n % 2 else ("q1", "q2")), *(() if n < 12 else ("q3",))) for n in range(24)]
    grades = [graded_as(str(n), *questions) for n, questions in enumerate(wrong)]
    q1, _, q3 = figures.questions(grades, OUTLINE)
    assert (q1.mean, q1.full, q1.none) == (0.5, 12, 12)
    assert q1.discrimination is not None
    assert q1.discrimination > 0.8
    assert q3.discrimination == pytest.approx(0)


@pytest.mark.parametrize("grades", [FEW, [graded_as("a")] * 24], ids=["few", "all the same"])
def test_nothing_is_said_about_a_question_that_cannot_tell_apart(grades):
    assert figures.questions(grades, OUTLINE)[0].discrimination is None


def test_where_submissions_are_too_few_to_tell_the_report_says_so():
    page = report_of(class_of(FEW, OUTLINE))
    assert page.count("too few to tell") == len(OUTLINE.questions)
    assert "too few to tell" not in report_of(class_of([*FEW, graded_as("20")], OUTLINE))


def test_a_mean_says_of_how_many_it_is_where_not_all_could_be_read():
    grades = [graded_as("a"), graded_as("b", "q1"), unreadable("unreadable")]
    page = report_of(class_of(grades, OUTLINE))
    assert "<dt>mean of the 2 that could be read</dt><dd>75%" in page
    assert "<dt>median of the 2 that could be read</dt>" in page
    assert "<dt>mean</dt><dd>75%" in report_of(class_of(grades[:2], OUTLINE))


def test_misconceptions_come_with_their_hints_the_most_frequent_first():
    one, other = Hint("wrong/a", same("Think of a.")), Hint("wrong/b", same("Think of b."))
    key = OUTLINE.checks[0].key
    grades = [
        graded_as("one", "q1", hints={key: (other,)}),
        graded_as("two", "q1", hints={key: (one, other)}),
        graded_as("three", "q1", "q2", hints={key: (other,)}),
    ]
    found = figures.misconceptions(grades)
    assert [(each.names, len(each.grades), each.questions) for each in found] == [
        (("b",), 2, ("q1",)), (("a", "b"), 1, ("q1",))
    ]  # fmt: skip
    page = report_of(class_of(grades, OUTLINE))
    assert page.index("Think of b.") < page.index("Think of a.")


def test_what_needs_a_look_is_named(tiny, host):
    crashing = f"import os\ndef one_more(n):\n    os._exit(3)\n{BOX}"
    forging = "import os\ndef one_more(n):\n    for fd in range(3, 64):\n        try: os.write(fd, b'x' * 64)\n        except OSError: pass"  # noqa: E501
    grades = [
        grade(submission(TWICE, crashing, name="crashes.ipynb"), tiny, host),
        grade(submission(TWICE, forging, BOX, name="forges.ipynb"), tiny, host),
        grade(submission(*RIGHT, name="right.ipynb"), tiny, host),
        unreadable("unreadable.ipynb"),
    ]
    found = {
        concern.what: [each.name for each in concern.grades] for concern in figures.concerns(grades)
    }
    assert found == {
        "Answered out of turn": ["forges.ipynb"],
        "Could not be read": ["unreadable.ipynb"],
        "Crashed": ["crashes.ipynb"],
    }


def test_a_cell_that_stopped_is_the_reason_where_it_holds_the_answer(tiny, host):
    unanswered = (
        "for name in ('twice', 'one_more'):\n    globals().setdefault(name, lambda *_: None)"
    )
    broken = "def helper(x):\n    return x +\n\ntwice = helper"
    sources = (unanswered, "1 / 0", broken, 'grader.check("q1")', "def one_more(n):\n    1 1")
    graded = grade(submission(*sources), tiny, host)
    reason = main_reason(graded)
    assert reason.en.startswith("q1: Code cell 3 stopped with SyntaxError: invalid syntax")
    assert reason.ja.startswith("q1: コードセル 3 が途中で止まりました")
    (advice,) = graded.advice(check_named(graded, "test_one_more"))
    assert "Code cell 5 stopped" in advice.en


def test_notes_on_cells_that_stopped_are_in_an_instructors_words(tiny, host):
    graded = grade(submission(TWICE, "def one_more(n):\n    return (n", BOX), tiny, host)
    assert "code cell 2: SyntaxError: '(' was never closed (line 2)" in graded.notes


def test_the_notebook_of_another_assignment_is_recognised(course, host):
    shutil.copytree(course.root / "tests/tiny", course.root / "tests/large")
    sources = ('import otter\ngrader = otter.Notebook("{}.ipynb")', "def other(x):\n    return x")

    def graded(named: str) -> Grade:
        first = sources[0].format(named)
        return grade(submission(first, *sources[1:]), course.suite, host)

    mixed_up = graded("large")
    assert main_reason(mixed_up).en == "This looks like the notebook of large."
    assert main_reason(mixed_up).ja == "これは large のノートブックのようです。"
    (concern,) = figures.concerns([mixed_up, graded("tiny"), graded("my copy")])
    assert (concern.what, concern.grades) == ("Of another assignment", (mixed_up,))


LOOPS = """\
def conv(x, W, b):
    rows, columns = x.shape[0] - W.shape[0] + 1, x.shape[1] - W.shape[1] + 1
    y = np.zeros((rows, columns))
    for i in range(rows):
        for j in range(columns):
            y[i, j] = np.sum(x[i : i + W.shape[0], j : j + W.shape[1]] * W) + b
    return y

def pool(x, size):
    y = np.full((x.shape[0] // size, x.shape[1] // size), -np.inf)
    for i in range(y.shape[0]):
        for j in range(y.shape[1]):
            window = x[i * size : (i + 1) * size, j * size : (j + 1) * size]
            if window.max() > y[i, j]:
                y[i, j] = window.max()
    return y
"""
RENAMED = (
    LOOPS.replace("rows", "height").replace("columns", "width").replace("window", "patch")
    .replace(" i ", " r ").replace("[i ", "[r ").replace("i, j", "r, j")
    .replace("return y", "# done\n\n    return y")
)  # fmt: skip
OTHER = """\
def conv(x, W, b):
    view = np.lib.stride_tricks.sliding_window_view(x, W.shape)
    return np.einsum("ijkl,kl->ij", view, W) + b

def pool(x, size):
    h, w = (side // size for side in x.shape)
    return x[: h * size, : w * size].reshape(h, size, w, size).transpose(0, 2, 1, 3).max((2, 3))

def pad(x, by):
    out = np.zeros(tuple(side + 2 * by for side in x.shape), dtype=x.dtype)
    out[by:-by, by:-by] = x
    return out
"""


def runs(source: str) -> tuple[int, ...]:
    return structure([Cell(source, number=1)])


def test_copies_are_found_under_other_names_and_other_code_is_not():
    found = alike({"a": runs(LOOPS), "b": runs(RENAMED), "c": runs(OTHER)})
    assert [group.names for group in found] == [("a", "b")]
    assert found[0].share > 0.85


def test_what_everybody_was_given_does_not_make_alike():
    one, other = runs(LOOPS + OTHER), runs(LOOPS + OTHER.replace("einsum", "dot") + "x = [1, 2]")
    assert alike({"a": one, "b": other})
    assert alike({"a": one, "b": other}, given=runs(LOOPS + OTHER)) == []


def test_a_short_answer_makes_nobody_suspect():
    assert alike({"a": runs("def f(x):\n    return x"), "b": runs("def g(y):\n    return y")}) == []


def test_comparing_a_thousand_takes_seconds():
    rng = np.random.default_rng(0)
    made = {f"{n}": tuple(map(int, rng.integers(0, 40_000, 300))) for n in range(1000)}
    made |= {f"copy {n}": made["7"][n:] for n in range(30)}
    start = time.process_time()
    (group,) = alike(made)
    assert len(group.names) == 31
    grades = [graded_as(name, structure=runs) for name, runs in made.items()]
    page = report_of(class_of(grades, OUTLINE))
    assert time.process_time() - start < 30
    assert len(page) < 1_000_000


def test_every_submission_has_its_row_and_its_page():
    page = report_of(class_of([graded_as("a b.ipynb"), graded_as("c/d?.ipynb")], OUTLINE))
    assert 'href="feedback/a%20b.ipynb.html"' in page
    assert len(re.findall(r'href="feedback/c__d__\.ipynb-[0-9a-f]{8}\.html"', page)) == 1


def test_the_script_is_the_only_one_that_may_run():
    page = report_of(class_of([graded_as("<script>alert(1)</script>")], OUTLINE))
    assert re.search(r"script-src 'sha256-[\w+/=]{44}'", page)
    assert page.count("<script") == 1


def test_a_report_of_nothing_can_be_made():
    assert "<h1>" in report_of(class_of([], OUTLINE))


def test_what_checks_measure_reaches_the_report_and_no_student(course, host):
    text = course.checks.read_text("utf-8").replace(
        "    assert_same(box.content, [0, 1, 2]",
        '    measured("accuracy", len(box.content) / 4)\n    assert_same(box.content, [0, 1, 2]',
    )
    imports = "from autograder.checks import assert_integer, measured, assert_same"
    course.checks.write_text(
        text.replace("from autograder.checks import assert_integer, assert_same", imports), "utf-8"
    )
    suite = recorded(course.suite, host)
    # The second one answers as the first did: its check is not run again.
    for _ in range(2):
        given = grade(submission(*RIGHT), suite, host)
        assert given.of(check_named(given, "test_box")).measured == {"accuracy": 0.75}
    page = report_of(class_of([given], suite.outline))
    assert 'aria-label="Submissions by accuracy: 0.7 to 0.8: 1"' in page


def by(student_id: str, **person: object) -> StudentGrade:
    """What somebody handed in that says it is by `student_id`; files are named for whom it is."""
    who = Person(**person, line=1 + len(str(person)) if person else 0)  # type: ignore[arg-type]
    name = f"{who.label or 'nobody'} {student_id}.ipynb"
    return student_grade_of(graded_as(name, student_id=student_id), person=who)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ('STUDENT_ID = "S24-0417"', "S24-0417"),
        ("import quiz\nSTUDENT_ID='Ｓ２４'  # mine", "Ｓ２４"),
        ("STUDENT_ID = 240417", "240417"),
        ('STUDENT_ID = "S1"\nSTUDENT_ID = "S2"', "S2"),
        ("STUDENT_ID = ...", ""),
        ('STUDENT_ID = "your_student_id"', ""),
        ('STUDENT_ID = "…"', ""),
        ('STUDENT_ID = "' + "9" * 200 + '"', ""),
        ('print(STUDENT_ID, "S3")', ""),
    ],
)
def test_a_notebook_says_by_whom_it_is(source, said):
    prose = Cell("STUDENT_ID = 'prose'", CellKind.MARKDOWN)
    assert student_id([prose, Cell(source, number=1)]) == said


def test_who_gives_the_id_of_another_needs_a_look():
    student_grades = [
        by("S24-0417", name="Ann", id="s240417"),
        by("s24 0417", name="Barbara", id="s24-0500"),
        by("S24-0600", name="Cy", id="s24-0600"),
        by("S24-0600", name="Cy", id="s24-0600"),  # again
        by("x99", name="Dee-Dee", id="s24-0700"),
        by("eve", name="Eve Adams-Smith", id="31", email="eve@x.org"),
        by("S5"), by("S6"), by("S6"),
    ]  # fmt: skip
    student_grades[-1] = dataclasses.replace(
        student_grades[-1], grade=graded_as("<b>.ipynb", student_id="S6")
    )
    same_id, another = student_ids.concerns(student_grades)
    assert (same_id.what, same_id.remarks) == (
        "The same student id",
        {**{"Ann S24-0417.ipynb": "S24-0417", "Barbara s24 0417.ipynb": "S24-0417"},
         **{"nobody S6.ipynb": "S6", "<b>.ipynb": "S6"}},
    )  # fmt: skip
    assert (another.what, another.remarks) == (
        "Another student's id",
        {"Barbara s24 0417.ipynb": "s24 0417, the id of Ann, instead of s24-0500",
         "Dee-Dee x99.ipynb": "x99 instead of s24-0700"},
    )  # fmt: skip
    people = dataclasses.replace(class_of([], OUTLINE), student_grades=tuple(student_grades))
    page = report_of(people)
    assert "The same student id: 4" in page
    assert "the id of Ann, instead of s24-0500" in page
    assert "<b>" not in page.partition("The same student id")[2].partition("</ul>")[0]


def test_the_id_of_somebody_who_is_missing_is_named():
    missing = [Person(name="Mia", id="s7", line=9)]
    (concern,) = student_ids.concerns([by("s7", name="Bob", id="s8")], missing)
    assert [*concern.remarks.values()] == ["s7, the id of Mia, instead of s8"]


def test_a_group_gives_the_id_of_one_of_its_members():
    ann, bob = Person("Ann", "s1", line=1), Person("Bob", "s2", line=2)
    theirs = graded_as("theirs.ipynb", student_id="s2")
    assert student_ids.concerns([StudentGrade(theirs, ann), StudentGrade(theirs, bob)]) == []


def test_a_persons_points_are_in_scores_questions_and_totals():
    essay = ManualQuestion("q4", same("Why?"), 2.0, (RubricLine(2.0, same("Says why.")),))
    outline = dataclasses.replace(OUTLINE, order=(*WORTH, "q4"), manual=(essay,))
    grades = [graded_as("a"), graded_as("b"), graded_as("c", *WORTH)]
    people = class_of(grades, outline)
    page = report_of(people)
    assert 'aria-label="Submissions by score: 0 to 10 %: 1, 90 to 100 %: 2"' in page
    assert "Graded by a person: 2 more points." in page
    given = [ManualPoints("", (2.0,)), ManualPoints("", (0.0,)), None]
    student_grades = [
        student_grade_of(one, manual={"q4": points} if points else {}, possible=8)
        for one, points in zip(grades, given, strict=True)
    ]
    page = report_of(dataclasses.replace(people, student_grades=tuple(student_grades)))
    assert 'aria-label="Submissions by score: 0 to 10 %: 1, 70 to 80 %: 1, 90 to 100 %: 1"' in page
    assert "With manual points." in page
    assert "<dt>full marks</dt><dd>1</dd>" in page
    assert "<dt>points</dt><dd>8</dd>" in page
    why = re.search(r"q4 Why\?</th>(.*?)</tr>", page, re.DOTALL)
    assert why is not None
    assert re.findall(r">(\d+)%?<", why[1]) == ["50", "1", "1"]
    assert re.findall(r"<b>([\d.]+)</b></td>", page) == ["8", "6", "0"]


def test_numbers_are_taken_once():
    assert measured("x", 2) == 2
    assert taken() == {"x": 2.0}
    assert taken() == {}


def test_measured_numbers_of_any_size_are_drawn_or_left_out(tiny, host):
    given = grade(submission(*RIGHT), tiny, host)
    results = dict(given.result.check_results)
    key = next(iter(results))
    huge = []
    for value in (-1.7e308, 1.7e308, 0.5):
        results[key] = dataclasses.replace(results[key], measured={"accuracy": value})
        huge.append(
            dataclasses.replace(
                given, result=dataclasses.replace(given.result, check_results=dict(results))
            )
        )
    ((name, bars),) = figures.measured(huge)
    assert name == "accuracy"
    assert sum(bar.count for bar in bars) == 1
