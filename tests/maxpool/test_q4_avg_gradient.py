"""q4: dx of average pooling, whatever forward makes of the same layer."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_array, assert_same

from . import oracle
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

pytestmark = pytest.mark.question("q4")

KIND = "AvgPool2D"
DX = "pool.backward(dout)"


def assert_dx(student, rng, *cases, dtype=np.float64):
    for case in cases:
        data = case.draw(rng, dtype)
        got = after_forward(student, KIND, case, data).backward(data.dout)
        assert_same(got, data.avg_dx, DX, dtype=dtype)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Several channels and images", ja="複数のチャネルと画像")
@pytest.mark.catches(
    en="The gradient goes to one pixel only, or is not divided by the number of pixels.",
    ja="勾配が一つの画素にしか届いていないか、画素数で割られていません。",
)
def test_batch(student, rng):
    assert_dx(student, rng, SINGLE, CHANNELS, BATCH)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Windows and images of every form", ja="さまざまな窓と画像")
@pytest.mark.catches(
    en="It is divided by another number than that of the window's pixels, or the axes are "
    "exchanged.",
    ja="窓の画素数ではない数で割っているか、縦と横が入れ替わっています。",
)
def test_windows_and_images(student, rng):
    assert_dx(student, rng, *PAIRS, *WINDOWS, *IMAGES)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Overlapping windows add up", ja="重なる窓では足し合わせる")
@pytest.mark.catches(
    en="A pixel in several windows keeps only one of their shares.",
    ja="複数の窓に含まれる画素に、そのうち一つの分しか残っていません。",
)
def test_overlaps(student, rng):
    assert_dx(student, rng, *OVERLAPS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Strides that differ along height and width", ja="縦横で異なるストライド")
@pytest.mark.catches(
    en="backward does not move the window by the stride, or exchanges the axes.",
    ja="backward の窓がストライドどおりに動いていないか、縦横が入れ替わっています。",
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
@pytest.mark.title(
    en="A second upstream gradient, and another input", ja="2 回目の backward、別の入力"
)
@pytest.mark.catches(
    en="Something of an earlier call, or of another layer, is kept.",
    ja="以前の呼び出しや、別の層の何かが残っています。",
)
def test_state(student, rng):
    first, second = Case((8, 6), stride=1), Case((5, 7), stride=1, samples=1)
    data, other = first.draw(rng), second.draw(rng)
    pool = after_forward(student, KIND, first, data)
    student.perform(pool, "backward", -2 * data.dout)
    assert_same(pool.backward(data.dout), data.avg_dx, DX)
    student.perform(pool, "forward", other.x)
    after_forward(student, KIND, PAIRS[0], PAIRS[0].draw(rng))
    assert_same(pool.backward(other.dout), other.avg_dx, DX)


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="x and dout stay as they were, however they lie in memory",
    ja="x と dout を書き換えない（メモリ上の並びによらず）",
)
@pytest.mark.catches(
    en="backward writes into an array that it was given, or relies on its being writable or "
    "contiguous.",
    ja="backward が渡された配列を書き換えているか、書き込めること・連続していることを前提に"
    "しています。",
)
def test_memory_layouts(student, rng):
    for case in (BATCH, OVERLAPS[2]):
        data = case.draw(rng)
        x, dout = student.hold(data.x), student.hold(data.dout)
        pool = layer(student, KIND, case)
        student.perform(pool, "forward", x)
        before = student.value(x)
        assert_same(pool.backward(dout), data.avg_dx, DX)
        assert_same(student.value(x), before, "x")
        assert_same(student.value(dout), data.dout, "dout")
        for laid_out in LAYOUTS:
            got = after_forward(student, KIND, case, data).backward(laid_out(data.dout))
            assert_same(got, data.avg_dx, DX)


@pytest.mark.points(0.25)
@pytest.mark.title(en="float32 in, float32-accurate out", ja="float32 の入力には float32 の精度")
@pytest.mark.catches(
    en="A float32 call is not float32-accurate.",
    ja="float32 の入力に対する計算が float32 の精度になっていません。",
)
def test_float32(student, rng):
    assert_dx(student, rng, BATCH, OVERLAPS[1], dtype=np.float32)
    data = OVERLAPS[1].draw_real(rng, np.float32)
    got = after_forward(student, KIND, OVERLAPS[1], data).backward(data.dout)
    assert_same(got, data.avg_dx, DX, dtype=np.float32)


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="The adjoint identity, in float64: ⟨dout, pool(v)⟩ = ⟨dx, v⟩",
    ja="随伴の関係式（float64）: ⟨dout, pool(v)⟩ = ⟨dx, v⟩",
)
@pytest.mark.catches(
    en="dx is not the adjoint of the layer, or loses precision.",
    ja="dx が層の随伴になっていないか、精度が落ちています。",
)
def test_adjoint(student, rng):
    for case in (BATCH, OVERLAPS[2], LEFTOVERS[3]):
        data = case.draw_real(rng)
        got = after_forward(student, KIND, case, data).backward(data.dout)
        dx = assert_array(got, DX).astype(np.float64)
        assert_same(dx, data.avg_dx, DX)
        v = rng.standard_normal(data.x.shape)
        pool_v = oracle.avg_pool(v, data.pool, data.stride)
        scale = np.linalg.norm(data.dout) * np.linalg.norm(pool_v)
        if abs(np.vdot(data.dout, pool_v) - np.vdot(dx, v)) > 1e-12 * scale:
            raise CheckFailed(
                Text(
                    "⟨dout, pool(v)⟩ and ⟨dx, v⟩ differ by more than float64 rounds.",
                    "⟨dout, pool(v)⟩ と ⟨dx, v⟩ の差が float64 の丸め誤差を超えています。",
                )
            )
