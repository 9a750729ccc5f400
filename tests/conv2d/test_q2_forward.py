"""q2: cross-correlation, bias, stride, padding."""

from dataclasses import replace

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_array, assert_same

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
    spread,
)
from .layers import layer, through_life

pytestmark = pytest.mark.question("q2")

FORWARD = "conv.forward(x)"


def assert_forward(student, rng, *cases, dtype=np.float64):
    for case in cases:
        data = case.draw(rng, dtype)
        assert_same(layer(student, case, data).forward(data.x), data.y, FORWARD, dtype=dtype)


@pytest.mark.points(0.5)
@pytest.mark.title(en="One image, one channel, one filter", ja="画像 1 枚、チャネル 1、フィルタ 1")
@pytest.mark.catches(
    en="The sum over a window is not what it should be: kernel flipped, axes exchanged.",
    ja="窓の中の和が違います。カーネルの反転や軸の取り違えがないか確かめてください。",
)
def test_single(student, rng):
    assert_forward(student, rng, SINGLE)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Several input channels", ja="複数の入力チャネル")
@pytest.mark.catches(
    en="The channels are not added up: the last one wins, or each is treated alone.",
    ja="チャネルの和になっていません。最後のチャネルだけが残るか、別々に扱われています。",
)
def test_channels(student, rng):
    assert_forward(student, rng, CHANNELS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Several filters", ja="複数のフィルタ")
@pytest.mark.catches(
    en="The maps of the filters are mixed up: a reshape where an axis should move.",
    ja="フィルタごとのマップが混ざっています。軸を動かすべきところで reshape していませんか。",
)
def test_filters(student, rng):
    assert_forward(student, rng, FILTERS)


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="A batch with several channels and filters", ja="複数チャネル・フィルタのバッチ"
)
@pytest.mark.catches(
    en="The images of a batch do not get the same treatment, or their order changes.",
    ja="バッチの画像ごとに扱いが違うか、順序が変わっています。",
)
def test_batch(student, rng):
    assert_forward(student, rng, BATCH, *CROWDS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="One bias per filter, added once", ja="バイアスはフィルタごとに 1 回")
@pytest.mark.catches(
    en="The bias is missing, added more than once, or taken from another axis.",
    ja="バイアスが足されていないか、何度も足されているか、別の軸で足されています。",
)
def test_bias(student, rng):
    for case in (BATCH, Case((5, 4), kernel=2, filters=4, channels=2), SINGLE):
        data = case.draw(rng)
        conv = layer(student, case, data)
        conv.b = data.b + 100
        assert_same(conv.forward(data.x), data.y + 100, FORWARD)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Strides that go into the room exactly", ja="割り切れるストライド")
@pytest.mark.catches(
    en="The window does not move by the stride, or the two axes exchange their strides.",
    ja="窓がストライドどおりに動いていないか、縦横のストライドが入れ替わっています。",
)
def test_strides(student, rng):
    assert_forward(student, rng, *STRIDES)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Strides that leave pixels over", ja="画素が余るストライド")
@pytest.mark.catches(
    en="Leftover pixels are not dropped.",
    ja="余った画素が捨てられていません。",
)
def test_leftovers(student, rng):
    assert_forward(student, rng, *LEFTOVERS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Padding", ja="パディング")
@pytest.mark.catches(
    en="The image is not padded, or on one side only, or by another amount.",
    ja="画像がパディングされていないか、片側だけか、量が違います。",
)
def test_paddings(student, rng):
    assert_forward(student, rng, *PADDINGS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Different padding for height and width", ja="縦横で異なるパディング")
@pytest.mark.catches(
    en="A padding pair is not read as (height, width).",
    ja="パディングの組が（縦, 横）として扱われていません。",
)
def test_padding_pairs(student, rng):
    assert_forward(student, rng, *PADDING_PAIRS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Stride and padding together", ja="ストライドとパディングの組み合わせ")
@pytest.mark.catches(
    en="Stride and padding are right alone but not together.",
    ja="ストライドとパディングが、単独では正しくても組み合わせると違います。",
)
def test_strides_and_paddings(student, rng):
    assert_forward(student, rng, *STRIDES_AND_PADDINGS, *MIXED)
    case = STRIDES_AND_PADDINGS[0]
    data = case.draw(rng)
    conv = student.Conv2D(case.channels, case.filters, case.kernel, case.stride, case.padding)
    conv.W = data.W
    conv.b = data.b
    assert_same(conv.forward(data.x), data.y, FORWARD)


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="Kernels of every form, from 1 × 1 to the whole image", ja="さまざまなカーネル"
)
@pytest.mark.catches(
    en="Something assumes square kernels, a size of 3, or more than one window.",
    ja="正方形のカーネル、大きさ 3、複数の窓などを仮定しています。",
)
def test_kernels(student, rng):
    assert_forward(student, rng, *KERNELS, *EXTREMES)


@pytest.mark.points(0.25)
@pytest.mark.title(en="Wide, tall and square images", ja="横長・縦長・正方形の画像")
@pytest.mark.catches(
    en="Height and width are exchanged somewhere.",
    ja="縦と横がどこかで入れ替わっています。",
)
def test_images(student, rng):
    assert_forward(student, rng, *IMAGES)


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="Images of another size and number, through the same layer", ja="同じ層に別の大きさの画像"
)
@pytest.mark.catches(
    en="The layer remembers something of its first input.",
    ja="層が最初の入力の何かを覚えたままになっています。",
)
def test_another_size(student, rng):
    cases = [Case(size, kernel=2, padding=1) for size in [(6, 5), (6, 7), (4, 7)]]
    conv = layer(student, cases[0], cases[0].draw(rng))
    for case in cases:
        data = case.draw(rng)
        conv.W = data.W
        conv.b = data.b
        assert_same(conv.forward(data.x), data.y, FORWARD)
    assert_same(conv.forward(data.x[:1]), data.y[:1], FORWARD)


@pytest.mark.points(0.5)
@pytest.mark.title(en="forward after training steps", ja="学習のステップを経たあとの forward")
@pytest.mark.catches(
    en="After backward or update, forward works with something old.",
    ja="backward や update のあと、forward が古いものを使っています。",
)
def test_after_steps(student, rng):
    for conv, data in through_life(student, rng):
        assert_same(conv.forward(data.x), data.y, FORWARD)
        student.perform(conv, "backward", data.dout)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Two layers side by side", ja="二つの層の併用")
@pytest.mark.catches(
    en="Two layers share something that each should have for itself.",
    ja="二つの層が、それぞれ持つべきものを共有しています。",
)
def test_two_layers(student, rng):
    one, two = Case((6, 5), kernel=(2, 3)), Case((5, 7), kernel=3, stride=2, filters=2)
    data, other = one.draw(rng), two.draw(rng)
    conv, second = layer(student, one, data), layer(student, two, other)
    assert_same(conv.forward(data.x), data.y, FORWARD)
    assert_same(second.forward(other.x), other.y, FORWARD)
    assert_same(conv.forward(data.x), data.y, FORWARD)
    assert_forward(student, rng, *SAME_IMAGE)


@pytest.mark.points(0.5)
@pytest.mark.title(en="x, W and b stay as they were", ja="x、W、b を書き換えない")
@pytest.mark.catches(
    en="forward writes into an array that it was given.",
    ja="forward が、渡された配列を書き換えています。",
)
def test_arguments_unchanged(student, rng):
    for case in UNSPOILT:
        data = case.draw(rng)
        conv = layer(student, case, data)
        x = student.hold(data.x)
        assert_same(conv.forward(x), data.y, FORWARD)
        assert_same(student.value(x), data.x, "x")
        assert_same(conv.W, data.W, "conv.W")
        assert_same(conv.b, data.b, "conv.b")


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
    for padding in ((0, 1), 0):
        case = Case((6, 7), kernel=(3, 2), stride=(1, 2), padding=padding)
        data = case.draw(rng)
        read_only = data.x.copy()
        read_only.flags.writeable = False
        for x in (read_only, np.asfortranarray(data.x), spread(data.x)):
            assert_same(layer(student, case, data).forward(x), data.y, FORWARD)


@pytest.mark.points(0.5)
@pytest.mark.title(en="float64 in, float64-accurate out", ja="float64 の入力には float64 の精度")
@pytest.mark.catches(
    en="The computation loses precision, or whole numbers are assumed.",
    ja="計算の途中で精度が落ちているか、整数を前提にしています。",
)
def test_float64(student, rng):
    for case in (BATCH, STRIDES_AND_PADDINGS[1]):
        data = case.draw_real(rng)
        assert_same(layer(student, case, data).forward(data.x), data.y, FORWARD)


@pytest.mark.points(0.25)
@pytest.mark.title(en="float32 in, float32-accurate out", ja="float32 の入力には float32 の精度")
@pytest.mark.catches(
    en="A float32 call is not float32-accurate.",
    ja="float32 の入力に対する計算が float32 の精度になっていません。",
)
def test_float32(student, rng):
    assert_forward(student, rng, BATCH, STRIDES_AND_PADDINGS[0], dtype=np.float32)
    data = SINGLE.draw_real(rng, np.float32)
    got = layer(student, SINGLE, data).forward(data.x)
    assert_same(got, data.y, FORWARD, dtype=np.float32)


@pytest.mark.points(0.25)
@pytest.mark.title(en="A new layer has weights of its own to start with", ja="新しい層の初期値")
@pytest.mark.catches(
    en="The first weights have the wrong shape, are all equal, or forward draws them anew.",
    ja="初期の重みの形が違うか、すべて等しいか、forward のたびに作り直されています。",
)
def test_first_weights(student, rng):
    shape = Case((6, 7), kernel=(2, 4), channels=3, filters=5)
    other = Case((5, 6), kernel=2, channels=1, filters=2)
    for given in (None, np.random.default_rng(5)):
        first = student.Conv2D(shape.channels, shape.filters, shape.kernel, rng=given)
        second = student.Conv2D(other.channels, other.filters, other.kernel, rng=given)
        for conv, case in ((first, shape), (second, other)):
            data = case.draw_real(rng)
            W, b = assert_array(conv.W, "conv.W"), assert_array(conv.b, "conv.b")
            _assert_first_weights(W, b, data)
            own = replace(data, W=W, b=b)
            # How precise a layer is by itself follows from the type of its own first weights.
            assert_same(conv.forward(data.x), own.y, FORWARD, dtype=np.float32)


def _assert_first_weights(W, b, data):
    if W.shape != data.W.shape or b.shape != data.b.shape:
        raise CheckFailed(
            Text("conv.W or conv.b has the wrong shape.", "conv.W か conv.b の形が違います。")
        )
    if not 1e-9 < np.ptp(W) < 1e9 or not (np.abs(b) < 1e9).all():
        raise CheckFailed(
            Text(
                "The first weights should be finite, of a useful size and not all equal.",
                "初期の重みは有限で適度な大きさとし、すべて同じ値ではないようにします。",
            )
        )
