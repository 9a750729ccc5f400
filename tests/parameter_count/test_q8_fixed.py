"""q8: the questions that are the same for everyone."""

import pytest

from . import oracle
from .judging import assert_count
from .test_public import read_answer

RIGHT = oracle.fixed()

SHAPES = {
    "en": "Height, width and channels, each by itself; leftovers are dropped.",
    "ja": "高さ、幅、チャネルを一つずつ考えましょう。余りは切り捨てます。",
}
COUNTS = {
    "en": "Count the weights of one filter, add its bias, then multiply by the number of filters.",
    "ja": "フィルタ一つの重みを数え、バイアスを加えてから、フィルタの数を掛けましょう。",
}
CATCHES = {
    **dict.fromkeys((1, 3, 5), SHAPES),
    **dict.fromkeys((2, 4, 6, 8), COUNTS),
    7: {
        "en": "How many numbers are there after flattening, and who has a bias?",
        "ja": "平坦化したあとの数はいくつですか。バイアスを持つのはどこですか。",
    },
    9: {
        "en": "Draw it: what is different at the ends of the row?",
        "ja": "図に描いてみましょう。並びの両端では何が違いますか。",
    },
    10: {
        "en": "Write down the size after each layer.",
        "ja": "1 層ごとに、残った大きさを書いてみましょう。",
    },
    11: {
        "en": "Make the table of the network first, row by row.",
        "ja": "まず、ネットワークの表を 1 行ずつ作りましょう。",
    },
    12: {
        "en": "How many weights has one 3 × 3 convolution from 32 to 32 channels?",
        "ja": "32 チャネルから 32 チャネルへの 3 × 3 の畳み込み一つに、重みはいくつありますか。",
    },
}

NUMBERS = [
    pytest.param(
        number,
        id=f"{number:02}",
        marks=[
            pytest.mark.title(en=f"Answer {number}", ja=f"答え {number}"),
            pytest.mark.catches(**CATCHES[number]),
        ],
    )
    for number in RIGHT
]


@pytest.mark.question("q8")
@pytest.mark.points(0.5)
@pytest.mark.parametrize("number", NUMBERS)
def test_fixed(student, number):
    got = read_answer(student, "answers", number, about=f"fixed {number}")
    assert_count(got, RIGHT[number], f"answers[{number}]")
