"""q3: the weighted sums of a dense layer."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_array, assert_same

from . import oracle
from .cases import BATCH, ONE_SAMPLE, SIZES, Case, layouts
from .layers import layer

pytestmark = pytest.mark.question("q3")

FORWARD = "dense.forward(x)"


def assert_forward(student, rng, *cases, dtype=np.float64):
    for case in cases:
        data = case.draw(rng, dtype)
        assert_same(layer(student, case, data).forward(data.x), data.y, FORWARD, dtype=dtype)


@pytest.mark.points(0.5)
@pytest.mark.title(en="One sample", ja="サンプル 1 個")
@pytest.mark.catches(
    en="The weighted sum is not what it should be, or the batch axis is lost.",
    ja="重み付き和が違うか、バッチの軸がなくなっています。",
)
def test_one_sample(student, rng):
    assert_forward(student, rng, ONE_SAMPLE)


@pytest.mark.points(0.5)
@pytest.mark.title(en="A batch of samples", ja="サンプルのバッチ")
@pytest.mark.catches(
    en="The samples of a batch do not get the same treatment.",
    ja="バッチのサンプルごとに扱いが違います。",
)
def test_batch(student, rng):
    assert_forward(student, rng, BATCH)


@pytest.mark.points(0.5)
@pytest.mark.title(en="One bias per output, added once", ja="バイアスは出力ごとに 1 回")
@pytest.mark.catches(
    en="The bias is missing, added more than once, or runs along the samples.",
    ja="バイアスが足されていないか、何度も足されているか、サンプルの向きに足されています。",
)
def test_bias(student, rng):
    for case in (BATCH, Case(inputs=3, outputs=5, samples=5)):
        data = case.draw(rng)
        dense = layer(student, case, data)
        dense.b = data.b + 100
        assert_same(dense.forward(data.x), data.y + 100, FORWARD)


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="Layers of every size, from one number to one", ja="1 入力 1 出力まで、さまざまな大きさ"
)
@pytest.mark.catches(
    en="Axes of length 1 disappear, or inputs and outputs are exchanged where both fit.",
    ja="長さ 1 の軸が消えているか、入力と出力が入れ替わっています。",
)
def test_sizes(student, rng):
    assert_forward(student, rng, *SIZES)


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="Another number of samples, through the same layer", ja="同じ層に別の数のサンプル"
)
@pytest.mark.catches(
    en="The layer remembers something of its first batch.",
    ja="層が最初のバッチの何かを覚えたままになっています。",
)
def test_another_batch(student, rng):
    data, other = BATCH.draw(rng), Case(BATCH.inputs, BATCH.outputs, samples=5).draw(rng)
    dense = layer(student, BATCH, data)
    assert_same(dense.forward(data.x), data.y, FORWARD)
    dense.W = other.W
    dense.b = other.b
    assert_same(dense.forward(other.x), other.y, FORWARD)
    assert_same(dense.forward(other.x[:1]), other.y[:1], FORWARD)


@pytest.mark.points(0.25)
@pytest.mark.title(en="Two layers side by side", ja="二つの層の併用")
@pytest.mark.catches(
    en="Two layers share something that each should have for itself.",
    ja="二つの層が、それぞれ持つべきものを共有しています。",
)
def test_two_layers(student, rng):
    data, other = BATCH.draw(rng), ONE_SAMPLE.draw(rng)
    dense, second = layer(student, BATCH, data), layer(student, ONE_SAMPLE, other)
    assert_same(dense.forward(data.x), data.y, FORWARD)
    assert_same(second.forward(other.x), other.y, FORWARD)
    assert_same(dense.forward(data.x), data.y, FORWARD)


@pytest.mark.points(0.25)
@pytest.mark.title(en="x, W and b stay as they were", ja="x、W、b を書き換えない")
@pytest.mark.catches(
    en="forward writes into an array that it was given.",
    ja="forward が、渡された配列を書き換えています。",
)
def test_arguments_unchanged(student, rng):
    for case in (BATCH, ONE_SAMPLE):
        data = case.draw(rng)
        dense, x = layer(student, case, data), student.hold(data.x)
        assert_same(dense.forward(x), data.y, FORWARD)
        assert_same(student.value(x), data.x, "x")
        assert_same(dense.W, data.W, "dense.W")
        assert_same(dense.b, data.b, "dense.b")


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
    data = BATCH.draw(rng)
    for x in layouts(data.x):
        assert_same(layer(student, BATCH, data).forward(x), data.y, FORWARD)


@pytest.mark.points(0.25)
@pytest.mark.title(en="float64 in, float64-accurate out", ja="float64 の入力には float64 の精度")
@pytest.mark.catches(
    en="The computation loses precision, or whole numbers are assumed.",
    ja="計算の途中で精度が落ちているか、整数を前提にしています。",
)
def test_float64(student, rng):
    for case in (BATCH, ONE_SAMPLE):
        data = case.draw_real(rng)
        assert_same(layer(student, case, data).forward(data.x), data.y, FORWARD)


@pytest.mark.points(0.25)
@pytest.mark.title(en="float32 in, float32-accurate out", ja="float32 の入力には float32 の精度")
@pytest.mark.catches(
    en="A float32 call is not float32-accurate.",
    ja="float32 の入力に対する計算が float32 の精度になっていません。",
)
def test_float32(student, rng):
    assert_forward(student, rng, BATCH, dtype=np.float32)
    data = BATCH.draw_real(rng, np.float32)
    got = layer(student, BATCH, data).forward(data.x)
    assert_same(got, data.y, FORWARD, dtype=np.float32)


@pytest.mark.points(0.25)
@pytest.mark.title(en="A new layer has weights of its own to start with", ja="新しい層の初期値")
@pytest.mark.catches(
    en="The first weights have the wrong shape, are all equal, or forward draws them anew.",
    ja="初期の重みの形が違うか、すべて等しいか、forward のたびに作り直されています。",
)
def test_first_weights(student, rng):
    data = BATCH.draw_real(rng)
    for given in (None, np.random.default_rng(5)):
        dense = student.Dense(BATCH.inputs, BATCH.outputs, rng=given)
        W, b = assert_array(dense.W, "dense.W"), assert_array(dense.b, "dense.b")
        if W.shape != data.W.shape or b.shape != data.b.shape:
            raise CheckFailed(
                Text(
                    "dense.W or dense.b has the wrong shape.", "dense.W か dense.b の形が違います。"
                )
            )
        if not 1e-9 < np.ptp(W) < 1e9 or not (np.abs(b) < 1e9).all():
            raise CheckFailed(
                Text(
                    "The first weights should be finite, of a useful size and not all equal.",
                    "初期の重みは有限で適度な大きさとし、すべて同じ値ではないようにします。",
                )
            )
        # How precise the layer is by itself follows from the type of its own first weights.
        want = oracle.dense(data.x, W, b)
        assert_same(dense.forward(data.x), want, FORWARD, dtype=np.float32)
