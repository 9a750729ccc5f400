"""q6: the measure of how much a map has changed."""

import numpy as np
import pytest

from autograder.checks import assert_same

from . import oracle
from .cases import LAYOUTS

pytestmark = pytest.mark.question("q6")

CALL = "relative_change(before, after)"
SHAPE = (3, 2, 4, 5)


def assert_change(student, before, after, dtype=np.float64):
    want = oracle.relative_change(before, after)
    assert_same(student.relative_change(before, after), want, CALL, dtype=dtype)


@pytest.mark.points(0.5)
@pytest.mark.title(en="One number per image", ja="画像ごとに一つの値")
@pytest.mark.catches(
    en="The images of the batch are lumped together, or each channel is measured alone.",
    ja="バッチの画像をまとめて計算しているか、チャネルごとに分けて計算しています。",
)
def test_batch(student, rng):
    for shape in (SHAPE, (1, 3, 2, 6), (2, 1, 5, 1)):
        before, after = rng.integers(0, 10, (2, *shape)).astype(float)
        before[:, 0, 0, 0] += 5  # no image is all zeros
        assert_change(student, before, after)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Negative numbers, zeros, no change", ja="負の数、0、変化なし")
@pytest.mark.catches(
    en="Signs cancel, or single pixels are divided by: the ratio is one of two sums.",
    ja="符号が打ち消し合っているか、画素ごとに割り算をしています。割るのは和どうしです。",
)
def test_signs(student, rng):
    before, after = rng.integers(-9, 10, (2, *SHAPE)).astype(float)
    before[:, 0, 0, 0], before[:, 0, 0, 1], after[2] = 7, 0, before[2]
    assert_change(student, before, after)


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="float32 and float64, arrays unchanged however they lie in memory",
    ja="float32 と float64、配列を書き換えない（メモリ上の並びによらず）",
)
@pytest.mark.catches(
    en="The sums lose precision, or an argument is written to.",
    ja="和の精度が落ちているか、引数を書き換えています。",
)
def test_precision(student, rng):
    for dtype in (np.float32, np.float64):
        before, after = rng.standard_normal((2, *SHAPE)).astype(dtype)
        want = oracle.relative_change(before, after)
        held, other = student.hold(before), student.hold(after)
        assert_same(student.relative_change(held, other), want, CALL, dtype=dtype)
        assert_same(student.value(held), before, "before")
        assert_same(student.value(other), after, "after")
        for laid_out in LAYOUTS:
            got = student.relative_change(laid_out(before), laid_out(after))
            assert_same(got, want, CALL, dtype=dtype)
