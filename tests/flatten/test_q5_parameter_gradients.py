"""q5: dW and db, whatever forward and dx are."""

from dataclasses import replace

import numpy as np
import pytest

from autograder.checks import assert_same

from .cases import BATCH, ONE_SAMPLE, SIZES, Case, layouts
from .layers import after_backward, after_forward, gradient, layer

pytestmark = pytest.mark.question("q5")


def assert_gradient(student, rng, name, *cases, dtype=np.float64):
    for case in cases:
        data = case.draw(rng, dtype)
        dense = after_backward(student, case, data)
        assert_same(gradient(dense, name), getattr(data, name), f"dense.{name}", dtype=dtype)


@pytest.mark.points(0.5)
@pytest.mark.title(en="dW of one sample", ja="サンプル 1 個の dW")
@pytest.mark.catches(
    en="Inputs and upstream gradient are not paired as in forward, or dW is not stored.",
    ja="入力と上流の勾配の組み合わせが forward のときと違うか、dW が保存されていません。",
)
def test_dW_of_one_sample(student, rng):
    assert_gradient(student, rng, "dW", ONE_SAMPLE)


@pytest.mark.points(0.5)
@pytest.mark.title(en="dW is the sum over the batch", ja="dW はバッチについての和")
@pytest.mark.catches(
    en="The batch is averaged instead of added up, or only one sample counts.",
    ja="バッチの和のかわりに平均を取っているか、一つのサンプルしか使っていません。",
)
def test_dW_of_a_batch(student, rng):
    assert_gradient(student, rng, "dW", BATCH)


@pytest.mark.points(0.25)
@pytest.mark.title(en="dW of layers of every size", ja="さまざまな大きさの層の dW")
@pytest.mark.catches(
    en="dW has not the shape of W, or its axes are exchanged where both fit.",
    ja="dW の形が W と違うか、軸が入れ替わっています。",
)
def test_dW_sizes(student, rng):
    assert_gradient(student, rng, "dW", *SIZES)


@pytest.mark.points(0.25)
@pytest.mark.title(en="dW starts afresh with each call", ja="dW は毎回はじめから計算する")
@pytest.mark.catches(
    en="Gradients add up over calls, or a second call finds nothing left.",
    ja="勾配が呼び出しのたびに積み重なっているか、2 回目に必要なものがなくなっています。",
)
def test_dW_twice(student, rng):
    data, other = BATCH.draw(rng), BATCH.draw(rng)
    dense = after_forward(student, BATCH, data)
    student.perform(dense, "backward", other.dout)
    student.perform(dense, "backward", data.dout)
    assert_same(gradient(dense, "dW"), data.dW, "dense.dW")


@pytest.mark.points(0.25)
@pytest.mark.title(en="dW answers for the latest forward", ja="dW は直前の forward に対する勾配")
@pytest.mark.catches(
    en="backward answers for an earlier input, or for that of another layer.",
    ja="backward が以前の入力、または別の層の入力に対する勾配を計算しています。",
)
def test_dW_latest_forward(student, rng):
    for before in (BATCH, Case(BATCH.inputs, BATCH.outputs, samples=5)):
        data, other = BATCH.draw(rng), before.draw(rng)
        dense = after_forward(student, before, other)
        dense.W = data.W
        dense.b = data.b
        student.perform(dense, "forward", data.x)
        after_backward(student, before, other)
        student.perform(dense, "backward", data.dout)
        after_backward(student, before, other)
        assert_same(gradient(dense, "dW"), data.dW, "dense.dW")


@pytest.mark.points(0.25)
@pytest.mark.title(en="x stays as it was", ja="x を書き換えない")
@pytest.mark.catches(
    en="backward writes into the inputs.",
    ja="backward が入力を書き換えています。",
)
def test_x_unchanged_by_backward(student, rng):
    data = BATCH.draw(rng)
    dense, x = layer(student, BATCH, data), student.hold(data.x)
    student.perform(dense, "forward", x)
    before = student.value(x)
    student.perform(dense, "backward", data.dout)
    assert_same(gradient(dense, "dW"), data.dW, "dense.dW")
    assert_same(student.value(x), before, "x")


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="dW of arrays that lie in memory in other ways", ja="メモリ上の並びが違う配列の dW"
)
@pytest.mark.catches(
    en="Something relies on x or dout being writable or contiguous.",
    ja="x や dout に書き込めること、または連続していることを前提にしています。",
)
def test_dW_memory_layouts(student, rng):
    data = BATCH.draw(rng)
    for x, dout in zip(layouts(data.x), layouts(data.dout), strict=True):
        dense = after_backward(student, BATCH, replace(data, x=x, dout=dout))
        assert_same(gradient(dense, "dW"), data.dW, "dense.dW")


@pytest.mark.points(0.25)
@pytest.mark.title(en="dW in float32 and float64", ja="float32 と float64 の dW")
@pytest.mark.catches(
    en="The computation loses precision.",
    ja="計算の精度が落ちています。",
)
def test_dW_precision(student, rng):
    assert_gradient(student, rng, "dW", BATCH, dtype=np.float32)
    data = BATCH.draw_real(rng)
    dense = after_backward(student, BATCH, data)
    assert_same(gradient(dense, "dW"), data.dW, "dense.dW")


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="db: one number per output, summed over the batch",
    ja="db: 出力ごとに一つ、バッチについての和",
)
@pytest.mark.catches(
    en="db has another shape than b, or the samples are averaged or left as they are.",
    ja="db の形が b と違うか、平均を取っているか、サンプルについて和を取っていません。",
)
def test_db(student, rng):
    assert_gradient(student, rng, "db", ONE_SAMPLE, BATCH, *SIZES)


@pytest.mark.points(0.25)
@pytest.mark.title(en="db starts afresh with each call", ja="db は毎回はじめから計算する")
@pytest.mark.catches(
    en="Gradients add up over calls, or over layers.",
    ja="勾配が呼び出しのたび、または層をまたいで積み重なっています。",
)
def test_db_twice(student, rng):
    data, other = BATCH.draw(rng), BATCH.draw(rng)
    dense = after_forward(student, BATCH, data)
    student.perform(dense, "backward", other.dout)
    after_backward(student, BATCH, other)
    student.perform(dense, "backward", data.dout)
    after_backward(student, BATCH, other)
    assert_same(gradient(dense, "db"), data.db, "dense.db")


@pytest.mark.points(0.25)
@pytest.mark.title(en="db in float32 and float64", ja="float32 と float64 の db")
@pytest.mark.catches(
    en="The sum loses precision.",
    ja="和の精度が落ちています。",
)
def test_db_precision(student, rng):
    assert_gradient(student, rng, "db", BATCH, dtype=np.float32)
    data = BATCH.draw_real(rng)
    dense = after_backward(student, BATCH, data)
    assert_same(gradient(dense, "db"), data.db, "dense.db")
