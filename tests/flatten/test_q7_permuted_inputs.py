"""q7: weights that follow the pixels."""

import numpy as np
import pytest

from autograder.checks import assert_same

pytestmark = pytest.mark.question("q7")

GOT = "permute_inputs(W, order)"


def assert_same_output(got, W, order, x, name=GOT):
    """`got` gives on x[:, order] what W gives on x."""
    want = np.zeros_like(W)
    for place, pixel in enumerate(order):
        want[place] = W[pixel]
    assert_same(got, want, name)
    assert_same(x[:, order] @ np.asarray(got), x @ W, "x[:, order] @ permute_inputs(W, order)")


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="The same output for images with shuffled pixels", ja="画素を並べ替えても同じ出力"
)
@pytest.mark.catches(
    en="The weights go the opposite way: to a place, where they should come from it.",
    ja="重みの動く向きが逆です。どこへ移すのかと、どこから持ってくるのかを区別してください。",
)
def test_same_output(student, rng):
    for inputs, outputs in ((7, 3), (30, 4), (5, 11)):
        W = rng.integers(-9, 10, (inputs, outputs)).astype(float)
        x = rng.integers(-9, 10, (4, inputs)).astype(float)
        order = np.roll(np.arange(inputs), 2)  # its inverse is another order
        order[:2] = order[1::-1]
        assert_same_output(student.permute_inputs(W, order), W, order, x)
        order = rng.permutation(inputs)
        assert_same_output(student.permute_inputs(W, order), W, order, x)


@pytest.mark.points(0.5)
@pytest.mark.title(en="As many outputs as inputs", ja="入力と出力の数が等しい層")
@pytest.mark.catches(
    en="The outputs are reordered instead of the inputs, or both.",
    ja="入力ではなく出力の側、または両方が並べ替えられています。",
)
def test_square_weights(student, rng):
    W = rng.permutation(36).reshape(6, 6).astype(float)
    order = np.array([3, 0, 4, 5, 1, 2])
    got = student.permute_inputs(W, order)
    assert_same_output(got, W, order, rng.integers(-9, 10, (3, 6)).astype(float))


@pytest.mark.points(0.25)
@pytest.mark.title(en="W and order stay as they were", ja="W と order を書き換えない")
@pytest.mark.catches(
    en="The given array is changed, where a new one is asked for.",
    ja="新しい配列を返すべきところで、渡された配列を書き換えています。",
)
def test_arguments_unchanged(student, rng):
    weights, shuffled = rng.permutation(15).reshape(5, 3).astype(float), np.array([4, 2, 0, 1, 3])
    W, order = student.hold(weights), student.hold(shuffled)
    got = student.permute_inputs(W, order)
    assert_same_output(got, weights, shuffled, rng.integers(-9, 10, (2, 5)).astype(float))
    assert_same(student.value(W), weights, "W")
    assert_same(student.value(order), shuffled, "order")


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="The weights themselves, to the last digit", ja="重みの値は最後の桁までそのまま"
)
@pytest.mark.catches(
    en="The weights are rounded or converted to a less precise type.",
    ja="重みが丸められているか、精度の低い型に変換されています。",
)
def test_precision(student, rng):
    W, order = rng.standard_normal((8, 3)), rng.permutation(8)
    assert_same(student.permute_inputs(W, order), np.stack([W[i] for i in order]), GOT)
