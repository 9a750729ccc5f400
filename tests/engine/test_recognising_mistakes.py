"""A wrong answer gets the hint of the mistake that it comes from, in whose code ever it is made."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from autograder.grading.explain import explain
from autograder.grading.grade import Grade
from autograder.grading.grading import grade
from autograder.protocol import Reference
from autograder.recognition import sketch
from autograder.recognition.sketch import SKETCH_VERSION
from autograder.student import LoadedSubmission

from .conftest import (
    BOX,
    ONE_MORE,
    RIGHT,
    TWICE,
    TinyCourse,
    check_named,
    submission,
    write_notebook,
)

DOES_NOT_HOLD, FAILED = 1, 3

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of what Otter imports

WRONG = {
    "squares": ("q1", "Is that twice?", "def twice(x):\n    return x * x"),
    "same": ("q1", "Nothing happens to x.", "def twice(x):\n    return x"),
    "raises": ("q1", "Look at the message.", "def twice(x):\n    return x[:, 99]"),
    "one_less": ("q2", "In which direction?", "def one_more(n):\n    return n - 1"),
    "loses_two": ("q2", "Both go the same way.", "def one_more(n):\n    return n - 1\n\n\n"
                  "def twice(x):\n    return x - 1"),
    "empty_box": ("q3", "Where does it go?", "class Box:\n    content = np.zeros(3)\n"
                  "    def put(self, x):\n        pass"),
}  # fmt: skip


def write_variant(course: TinyCourse, kind: str, name: str, source: str) -> Path:
    path = course.root / "tests" / "tiny" / "variants" / kind / f"{name}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"import numpy as np\n\n{source}\n", encoding="utf-8")
    return path


@pytest.fixture
def learnt(course: TinyCourse) -> TinyCourse:
    """The tiny course, with a catalogue of mistakes that the grader has learnt."""
    for name, (question, hint, source) in WRONG.items():
        breaks = ("q1", "q2") if name == "loses_two" else (question,)
        head = f'BREAKS = {breaks!r}\nHINT = {{"en": "{hint}", "ja": "ヒント: {hint}"}}\n\n\n'
        write_variant(course, "wrong", name, head + source)
    result = course.command("learn", "tiny", "--quiet")
    assert result.exit_code == 0, result.output
    return course


def graded(course: TinyCourse, *sources: str, seed: int = 0) -> Grade:
    return grade(submission(*sources), course.suite, course.host, seed)


def mistakes(grade: Grade) -> dict[str, tuple[str, ...]]:
    """The mistakes that each failed check was recognised as, by its test function."""
    return {check.key.partition("::")[2]: grade.mistakes(check) for check in grade.failed()}


def test_the_same_mistake_in_other_code_gets_the_hint(learnt):
    given = graded(learnt, "def twice(value):\n    return value ** 2", ONE_MORE, BOX)
    assert set(mistakes(given).values()) == {("squares",)}
    said = explain(given, check_named(given, "test_twice_many"))
    assert "Is that twice?" in said.en
    assert "ヒント" in said.ja


def test_float32_and_rounding_make_no_difference(learnt):
    single = "import numpy as np\ndef twice(x):\n    return np.float32(x) ** np.float32(2)"
    assert mistakes(graded(learnt, single, ONE_MORE, BOX))["test_twice_many"] == ("squares",)


def test_an_unknown_mistake_gets_no_hint_but_what_the_check_catches(learnt):
    given = graded(learnt, "def twice(x):\n    return x ** 3 + 7", ONE_MORE, BOX)
    assert set(mistakes(given).values()) == {()}
    assert "A known mistake." in explain(given, check_named(given, "test_twice_many")).en


def test_other_checks_tell_apart_what_answers_alike(learnt):
    # Both answer n - 1 in q2; what they do in q1 is the difference.
    one = graded(learnt, TWICE, "def one_more(n):\n    return n + 1 - 2", BOX)
    both = graded(
        learnt, "def twice(x):\n    return -1 + x", "def one_more(n):\n    return n - 1", BOX
    )
    assert mistakes(one)["test_one_more"] == ("one_less",)
    assert mistakes(both)["test_one_more"] == ("loses_two",)
    assert mistakes(both)["test_twice_many"] == ("loses_two",)


def test_the_same_kind_of_exception_is_recognised_only_where_it_is_all_alike(learnt):
    alike = graded(learnt, "def twice(x):\n    return x[5, 5, 5]", ONE_MORE, BOX)
    assert mistakes(alike)["test_twice_many"] == ("raises",)
    in_part = "def twice(x):\n    return x[:, 99] if x.ndim == 2 else x + 100"
    assert mistakes(graded(learnt, in_part, ONE_MORE, BOX))["test_twice_many"] == ()


def test_blank_answers_and_right_ones_get_no_hint(learnt):
    assert set(mistakes(graded(learnt, "twice = ...")).values()) == {()}
    assert not graded(learnt, *RIGHT).failed()


def test_with_another_seed_the_answers_are_others(learnt):
    given = graded(learnt, "def twice(x):\n    return x * x", ONE_MORE, BOX, seed=5)
    assert mistakes(given)["test_twice_many"] == ()


def test_hints_come_through_to_the_feedback_page_and_back_from_the_gradebook(learnt, tmp_path):
    file = write_notebook(tmp_path / "hers.ipynb", "def twice(x):\n    return x * x", ONE_MORE, BOX)
    for _ in range(2):  # graded, then known from the gradebook
        learnt.command("grade", "tiny", file, "--out", tmp_path / "out")
        page = (tmp_path / "out/feedback/hers.ipynb.html").read_text(encoding="utf-8")
        assert "Is that twice?" in page


def test_other_hints_alone_renew_the_pages_and_execute_nothing(learnt, tmp_path, monkeypatch):
    file = write_notebook(tmp_path / "hers.ipynb", "def twice(x):\n    return x * x", ONE_MORE, BOX)
    command = ("grade", "tiny", file, "--out", tmp_path / "out", "--jobs", "1")
    learnt.command(*command)
    catalogue = learnt.root / "tests/tiny/mistakes.json"
    text = catalogue.read_text(encoding="utf-8").replace("Is that twice?", "Try it with 3.")
    catalogue.write_text(text, encoding="utf-8")

    original = LoadedSubmission.__init__

    def only_the_reference(self, host, submission, workdir, limits):
        assert submission.name == "reference"
        original(self, host, submission, workdir, limits)

    monkeypatch.setattr(LoadedSubmission, "__init__", only_the_reference)
    assert learnt.command(*command).exit_code == 0
    page = tmp_path / "out/feedback/hers.ipynb.html"
    for name in (page, page.with_suffix(".md"), tmp_path / "out/report.html"):
        said = name.read_text(encoding="utf-8")
        assert "Try it with 3" in said
        assert "Is that twice" not in said


def test_what_was_learnt_travels_in_the_zip_and_the_variants_do_not(learnt, tmp_path):
    result = learnt.command("build", "tiny", "--out", tmp_path)
    assert result.exit_code == 0, result.output
    with zipfile.ZipFile(tmp_path / "tiny-autograder.zip") as archive:
        names = archive.namelist()
    assert any(name.endswith("tests/tiny/mistakes.json") for name in names)
    assert not any("variants/" in name for name in names)


def test_learning_again_is_asked_for_after_a_change(learnt):
    assert "nothing has changed" in learnt.command("learn").stdout
    write_variant(learnt, "wrong", "same", 'BREAKS = ("q1",)\nHINT = {"en": "a", "ja": "b"}')
    stale = learnt.command("build", "--check")
    assert stale.exit_code == DOES_NOT_HOLD
    assert "known mistakes of tiny" in stale.stderr
    assert "6 mistakes" in learnt.command("learn", "--quiet").stdout


@pytest.mark.parametrize("version", ['"sketch": 1,', ""])
def test_learning_again_is_asked_for_after_a_change_of_the_sketches(learnt, version):
    file = learnt.root / "tests/tiny/mistakes.json"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(f'"sketch": {SKETCH_VERSION},', version), encoding="utf-8")
    stale = learnt.command("build", "--check")
    assert stale.exit_code == DOES_NOT_HOLD
    assert "known mistakes of tiny" in stale.stderr
    assert "6 mistakes" in learnt.command("learn", "--quiet").stdout
    assert file.read_text(encoding="utf-8") == text


def test_a_catalogue_that_is_broken_is_named_with_its_remedy(learnt):
    file = learnt.root / "tests/tiny/mistakes.json"
    for broken in ("{", "[]", '{"suite": 1}', json.dumps({"mistakes": {"a": 1}})):
        file.write_text(broken, encoding="utf-8")
        result = learnt.command("audit", "tiny")
        assert result.exit_code == FAILED
        assert "Delete it and run `autograder learn`" in result.stderr
    file.unlink()
    assert "6 mistakes" in learnt.command("learn", "--quiet").stdout


def test_the_audit_counts_paraphrased_variants_that_get_the_hint_of_their_mistake(learnt):
    write_notebook(learnt.root / "assignments" / "en" / "tiny" / "tiny.ipynb", "twice = ...")
    write_variant(learnt, "paraphrased", "squares", "def twice(z):\n    return np.square(z)")
    write_variant(learnt, "paraphrased", "same", "def twice(z):\n    return z + 0.5")
    result = learnt.command("audit", "tiny")
    assert "1 of 2 paraphrased variants get the hint of their mistake (50%)" in result.stdout
    assert "paraphrased/same" in result.stdout.split("get another hint")[1]


def test_a_paraphrase_of_an_unknown_mistake_is_the_authors_error(learnt):
    write_notebook(learnt.root / "assignments" / "en" / "tiny" / "tiny.ipynb", "twice = ...")
    write_variant(learnt, "paraphrased", "unheard_of", "def twice(z):\n    return 3")
    result = learnt.command("audit", "tiny")
    assert result.exit_code == FAILED
    assert "unheard_of" in result.stderr


# What mistakes.json keeps: if one of these changes, raise SKETCH_VERSION and learn again.
SKETCHES = [
    (3, "numbers ", (3.0, -3.776542, -4.120863, 0.6147909)),
    (np.arange(6.0).reshape(2, 3), "numbers 2x3", (7.416198, 6.479812, -6.35952, 10.32638)),
    (
        {"a": [1.5, None]},
        "dict a326618a43 39ab484df1",
        (1.5, -1.888271, -2.060432, 0.3073954),
    ),
    (Reference(7, "Conv2D", ("forward",)), "remote object", ()),
    (None, "NoneType", ()),
    (True, "bool 3cbc87c768", ()),
]


def test_sketches_stay_the_same_whatever_numpy_and_our_classes_become():
    assert SKETCH_VERSION == 2
    for value, form, numbers in SKETCHES:
        kept = sketch(value)
        assert (kept.form, kept.numbers) == (form, pytest.approx(numbers, rel=1e-5))


def test_sketches_need_no_generator_of_numpy(monkeypatch):
    monkeypatch.setattr(np.random, "default_rng", None)
    assert len(sketch(np.ones(12_345)).numbers) == 4


PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.just(10**400)
    | st.just(-(10**400))
    | st.floats()
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=10,
)
NUMBERS = arrays.arrays(
    st.sampled_from([np.float64, np.float32, np.int64]), arrays.array_shapes(max_dims=4, max_side=5)
)


@given(PLAIN | NUMBERS)
def test_an_answer_is_like_itself(value):
    assert sketch(value).is_like(sketch(value))
    assert all(np.isfinite(sketch(value).numbers))


@given(arrays.arrays(np.int64, (3, 4), elements=st.integers(-9, 9)), st.integers(0, 11))
def test_whole_numbers_that_differ_anywhere_are_not_alike(array, place):
    other = array.copy()
    other.flat[place] += 1
    assert not sketch(other).is_like(sketch(array))
    assert not sketch(array.reshape(4, 3)).is_like(sketch(array))
    assert sketch(array.astype(np.float32)).is_like(sketch(array))
