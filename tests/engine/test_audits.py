"""Every assignment of the course, with every known mistake: expected marks, and no leaks."""

from __future__ import annotations

import ast
import dataclasses
import html
import inspect
import json
import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from autograder.authoring.auditing import Subject, audit_of, planned, subjects
from autograder.course import Course
from autograder.grading.grade import Grade
from autograder.grading.grading import grade_of
from autograder.grading.pool import default_jobs, results_of_all
from autograder.grading.recording import recorded
from autograder.pages.feedback import feedback
from autograder.pages.feedback_markdown import in_markdown
from autograder.pages.gradescope_results import gradescope_results
from autograder.protocol import Reference, decode_trusted
from autograder.student import SandboxHost
from autograder.suite import Suite, collect_suite

from .conftest import ROOT, student_grade_of

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@dataclass(frozen=True)
class Audited:
    """An assignment with the grades of all that its audit grades."""

    suite: Suite
    subjects: list[Subject]
    grades: list[Grade]


@pytest.fixture(scope="module", params=Course(ROOT).names())
def audited(request: Any) -> Audited:
    suite = collect_suite(Course(ROOT).assignment(request.param))
    # `make audit` is the proof: it asks everything, and paraphrased variants as well.
    due = [subject for subject in subjects(suite) if not subject.paraphrases]
    ready, tasks = planned(suite, due, quick=True)
    examined = results_of_all(tasks, ready, default_jobs())
    return Audited(suite, due, [grade_of(each, suite) for each in examined])


def test_the_audit_holds(audited):
    audit = audit_of(audited.suite, audited.subjects, audited.grades)
    assert [f"{finding.subject} {finding.problem}" for finding in audit.findings] == []


@pytest.fixture(scope="module")
def shown(audited: Audited) -> str:
    """All lines that all these students may see of hidden checks, each once.

    Without their own code, and without the public checks, of which values are shown.
    """
    outline = audited.suite.outline
    hidden = tuple(check for check in outline.checks if not check.public)
    lines: dict[str, None] = {}
    for grade in audited.grades:
        result = dataclasses.replace(grade.result, cells=())
        of_hidden = dataclasses.replace(outline, checks=hidden)
        given = student_grade_of(dataclasses.replace(grade, outline=of_hidden, result=result))
        page = re.sub(r"<style>.*?</style>", "", feedback(given), flags=re.DOTALL)
        told = gradescope_results(given)
        results = json.dumps([told["tests"], told["output"]], ensure_ascii=False, indent=0)
        short = in_markdown(given).replace("\\", "")
        for text in (page, html.unescape(re.sub(r"<[^>]*>", " ", page)), short, results):
            lines |= dict.fromkeys(" ".join(line.split()) for line in text.splitlines())
    return "\n".join(lines)


def test_no_hidden_input_or_expected_value_is_shown(audited, shown):
    hidden = _numbers(_arrays(audited.suite))
    assert len(hidden) > 10
    assert hidden & _numbers(map(_read, _NUMBERS.findall(shown))) == set()


def test_no_source_of_a_hidden_check_is_shown(audited, shown):
    lines = _hidden_lines(audited.suite)
    assert len(lines) > 100
    assert sorted(line for line in lines if line in shown) == []


def test_what_is_told_of_hidden_checks_has_no_got_and_expected(audited):
    hidden = [
        given.of(check) for given in audited.grades for check in given.checks if not check.public
    ]
    assert {result.detail for result in hidden} == {None}


_NUMBER = r"-?\d+(?:\.\d*)?(?:e[-+]?\d+)?"
_NUMBERS = re.compile(rf"{_NUMBER}(?:[\s,;|\[\]()]+{_NUMBER})*")


def _read(text: str) -> np.ndarray[Any, Any]:
    """Numbers that stand behind each other, in whatever brackets."""
    return np.array([float(number) for number in re.findall(_NUMBER, text)])


def _numbers(arrays: Iterable[np.ndarray[Any, Any]]) -> set[tuple[str, ...]]:
    """What gives an array away: six numbers in a row, or one with many digits.

    Fewer stand in feedback by chance: axes in a student's line of code, points earned.
    """
    found: set[tuple[str, ...]] = set()
    for array in arrays:
        numbers = array.ravel()[:400].astype(float)
        words = [f"{n:.0f}" if n == round(n) else f"{n:.5g}" for n in numbers if np.isfinite(n)]
        rows = zip(*(words[start:] for start in range(6)), strict=False)
        found |= {row for row in rows if len(set(row)) >= 4}
        found |= {(word,) for word in words if len(word.strip("-0.")) >= 6}
    return found


def _arrays(suite: Suite) -> Iterator[np.ndarray[Any, Any]]:
    """What the hidden checks ask with, and what they want to hear."""
    wanted: list[np.ndarray[Any, Any]] = []
    checks = [check for check in suite.checks if not check.public]
    with pytest.MonkeyPatch.context() as patch:
        for module in {id(c.function.__globals__): c.function.__globals__ for c in checks}.values():
            for name in {"assert_same", "assert_integer"} & module.keys():
                patch.setitem(module, name, _noting(module[name], wanted))
        with SandboxHost(suite.assignment.preload) as host:
            recording = recorded(suite, host).recording
    assert recording is not None
    yield from wanted
    for check in checks:
        script = recording.traces.get(check.key)
        for request in script.requests if script else ():
            yield from _arrays_in(decode_trusted(request))


def _noting(original: Any, wanted: list[Any]) -> Any:
    def noting(got: Any, want: Any, *arguments: Any, **named: Any) -> None:
        wanted.append(np.asarray(want, dtype=np.float64))
        original(got, want, *arguments, **named)

    return noting


def _arrays_in(value: Any) -> Iterator[np.ndarray[Any, Any]]:
    if isinstance(value, np.ndarray) and value.dtype.kind in "iuf":
        yield value
    elif type(value) in (int, float):
        yield np.array([float(value)])
    elif isinstance(value, (list, tuple)) and not isinstance(value, Reference):
        for item in value:
            yield from _arrays_in(item)
    elif isinstance(value, dict):
        yield from _arrays_in(list(value.values()))


def _hidden_lines(suite: Suite) -> set[str]:
    """The longer lines of hidden checks' bodies and of the suite's helpers; the checks' names."""
    lines: set[str] = set()
    shown = {text for check in suite.checks for text in (check.title.en, check.catches.en)}
    for check in suite.checks:
        if not check.public:
            lines |= {check.function.__name__, *_body(inspect.getsource(check.function))}
    for file in suite.assignment.suite_files():
        if file.suffix == ".py" and not file.name.startswith("test_"):
            lines |= {*file.read_text("utf-8").splitlines()}
    stripped = {re.sub(r"\s+", " ", line.strip()) for line in lines}
    # A line that is nothing but words for students is no code.
    code = {line for line in stripped if not re.fullmatch(r"f?\".*\",?", line)}
    return {
        line
        for line in code
        if len(line) > 14 and re.search(r"[=(_]", line) and not any(line in said for said in shown)
    }


def _body(source: str) -> list[str]:
    """A function's lines without its decorators, which hold what students do read."""
    source = textwrap.dedent(source)
    node = ast.parse(source).body[0]
    return source.splitlines()[node.lineno - 1 :]
