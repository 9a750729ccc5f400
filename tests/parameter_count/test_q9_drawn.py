"""q9: the questions drawn from the student's id."""

import pytest

from . import oracle, slips
from .given import quiz
from .judging import assert_count, student_id
from .test_public import read_answer, shape_of, whole

TITLES = {
    "output_shape": ("output shape", "出力の形"),
    "conv_params": ("parameters of a convolution", "畳み込みのパラメータ"),
    "multiply_adds": ("multiply-adds", "積和演算の回数"),
    "dense_inputs": ("what enters the dense layer", "全結合層に入る数"),
    "network_params": ("parameters of a network", "ネットワークのパラメータ"),
    "receptive_field": ("receptive field", "受容野"),
    "most_filters": ("filters within a budget", "上限内のフィルタの数"),
    "training_bytes": ("memory of a training step", "学習 1 ステップのメモリ"),
}
NUMBERS = [
    pytest.param(
        number,
        id=f"{number}-{kind}",
        marks=[
            pytest.mark.title(en=f"Answer {number}: {title}", ja=f"答え {number}: {japanese}"),
            pytest.mark.catches(
                en="Do the example of the text once more, then your own numbers step by step.",
                ja="本文の例をもう一度やってみてから、自分の数を 1 段ずつ計算しましょう。",
            ),
        ],
    )
    for number, (kind, (title, japanese)) in enumerate(TITLES.items(), start=quiz.FIRST)
]


@pytest.mark.question("q9")
@pytest.mark.points(0.75)
@pytest.mark.parametrize("number", NUMBERS)
def test_drawn(student, number):
    question = quiz.counting_questions(student_id(student))[number - quiz.FIRST]
    value = read_answer(student, "answers", number, about=repr(sorted(question.facts.items())))
    plain = whole(value) if whole(value) is not None else shape_of(value)
    hint = slips.recognised(question.kind, question.facts, plain)
    assert_count(value, oracle.drawn(question.kind, question.facts), f"answers[{number}]", hint)
