"""The audit holds every variant's marks against what is due, and says who differs."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import TinyCourse, write_notebook

DOES_NOT_HOLD, FAILED = 1, 3
HINT = 'HINT = {"en": "Think again.", "ja": "考え直しましょう。"}\n'


@pytest.fixture
def audited(course: TinyCourse) -> TinyCourse:
    """A course with a blank template, a wrong variant and a correct one."""
    write_notebook(course.root / "assignments" / "en" / "tiny" / "tiny.ipynb", "twice = ...")
    add(course, "wrong/same", 'BREAKS = ("q1",)\n\n\ndef twice(x):\n    return x\n')
    add(course, "correct/double", "def twice(x):\n    return 2 * x\n")
    return course


def add(course: TinyCourse, name: str, source: str) -> None:
    path: Path = course.root / "tests" / "tiny" / "variants" / f"{name}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    hint = HINT if name.startswith("wrong/") else ""
    path.write_text(hint + source, encoding="utf-8")


def test_marks_as_due_end_well_with_the_matrix(audited):
    result = audited.command("audit", "tiny", "--jobs", "2")
    assert result.exit_code == 0
    for subject in ("reference", "blank", "wrong/same", "correct/double"):
        assert subject in result.stdout
    assert "1 wrong and 3 other subjects: all marks as expected" in result.stdout


def test_a_check_that_no_wrong_variant_fails_is_named(audited):
    assert "test_box" in audited.command("audit", "tiny").stdout.split("no wrong variant fails:")[1]


NOT_AS_DUE = {
    "wrong/uncaught": (
        'BREAKS = ("q2",)\n\n\ndef one_more(n):\n    return 987654322\n',
        "gets full marks in q2, which it breaks",
    ),
    "wrong/breaks_more": (
        'BREAKS = ("q1",)\n\n\ndef twice(x):\n    return x\n\n\none_more = twice\n',
        "loses marks in q2",
    ),
    "correct/is_wrong": ("def one_more(n):\n    return n\n", "loses marks in q2"),
}


@pytest.mark.parametrize("name", NOT_AS_DUE)
def test_marks_that_are_not_as_due_are_named_last_and_end_with_one(audited, name):
    source, problem = NOT_AS_DUE[name]
    add(audited, name, source)
    result = audited.command("audit", "tiny")
    assert result.exit_code == DOES_NOT_HOLD
    assert f"{name}: {problem}" in result.stdout.split("Not as expected:\n")[1]


def test_what_stopped_a_variant_is_named_with_the_marks_that_it_loses(audited):
    add(audited, "correct/stops_first", "def one_more(n):\n    return n\nmissing\n")
    told = audited.command("audit", "tiny", "--only", "stops_first").stdout
    assert "correct/stops_first: loses marks in q2" in told
    assert "NameError" in told.split("loses marks in q2")[1]


def test_a_blank_template_that_earns_points_ends_with_one(audited):
    blank = audited.root / "assignments" / "en" / "tiny" / "tiny.ipynb"
    write_notebook(blank, "def one_more(n):\n    return n + 1")
    result = audited.command("audit", "tiny", "--only", "blank")
    assert result.exit_code == DOES_NOT_HOLD
    assert "blank: earns points in" in result.stdout


@pytest.mark.parametrize(
    "source", ["def twice(x):\n    return x\n", 'BREAKS = ("q9",)\n', "def (\n"]
)
def test_a_variant_that_does_not_say_what_it_breaks_is_the_authors_error(audited, source):
    add(audited, "wrong/unclear", source)
    result = audited.command("audit", "tiny")
    assert result.exit_code == FAILED
    assert "unclear.py" in result.stderr


def test_a_known_mistake_without_a_hint_is_the_authors_error(audited):
    path = audited.root / "tests/tiny/variants/wrong/same.py"
    path.write_text('BREAKS = ("q1",)\n', encoding="utf-8")
    result = audited.command("audit", "tiny")
    assert result.exit_code == FAILED
    assert "no hint in both languages" in result.stderr


def test_a_check_that_breaks_on_a_junk_answer_is_named(audited):
    text = audited.checks.read_text("utf-8")
    judged = "assert_integer(student.one_more(987654321)"
    assert judged in text
    audited.checks.write_text(
        text.replace(judged, f"student.one_more(2) + 0\n    {judged}"), "utf-8"
    )
    result = audited.command("audit", "tiny", "--quiet")
    assert result.exit_code == DOES_NOT_HOLD
    assert "junk/text: " in result.stdout
    assert "itself broke: TypeError" in result.stdout


def test_a_check_that_passes_a_junk_answer_is_named(audited):
    text = audited.checks.read_text("utf-8")
    judged = 'assert_integer(student.one_more(987654321), 987654322, "one_more(n)")'
    audited.checks.write_text(text.replace(judged, "assert student.one_more(2) != 4"), "utf-8")
    told = audited.command("audit", "tiny").stdout
    assert "test_one_more" in told.split("pass a junk answer:")[1]


@pytest.mark.parametrize("answer", ["n", "n + 1"])
def test_a_question_that_a_variant_may_break_is_as_due_either_way(audited, answer):
    head = 'BREAKS = ("q1",)\nMAY_BREAK = ("q2",)\nHINT = {"en": "Think.", "ja": "考える。"}\n'
    code = f"def twice(x):\n    return x\n\n\ndef one_more(n):\n    return {answer}\n"
    (audited.root / "tests/tiny/variants/wrong/lucky.py").write_text(head + code, "utf-8")
    result = audited.command("audit", "tiny", "--only", "wrong/lucky")
    assert result.exit_code == 0, result.stdout


def test_the_audit_presumes_no_passes(audited):
    """Which questions a cell affects is a guess: this class body does more than define a name."""
    guile = "class Helper:\n    globals().update(one_more=lambda n: n)\n"
    add(audited, "correct/with_guile", guile)
    add(audited, "wrong/with_guile", f'BREAKS = ("q1",)\ndef twice(x):\n    return x\n{guile}')
    add(audited, "paraphrased/with_guile", f"def twice(x):\n    return -x\n{guile}")
    result = audited.command("audit", "tiny", "--only", "with_guile")
    assert result.exit_code == DOES_NOT_HOLD
    for kind in ("correct", "wrong", "paraphrased"):
        assert f"{kind}/with_guile: loses marks in q2" in result.stdout


def test_a_folder_of_variants_that_no_command_reads_is_the_authors_error(audited):
    add(audited, "retold/same", "def twice(x):\n    return x\n")
    result = audited.command("audit", "tiny")
    assert result.exit_code == FAILED
    assert "retold: is not a kind of variant. Known kinds are: correct, wrong" in result.stderr
