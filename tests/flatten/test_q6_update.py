"""q6: one step of gradient descent, by the layer's own gradients where these are right."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_same

from .cases import BATCH, ONE_SAMPLE, SIZES
from .layers import parameter, ready_to_update, with_gradients

pytestmark = pytest.mark.question("q6")

LAYERS = (BATCH, ONE_SAMPLE, SIZES[1])


@pytest.mark.points(0.5)
@pytest.mark.title(en="W moves by −lr · dW", ja="W は −lr · dW だけ動く")
@pytest.mark.catches(
    en="W stays, moves the wrong way or by another amount: are the gradients that update reads "
    "the ones that backward stores?",
    ja="W が動かないか、逆向きに動くか、量が違います。update が読む勾配は、backward が保存した"
    "ものと同じですか。",
)
def test_W(student, rng):
    for case, lr in zip(LAYERS, (0.5, 0.125, 2.0), strict=True):
        data = case.draw(rng)
        dense, dW, _ = ready_to_update(student, case, data)
        W = parameter(dense.W, data.W, "dense.W")
        dense.update(lr)
        assert_same(dense.W, W - lr * dW, "dense.W")


@pytest.mark.points(0.5)
@pytest.mark.title(en="b moves by −lr · db", ja="b は −lr · db だけ動く")
@pytest.mark.catches(
    en="b stays, moves the wrong way or by another amount.",
    ja="b が動かないか、逆向きに動くか、量が違います。",
)
def test_b(student, rng):
    for case, lr in zip(LAYERS, (0.5, 0.125, 2.0), strict=True):
        data = case.draw(rng)
        dense, _, db = ready_to_update(student, case, data)
        b = parameter(dense.b, data.b, "dense.b")
        dense.update(lr)
        assert_same(dense.b, b - lr * db, "dense.b")


@pytest.mark.points(0.5)
@pytest.mark.title(en="The step is made in place", ja="その場で更新する")
@pytest.mark.catches(
    en="update makes new arrays: whoever holds the old ones does not see the step.",
    ja="update が新しい配列を作っているため、元の配列を持っている側から更新が見えません。",
)
def test_in_place(student, rng):
    data = BATCH.draw(rng)
    dense, dW, db = ready_to_update(student, BATCH, data)
    W, b = student.live(dense, "W"), student.live(dense, "b")
    steps = [
        ("W", W, parameter(student.value(W), data.W, "dense.W"), dW),
        ("b", b, parameter(student.value(b), data.b, "dense.b"), db),
    ]
    dense.update(0.25)
    for name, held, before, gradient in steps:
        if np.array_equal(student.value(held), before):
            raise CheckFailed(
                Text(
                    f"The array that was dense.{name} before update did not change: update has "
                    "made a new one.",
                    f"update の前に dense.{name} だった配列が変わっていません。新しい配列が"
                    "作られています。",
                )
            )
        assert_same(student.value(held), before - 0.25 * gradient, f"dense.{name}")


@pytest.mark.points(0.25)
@pytest.mark.title(en="A second step uses the new gradients", ja="2 歩目は新しい勾配を使う")
@pytest.mark.catches(
    en="Something of the first step is used again: old gradients, or a velocity.",
    ja="1 歩目の何か（古い勾配や速度）が残っています。",
)
def test_second_step(student, rng):
    data, other = BATCH.draw(rng), BATCH.draw(rng)
    dense, *_ = ready_to_update(student, BATCH, data)
    dense.update(0.5)
    student.perform(dense, "forward", other.x)
    student.perform(dense, "backward", other.dout)
    dense, dW, db = with_gradients(student, dense, BATCH, other)
    W, b = parameter(dense.W, data.W, "dense.W"), parameter(dense.b, data.b, "dense.b")
    dense.update(0.25)
    assert_same(dense.W, W - 0.25 * dW, "dense.W")
    assert_same(dense.b, b - 0.25 * db, "dense.b")


@pytest.mark.points(0.5)
@pytest.mark.title(en="Only update moves the weights", ja="重みを動かすのは update だけ")
@pytest.mark.catches(
    en="forward or backward changes W or b; that is for update to do.",
    ja="forward や backward が W や b を変えています。それは update の役目です。",
)
def test_only_update_moves(student, rng):
    data = BATCH.draw(rng)
    dense, dW, _ = ready_to_update(student, BATCH, data)
    assert_same(dense.W, data.W, "dense.W")
    assert_same(dense.b, data.b, "dense.b")
    dense.update(1.0)
    assert_same(dense.W, data.W - dW, "dense.W")


@pytest.mark.points(0.25)
@pytest.mark.title(en="float32 weights", ja="float32 の重み")
@pytest.mark.catches(
    en="A step on float32 weights is not float32-accurate.",
    ja="float32 の重みの更新が float32 の精度になっていません。",
)
def test_float32(student, rng):
    data = BATCH.draw(rng, np.float32)
    dense, dW, db = ready_to_update(student, BATCH, data)
    W, b = parameter(dense.W, data.W, "dense.W"), parameter(dense.b, data.b, "dense.b")
    dense.update(0.25)
    assert_same(dense.W, W - 0.25 * dW, "dense.W", dtype=np.float32)
    assert_same(dense.b, b - 0.25 * db, "dense.b", dtype=np.float32)
