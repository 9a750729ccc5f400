"""q3: dx, whatever forward makes of the same layer."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_array, assert_same

from . import oracle
from .cases import (
    BATCH,
    CHANNELS,
    CROWDS,
    EXTREMES,
    FILTERS,
    IMAGES,
    KERNELS,
    LEFTOVERS,
    MIXED,
    PADDING_PAIRS,
    PADDINGS,
    SAME_IMAGE,
    SINGLE,
    STRIDES,
    STRIDES_AND_PADDINGS,
    UNSPOILT,
    Case,
    some,
    spread,
)
from .layers import after_forward, layer, through_life

pytestmark = pytest.mark.question("q3")

DX = "conv.backward(dout)"


def assert_dx(student, rng, *cases):
    for case in cases:
        data = case.draw(rng)
        got = after_forward(student, case, data).backward(data.dout)
        assert_same(got, data.dx, DX)


@pytest.mark.points(0.5)
@pytest.mark.title(en="One image, one channel, one filter", ja="画像 1 枚、チャネル 1、フィルタ 1")
@pytest.mark.catches(
    en="Overlapping windows overwrite each other, the kernel is turned, or the cut for padding 0 "
    "is empty.",
    ja="重なる窓が上書きされているか、カーネルの向きが違うか、パディング 0 のときの切り出しが"
    "空になっています。",
)
def test_single(student, rng):
    assert_dx(student, rng, SINGLE)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Several channels, filters and images", ja="複数のチャネル・フィルタ・画像")
@pytest.mark.catches(
    en="The filters are not added up, or filters, channels or images are mixed up.",
    ja="フィルタについての和になっていないか、フィルタ・チャネル・画像が混ざっています。",
)
def test_batch(student, rng):
    assert_dx(student, rng, CHANNELS, FILTERS, BATCH, *some(CROWDS))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Strides that go into the room exactly", ja="割り切れるストライド")
@pytest.mark.catches(
    en="backward does not use the stride, or exchanges its axes.",
    ja="backward でストライドが使われていないか、縦横が入れ替わっています。",
)
def test_strides(student, rng):
    assert_dx(student, rng, *STRIDES)


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


@pytest.mark.points(0.5)
@pytest.mark.title(en="Padding", ja="パディング")
@pytest.mark.catches(
    en="The padding is not cut off, or at the wrong place.",
    ja="パディングの部分が切り落とされていないか、切り出す位置が違います。",
)
def test_paddings(student, rng):
    assert_dx(student, rng, *PADDINGS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Different padding for height and width", ja="縦横で異なるパディング")
@pytest.mark.catches(
    en="Padding on one axis only, or a pair, is cut wrongly.",
    ja="片方の軸だけのパディングや、組で指定したパディングの切り出しが違います。",
)
def test_padding_pairs(student, rng):
    assert_dx(student, rng, *PADDING_PAIRS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Stride and padding together", ja="ストライドとパディングの組み合わせ")
@pytest.mark.catches(
    en="Stride and padding are right alone but not together.",
    ja="ストライドとパディングが、単独では正しくても組み合わせると違います。",
)
def test_strides_and_paddings(student, rng):
    assert_dx(student, rng, *STRIDES_AND_PADDINGS, *some(MIXED))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Kernels and images of every form", ja="さまざまなカーネルと画像")
@pytest.mark.catches(
    en="A loop runs over the wrong size, or height and width are exchanged.",
    ja="ループの範囲が違うか、縦と横が入れ替わっています。",
)
def test_kernels_and_images(student, rng):
    assert_dx(student, rng, *KERNELS, *some(IMAGES), *EXTREMES)


@pytest.mark.points(0.25)
@pytest.mark.title(en="A second upstream gradient", ja="2 回目の backward")
@pytest.mark.catches(
    en="dx of an earlier call is added to this one.",
    ja="前回の dx が今回の結果に足されています。",
)
def test_backward_twice(student, rng):
    case = STRIDES_AND_PADDINGS[0]
    data, other = case.draw(rng), case.draw(rng)
    conv = after_forward(student, case, data)
    student.perform(conv, "backward", other.dout)
    conv.W = data.W  # a layer that updates itself in backward pays for that elsewhere
    assert_same(conv.backward(data.dout), data.dx, DX)


@pytest.mark.points(0.25)
@pytest.mark.title(en="The latest forward counts", ja="直前の forward に対する勾配")
@pytest.mark.catches(
    en="backward answers for an earlier input, or for that of another layer.",
    ja="backward が以前の入力、または別の層の入力に対する勾配を返しています。",
)
def test_latest_forward(student, rng):
    first, second = Case((8, 6), kernel=2), Case((5, 7), kernel=2, samples=1)
    data, other = first.draw(rng), second.draw(rng)
    conv = after_forward(student, first, data)
    conv.W = other.W
    conv.b = other.b
    student.perform(conv, "forward", other.x)
    student.perform(layer(student, first, data), "forward", data.x)
    assert_same(conv.backward(other.dout), other.dx, DX)
    assert_dx(student, rng, *some(SAME_IMAGE))


@pytest.mark.points(0.25)
@pytest.mark.title(en="dout stays as it was", ja="dout を書き換えない")
@pytest.mark.catches(
    en="backward writes into the upstream gradient.",
    ja="backward が上流の勾配を書き換えています。",
)
def test_dout_unchanged(student, rng):
    for case in UNSPOILT:
        data = case.draw(rng)
        dout = student.hold(data.dout)
        assert_same(after_forward(student, case, data).backward(dout), data.dx, DX)
        assert_same(student.value(dout), data.dout, "dout")


@pytest.mark.points(0.25)
@pytest.mark.title(en="Step after step, on other images", ja="ステップを重ね、別の画像で")
@pytest.mark.catches(
    en="Something of the first backward stays: a size, a number of images, a copy of W.",
    ja="最初の backward のときの何か（大きさ、枚数、W のコピー）が残っています。",
)
def test_step_after_step(student, rng):
    for conv, data in through_life(student, rng):
        assert_same(conv.backward(data.dout), data.dx, DX)


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="Upstream gradients that lie in memory in other ways", ja="メモリ上の並びが違う上流の勾配"
)
@pytest.mark.catches(
    en="Something relies on dout being writable or contiguous.",
    ja="dout に書き込めること、または連続していることを前提にしています。",
)
def test_memory_layouts(student, rng):
    case = Case((6, 7), kernel=(3, 2), stride=(1, 2))
    data = case.draw(rng)
    read_only = data.dout.copy()
    read_only.flags.writeable = False
    for dout in (read_only, np.asfortranarray(data.dout), spread(data.dout)):
        assert_same(after_forward(student, case, data).backward(dout), data.dx, DX)


@pytest.mark.points(0.5)
@pytest.mark.title(en="float32 in, float32-accurate out", ja="float32 の入力には float32 の精度")
@pytest.mark.catches(
    en="A float32 call is not float32-accurate.",
    ja="float32 の入力に対する計算が float32 の精度になっていません。",
)
def test_float32(student, rng):
    case = STRIDES_AND_PADDINGS[0]
    data = case.draw_real(rng, np.float32)
    got = after_forward(student, case, data).backward(data.dout)
    assert_same(got, data.dx, DX, dtype=np.float32)


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="The adjoint identity, in float64: ⟨dout, conv(v)⟩ = ⟨dx, v⟩",
    ja="随伴の関係式（float64）: ⟨dout, conv(v)⟩ = ⟨dx, v⟩",
)
@pytest.mark.catches(
    en="dx is not the adjoint of the layer, or loses precision.",
    ja="dx が層の随伴になっていないか、精度が落ちています。",
)
def test_adjoint(student, rng):
    case = STRIDES_AND_PADDINGS[1]
    data = case.draw_real(rng)
    got = after_forward(student, case, data).backward(data.dout)
    dx = assert_array(got, DX).astype(np.float64)
    assert_same(dx, data.dx, DX)
    v = rng.standard_normal(data.x.shape)
    no_bias = np.zeros_like(data.b)
    conv_v = oracle.forward(v, data.W, no_bias, data.stride, data.padding)
    scale = np.linalg.norm(data.dout) * np.linalg.norm(conv_v)
    if abs(np.vdot(data.dout, conv_v) - np.vdot(dx, v)) > 1e-12 * scale:
        raise CheckFailed(
            Text(
                "⟨dout, conv(v)⟩ and ⟨dx, v⟩ differ by more than float64 rounds.",
                "⟨dout, conv(v)⟩ と ⟨dx, v⟩ の差が float64 の丸め誤差を超えています。",
            )
        )
