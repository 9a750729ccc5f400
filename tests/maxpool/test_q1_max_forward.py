"""q1: the largest number of each window."""

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

pytestmark = pytest.mark.question("q1")

KIND = "MaxPool2D"
FORWARD = "pool.forward(x)"


def assert_forward(student, rng, *cases, dtype=np.float64):
    for case in cases:
        data = case.draw_distinct(rng, dtype)
        got = layer(student, KIND, case).forward(data.x)
        assert_same(got, data.max_y, FORWARD, dtype=dtype)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Several channels and images", ja="複数のチャネルと画像")
@pytest.mark.catches(
    en="Channels or images are pooled together, or change their order.",
    ja="チャネルや画像をまたいで最大値を取っているか、順序が変わっています。",
)
def test_batch(student, rng):
    assert_forward(student, rng, SINGLE, CHANNELS, BATCH)


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="Windows that are not square, standing side by side", ja="正方形でない窓を隙間なく並べる"
)
@pytest.mark.catches(
    en="A pair is not read as (height, width), or stride=None is not the window's own size.",
    ja="組が（縦, 横）として扱われていないか、stride=None が窓の大きさになっていません。",
)
def test_pairs(student, rng):
    assert_forward(student, rng, *PAIRS)
    data = PAIRS[0].draw_distinct(rng)
    pool = student.MaxPool2D(pool_size=PAIRS[0].pool, stride=None)
    assert_same(pool.forward(data.x), data.max_y, FORWARD)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Overlapping windows", ja="重なる窓")
@pytest.mark.catches(
    en="The window does not move by the stride, or the output has the wrong size.",
    ja="窓がストライドどおりに動いていないか、出力の大きさが違います。",
)
def test_overlaps(student, rng):
    assert_forward(student, rng, *OVERLAPS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Strides that differ along height and width", ja="縦横で異なるストライド")
@pytest.mark.catches(
    en="Stride and window are mixed up, or the two axes exchange their strides.",
    ja="ストライドと窓の大きさを取り違えているか、縦横のストライドが入れ替わっています。",
)
def test_strides(student, rng):
    assert_forward(student, rng, *STRIDES, *GAPS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Leftover pixels are dropped", ja="余った画素は捨てる")
@pytest.mark.catches(
    en="A window that sticks out is counted, or sizes that do not divide are refused.",
    ja="はみ出す窓まで数えているか、割り切れない大きさを受け付けていません。",
)
def test_leftovers(student, rng):
    assert_forward(student, rng, *LEFTOVERS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Windows with negative numbers only", ja="負の数だけの窓")
@pytest.mark.catches(
    en="The search for the maximum starts from a number that beats the pixels, such as 0.",
    ja="最大値を探すときの初期値（0 など）が、画素の値に勝っています。",
)
def test_negative_windows(student, rng):
    for case in (BATCH, LEFTOVERS[0], OVERLAPS[2]):
        pixels = -case.draw_distinct(rng).x
        for x in (pixels, pixels * 2.0**40):
            data = case.around(x, rng)
            assert_same(layer(student, KIND, case).forward(x), data.max_y, FORWARD)


@pytest.mark.points(0.25)
@pytest.mark.title(en="Windows from 1 × 1 to the whole image", ja="1 × 1 から画像全体までの窓")
@pytest.mark.catches(
    en="A window size is assumed, or more than one window.",
    ja="窓の大きさが決まっていること、または窓が複数あることを仮定しています。",
)
def test_windows(student, rng):
    assert_forward(student, rng, *WINDOWS)


@pytest.mark.points(0.25)
@pytest.mark.title(en="Wide, tall and square images", ja="横長・縦長・正方形の画像")
@pytest.mark.catches(
    en="Height and width, or channels, are exchanged somewhere.",
    ja="縦と横、またはチャネルとの間で、軸がどこかで入れ替わっています。",
)
def test_images(student, rng):
    assert_forward(student, rng, *IMAGES)


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="Images of another size, and another layer", ja="別の大きさの画像、もう一つの層"
)
@pytest.mark.catches(
    en="Something of an earlier input, or of another layer, is kept.",
    ja="以前の入力や、別の層の何かが残っています。",
)
def test_another_size(student, rng):
    first, second = Case((8, 6), stride=1), Case((5, 7), stride=1, samples=3, channels=1)
    data, other = first.draw_distinct(rng), second.draw_distinct(rng)
    pool = layer(student, KIND, first)
    assert_same(pool.forward(data.x), data.max_y, FORWARD)
    layer(student, KIND, PAIRS[0])
    assert_same(pool.forward(other.x), other.max_y, FORWARD)
    assert_same(pool.forward(other.x[:1]), other.max_y[:1], FORWARD)


@pytest.mark.points(0.25)
@pytest.mark.title(en="x stays as it was", ja="x を書き換えない")
@pytest.mark.catches(
    en="forward writes into the images it was given.",
    ja="forward が、渡された画像を書き換えています。",
)
def test_argument_unchanged(student, rng):
    for case in (BATCH, LEFTOVERS[0], OVERLAPS[0]):
        data = case.draw_distinct(rng)
        x = student.hold(data.x)
        assert_same(layer(student, KIND, case).forward(x), data.max_y, FORWARD)
        assert_same(student.value(x), data.x, "x")


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="Read-only inputs, and inputs that lie in memory in other ways",
    ja="書き込み禁止の入力、メモリ上の並びが違う入力",
)
@pytest.mark.catches(
    en="Something relies on x being writable or contiguous.",
    ja="x に書き込めること、または連続していることを前提にしています。",
)
def test_memory_layouts(student, rng):
    for case in (BATCH, OVERLAPS[2]):
        data = case.draw_distinct(rng)
        for laid_out in LAYOUTS:
            got = layer(student, KIND, case).forward(laid_out(data.x))
            assert_same(got, data.max_y, FORWARD)


@pytest.mark.points(0.25)
@pytest.mark.title(en="float64 in, float64-accurate out", ja="float64 の入力には float64 の精度")
@pytest.mark.catches(
    en="The numbers lose precision on the way, or whole numbers are assumed.",
    ja="途中で精度が落ちているか、整数を前提にしています。",
)
def test_float64(student, rng):
    for case in (BATCH, OVERLAPS[1]):
        data = case.draw_real(rng)
        assert_same(layer(student, KIND, case).forward(data.x), data.max_y, FORWARD)


@pytest.mark.points(0.25)
@pytest.mark.title(en="float32 in, float32-accurate out", ja="float32 の入力には float32 の精度")
@pytest.mark.catches(
    en="A float32 call is not float32-accurate.",
    ja="float32 の入力に対する計算が float32 の精度になっていません。",
)
def test_float32(student, rng):
    assert_forward(student, rng, BATCH, STRIDES[2], dtype=np.float32)
    data = OVERLAPS[1].draw_real(rng, np.float32)
    got = layer(student, KIND, OVERLAPS[1]).forward(data.x)
    assert_same(got, data.max_y, FORWARD, dtype=np.float32)
