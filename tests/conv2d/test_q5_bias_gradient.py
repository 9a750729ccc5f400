"""q5: db."""

from dataclasses import replace

import numpy as np
import pytest

from autograder.checks import assert_same

from .cases import (
    BATCH,
    CROWDS,
    EXTREMES,
    FILTERS,
    MIXED,
    SINGLE,
    STRIDES_AND_PADDINGS,
    Case,
    some,
    spread,
)
from .layers import after_backward, after_forward, gradient

pytestmark = pytest.mark.question("q5")


def assert_db(student, rng, *cases):
    for case in cases:
        data = case.draw(rng)
        conv = after_backward(student, case, data)
        assert_same(gradient(conv, "db"), data.db, "conv.db")


@pytest.mark.points(0.5)
@pytest.mark.title(en="One number per filter, also for one filter", ja="フィルタごとに一つの数")
@pytest.mark.catches(
    en="db has another shape than b.",
    ja="db の形が b と違います。",
)
def test_one_image(student, rng):
    assert_db(student, rng, FILTERS, SINGLE, EXTREMES[-1])


@pytest.mark.points(0.5)
@pytest.mark.title(en="The sum over the batch", ja="バッチについての和")
@pytest.mark.catches(
    en="The batch is averaged, left as it is, or only one image counts.",
    ja="バッチの平均になっているか、和を取っていないか、1 枚の画像しか使っていません。",
)
def test_batch(student, rng):
    assert_db(student, rng, BATCH, CROWDS[0])


@pytest.mark.points(0.5)
@pytest.mark.title(en="With stride and padding", ja="ストライドとパディングがある場合")
@pytest.mark.catches(
    en="Part of the upstream gradient is left out or counted twice.",
    ja="上流の勾配の一部が抜けているか、二重に数えられています。",
)
def test_strides_and_paddings(student, rng):
    # Where the windows lie does not matter to db: a few are enough.
    assert_db(student, rng, *some(STRIDES_AND_PADDINGS), MIXED[0])


@pytest.mark.points(0.5)
@pytest.mark.title(en="Each call starts afresh", ja="毎回はじめから計算する")
@pytest.mark.catches(
    en="Gradients add up over calls, or over layers.",
    ja="勾配が呼び出しのたび、または層をまたいで積み重なっています。",
)
def test_backward_twice(student, rng):
    case = Case((6, 5), kernel=(2, 3), padding=1)
    data, other = case.draw(rng), case.draw(rng)
    conv = after_forward(student, case, data)
    student.perform(conv, "backward", other.dout)
    after_backward(student, case, other)
    student.perform(conv, "backward", data.dout)
    after_backward(student, case, other)
    assert_same(gradient(conv, "db"), data.db, "conv.db")


@pytest.mark.points(0.25)
@pytest.mark.title(en="float32 and float64", ja="float32 と float64")
@pytest.mark.catches(
    en="The sum loses precision.",
    ja="和の精度が落ちています。",
)
def test_precision(student, rng):
    for dtype in (np.float32, np.float64):
        data = BATCH.draw_real(rng, dtype)
        conv = after_backward(student, BATCH, data)
        assert_same(gradient(conv, "db"), data.db, "conv.db", dtype=dtype)


@pytest.mark.points(0.25)
@pytest.mark.title(en="Arrays that lie in memory in other ways", ja="メモリ上の並びが違う配列")
@pytest.mark.catches(
    en="Something relies on dout being contiguous.",
    ja="dout が連続していることを前提にしています。",
)
def test_memory_layouts(student, rng):
    data = BATCH.draw(rng)
    for laid_out in (np.asfortranarray, spread):
        conv = after_backward(student, BATCH, replace(data, dout=laid_out(data.dout)))
        assert_same(gradient(conv, "db"), data.db, "conv.db")
