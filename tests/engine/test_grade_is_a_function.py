"""A grade depends on the submission, the suite, the environment and the seed; on nothing else."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.gradebook.structuring import packed, unpacked
from autograder.grading.grade import Grade
from autograder.grading.grading import grade, grade_file, grade_of, result_of
from autograder.grading.pool import Task, grade_all
from autograder.grading.submission_result import SubmissionResult
from autograder.suite.outline import Outline

from .conftest import BOX, ONE_MORE, RIGHT, TWICE, check_results, marks, submission, write_notebook

SUBMISSIONS = {
    "right": RIGHT,
    "blank": (),
    "wrong": ("def twice(x):\n    return 3 * x", ONE_MORE, BOX),
    "dies": (TWICE, "def one_more(n):\n    import os\n    os._exit(1)", BOX),
    "hangs": (TWICE, ONE_MORE, "while True: pass"),
    "half": ("1 / 0", TWICE),
}


def settled(grade: Grade) -> Grade:
    """The grade without what a clock said."""
    results = {
        key: replace(result, seconds=0.0) for key, result in grade.result.check_results.items()
    }
    result = replace(grade.result, check_results=results, seconds=0.0, cpu_seconds=0.0, memory=0)
    return replace(grade, result=result)


def test_the_same_bytes_get_the_same_grade_in_any_order_on_any_number_of_workers(tiny):
    tasks = [Task(name, submission(*cells, name=name)) for name, cells in SUBMISSIONS.items()]
    serial = {given.name: settled(given) for given in grade_all(tasks, tiny, jobs=1)}
    random.Random(0).shuffle(tasks)
    parallel = {given.name: settled(given) for given in grade_all(tasks, tiny, jobs=2)}
    assert serial == parallel
    assert marks(serial["half"]) == [3, 0, 0]
    assert marks(serial["hangs"]) == [3, 2, 0]


def test_the_seed_changes_the_data_and_not_the_marks(course, host):
    peeking = course.checks.read_text("utf-8") + (
        '\n\n@pytest.mark.question("q3")\n@described("The seed shows")\n'
        "def test_seed(student, rng):\n"
        '    raise AssertionError(f"drawn {rng.integers(10**9)}")\n'
    )
    course.checks.write_text(peeking, "utf-8")
    suite, hers = course.suite, submission(*RIGHT)
    first, again, other = (grade(hers, suite, host, seed) for seed in (0, 0, 1))
    drawn = [given.of(given.checks[-1]).note for given in (first, again, other)]
    assert drawn[0] == drawn[1] != drawn[2]
    assert marks(first) == marks(other)


def test_each_check_has_random_data_of_its_own(tiny, host):
    sees = f"{TWICE}\nseen = []\ntwice_ = twice\ndef twice(x):\n    seen.append(x)\n"
    sees += "    return twice_(x) if len(seen) < 3 else seen[1] * 2"
    assert marks(grade(submission(sees, ONE_MORE, BOX), tiny, host)) == [3, 2, 1]


def test_provenance_says_by_hash_what_the_grade_depends_on(tiny, host, tmp_path):
    path = write_notebook(tmp_path / "hers.ipynb", *RIGHT)
    given = grade_file(path, "hers", tiny, host, seed=7).provenance
    for digest in (given.submission, given.suite, given.environment):
        assert re.fullmatch(r"[0-9a-f]{64}", digest)
    assert (given.assignment, given.seed) == ("tiny", 7)
    assert given.isolation
    other = write_notebook(tmp_path / "his.ipynb", *RIGHT, "# mine")
    assert grade_file(other, "his", tiny, host).provenance.submission != given.submission


def test_a_changed_suite_is_another_suite_and_a_changed_variant_is_not(course):
    before = course.suite.digest
    variants = course.root / "tests" / "tiny" / "variants" / "wrong"
    variants.mkdir(parents=True)
    (variants / "a.py").write_text("BREAKS = ('q1',)\n", "utf-8")
    assert course.suite.assignment.suite_digest() == before
    course.checks.write_text(course.checks.read_text("utf-8") + "\n# more\n", "utf-8")
    assert course.suite.assignment.suite_digest() != before


def test_a_grade_survives_being_stored(tiny, host):
    for cells in SUBMISSIONS.values():
        given = result_of(submission(*cells), tiny, host)
        stored = unpacked(packed(given, SubmissionResult), SubmissionResult)
        assert stored == given
        assert grade_of(stored, tiny) == grade_of(given, tiny)
    assert unpacked(packed(tiny.outline, Outline), Outline) == tiny.outline


@pytest.mark.parametrize("name", ["dies", "half"])
def test_native_pytest_passes_the_same_checks(course, host, tmp_path, name):
    path = write_notebook(tmp_path / "hers.ipynb", *SUBMISSIONS[name])
    given = grade_file(path, name, course.suite, host)
    passed = {check.key for check in given.checks if given.passed(check)}
    assert passed_natively(course.root / "tests" / "tiny", path) == passed


def passed_natively(suite: Path, submission: Path) -> set[str]:
    command = [sys.executable, "-m", "pytest", str(suite), "--submission", str(submission)]
    process = subprocess.run(
        [*command, "-v", "-p", "no:cacheprovider", "--rootdir", str(suite), "-c", "/dev/null"],
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert process.returncode in {0, 1}, process.stdout + process.stderr
    return set(re.findall(r"(test_\w+\.py::\S+) PASSED", process.stdout))


def test_a_submission_that_cannot_be_read_gets_a_grade_as_well(tiny, host, tmp_path):
    (tmp_path / "a.ipynb").write_text("{", "utf-8")
    given = grade_file(tmp_path / "a.ipynb", "a", tiny, host)
    assert marks(given) == [0, 0, 0]
    assert given.grading_status == "not a notebook: the file is not JSON"
    assert check_results(given) == []
