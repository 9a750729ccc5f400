"""q2: parameters of stacked convolutions, and of the one that sees as much."""

import numpy as np
import pytest

from autograder.checks import assert_integer

from . import oracle
from .cases import LARGE

pytestmark = pytest.mark.question("q2")


def assert_params(student, *settings):
    for setting in settings:
        assert_integer(
            student.stack_params(*setting),
            oracle.stack_params(*setting),
            "stack_params(depth, in_channels, channels, kernel_size)",
        )


def assert_saved(student, *settings):
    for setting in settings:
        assert_integer(
            student.saved_by_stack(*setting),
            oracle.saved_by_stack(*setting),
            "saved_by_stack(depth, in_channels, channels)",
        )


@pytest.mark.points(0.5)
@pytest.mark.title(en="One convolution", ja="畳み込み 1 層")
@pytest.mark.catches(
    en="Weights or biases of a single layer are miscounted.",
    ja="1 層だけの重みかバイアスを数え違えています。",
)
def test_one_layer(student):
    assert_params(student, (1, 4, 6), (1, 7, 3), (1, 1, 5))


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="Stacks with other channels at the start", ja="入力のチャネル数が違う積み重ね"
)
@pytest.mark.catches(
    en="Later layers are counted as if they saw the input's channels, or the first as if not.",
    ja="2 層目以降の入力チャネル数、または 1 層目のそれを取り違えています。",
)
def test_stacks(student):
    assert_params(student, (2, 3, 5), (3, 6, 2), (5, 1, 4), (4, 5, 5))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Other kernel sizes", ja="ほかの大きさのカーネル")
@pytest.mark.catches(
    en="The kernel size is taken for 3, or not squared.",
    ja="カーネルの大きさを 3 と決めつけているか、2 乗していません。",
)
def test_kernel_sizes(student):
    assert_params(student, (1, 4, 6, 5), (2, 3, 4, 7), (3, 4, 2, 1))


@pytest.mark.points(0.5)
@pytest.mark.title(en="What a stack saves", ja="積み重ねで節約できる数")
@pytest.mark.catches(
    en="The stack is set against a layer that does not see just as much, or without its biases.",
    ja="比べる相手の層が同じ範囲を見ていないか、バイアスを数えていません。",
)
def test_saved(student):
    assert_saved(student, (2, 6, 6), (3, 5, 5), (4, 8, 4), (1, 3, 7))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Stacks that cost more", ja="かえって高くつく積み重ね")
@pytest.mark.catches(
    en="A saving below zero is not given as it is.",
    ja="負の節約が、そのまま負の数になっていません。",
)
def test_negative(student):
    assert_saved(student, (2, 1, 6), (3, 1, 12), (2, 2, 9))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Exact for any size, whole numbers", ja="どんな大きさでも正確な整数")
@pytest.mark.catches(
    en="Large counts are rounded: a float is in the computation.",
    ja="大きな数が丸められています。計算の途中に float が入っていませんか。",
)
def test_large(student):
    assert_params(student, (3, LARGE, LARGE), (2, 5 * LARGE, 3 * LARGE + 1, 5))
    assert_saved(student, (3, LARGE, LARGE), (2, 1, LARGE))
    assert_params(student, (np.int64(2), np.int64(3), np.int64(4)))
