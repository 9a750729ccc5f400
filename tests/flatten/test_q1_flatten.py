"""q1: images become rows, in C order."""

import numpy as np
import pytest

from autograder.checks import assert_same

from . import oracle
from .cases import BATCH_OF_IMAGES, FORMS, ONE_COLOUR_IMAGE, ONE_IMAGE, Images, layouts

pytestmark = pytest.mark.question("q1")

FLAT = "flatten.forward(x)"


def assert_flat(student, *cases, dtype=np.float64):
    for images in cases:
        x = images.numbered(dtype)
        assert_same(student.Flatten().forward(x), oracle.flatten(x), FLAT, dtype=dtype)


@pytest.mark.points(0.5)
@pytest.mark.title(en="One image, one channel", ja="画像 1 枚、チャネル 1")
@pytest.mark.catches(
    en="Rows and columns are exchanged, or the batch axis is lost.",
    ja="行と列が入れ替わっているか、バッチの軸がなくなっています。",
)
def test_one_image(student):
    assert_flat(student, ONE_IMAGE)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Several channels", ja="複数のチャネル")
@pytest.mark.catches(
    en="The channels are interleaved, or kept on an axis of their own.",
    ja="チャネルが画素ごとに混ざっているか、別の軸として残っています。",
)
def test_channels(student):
    assert_flat(student, ONE_COLOUR_IMAGE)


@pytest.mark.points(0.5)
@pytest.mark.title(en="A batch: one row per image", ja="バッチ: 画像 1 枚につき 1 行")
@pytest.mark.catches(
    en="The images of a batch are mixed up, or some are missing.",
    ja="バッチの画像が混ざっているか、足りません。",
)
def test_batch(student):
    assert_flat(student, BATCH_OF_IMAGES)


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="Images of every form, down to one pixel", ja="1 画素まで、さまざまな形の画像"
)
@pytest.mark.catches(
    en="Axes of length 1 disappear, or certain sizes are taken for granted.",
    ja="長さ 1 の軸が消えているか、特定の大きさを前提にしています。",
)
def test_forms(student):
    assert_flat(student, *FORMS)


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="Images of another size and number, through the same object",
    ja="同じオブジェクトに別の大きさと枚数の画像",
)
@pytest.mark.catches(
    en="The object remembers something of its first input.",
    ja="最初の入力の何かを覚えたままになっています。",
)
def test_another_size(student):
    flatten, other = student.Flatten(), student.Flatten()
    for images in (BATCH_OF_IMAGES, Images((2, 5), samples=3), ONE_IMAGE):
        x = images.numbered()
        assert_same(flatten.forward(x), oracle.flatten(x), FLAT)
        x = ONE_COLOUR_IMAGE.numbered()
        assert_same(other.forward(x), oracle.flatten(x), FLAT)


@pytest.mark.points(0.25)
@pytest.mark.title(en="x stays as it was", ja="x を書き換えない")
@pytest.mark.catches(
    en="forward changes the values or the shape of the array that it was given.",
    ja="forward が、渡された配列の値や形を変えています。",
)
def test_x_unchanged(student):
    images = BATCH_OF_IMAGES.numbered()
    x = student.hold(images)
    assert_same(student.Flatten().forward(x), oracle.flatten(images), FLAT)
    assert_same(student.value(x), images, "x")


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="Read-only inputs, and inputs that lie in memory in other ways",
    ja="書き込み禁止の入力、メモリ上の並びが違う入力",
)
@pytest.mark.catches(
    en="The order follows memory instead of the indices, or x has to be writable.",
    ja="添字ではなくメモリ上の順に並べているか、x に書き込めることを前提にしています。",
)
def test_memory_layouts(student):
    images = BATCH_OF_IMAGES.numbered()
    for x in layouts(images):
        assert_same(student.Flatten().forward(x), oracle.flatten(images), FLAT)


@pytest.mark.points(0.25)
@pytest.mark.title(en="The values themselves, to the last digit", ja="値は最後の桁までそのまま")
@pytest.mark.catches(
    en="The numbers are rounded, scaled or converted to a less precise type.",
    ja="値が丸められているか、倍率が変わっているか、精度の低い型に変換されています。",
)
def test_precision(student, rng):
    x = rng.standard_normal(BATCH_OF_IMAGES.shape)
    assert_same(student.Flatten().forward(x), oracle.flatten(x), FLAT)
    x = x.astype(np.float32)
    assert_same(student.Flatten().forward(x), oracle.flatten(x), FLAT, dtype=np.float32)
