"""q3: parameters and multiply-adds of whole networks, counted without building them."""

import pytest

from autograder.checks import assert_integer

from . import oracle
from .cases import COLOUR, COLOURED, KERNELS, LARGE, LEFTOVERS, WIDE
from .oracle import Plan

pytestmark = pytest.mark.question("q3")


def assert_params(student, *plans):
    for plan in plans:
        got = student.network_params(**plan.arguments)
        assert_integer(got, oracle.params(plan), "network_params(...)")


def assert_products(student, *plans):
    for plan in plans:
        got = student.network_multiply_adds(**plan.arguments)
        assert_integer(got, oracle.multiply_adds(plan), "network_multiply_adds(...)")


@pytest.mark.points(0.5)
@pytest.mark.title(en="Parameters without pooling", ja="プーリングなしのパラメータ数")
@pytest.mark.catches(
    en="A layer or its biases are missing, or the dense layer does not get all numbers.",
    ja="層やバイアスを数え落としているか、Dense 層の入力の数が違います。",
)
def test_params(student):
    assert_params(student, Plan(1, 4, image=WIDE), Plan(3, 5, image=WIDE), Plan(2, 3))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Parameters with poolings", ja="プーリングがあるときのパラメータ数")
@pytest.mark.catches(
    en="A pooling does not quarter the dense layer's input, or changes something else.",
    ja="プーリングで Dense 層の入力が 4 分の 1 になっていないか、ほかの数まで変わっています。",
)
def test_pooled_params(student):
    assert_params(student, Plan(2, 4, (1,), image=(1, 8, 12)), Plan(3, 4, (2, 3), image=(1, 8, 12)))
    assert student.network_params(3, 8, (1,)) == student.network_params(3, 8, (3,))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Multiply-adds without pooling", ja="プーリングなしの積和演算の回数")
@pytest.mark.catches(
    en="Weights are not counted once per output pixel, or biases are counted in.",
    ja="重みを出力画素の数だけ数えていないか、バイアスまで数えています。",
)
def test_products(student):
    assert_products(student, Plan(1, 4, image=WIDE), Plan(3, 5, image=WIDE), Plan(2, 3))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Multiply-adds with poolings", ja="プーリングがあるときの積和演算の回数")
@pytest.mark.catches(
    en="A pooling makes its own layer cheaper instead of the later ones, or none.",
    ja="プーリングの効果が、後の層ではなくその層自身に及んでいるか、どこにも及んでいません。",
)
def test_pooled_products(student):
    assert_products(
        student,
        Plan(3, 4, (1,), image=(1, 8, 12)),
        Plan(3, 4, (3,), image=(1, 8, 12)),
        Plan(4, 2, (1, 3), image=(1, 8, 4)),
    )


@pytest.mark.points(0.5)
@pytest.mark.title(en="Poolings that leave pixels over", ja="画素が余るプーリング")
@pytest.mark.catches(
    en="Leftover pixels are counted in: 7 pixels become 3, then 1.",
    ja="余った画素まで数えています。7 画素は 3 画素に、次に 1 画素になります。",
)
def test_leftovers(student):
    assert_params(student, *LEFTOVERS)
    assert_products(student, *LEFTOVERS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Colour images and other kernels", ja="カラー画像とほかのカーネル")
@pytest.mark.catches(
    en="One input channel, or a 3 × 3 kernel, is taken for granted.",
    ja="入力は 1 チャネル、カーネルは 3 × 3 だと決めつけています。",
)
def test_colour_and_kernels(student):
    plans = (*COLOURED, *KERNELS, Plan(2, 4, (2,), 5, COLOUR))
    assert_params(student, *plans)
    assert_products(student, *plans)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Exact for any size, whole numbers", ja="どんな大きさでも正確な整数")
@pytest.mark.catches(
    en="Large counts are rounded: a float is in the computation.",
    ja="大きな数が丸められています。計算の途中に float が入っていませんか。",
)
def test_large(student):
    plans = (Plan(3, LARGE, (1,), 3, (3, 1001, 999)), Plan(2, 77_777, (1, 2), 5, (1, 4095, 801)))
    assert_params(student, *plans)
    assert_products(student, *plans)
