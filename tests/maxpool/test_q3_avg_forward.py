"""q3: the mean of each window."""

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
from .layers import layer

pytestmark = pytest.mark.question("q3")

KIND = "AvgPool2D"
FORWARD = "pool.forward(x)"


def assert_forward(student, rng, *cases, dtype=np.float64):
    for case in cases:
        data = case.draw(rng, dtype)
        got = layer(student, KIND, case).forward(data.x)
        assert_same(got, data.avg_y, FORWARD, dtype=dtype)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Several channels and images", ja="複数のチャネルと画像")
@pytest.mark.catches(
    en="It is not the mean: the maximum, a rounded number, or channels averaged together.",
    ja="平均になっていません。最大値を取る、丸める、チャネルまで平均するなどしていませんか。",
)
def test_batch(student, rng):
    assert_forward(student, rng, SINGLE, CHANNELS, BATCH)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Windows of other sizes and forms", ja="さまざまな大きさと形の窓")
@pytest.mark.catches(
    en="The sum is divided by another number than that of the window's pixels.",
    ja="和を、窓の画素数ではない数で割っています。",
)
def test_pairs(student, rng):
    assert_forward(student, rng, *PAIRS, *WINDOWS)
    data = PAIRS[0].draw(rng)
    pool = student.AvgPool2D(pool_size=PAIRS[0].pool, stride=None)
    assert_same(pool.forward(data.x), data.avg_y, FORWARD)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Overlapping windows, and strides of every kind", ja="重なる窓とストライド")
@pytest.mark.catches(
    en="The window does not move by the stride, or the axes exchange their strides.",
    ja="窓がストライドどおりに動いていないか、縦横のストライドが入れ替わっています。",
)
def test_strides(student, rng):
    assert_forward(student, rng, *OVERLAPS, *STRIDES, *GAPS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Leftover pixels are dropped", ja="余った画素は捨てる")
@pytest.mark.catches(
    en="A window that sticks out is counted, or averaged with fewer pixels.",
    ja="はみ出す窓まで数えているか、足りない画素のまま平均しています。",
)
def test_leftovers(student, rng):
    assert_forward(student, rng, *LEFTOVERS)


@pytest.mark.points(0.25)
@pytest.mark.title(en="Images of every form, through one layer", ja="さまざまな画像を同じ層に")
@pytest.mark.catches(
    en="Height and width are exchanged, or something of an earlier input is kept.",
    ja="縦と横が入れ替わっているか、以前の入力の何かが残っています。",
)
def test_images(student, rng):
    assert_forward(student, rng, *IMAGES)
    first, second = Case((8, 6), stride=1), Case((5, 7), stride=1, samples=3, channels=1)
    pool = layer(student, KIND, first)
    for case in (first, second):
        data = case.draw(rng)
        layer(student, KIND, PAIRS[0])
        assert_same(pool.forward(data.x), data.avg_y, FORWARD)


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="x stays as it was, however it lies in memory",
    ja="x を書き換えない（メモリ上の並びによらず）",
)
@pytest.mark.catches(
    en="forward writes into the images, or relies on their being writable or contiguous.",
    ja="forward が画像を書き換えているか、書き込めること・連続していることを前提にしています。",
)
def test_memory_layouts(student, rng):
    for case in (BATCH, OVERLAPS[2]):
        data = case.draw(rng)
        x = student.hold(data.x)
        assert_same(layer(student, KIND, case).forward(x), data.avg_y, FORWARD)
        assert_same(student.value(x), data.x, "x")
        for laid_out in LAYOUTS:
            got = layer(student, KIND, case).forward(laid_out(data.x))
            assert_same(got, data.avg_y, FORWARD)


@pytest.mark.points(0.5)
@pytest.mark.title(en="float32 and float64", ja="float32 と float64")
@pytest.mark.catches(
    en="The mean loses precision, or whole numbers are assumed.",
    ja="平均の精度が落ちているか、整数を前提にしています。",
)
def test_precision(student, rng):
    for case in (BATCH, OVERLAPS[1]):
        assert_forward(student, rng, case, dtype=np.float32)
        for dtype in (np.float32, np.float64):
            data = case.draw_real(rng, dtype)
            got = layer(student, KIND, case).forward(data.x)
            assert_same(got, data.avg_y, FORWARD, dtype=dtype)
