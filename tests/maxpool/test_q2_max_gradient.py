"""q2: dx of max pooling, whatever forward makes of the same layer."""

from dataclasses import replace

import numpy as np
import pytest

from autograder.checks import assert_same

from .cases import (
    BATCH,
    CHANNELS,
    GAPS,
    IMAGES,
    LAYOUTS,
    LEFTOVERS,
    OVERLAPS,
    PAIRS,
    SINGLE,
    STRIDES,
    WINDOWS,
    Case,
)
from .layers import after_forward, layer
from .ties import assert_overlapping_shares, assert_shares

pytestmark = pytest.mark.question("q2")

KIND = "MaxPool2D"
DX = "pool.backward(dout)"


def assert_dx(student, rng, *cases, dtype=np.float64):
    for case in cases:
        data = case.draw_distinct(rng, dtype)
        got = after_forward(student, KIND, case, data).backward(data.dout)
        assert_same(got, data.max_dx, DX, dtype=dtype)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Several channels and images", ja="複数のチャネルと画像")
@pytest.mark.catches(
    en="The places of the maxima are mixed up between windows, channels or images.",
    ja="最大値の場所が、窓・チャネル・画像の間で混ざっています。",
)
def test_batch(student, rng):
    assert_dx(student, rng, SINGLE, CHANNELS, BATCH)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Windows that are not square", ja="正方形でない窓")
@pytest.mark.catches(
    en="A place inside the window is turned into row and column by the wrong size.",
    ja="窓の中の位置を行と列に直すとき、割る大きさを間違えています。",
)
def test_pairs(student, rng):
    assert_dx(student, rng, *PAIRS)


@pytest.mark.points(1)
@pytest.mark.title(en="Overlapping windows add up", ja="重なる窓では足し合わせる")
@pytest.mark.catches(
    en="A pixel that is the maximum of several windows keeps only one of their gradients.",
    ja="複数の窓で最大になる画素に、そのうち一つの勾配しか残っていません。",
)
def test_overlaps(student, rng):
    assert_dx(student, rng, *OVERLAPS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Strides that differ along height and width", ja="縦横で異なるストライド")
@pytest.mark.catches(
    en="backward moves the window by its size instead of the stride, or exchanges the axes.",
    ja="backward の窓が、ストライドではなく窓の大きさだけ動いているか、縦横が入れ替わっています。",
)
def test_strides(student, rng):
    assert_dx(student, rng, *STRIDES, *GAPS)


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="Pixels that no window reaches have gradient 0", ja="窓の届かない画素の勾配は 0"
)
@pytest.mark.catches(
    en="With leftover pixels dx has the wrong size, or they get a gradient.",
    ja="余った画素があるとき、dx の大きさが違うか、そこに勾配が入っています。",
)
def test_leftovers(student, rng):
    assert_dx(student, rng, *LEFTOVERS)


@pytest.mark.points(0.25)
@pytest.mark.title(en="Windows with negative numbers only", ja="負の数だけの窓")
@pytest.mark.catches(
    en="Where all numbers are negative, the gradient does not find the maximum.",
    ja="すべてが負の窓で、勾配が最大値の場所に届いていません。",
)
def test_negative_windows(student, rng):
    for case in (BATCH, LEFTOVERS[0], OVERLAPS[2]):
        data = case.around(-case.draw_distinct(rng).x, rng)
        got = after_forward(student, KIND, case, data).backward(data.dout)
        assert_same(got, data.max_dx, DX)


@pytest.mark.points(0.25)
@pytest.mark.title(en="Windows and images of every form", ja="さまざまな窓と画像")
@pytest.mark.catches(
    en="A size is assumed, or height and width are exchanged.",
    ja="特定の大きさを仮定しているか、縦と横が入れ替わっています。",
)
def test_windows_and_images(student, rng):
    assert_dx(student, rng, *WINDOWS, *IMAGES)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Ties: the shares add up", ja="同点: 分け前の合計が一致する")
@pytest.mark.catches(
    en="Where several pixels are the largest, they get together more, or less, than came from "
    "above; or pixels that are not the largest get a share.",
    ja="同点の最大値が受け取る勾配の合計が上流から来た値と違うか、最大でない画素にも配られて"
    "います。",
)
def test_ties(student, rng):
    for case in (BATCH, PAIRS[1], LEFTOVERS[0]):
        for x in (rng.integers(-1, 2, case.shape), np.maximum(0, rng.integers(-9, 4, case.shape))):
            data = case.around(x, rng)
            assert_shares(after_forward(student, KIND, case, data).backward(data.dout), data)


@pytest.mark.points(0.25)
@pytest.mark.title(en="Ties where windows overlap", ja="重なる窓での同点")
@pytest.mark.catches(
    en="With overlapping windows, tied maxima do not get what their windows have to give.",
    ja="窓が重なるとき、同点の最大値が受け取る勾配が、その窓に来た値と合っていません。",
)
def test_ties_with_overlap(student, rng):
    for case in (Case((3, 4), stride=1), Case((4, 5), pool=(2, 3), stride=(2, 1))):
        for x in (rng.integers(0, 3, case.shape), np.zeros(case.shape)):
            data = case.around(x, rng)
            np.abs(data.dout, out=data.dout)  # what assert_overlapping_shares asks for
            got = after_forward(student, KIND, case, data).backward(data.dout)
            assert_overlapping_shares(got, data)


@pytest.mark.points(0.25)
@pytest.mark.title(en="Nearly equal is no tie", ja="ほぼ等しい値は同点ではない")
@pytest.mark.catches(
    en="Numbers close to the maximum are taken for maxima.",
    ja="最大値に近いだけの値が、最大値として扱われています。",
)
def test_nearly_equal(student, rng):
    data = BATCH.draw_distinct(rng)
    data = BATCH.around(1 + data.x * 2.0**-36, rng)
    got = after_forward(student, KIND, BATCH, data).backward(data.dout)
    assert_same(got, data.max_dx, DX)


@pytest.mark.points(0.25)
@pytest.mark.title(en="A second upstream gradient", ja="2 回目の backward")
@pytest.mark.catches(
    en="dx of an earlier call is added to this one, or backward uses up what it needs.",
    ja="前回の dx が今回の結果に足されているか、backward が必要なものを使い切っています。",
)
def test_backward_twice(student, rng):
    for case in (BATCH, OVERLAPS[1]):
        data, other = case.draw_distinct(rng), case.draw_distinct(rng)
        pool = after_forward(student, KIND, case, data)
        student.perform(pool, "backward", other.dout)
        assert_same(pool.backward(data.dout), data.max_dx, DX)


@pytest.mark.points(0.25)
@pytest.mark.title(en="The latest forward counts", ja="直前の forward に対する勾配")
@pytest.mark.catches(
    en="backward answers for an earlier input, or for that of another layer.",
    ja="backward が以前の入力、または別の層の入力に対する勾配を返しています。",
)
def test_latest_forward(student, rng):
    first, second = Case((8, 6), stride=1), Case((5, 7), stride=1, samples=1)
    data, other, again = (case.draw_distinct(rng) for case in (first, second, second))
    pool = after_forward(student, KIND, first, data)
    student.perform(pool, "backward", data.dout)
    student.perform(pool, "forward", other.x)
    student.perform(pool, "forward", again.x)
    after_forward(student, KIND, PAIRS[0], PAIRS[0].draw_distinct(rng))
    assert_same(pool.backward(again.dout), again.max_dx, DX)


@pytest.mark.points(0.25)
@pytest.mark.title(en="x and dout stay as they were", ja="x と dout を書き換えない")
@pytest.mark.catches(
    en="backward writes into the images or into the upstream gradient.",
    ja="backward が、画像または上流の勾配を書き換えています。",
)
def test_arguments_unchanged(student, rng):
    for case in (BATCH, OVERLAPS[0]):
        data = case.draw_distinct(rng)
        pool = layer(student, KIND, case)
        x, dout = student.hold(data.x), student.hold(data.dout)
        student.perform(pool, "forward", x)
        before = student.value(x)
        assert_same(pool.backward(dout), data.max_dx, DX)
        assert_same(student.value(x), before, "x")
        assert_same(student.value(dout), data.dout, "dout")


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="Read-only arrays, and arrays that lie in memory in other ways",
    ja="書き込み禁止の配列、メモリ上の並びが違う配列",
)
@pytest.mark.catches(
    en="Something relies on x or dout being writable or contiguous.",
    ja="x や dout に書き込めること、または連続していることを前提にしています。",
)
def test_memory_layouts(student, rng):
    for case in (BATCH, OVERLAPS[2]):
        data = case.draw_distinct(rng)
        for laid_out in LAYOUTS:
            pool = after_forward(student, KIND, case, replace(data, x=laid_out(data.x)))
            assert_same(pool.backward(laid_out(data.dout)), data.max_dx, DX)


@pytest.mark.points(0.25)
@pytest.mark.title(en="float64 in, float64-accurate out", ja="float64 の入力には float64 の精度")
@pytest.mark.catches(
    en="The gradient loses precision on the way, or whole numbers are assumed.",
    ja="勾配の精度が途中で落ちているか、整数を前提にしています。",
)
def test_float64(student, rng):
    for case in (BATCH, OVERLAPS[1]):
        data = case.draw_real(rng)
        got = after_forward(student, KIND, case, data).backward(data.dout)
        assert_same(got, data.max_dx, DX)


@pytest.mark.points(0.25)
@pytest.mark.title(en="float32 in, float32-accurate out", ja="float32 の入力には float32 の精度")
@pytest.mark.catches(
    en="A float32 call is not float32-accurate.",
    ja="float32 の入力に対する計算が float32 の精度になっていません。",
)
def test_float32(student, rng):
    assert_dx(student, rng, BATCH, STRIDES[2], dtype=np.float32)
    data = OVERLAPS[1].draw_real(rng, np.float32)
    got = after_forward(student, KIND, OVERLAPS[1], data).backward(data.dout)
    assert_same(got, data.max_dx, DX, dtype=np.float32)
