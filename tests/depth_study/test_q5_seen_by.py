"""q5: which pixels an output depends on, measured on layers that the suite hands in."""

import numpy as np
import pytest

from autograder.checks import assert_same

from . import oracle
from .cases import convolution
from .handed import LAYERS

pytestmark = pytest.mark.question("q5")

SEEN = "seen_by(layers, row, col, shape)"


def assert_seen(student, specs, shape, *places):
    layers = student.build(LAYERS, "stack")(specs)
    for row, col in places:
        got = student.seen_by(layers, row, col, shape)
        assert_same(got, oracle.seen_by(specs, row, col, shape), SEEN)


@pytest.mark.points(0.5)
@pytest.mark.title(en="One layer, in the middle of the image", ja="画像の中央での 1 層")
@pytest.mark.catches(
    en="The map is not that of the pixels under the kernel, or rows and columns are exchanged.",
    ja="カーネルが覆う画素と一致していないか、行と列が入れ替わっています。",
)
def test_one_layer(student, rng):
    for kernel in ((3, 3), (1, 5), (5, 3)):
        layer = convolution(rng, kernel, padding=(kernel[0] // 2, kernel[1] // 2))
        assert_seen(student, [layer], (1, 7, 9), (3, 5))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Stacks of two and three layers", ja="2 層と 3 層の積み重ね")
@pytest.mark.catches(
    en="Only the first or the last layer is looked at.",
    ja="最初の層か最後の層しか見ていません。",
)
def test_stacks(student, rng):
    two = [convolution(rng) for _ in range(2)]
    three = [convolution(rng), convolution(rng), convolution(rng, (5, 5), padding=(2, 2))]
    assert_seen(student, two, (1, 7, 9), (3, 5))
    assert_seen(student, three, (1, 10, 9), (5, 4))


@pytest.mark.points(0.5)
@pytest.mark.title(en="At the border, and without padding", ja="画像の端と、パディングなしの場合")
@pytest.mark.catches(
    en="The field is not cut at the border, or lies in the wrong place there.",
    ja="端で受容野が切れていないか、端での位置がずれています。",
)
def test_border(student, rng):
    two = [convolution(rng) for _ in range(2)]
    assert_seen(student, two, (1, 6, 7), (0, 0), (4, 6))
    bare = [convolution(rng, padding=(0, 0)), convolution(rng, (3, 2), padding=(0, 0))]
    assert_seen(student, bare, (1, 7, 9), (0, 0), (2, 5))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Strides and average poolings", ja="ストライドと平均プーリング")
@pytest.mark.catches(
    en="The output place is taken for the same place in the image.",
    ja="出力の位置を、そのまま入力画像の位置とみなしています。",
)
def test_strides(student, rng):
    assert_seen(student, [convolution(rng, stride=2)], (1, 7, 10), (2, 4), (0, 3))
    mixed = [convolution(rng), ("mean", 2), convolution(rng)]
    assert_seen(student, mixed, (1, 8, 11), (2, 3))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Kernels with zeros", ja="0 を含むカーネル")
@pytest.mark.catches(
    en="The map is filled up to a box instead of measured pixel by pixel.",
    ja="画素ごとに測らずに、長方形で塗りつぶしています。",
)
def test_holes(student, rng):
    kind, W, b, stride, padding = convolution(rng, (5, 5), padding=(2, 2))
    W[:, :, 1::2] = 0
    W[:, :, :, 1::2] = 0
    holes = (kind, W, b, stride, padding)
    assert_seen(student, [holes], (1, 7, 8), (3, 4))
    kind, W, b, stride, padding = convolution(rng)
    W[:, :, 0, :2] = 0
    assert_seen(student, [(kind, W, b, stride, padding), holes], (1, 8, 9), (4, 5))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Several channels", ja="複数のチャネル")
@pytest.mark.catches(
    en="Only one channel of the input or of the output is looked at.",
    ja="入力か出力のチャネルを一つしか見ていません。",
)
def test_channels(student, rng):
    kind, W, b, stride, padding = convolution(rng, channels=(3, 2))
    W[0] = 0  # the first filter sees nothing,
    W[1, 0] = 0  # the second one not the first channel,
    W[1, 1, 0] = W[1, 2, 2] = 0  # and of the others not the same rows
    assert_seen(student, [(kind, W, b, stride, padding)], (3, 5, 6), (2, 4))
    between = convolution(rng, channels=(2, 3))
    assert_seen(student, [between, (kind, W, b, stride, padding)], (2, 6, 5), (3, 2))


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="Small and negative effects; the layers stay as they were",
    ja="小さな影響と負の影響、層を書き換えないこと",
)
@pytest.mark.catches(
    en="A small or negative change is taken for none, or the layers are changed to measure.",
    ja="小さな変化や負の変化を、変化なしとみなしています。または、測るために層を書き換えています。",
)
def test_small_effects(student, rng):
    small = [convolution(rng, size=0.02, bias=False) for _ in range(3)]
    assert_seen(student, small, (1, 8, 7), (4, 3))
    kind, W, _, stride, padding = convolution(rng)
    negative = [(kind, -np.abs(W), np.array([2.0]), stride, padding)]
    layers = student.build(LAYERS, "stack")(negative)
    got = student.seen_by(layers, 2, 3, (1, 5, 6))
    assert_same(got, oracle.seen_by(negative, 2, 3, (1, 5, 6)), SEEN)
    W, b = student.build(LAYERS, "weights")(layers)
    assert_same(W, negative[0][1], "layer.W")
    assert_same(b, negative[0][2], "layer.b")
