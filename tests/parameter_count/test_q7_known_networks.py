"""q7: AlexNet and VGG16, row by row."""

import pytest

from autograder.checks import CheckFailed, Text

from . import oracle
from .test_public import rows_of

pytestmark = pytest.mark.question("q7")

TABLES = {"alexnet": oracle.alexnet(), "vgg16": oracle.vgg16()}


def assert_rows(student, name, kinds, column, what):
    """The rows of the layers of these kinds are right in one column."""
    want = TABLES[name]
    got = rows_of(getattr(student, name), name, len(want))
    for number, (right, row) in enumerate(zip(want, got, strict=True), start=1):
        if right[0] in kinds and row[column] != right[1 + column]:
            raise CheckFailed(
                Text(
                    f"Row {number} of {name}, a {right[0]} layer: {what.en} not right.",
                    f"{name} の {number} 行目({right[0]} の層): {what.ja}が違います。",
                )
            )


SHAPE = Text("the shape is", "形")
COUNT = Text("the number of parameters is", "パラメータの数")


@pytest.mark.points(0.5)
@pytest.mark.title(en="AlexNet: shapes of the maps", ja="AlexNet: マップの形")
@pytest.mark.catches(
    en="Compare stride, padding and pooling with the text; leftovers are dropped.",
    ja="ストライド、パディング、プーリングを本文と比べてください。余りは切り捨てます。",
)
def test_alexnet_maps(student):
    assert_rows(student, "alexnet", ("conv", "pool"), 0, SHAPE)


@pytest.mark.points(0.5)
@pytest.mark.title(en="AlexNet: parameters of the convolutions", ja="AlexNet: 畳み込みのパラメータ")
@pytest.mark.catches(
    en="Each convolution sees the channels of the one before; poolings have no parameters.",
    ja="畳み込みが見るのは一つ前の層のチャネルです。プーリングにパラメータはありません。",
)
def test_alexnet_convolutions(student):
    assert_rows(student, "alexnet", ("conv", "pool"), 1, COUNT)


@pytest.mark.points(0.5)
@pytest.mark.title(en="AlexNet: from flatten to the end", ja="AlexNet: 平坦化から最後まで")
@pytest.mark.catches(
    en="How many numbers enter the first dense layer?",
    ja="最初の全結合層に入る数はいくつですか。",
)
def test_alexnet_dense(student):
    assert_rows(student, "alexnet", ("flatten", "dense"), 0, SHAPE)
    assert_rows(student, "alexnet", ("flatten", "dense"), 1, COUNT)


@pytest.mark.points(0.5)
@pytest.mark.title(en="VGG16: shapes of the maps", ja="VGG16: マップの形")
@pytest.mark.catches(
    en="The convolutions keep the size, the poolings halve it.",
    ja="畳み込みは大きさを保ち、プーリングは半分にします。",
)
def test_vgg16_maps(student):
    assert_rows(student, "vgg16", ("conv", "pool"), 0, SHAPE)


@pytest.mark.points(0.5)
@pytest.mark.title(en="VGG16: parameters of the convolutions", ja="VGG16: 畳み込みのパラメータ")
@pytest.mark.catches(
    en="The first convolution of a block sees the channels of the block before.",
    ja="ブロックの最初の畳み込みは、前のブロックのチャネルを見ます。",
)
def test_vgg16_convolutions(student):
    assert_rows(student, "vgg16", ("conv", "pool"), 1, COUNT)


@pytest.mark.points(0.5)
@pytest.mark.title(en="VGG16: from flatten to the end", ja="VGG16: 平坦化から最後まで")
@pytest.mark.catches(
    en="How many numbers enter the first dense layer?",
    ja="最初の全結合層に入る数はいくつですか。",
)
def test_vgg16_dense(student):
    assert_rows(student, "vgg16", ("flatten", "dense"), 0, SHAPE)
    assert_rows(student, "vgg16", ("flatten", "dense"), 1, COUNT)
