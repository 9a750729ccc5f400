"""q5: the mean of each map."""

import numpy as np
import pytest

from autograder.checks import assert_same

from . import oracle
from .cases import LAYOUTS

pytestmark = pytest.mark.question("q5")

CALL = "global_avg_pool(x)"


@pytest.mark.points(0.5)
@pytest.mark.title(en="A batch of maps: one number each, (N, C)", ja="バッチ全体: (N, C) の平均")
@pytest.mark.catches(
    en="Other axes are averaged, (N, C) is turned round, or the sum is not divided by the map's "
    "size.",
    ja="別の軸で平均しているか、(N, C) の順序が逆か、マップの大きさで割っていません。",
)
def test_batch(student, rng):
    for shape in ((2, 3, 4, 6), (3, 2, 5, 4), (2, 5, 3, 3)):
        x = rng.integers(-9, 10, shape).astype(float)
        assert_same(student.global_avg_pool(x), oracle.global_avg_pool(x), CALL)


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="One image, one channel, maps of one row or one pixel",
    ja="画像 1 枚、チャネル 1、1 行や 1 画素のマップ",
)
@pytest.mark.catches(
    en="An axis of size 1 is lost, or a size is assumed.",
    ja="大きさ 1 の軸が失われているか、特定の大きさを仮定しています。",
)
def test_single(student, rng):
    for shape in ((1, 3, 4, 6), (2, 1, 6, 5), (1, 1, 1, 7), (2, 3, 1, 1)):
        x = rng.integers(-9, 10, shape).astype(float)
        assert_same(student.global_avg_pool(x), oracle.global_avg_pool(x), CALL)


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="float32 and float64, x unchanged however it lies in memory",
    ja="float32 と float64、x を書き換えない（メモリ上の並びによらず）",
)
@pytest.mark.catches(
    en="The mean loses precision, x is written to, or has to be contiguous.",
    ja="平均の精度が落ちているか、x を書き換えているか、連続していることを前提にしています。",
)
def test_precision(student, rng):
    for dtype in (np.float32, np.float64):
        x = rng.standard_normal((2, 3, 5, 7)).astype(dtype)
        want = oracle.global_avg_pool(x)
        held = student.hold(x)
        assert_same(student.global_avg_pool(held), want, CALL, dtype=dtype)
        assert_same(student.value(held), x, "x")
        for laid_out in LAYOUTS:
            assert_same(student.global_avg_pool(laid_out(x)), want, CALL, dtype=dtype)
