"""The generator of counting questions: the same for ever, fair, and different for everyone."""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from math import prod
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.course import Course
from autograder.course.master import reference
from tests.parameter_count import oracle, slips
from tests.parameter_count.given import concepts, quiz

KINDS = list(quiz.counting_questions("any id"))

student_ids = st.one_of(
    st.from_regex(r"[A-Za-z]{0,3}[0-9]{3,10}", fullmatch=True),
    st.integers(1, 10**10),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cn", "Co")), max_size=20).map(
        lambda text: f"{text}7"
    ),
    st.text("山田太郎佐藤花子あいうアイウー", min_size=1, max_size=8),
)


def facts_of(student_id: Any) -> list[dict[str, Any]]:
    return [question.facts for question in quiz.counting_questions(student_id)]


def whole_numbers(value: Any) -> list[int]:
    """All numbers in the facts of a question; fails where one is no int."""
    if isinstance(value, (dict, tuple)):
        parts = value.values() if isinstance(value, dict) else value
        return [number for part in parts for number in whole_numbers(part)]
    if isinstance(value, str):
        return []
    assert type(value) is int
    return [value]


def plain_concepts(student_id: Any) -> list[Any]:
    choices, match = quiz.concept_questions(student_id, concepts)
    chosen = [(choice.item, choice.options) for choice in choices]
    return [*chosen, (match.item, match.rows, match.options)]


@pytest.fixture(scope="module")
def by_formula() -> Any:
    """`count_answers` of the reference solution."""
    assignment = Course.find(Path(__file__)).assignment("parameter_count")
    names: dict[str, Any] = {}
    before = {name: sys.modules.get(name) for name in ("quiz", "concepts")}
    sys.modules.update(quiz=quiz, concepts=concepts)
    try:
        for cell in reference(assignment).cells:
            exec(cell.source, names)
    finally:
        for name, module in before.items():
            if module is None:
                del sys.modules[name]
            else:
                sys.modules[name] = module
    return names["count_answers"]


@settings(deadline=None)
@given(student_ids)
def test_questions_are_well_posed(student_id):
    questions = quiz.counting_questions(student_id)
    assert [q.number for q in questions] == list(range(quiz.FIRST, quiz.FIRST + len(KINDS)))
    for question in questions:
        assert min(whole_numbers(question.facts)) >= 0
        answer = oracle.drawn(question.kind, question.facts)
        assert min(answer if isinstance(answer, tuple) else [answer]) > 0
        assert question.text["en"]
        assert question.text["ja"]
        assert not {"{", "}"} & set(question.text["en"] + question.text["ja"])


@settings(deadline=None)
@given(student_ids)
def test_kernels_fit_and_something_is_left_over(student_id):
    facts = {q.kind: q.facts for q in quiz.counting_questions(student_id)}
    shape = facts["output_shape"]
    stride, padding = shape["stride"], shape["padding"]
    for size, kernel in zip(shape["input_shape"][1:], shape["kernel_size"], strict=True):
        assert kernel <= size
        assert padding < kernel
        assert (size + 2 * padding - kernel) % stride != 0
    deep = facts["dense_inputs"]
    for size in deep["input_shape"][1:]:
        assert (size - deep["first_kernel"] + 1) // 2 >= deep["second_kernel"] + 1


@settings(max_examples=60, deadline=None)
@given(student_id=student_ids)
def test_formulas_and_counting_one_by_one_agree(by_formula, student_id):
    counted = {
        question.number: oracle.drawn(question.kind, question.facts)
        for question in quiz.counting_questions(student_id)
    }
    assert by_formula(student_id) == counted


@settings(deadline=None)
@given(student_ids)
def test_no_typical_slip_gives_the_right_answer(student_id):
    for question in quiz.counting_questions(student_id):
        right = oracle.drawn(question.kind, question.facts)
        for name, wrong, _ in slips.SLIPS[question.kind]:
            assert wrong(question.facts) != right, (question.kind, name, question.facts)


def test_the_questions_of_an_id_never_change():
    """The same on every machine and every Python: a new edition has to say so."""
    assert quiz.EDITION == "1"
    ids = ["S24-0417", "21K1234", "山田太郎", 20240001, "Ångström 7"]
    written = repr([[sorted(facts.items()) for facts in facts_of(each)] for each in ids])
    drawn = repr([plain_concepts(each) for each in ids])
    assert hashlib.sha256(written.encode()).hexdigest()[:16] == "ceeb9c480cf7d0a7"
    assert hashlib.sha256(drawn.encode()).hexdigest()[:16] == "ff7e57aebd891d53"


@settings(deadline=None)
@given(student_ids)
def test_the_same_id_gets_the_same_questions(student_id):
    assert quiz.counting_questions(student_id) == quiz.counting_questions(student_id)
    assert quiz.concept_questions(student_id, concepts) == quiz.concept_questions(
        student_id, concepts
    )


@pytest.fixture(scope="module")
def class_of_10_000() -> list[tuple[Any, ...]]:
    """The facts of ten thousand consecutive ids, hashable."""
    return [tuple(repr(facts) for facts in facts_of(f"s{n:05}")) for n in range(10_000)]


def test_ten_thousand_ids_have_ten_thousand_quizzes(class_of_10_000):
    assert len(set(class_of_10_000)) == len(class_of_10_000)


def test_two_students_hardly_ever_share_a_question(class_of_10_000):
    """The chance that two students have the same question is below 1 in 1,000, for every kind."""
    for place, question in enumerate(KINDS):
        seen = Counter(quizzes[place] for quizzes in class_of_10_000)
        pairs = sum(count * (count - 1) for count in seen.values())
        assert pairs / (10_000 * 9_999) < 1 / 1000, question.kind


def test_two_students_hardly_ever_share_two_questions(class_of_10_000):
    first = range(0, 10_000, 2)
    shared = [
        sum(a == b for a, b in zip(class_of_10_000[n], class_of_10_000[n + 1], strict=True))
        for n in first
    ]
    assert sum(count >= 2 for count in shared) <= 5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("s24-0417", "S24-0417"),
        ("s24-0417", " s24-0417\n"),
        ("s24-0417", "ｓ２４－０４１７"),
        ("s24-0417", "s24‐0417"),
        ("s24-0417", "S24–0417"),
        ("s24-0417", "s24\u200b-0417\ufeff"),
        ("21K1234", "21 K 1234"),
        ("山田太郎", "山田　太郎"),
        ("ガク7", "ｶﾞｸ7"),
        ("straße1", "STRASSE1"),
        ("12345", 12345),
    ],
)
def test_spellings_of_one_id(one, other):
    assert quiz.normal_id(one) == quiz.normal_id(other)
    assert quiz.counting_questions(one) == quiz.counting_questions(other)


@pytest.mark.parametrize(("one", "other"), [("0123", "123"), ("a-1", "a1"), ("ビー1", "ビ1")])
def test_different_ids_stay_different(one, other):
    assert facts_of(one) != facts_of(other)


@pytest.mark.parametrize(
    "nothing",
    [
        *(
            "",
            " ",
            "...",
            "…",
            "---",
            "?",
            "<your id>",
            "Your Student ID",
            "学籍番号",
            "STUDENT_ID",
        ),
        *(None, ..., True, 1.5, b"7", ["21K1234"], {}),
    ],
)
def test_no_id_at_all(nothing):
    with pytest.raises(quiz.NoStudentId, match="STUDENT_ID"):
        quiz.normal_id(nothing)
    for language in ("en", "ja"):
        assert "STUDENT_ID" in quiz.show_counting(nothing, language)
        assert "STUDENT_ID" in quiz.show_concepts(nothing, language, concepts)


@settings(deadline=None)
@given(student_ids, st.sampled_from(["en", "ja"]))
def test_questions_are_shown_with_the_answers_so_far(student_id, language):
    shown = quiz.show_counting(student_id, language, {quiz.FIRST: (1, 2, 3), quiz.FIRST + 1: ...})
    assert "`(1, 2, 3)`" in shown
    assert shown.count("✎") == len(KINDS) - 1
    for question in quiz.counting_questions(student_id):
        assert question.text[language] in shown


def test_slips_are_hinted_at_without_a_number():
    for kind, listed in slips.SLIPS.items():
        assert len(listed) >= 4, kind
        for _, _, hint in listed:
            assert hint.en
            assert hint.ja


def test_the_known_networks_add_up():
    assert sum(row[2] for row in oracle.alexnet()) == 61_100_840
    assert sum(row[2] for row in oracle.vgg16()) == 138_357_544
    assert len(oracle.alexnet()) == 12
    assert len(oracle.vgg16()) == 22


def test_the_fixed_answers():
    """Worked out by hand; the seed's 56, 434 and 182 come from a factor C_out / C_in."""
    assert list(oracle.fixed().values()) == [
        *((6, 142, 142), 168, (48, 58, 58), 10_416, (20, 9, 9), 1_820),
        *(90_300, 7_600, 54, 3, 174_214, 22_528),
    ]


@settings(deadline=None)
@given(st.integers(1, 9), st.integers(1, 9), st.integers(1, 5), st.integers(1, 5), st.booleans())
def test_the_oracle_counts_what_the_formula_says(c, f, kh, kw, bias):
    assert oracle.conv_params(c, f, (kh, kw), bias=bias) == f * (prod((c, kh, kw)) + bias)
    assert oracle.dense_params(c, f, bias=bias) == f * (c + bias)
