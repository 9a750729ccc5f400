"""An error in a master, a suite or a configuration is named: the file, the place, the remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import RIGHT, TinyCourse, write_notebook

FAILED, DOES_NOT_HOLD = 3, 1

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of what Otter imports

# Each error: the correct text, the incorrect text, the place and the remedy in the message.
CONFIG = {
    "not TOML": ("[title]", "[title", "line 1", "Fix the line"),
    "an unknown table": ("[limits]", "[limit]", "unknown 'limit'", "limits, question"),
    "an unknown key": ('name = "q2"', 'name = "q2"\npoints = 3', "[[question]] 2", "en, ja, name"),
    "a word for a number": ("check_seconds = 1", 'check_seconds = "1"', "[limits]", "a number"),
    "a limit below zero": (
        "check_seconds = 1",
        "check_seconds = -1",
        "-1 is not a positive number",
        "Write",
    ),
    "a limit that is no number": (
        "check_seconds = 1",
        "check_seconds = nan",
        "[limits]: check_seconds = nan",
        "Write",
    ),
    "a limit without a limit": (
        "check_seconds = 1",
        "check_seconds = inf",
        "inf is not a positive number up to 1,000,000",
        "Write",
    ),
    "a limit that is true": (
        "check_seconds = 1",
        "check_seconds = true",
        "[limits]: check_seconds = True",
        "Write a number",
    ),
    "half a descriptor": (
        "check_seconds = 1",
        "open_files = 0.5",
        "[limits]: open_files = 0.5",
        "Write a whole number",
    ),
    "no descriptor": ("check_seconds = 1", "open_files = 0", "open_files = 0 is not", "Write"),
    "a limit that no kernel knows": (
        "check_seconds = 1",
        f"open_files = {2**63}",
        f"open_files = {2**63} is not",
        "Write",
    ),
    "a number for a word": (
        'ja = "箱"',
        "ja = 3",
        "[[question]] 3: ja = 3",
        'Write a text, as in "',
    ),
    "a missing language": ('ja = "箱"', "", "[[question]] 3: 'ja' is missing", "docs/suite.md"),
    "a word for a list": (
        "[limits]",
        '[submission]\npreload = "numpy"\n[limits]',
        "[submission]: preload",
        "Write a list",
    ),
    "a question twice": ('name = "q2"', 'name = "q1"', "[[question]] 2", "another name"),
    "a question with a blank": ('"q2"', '"q 2"', "[[question]] 2", 'as in "q1"'),
    "a rubric without points": (
        'ja = "箱"',
        'ja = "箱"\n[[question.rubric]]\nen = "a"\nja = "b"',
        "[[question]] 3, [[rubric]] 1: 'points' is missing",
        "docs/suite.md",
    ),
    "a rubric with points that are no number": (
        'ja = "箱"',
        'ja = "箱"\n[[question.rubric]]\nen = "a"\nja = "b"\npoints = nan',
        "[[question]] 3, [[rubric]] 1: points = nan",
        "Write",
    ),
}

# Lines are those of CHECKS in conftest.py.
SUITE = {
    "an import of what is not there": ("import numpy as np", "import numpyy", ":1: ", "Fix that"),
    "no Python": ("def test_box(student):", "def test_box(student:", ":3", "Fix that line"),
    "a name that is not there": ("@pytest.mark.points(2)", "@points(2)", ":16: NameError", "Fix"),
    "a misspelt mark": ("mark.points(2)", "mark.point(2)", "'point' not found", "marks are: "),
    "no question": ('@pytest.mark.question("q2")\n', "", "test_one_more", "@pytest.mark.question"),
    "an unknown question": (
        'question("q2")',
        'question("q7")',
        ":23 (test_one_more)",
        "q1, q2, q3",
    ),
    "points in words": ("points(2)", 'points("two")', "(test_twice_many)", "Write @pytest"),
    "points below zero": ("points(2)", "points(-2)", "(test_twice_many)", "Write @pytest"),
    "points by name": ("points(2)", "points(number=2)", "(test_twice_many)", "Add @pytest"),
    "a limit in words": ("points(2)", 'seconds("x")', "(test_twice_many)", "Write @pytest"),
    "a title in one language": (', ja="題"', "", "has no mark 'title'", 'ja="..."'),
    "a name twice": (
        "def test_box",
        "def test_one_more",
        ": there is an earlier test_one_more",
        "another",
    ),
    "a class": (
        "def test_box(student):",
        "class TestBox:\n  def test_box(self, student):",
        "is in a class",
        "as a function",
    ),
    "an unknown fixture": ("(student, rng)", "(student, tmp_path)", "'tmp_path'", "rng, student"),
}

PUBLIC = {
    "an import from the suite": (
        "import pytest\n",
        "import pytest\nfrom tests.engine import conftest\n",
        ":3: imports from the suite",
        "Write out",
    ),
    "pytest in its body": (
        'assert_same(student.twice(np.array([1.0, 2.0])), [2.0, 4.0], "twice(x)")',
        "assert student.twice(1.0) == pytest.approx(2.0)",
        "uses pytest",
        "assert_number",
    ),
    "random data": ("(student)", "(student, rng)", "(test_twice_shown)", "Write out its data"),
}

# Lines are those of MASTER in conftest.py.
MASTER = {
    "a question that is not ended": (
        "# # END QUESTION\n\n# %% [raw]\n# # BEGIN QUESTION\n# name: q2",
        "# #\n\n# %% [raw]\n# # BEGIN QUESTION\n# name: q2",
        "line 33 (cell 9): begins a question inside q1, which begins in line 4 (cell 2)",
        "`# END QUESTION`",
    ),
    "a solution that is not ended": (
        "# # END SOLUTION",
        "# #",
        "line 30 (cell 8): ends q1 inside the solution that begins in line 14",
        "`# END SOLUTION`",
    ),
    "a solution that has not begun": (
        "# # BEGIN SOLUTION",
        "# #",
        "line 27 (cell 7)",
        "`# BEGIN SOLUTION`",
    ),
    "a comment that is not ended": (
        "    # END SOLUTION\n",
        "",
        "line 18 (cell 6)",
        "`# END SOLUTION` after it",
    ),
    "a question in a cell that is not raw": (
        "# %% [raw]\n# # BEGIN QUESTION",
        "# %%\n# # BEGIN QUESTION",
        "line 14 (cell 5): begins a solution outside any question",
        "`# %% [raw]`",
    ),
    "a question that suite.toml has not": ("name: q2", "name: q8", "line 33", "q1, q2, q3"),
    "a question asked twice": ("name: q2", "name: q1", "asks q1 again, after line 4", "another"),
    "a question without a name": ("name: q2", "title: q2", "line 33 (cell 9)", "`# name: q1`"),
    "a name that is no YAML": ("name: q2", "name: [q2", "line 33 (cell 9)", "`# name: q1`"),
    "a misspelt marker": ("BEGIN QUESTION", "BEGIN QUSTION", "'QUSTION' is not", "QUESTION, SOL"),
    "checks": ("# # BEGIN SOLUTION", "# # BEGIN TESTS", "line 14 (cell 5)", "Remove the TESTS"),
    "a person who grades without a rubric": (
        "name: q2",
        "name: q2\n# manual: true",
        "line 33",
        "[[question.rubric]]",
    ),
    "a text in one language only": ('lang="ja"', 'lang="en"', "line ", 'lang="ja" after it'),
    "an unknown language": ('lang="en"', 'lang="eng"', "line 8 (cell 3)", 'lang="ja"'),
    "no Python": ("def one_more(n):", "def one_more(n:", "line 41 (cell 11): not Python", "Fix"),
}


def misspell(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def assert_named(course: TinyCourse, file: Path, place: str, remedy: str) -> None:
    result = course.command("build", "--student", course.root / "out")
    assert result.exit_code == FAILED, result.stdout
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"autograder: {file}")
    assert place in line
    assert remedy in line.partition(place)[2]


@pytest.mark.parametrize(("old", "new", "place", "remedy"), CONFIG.values(), ids=CONFIG)
def test_an_error_in_the_configuration(course, old, new, place, remedy):
    file = course.root / "tests/tiny/suite.toml"
    misspell(file, old, new)
    assert_named(course, file, place, remedy)


@pytest.mark.parametrize(("old", "new", "place", "remedy"), SUITE.values(), ids=SUITE)
def test_an_error_in_the_suite(course, old, new, place, remedy):
    misspell(course.checks, old, new)
    assert_named(course, course.checks, place, remedy)


@pytest.mark.parametrize(("old", "new", "place", "remedy"), PUBLIC.values(), ids=PUBLIC)
def test_an_error_in_a_public_check(course, old, new, place, remedy):
    (file,) = course.root.glob("tests/tiny/test_a_public_*.py")
    misspell(file, old, new)
    assert_named(course, file, place, remedy)


@pytest.mark.parametrize(("old", "new", "place", "remedy"), MASTER.values(), ids=MASTER)
def test_an_error_in_the_master(course, old, new, place, remedy):
    file = course.root / "solutions/tiny/tiny.py"
    misspell(file, old, new)
    assert_named(course, file, place, remedy)


VARIANTS = {
    "no Python": ("def (\n", ":1: not Python", "Fix that line"),
    "no question": (
        "def twice(x):\n    return x\n",
        "which questions it breaks",
        'BREAKS = ("q1",)',
    ),
    "a list of lists": (
        "BREAKS = ([1],)\n",
        "which questions it breaks",
        "one or more of q1, q2, q3",
    ),
    "a hint in numbers": (
        'BREAKS = ("q1",)\nHINT = {"en": 1, "ja": 2}\n',
        "no hint in both languages",
        'HINT = {"en": "..."',
    ),
}

RIGHT_VARIANT = """\
BREAKS = ("q1",)
HINT = {"en": "Think again.", "ja": "考え直しましょう。"}


def twice(x):
    return x
"""


@pytest.fixture
def audited(course: TinyCourse) -> TinyCourse:
    """A course with a blank template, ready for its audit."""
    write_notebook(course.root / "assignments/en/tiny/tiny.ipynb", "twice = ...")
    return course


@pytest.mark.parametrize(("source", "place", "remedy"), VARIANTS.values(), ids=VARIANTS)
def test_an_error_in_a_variant(audited, source, place, remedy):
    file = audited.root / "tests/tiny/variants/wrong/same.py"
    file.parent.mkdir(parents=True)
    file.write_text(source, encoding="utf-8")
    result = audited.command("audit", "tiny")
    assert result.exit_code == FAILED
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"autograder: {file}")
    assert remedy in line.partition(place)[2]


@pytest.mark.parametrize(
    "place",
    ["tests/tiny/suite.toml", "solutions/tiny/tiny.py", "tests/tiny/variants/wrong/same.py"],
)
def test_a_file_in_another_encoding(audited, place):
    file = audited.root / place
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"# one\n# \xe9\n")
    result = audited.command("audit", "tiny")
    assert result.exit_code == FAILED
    assert f"{file}:2: not UTF-8. Save the file in that encoding." in result.stderr


def test_a_course_without_a_template_says_how_to_build_it(course):
    result = course.command("audit", "tiny")
    assert result.exit_code == FAILED
    assert "autograder build tiny --student assignments" in result.stderr


def test_a_module_that_cannot_be_preloaded(audited):
    file = audited.root / "tests/tiny/suite.toml"
    misspell(file, "[limits]", '[submission]\npreload = ["numpyy"]\n[limits]')
    result = audited.command("audit", "tiny")
    assert result.exit_code == FAILED
    assert f"{file}: [submission]: preload names 'numpyy'" in result.stderr
    assert "correct the name" in result.stderr


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        ("import numpy as np", "import numpy as np\n1 / 0", "Code cell 1 stopped with ZeroDiv"),
        ("def one_more(n):", "def one_more(n:", "Code cell 3 stopped with SyntaxError"),
    ],
)
def test_an_audit_says_which_cell_of_the_reference_does_not_run(audited, old, new, error):
    file = audited.root / "tests/tiny/variants/wrong/same.py"
    file.parent.mkdir(parents=True)
    file.write_text(RIGHT_VARIANT, encoding="utf-8")
    master = audited.root / "solutions/tiny/tiny.py"
    misspell(master, old, new)
    result = audited.command("audit", "tiny")
    assert result.exit_code == DOES_NOT_HOLD
    said = [line for line in result.stdout.splitlines() if f"tiny: reference: {master}" in line]
    assert error in said[0]
    assert said[0].endswith("Fix that cell.")


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("pytest.fail('no box')", 0),
        ("with pytest.raises(ValueError): student.Box()", 0),
        ("pytest.skip('not today')", FAILED),
    ],
)
def test_what_pytest_itself_ends_a_check_with_ends_that_check_only(audited, tmp_path, line, status):
    misspell(audited.checks, "box = student.Box()", f"box = student.Box()\n    {line}")
    write_notebook(tmp_path / "hers.ipynb", *RIGHT)
    out = str(tmp_path / "out")
    result = audited.command("grade", "tiny", str(tmp_path / "hers.ipynb"), "--out", out)
    assert result.exit_code == status
    assert ("test_box" in result.stderr or "broke for hers" in result.stderr) == bool(status)
    table = (tmp_path / "out" / "final_grades.csv").read_text("utf-8")
    assert "hers.ipynb,3,2,0,5" in table


def test_an_audit_says_where_a_check_itself_breaks(audited):
    misspell(audited.checks, "box = student.Box()", "box = 1 / 0")
    result = audited.command("audit", "tiny", "--only", "reference")
    assert result.exit_code == DOES_NOT_HOLD
    (line,) = [line for line in result.stdout.splitlines() if line.startswith("  tiny: reference")]
    assert "test_box itself broke: ZeroDivisionError: division by zero" in line
    assert f'File "{audited.checks}", line ' in line
