"""q6: one step of gradient descent, by the layer's own gradients where these are right."""

from dataclasses import replace

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_same

from .cases import BATCH, SINGLE, STRIDES_AND_PADDINGS, Case
from .layers import layer, ready_to_update, with_gradients

pytestmark = pytest.mark.question("q6")

LAYERS = (BATCH, STRIDES_AND_PADDINGS[1], SINGLE)


@pytest.mark.points(1)
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
        conv, dW, _ = ready_to_update(student, case, data)
        conv.update(lr)
        assert_same(conv.W, data.W - lr * dW, "conv.W")


@pytest.mark.points(1)
@pytest.mark.title(en="b moves by −lr · db", ja="b は −lr · db だけ動く")
@pytest.mark.catches(
    en="b stays, moves the wrong way or by another amount.",
    ja="b が動かないか、逆向きに動くか、量が違います。",
)
def test_b(student, rng):
    for case, lr in zip(LAYERS, (0.5, 0.125, 2.0), strict=True):
        data = case.draw(rng)
        conv, _, db = ready_to_update(student, case, data)
        conv.update(lr)
        assert_same(conv.b, data.b - lr * db, "conv.b")


@pytest.mark.points(1)
@pytest.mark.title(en="The step is made in place", ja="その場で更新する")
@pytest.mark.catches(
    en="update makes new arrays: whoever holds the old ones does not see the step.",
    ja="update が新しい配列を作っているため、元の配列を持っている側から更新が見えません。",
)
def test_in_place(student, rng):
    data = BATCH.draw(rng)
    conv = layer(student, BATCH, data)
    W, b = student.live(conv, "W"), student.live(conv, "b")
    student.perform(conv, "forward", data.x)
    student.perform(conv, "backward", data.dout)
    is_lost = student.is_lost
    conv, dW, db = with_gradients(student, conv, BATCH, data)
    if is_lost:
        W, b = student.live(conv, "W"), student.live(conv, "b")
    conv.update(0.25)
    for held, want, name in ((W, data.W - 0.25 * dW, "W"), (b, data.b - 0.25 * db, "b")):
        if np.array_equal(student.value(held), getattr(data, name)):
            raise CheckFailed(
                Text(
                    f"The array that was conv.{name} before update did not change: update has "
                    "made a new one.",
                    f"update の前に conv.{name} だった配列が変わっていません。新しい配列が"
                    "作られています。",
                )
            )
        assert_same(student.value(held), want, f"conv.{name}")


@pytest.mark.points(0.5)
@pytest.mark.title(en="A second step uses the new gradients", ja="2 歩目は新しい勾配を使う")
@pytest.mark.catches(
    en="Something of the first step is used again: old gradients, or a velocity.",
    ja="1 歩目の何か（古い勾配や速度）が残っています。",
)
def test_second_step(student, rng):
    case = Case((6, 5), kernel=(2, 3), padding=1)
    data, other = case.draw(rng), case.draw(rng)
    conv, dW, db = ready_to_update(student, case, data)
    W, b = data.W - 0.5 * dW, data.b - 0.5 * db
    conv.update(0.5)
    student.perform(conv, "forward", other.x)
    student.perform(conv, "backward", other.dout)
    if student.is_lost:
        W, b = other.W, other.b
    conv, dW, db = with_gradients(student, conv, case, other)
    conv.update(0.25)
    assert_same(conv.W, W - 0.25 * dW, "conv.W")
    assert_same(conv.b, b - 0.25 * db, "conv.b")


@pytest.mark.points(0.5)
@pytest.mark.title(en="Only update moves the weights", ja="重みを動かすのは update だけ")
@pytest.mark.catches(
    en="forward or backward changes W or b; that is for update to do.",
    ja="forward や backward が W や b を変えています。それは update の役目です。",
)
def test_only_update_moves(student, rng):
    data = BATCH.draw(rng)
    conv, dW, _ = ready_to_update(student, BATCH, data)
    assert_same(conv.W, data.W, "conv.W")
    assert_same(conv.b, data.b, "conv.b")
    conv.update(1.0)
    assert_same(conv.W, data.W - dW, "conv.W")


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="Small and uneven rates, large gradients, both precisions",
    ja="小さい学習率、大きい勾配、両方の精度",
)
@pytest.mark.catches(
    en="The rate or the step is rounded, clipped, or computed in a lower precision.",
    ja="学習率や更新量が丸められたり、切り詰められたり、低い精度で計算されたりしています。",
)
def test_precision(student, rng):
    for dtype, lr, size in (
        (np.float32, 0.01, 1),
        (np.float32, 0.3, 1e4),
        (np.float64, 0.0037, 1),
        (np.float64, 0.3, 1e4),
    ):
        data = BATCH.draw_real(rng, dtype)
        data = replace(data, dout=(size * data.dout).astype(dtype))
        conv, dW, db = ready_to_update(student, BATCH, data)
        conv.update(lr)
        assert_same(conv.W, data.W - lr * dW, "conv.W", dtype=dtype)
        assert_same(conv.b, data.b - lr * db, "conv.b", dtype=dtype)
