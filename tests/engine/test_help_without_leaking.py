"""Feedback helps, and carries nothing of the hidden checks out, whatever a submission tries."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from autograder.grading.check_result import Status
from autograder.grading.grade import Grade
from autograder.grading.grading import grade
from autograder.pages.feedback import feedback
from autograder.pages.feedback_markdown import in_markdown
from autograder.pages.gradescope_results import gradescope_results

from .conftest import (
    BOX,
    ONE_MORE,
    RIGHT,
    TWICE,
    class_of,
    marks,
    report_of,
    student_grade_of,
    submission,
)
from .forging import SPEAK

SECRET = "987654321"  # what the hidden check of q2 asks for
ANSWER = "987654322"


@pytest.fixture
def shown(tiny, host) -> Callable[..., str]:
    """`shown(cell, ...)`: all that the author of these cells may see."""

    def shown(*sources: str) -> str:
        given = grade(submission(*sources), tiny, host)
        assert not given.ending(Status.ERROR)
        student = student_grade_of(given)
        results = json.dumps(gradescope_results(student), ensure_ascii=False)
        # Markdown's escapes would hide numbers and words from who looks for them.
        return feedback(student) + in_markdown(student).replace("\\", "") + results

    return shown


LEAKS = {
    "printing": "print(n)\n    import sys\n    sys.stderr.write(str(n))",
    "the message of an exception": "raise ValueError(f'n is {n}')",
    "the name of an exception": "raise type(f'n_is_{n}', (Exception,), {})",
    "the name of an ancestor": "raise type('E', (type(f'n_is_{n}', (ValueError,), {}),), {})",
    "the name of an answer's class": "return type(f'n_is_{n}', (), {})()",
    "a missing name": "return globals()[f'n_is_{n}']",
    "a NameError": "exec(f'n_is_{n}')",
    "a file name in a traceback": "exec(compile('1/0', f'<cell {n}>', 'exec'))",
    "a syntax error": "exec(f'n is {n} +')",
    "a warning": "import warnings\n    warnings.warn(str(n))",
    "words": "return f'n is {n}'",
    "an attribute": "box = type('B', (), {})()\n    box.n = n\n    return box",
    "a group of exceptions": "raise KeyError(n, [n], {n: n})",
    "a note in a file and a new start": (
        "import os, signal\n    open('note', 'w').write(str(n))\n"
        "    os.kill(os.getppid(), signal.SIGKILL)\n    os._exit(0)"
    ),
}


@pytest.mark.parametrize("body", LEAKS.values(), ids=LEAKS)
def test_a_hidden_input_is_not_shown_to_the_student(shown, body):
    reads = "import os\nif os.path.exists('note'):\n    raise ValueError(open('note').read())"
    seen = shown(reads, TWICE, f"def one_more(n):\n    {body}", BOX)
    assert SECRET not in seen
    assert ANSWER not in seen


# What is forged: with honest content, what that shows, the message, and what it shows instead.
FORGED = {
    "the name of an exception": (
        "raised(('KeyError',))",
        "raised KeyError",
        "raised((f'n is {n}',))",
        "raised Exception",
    ),
    "a line of code": (
        "raised(places=([1, 2],))",
        "KeyError in code cell 1, line 2",
        "raised(message=f'{n}', places=([3, n],))",
        "KeyError in code cell 3",
    ),
    "the name of a class": (
        "reply(REFERENCE, ['Box', []])",
        "of type Box",
        "reply(REFERENCE, [f'n is {n}', [f'n_is_{n}']])",
        "of type object",
    ),
    "a missing name": (
        "raised(('KeyError',))",
        "raised KeyError",
        "reply(MISSING, f'n is {n}')",
        "could not be read as plain numbers",
    ),
}


def forger(message: str) -> str:
    return f"{SPEAK}\ndef one_more(n):\n    speak({message})"


@pytest.mark.parametrize(("honest", "shows", "forged", "instead"), FORGED.values(), ids=FORGED)
def test_a_forged_answer_shows_no_hidden_input_either(shown, honest, shows, forged, instead):
    assert shows in shown(TWICE, forger(honest), BOX)
    seen = shown(TWICE, forger(forged), BOX)
    assert instead in seen
    assert SECRET not in seen


def test_a_name_that_is_missing_in_advance_shows_no_hidden_input(shown):
    """The answer that comes first passes q2; the next one is for the first request of q3."""
    seen = shown(TWICE, forger("reply(VALUE, n + 1), reply(MISSING, f'n is {n}', 1)"), BOX)
    assert "could not be read as plain numbers" not in seen
    assert SECRET not in seen


@pytest.mark.parametrize("answer", ["n", "n + 2", "-n", "str(n)", "[n]", "float(n)", "None"])
def test_got_and_expected_of_a_hidden_check_stay_hidden(shown, answer):
    seen = shown(TWICE, f"def one_more(n):\n    return {answer}", BOX)
    for number in (SECRET, ANSWER, "987654323"):
        assert number not in seen


def test_got_and_expected_of_a_public_check_are_shown(shown):
    seen = shown("def twice(x):\n    return 3 * x", ONE_MORE, BOX)
    assert "got 3, expected 2" in seen


def test_the_source_of_hidden_checks_is_nowhere(shown):
    seen = shown("def twice(x):\n    return x", "def one_more(n):\n    return n")
    assert "test_one_more" not in seen
    assert "assert_integer(" not in seen


def test_what_failed_is_said_with_the_mistake_that_is_known_for_it(shown):
    seen = shown(TWICE, "def one_more(n):\n    return n", BOX)
    assert "One more than a number" in seen
    assert "A known mistake." in seen


def test_an_exception_is_named_with_its_line(shown):
    seen = shown(TWICE, "def one_more(n):\n    return n + undefined", BOX)
    assert "raised NameError in code cell 2, line 2" in seen


def test_an_exception_of_the_students_own_class_keeps_its_name(shown):
    own = "class TooSmall(ValueError):\n    pass\ndef one_more(n):\n    raise TooSmall(n)"
    assert "raised TooSmall" in shown(TWICE, own, BOX)


def test_feedback_is_in_the_language_of_the_submission(tiny, host):
    hers = replace(submission(TWICE, "def one_more(n):\n    return n", BOX), language="ja")
    page = feedback(student_grade_of(grade(hers, tiny, host)))
    assert '<html lang="ja">' in page
    assert "よくある間違い。" in page
    assert "A known mistake." not in page


HOSTILE = "<script>alert(1)</script>"


def pages(tiny, host, name: str, *cells: str) -> tuple[Grade, str]:
    given = grade(submission(*cells, name=name), tiny, host)
    page = feedback(student_grade_of(given))
    return given, page + report_of(class_of([given], tiny.outline))


@pytest.mark.parametrize("name", [f"{HOSTILE}.ipynb", '"onmouseover="x.ipynb', "{{ 7 * 7 }}.ipynb"])
def test_a_file_name_is_text_not_markup(tiny, host, name):
    _, page = pages(tiny, host, name, *RIGHT)
    assert HOSTILE not in page
    assert '"onmouseover' not in page
    assert "49.ipynb" not in page


def test_messages_and_source_lines_are_text_not_markup(tiny, host):
    raising = f"raise ValueError('{HOSTILE}')"
    _, page = pages(tiny, host, "hers.ipynb", raising, f"def twice(x):\n    {raising}")
    assert HOSTILE not in page
    assert "&lt;script&gt;" in page


def test_marks_do_not_suffer_from_a_hostile_name(tiny, host):
    given, _ = pages(tiny, host, HOSTILE, *RIGHT)
    assert marks(given) == [3, 2, 1]
