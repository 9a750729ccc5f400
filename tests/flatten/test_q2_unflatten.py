"""q2: gradients return to the pixels, whatever forward makes of the same images."""

import numpy as np
import pytest

from autograder.checks import assert_same

from . import oracle
from .cases import BATCH_OF_IMAGES, FORMS, ONE_COLOUR_IMAGE, ONE_IMAGE, Images, layouts
from .layers import flattened

pytestmark = pytest.mark.question("q2")

DX = "flatten.backward(dout)"


def assert_dx(student, *cases, dtype=np.float64):
    for images in cases:
        dout = images.upstream(dtype)
        got = flattened(student, images).backward(dout)
        assert_same(got, oracle.unflatten(dout, images.shape), DX, dtype=dtype)


@pytest.mark.points(0.5)
@pytest.mark.title(en="One image, one channel", ja="画像 1 枚、チャネル 1")
@pytest.mark.catches(
    en="The gradient does not get the shape of the image back, or not with (C, H, W) in order.",
    ja="勾配が画像の形に戻っていないか、(C, H, W) の順になっていません。",
)
def test_one_image(student):
    assert_dx(student, ONE_IMAGE)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Channels and a batch", ja="チャネルとバッチ")
@pytest.mark.catches(
    en="Channels or images are mixed up on the way back.",
    ja="戻るときに、チャネルや画像が混ざっています。",
)
def test_batch(student):
    assert_dx(student, ONE_COLOUR_IMAGE, BATCH_OF_IMAGES)


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="Images of every form, down to one pixel", ja="1 画素まで、さまざまな形の画像"
)
@pytest.mark.catches(
    en="Axes of length 1 disappear, or certain sizes are taken for granted.",
    ja="長さ 1 の軸が消えているか、特定の大きさを前提にしています。",
)
def test_forms(student):
    assert_dx(student, *FORMS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="The latest forward counts", ja="直前の forward に対する勾配")
@pytest.mark.catches(
    en="backward answers with the shape of an earlier input, or of another object's.",
    ja="backward が、以前の入力や別のオブジェクトの入力の形で答えています。",
)
def test_latest_forward(student):
    flatten = flattened(student, Images((3, 4), samples=2, channels=2))
    # The same number of features in another form; then another number.
    for images in (Images((4, 3), samples=3, channels=2), Images((2, 5), samples=1)):
        x, dout = images.numbered(), images.upstream()
        student.perform(flatten, "forward", x)
        flattened(student, Images((6, 2), samples=4, channels=2))
        assert_same(flatten.backward(dout), oracle.unflatten(dout, images.shape), DX)


@pytest.mark.points(0.25)
@pytest.mark.title(en="A second upstream gradient", ja="2 回目の backward")
@pytest.mark.catches(
    en="A second call finds nothing left, or something of the first in its way.",
    ja="2 回目の呼び出しで、必要なものがなくなっているか、1 回目の値が残っています。",
)
def test_backward_twice(student):
    flatten = flattened(student, BATCH_OF_IMAGES)
    dout = BATCH_OF_IMAGES.upstream()
    student.perform(flatten, "backward", -2 * dout)
    assert_same(flatten.backward(dout), oracle.unflatten(dout, BATCH_OF_IMAGES.shape), DX)


@pytest.mark.points(0.25)
@pytest.mark.title(en="dout stays as it was", ja="dout を書き換えない")
@pytest.mark.catches(
    en="backward changes the values or the shape of the upstream gradient.",
    ja="backward が、上流の勾配の値や形を変えています。",
)
def test_dout_unchanged(student):
    upstream = BATCH_OF_IMAGES.upstream()
    dout = student.hold(upstream)
    got = flattened(student, BATCH_OF_IMAGES).backward(dout)
    assert_same(got, oracle.unflatten(upstream, BATCH_OF_IMAGES.shape), DX)
    assert_same(student.value(dout), upstream, "dout")


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="Upstream gradients that lie in memory in other ways", ja="メモリ上の並びが違う上流の勾配"
)
@pytest.mark.catches(
    en="The order follows memory instead of the indices, or dout has to be writable.",
    ja="添字ではなくメモリ上の順に並べているか、dout に書き込めることを前提にしています。",
)
def test_memory_layouts(student):
    upstream = BATCH_OF_IMAGES.upstream()
    for dout in layouts(upstream):
        got = flattened(student, BATCH_OF_IMAGES).backward(dout)
        assert_same(got, oracle.unflatten(upstream, BATCH_OF_IMAGES.shape), DX)


@pytest.mark.points(0.25)
@pytest.mark.title(en="The values themselves, to the last digit", ja="値は最後の桁までそのまま")
@pytest.mark.catches(
    en="The numbers are rounded, scaled or converted to a less precise type.",
    ja="値が丸められているか、倍率が変わっているか、精度の低い型に変換されています。",
)
def test_precision(student, rng):
    assert_dx(student, BATCH_OF_IMAGES, dtype=np.float32)
    dout = rng.standard_normal((BATCH_OF_IMAGES.samples, BATCH_OF_IMAGES.features))
    got = flattened(student, BATCH_OF_IMAGES).backward(dout)
    assert_same(got, oracle.unflatten(dout, BATCH_OF_IMAGES.shape), DX)
