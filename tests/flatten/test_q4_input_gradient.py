"""q4: dx of a dense layer, whatever its forward is."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_array, assert_same

from . import oracle
from .cases import BATCH, ONE_SAMPLE, SIZES, Case, layouts
from .layers import after_backward, after_forward, layer

pytestmark = pytest.mark.question("q4")

DX = "dense.backward(dout)"


def assert_dx(student, rng, *cases, dtype=np.float64):
    for case in cases:
        data = case.draw(rng, dtype)
        got = after_forward(student, case, data).backward(data.dout)
        assert_same(got, data.dx, DX, dtype=dtype)


@pytest.mark.points(0.5)
@pytest.mark.title(en="One sample", ja="サンプル 1 個")
@pytest.mark.catches(
    en="The weights meet the wrong entries of the upstream gradient.",
    ja="重みと、上流の勾配の要素との対応が違います。",
)
def test_one_sample(student, rng):
    assert_dx(student, rng, ONE_SAMPLE)


@pytest.mark.points(0.5)
@pytest.mark.title(en="A batch of samples", ja="サンプルのバッチ")
@pytest.mark.catches(
    en="The samples are added up or averaged, where each has a gradient of its own.",
    ja="サンプルごとに勾配があるのに、和や平均を取っています。",
)
def test_batch(student, rng):
    assert_dx(student, rng, BATCH)


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="Layers of every size, from one number to one", ja="1 入力 1 出力まで、さまざまな大きさ"
)
@pytest.mark.catches(
    en="Axes of length 1 disappear, or inputs and outputs are exchanged where both fit.",
    ja="長さ 1 の軸が消えているか、入力と出力が入れ替わっています。",
)
def test_sizes(student, rng):
    assert_dx(student, rng, *SIZES)


@pytest.mark.points(0.25)
@pytest.mark.title(en="A second upstream gradient", ja="2 回目の backward")
@pytest.mark.catches(
    en="A second call finds nothing left, or something of the first in its way.",
    ja="2 回目の呼び出しで、必要なものがなくなっているか、1 回目の値が残っています。",
)
def test_backward_twice(student, rng):
    data, other = BATCH.draw(rng), BATCH.draw(rng)
    dense = after_forward(student, BATCH, data)
    student.perform(dense, "backward", other.dout)
    dense.W = data.W  # a layer that updates itself in backward pays for that elsewhere
    assert_same(dense.backward(data.dout), data.dx, DX)


@pytest.mark.points(0.25)
@pytest.mark.title(en="The latest forward counts", ja="直前の forward に対する勾配")
@pytest.mark.catches(
    en="Something of an earlier batch, or of another layer, is still in use.",
    ja="以前のバッチや、別の層の何かが残っています。",
)
def test_latest_forward(student, rng):
    more = Case(BATCH.inputs, BATCH.outputs, samples=5)
    data, other, third = BATCH.draw(rng), more.draw(rng), more.draw(rng)
    dense = after_backward(student, BATCH, data)
    dense.W = other.W
    dense.b = other.b
    student.perform(dense, "forward", other.x)
    student.perform(layer(student, more, third), "forward", third.x)
    assert_same(dense.backward(other.dout), other.dx, DX)


@pytest.mark.points(0.25)
@pytest.mark.title(en="dout stays as it was", ja="dout を書き換えない")
@pytest.mark.catches(
    en="backward writes into the upstream gradient.",
    ja="backward が上流の勾配を書き換えています。",
)
def test_dout_unchanged(student, rng):
    data = BATCH.draw(rng)
    dout = student.hold(data.dout)
    assert_same(after_forward(student, BATCH, data).backward(dout), data.dx, DX)
    assert_same(student.value(dout), data.dout, "dout")


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="Upstream gradients that lie in memory in other ways", ja="メモリ上の並びが違う上流の勾配"
)
@pytest.mark.catches(
    en="Something relies on dout being writable or contiguous.",
    ja="dout に書き込めること、または連続していることを前提にしています。",
)
def test_memory_layouts(student, rng):
    data = BATCH.draw(rng)
    for dout in layouts(data.dout):
        assert_same(after_forward(student, BATCH, data).backward(dout), data.dx, DX)


@pytest.mark.points(0.25)
@pytest.mark.title(en="float32 in, float32-accurate out", ja="float32 の入力には float32 の精度")
@pytest.mark.catches(
    en="A float32 call is not float32-accurate.",
    ja="float32 の入力に対する計算が float32 の精度になっていません。",
)
def test_float32(student, rng):
    assert_dx(student, rng, BATCH, dtype=np.float32)
    data = BATCH.draw_real(rng, np.float32)
    got = after_forward(student, BATCH, data).backward(data.dout)
    assert_same(got, data.dx, DX, dtype=np.float32)


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="The adjoint identity, in float64: ⟨dout, v W⟩ = ⟨dx, v⟩",
    ja="随伴の関係式（float64）: ⟨dout, v W⟩ = ⟨dx, v⟩",
)
@pytest.mark.catches(
    en="dx is not the adjoint of the layer, or loses precision.",
    ja="dx が層の随伴になっていないか、精度が落ちています。",
)
def test_adjoint(student, rng):
    for case in (BATCH, SIZES[-1]):
        data = case.draw_real(rng)
        got = after_forward(student, case, data).backward(data.dout)
        dx = assert_array(got, DX).astype(np.float64)
        assert_same(dx, data.dx, DX)
        v = rng.standard_normal(data.x.shape)
        through = oracle.dense(v, data.W, np.zeros_like(data.b))
        scale = np.linalg.norm(data.dout) * np.linalg.norm(through)
        if abs(np.vdot(data.dout, through) - np.vdot(dx, v)) > 1e-12 * scale:
            raise CheckFailed(
                Text(
                    "⟨dout, v W⟩ and ⟨dx, v⟩ differ by more than float64 rounds.",
                    "⟨dout, v W⟩ と ⟨dx, v⟩ の差が float64 の丸め誤差を超えています。",
                )
            )
