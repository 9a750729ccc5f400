"""q9: at every pixel the same small dense layer."""

import numpy as np
import pytest

from autograder.checks import assert_same

from . import oracle
from .cases import layouts, real, whole

pytestmark = pytest.mark.question("q9")

Y = "conv1x1_as_dense(x, W, b)"


def draw(rng, size, channels, filters, samples=2, of=whole, dtype=np.float64):
    """x (N, C, H, W), W (F, C, 1, 1), b (F,)."""
    shapes = (samples, channels, *size), (filters, channels, 1, 1), (filters,)
    return tuple(of(rng)(shape).astype(dtype) for shape in shapes)


def assert_conv(student, rng, *args, dtype=np.float64, **kwargs):
    x, W, b = draw(rng, *args, dtype=dtype, **kwargs)
    assert_same(student.conv1x1_as_dense(x, W, b), oracle.conv1x1(x, W, b), Y, dtype=dtype)


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="One image, several channels, one filter", ja="画像 1 枚、複数チャネル、フィルタ 1"
)
@pytest.mark.catches(
    en="The numbers that are added up do not come from the same pixel.",
    ja="足し合わせている値が、同じ画素のものではありません。",
)
def test_one_filter(student, rng):
    assert_conv(student, rng, (3, 4), channels=2, filters=1, samples=1)


@pytest.mark.points(0.5)
@pytest.mark.title(en="A batch, several channels and filters", ja="バッチ、複数チャネル・フィルタ")
@pytest.mark.catches(
    en="The filters end up on the wrong axis, or the images are mixed up.",
    ja="フィルタの軸の位置が違うか、画像が混ざっています。",
)
def test_batch(student, rng):
    assert_conv(student, rng, (3, 5), channels=2, filters=4, samples=3)
    assert_conv(student, rng, (4, 2), channels=5, filters=3)


@pytest.mark.points(0.25)
@pytest.mark.title(en="One bias per filter", ja="バイアスはフィルタごとに一つ")
@pytest.mark.catches(
    en="The bias is missing, or runs along another axis.",
    ja="バイアスが足されていないか、別の軸に沿って足されています。",
)
def test_bias(student, rng):
    for size in ((3, 4), (4, 3)):
        x, W, b = draw(rng, size, channels=2, filters=3)
        b = b + 100
        assert_same(student.conv1x1_as_dense(x, W, b), oracle.conv1x1(x, W, b), Y)


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="Every size, where axes are equal or of length 1", ja="軸の長さが等しい場合や 1 の場合"
)
@pytest.mark.catches(
    en="Axes of length 1 disappear, or axes are exchanged where both fit.",
    ja="長さ 1 の軸が消えているか、軸が入れ替わっています。",
)
def test_sizes(student, rng):
    assert_conv(student, rng, (1, 5), channels=1, filters=3)
    assert_conv(student, rng, (1, 1), channels=4, filters=2, samples=1)
    assert_conv(student, rng, (3, 3), channels=3, filters=3, samples=3)
    assert_conv(student, rng, (4, 1), channels=2, filters=1)


@pytest.mark.points(0.25)
@pytest.mark.title(en="x, W and b stay as they were", ja="x、W、b を書き換えない")
@pytest.mark.catches(
    en="The function changes the values or the shape of an array that it was given.",
    ja="渡された配列の値や形を変えています。",
)
def test_arguments_unchanged(student, rng):
    given = draw(rng, (3, 4), channels=2, filters=5)
    held = [student.hold(array) for array in given]
    assert_same(student.conv1x1_as_dense(*held), oracle.conv1x1(*given), Y)
    for name, array, before in zip(("x", "W", "b"), held, given, strict=True):
        assert_same(student.value(array), before, name)


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="Read-only inputs, and inputs that lie in memory in other ways",
    ja="書き込み禁止の入力、メモリ上の並びが違う入力",
)
@pytest.mark.catches(
    en="The order follows memory instead of the indices, or x has to be writable.",
    ja="添字ではなくメモリ上の順に並べているか、x に書き込めることを前提にしています。",
)
def test_memory_layouts(student, rng):
    images, W, b = draw(rng, (3, 4), channels=2, filters=5)
    for x in layouts(images):
        assert_same(student.conv1x1_as_dense(x, W, b), oracle.conv1x1(images, W, b), Y)


@pytest.mark.points(0.25)
@pytest.mark.title(en="float32 and float64", ja="float32 と float64")
@pytest.mark.catches(
    en="The computation loses precision.",
    ja="計算の精度が落ちています。",
)
def test_precision(student, rng):
    assert_conv(student, rng, (3, 4), channels=2, filters=5, dtype=np.float32)
    assert_conv(student, rng, (3, 4), channels=2, filters=5, of=real)
