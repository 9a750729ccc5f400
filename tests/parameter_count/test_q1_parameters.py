"""q1: parameters of convolutions and dense layers."""

import pytest

from autograder.checks import assert_integer

from . import oracle

pytestmark = pytest.mark.question("q1")

CONV = "conv_params(in_channels, out_channels, kernel_size)"
DENSE = "dense_params(in_features, out_features)"


def assert_conv(student, *settings):
    for setting in settings:
        assert_integer(student.conv_params(*setting), oracle.conv_params(*setting), CONV)


@pytest.mark.points(1)
@pytest.mark.title(en="From few channels to many, and back", ja="チャネルを増やす層、減らす層")
@pytest.mark.catches(
    en="Every filter has a kernel for every input channel, and one bias.",
    ja="どのフィルタにも、入力チャネルごとのカーネルと、バイアスが一つあります。",
)
def test_channels(student):
    assert_conv(student, (4, 6, 3), (5, 2, 3), (7, 7, 2), (1, 3, 4))


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="Kernels of other sizes, 1 × 1 among them", ja="いろいろな大きさのカーネル(1 × 1 も)"
)
@pytest.mark.catches(
    en="The size of the kernel is not used, or not on both sides.",
    ja="カーネルの大きさが使われていないか、片方の辺にしか使われていません。",
)
def test_square_kernels(student):
    assert_conv(student, (5, 3, 1), (3, 8, 7), (2, 9, 11))


@pytest.mark.points(0.75)
@pytest.mark.title(en="A pair as kernel size", ja="組で与えるカーネルサイズ")
@pytest.mark.catches(
    en="Only one of height and width is used.", ja="高さと幅の片方しか使われていません。"
)
def test_kernel_pairs(student):
    assert_conv(student, (4, 6, (3, 5)), (3, 7, (1, 9)), (2, 5, (6, 2)), (3, 4, (2, 2)))


@pytest.mark.points(0.5)
@pytest.mark.title(en="A convolution without biases", ja="バイアスのない畳み込み")
@pytest.mark.catches(
    en="bias=False is ignored, or takes away the wrong number.",
    ja="bias=False が無視されているか、引く数が違います。",
)
def test_conv_without_bias(student):
    for setting in ((3, 5, 2), (6, 4, (3, 1))):
        want = oracle.conv_params(*setting, bias=False)
        assert_integer(student.conv_params(*setting, bias=False), want, f"{CONV[:-1]}, bias=False)")
        assert_integer(student.conv_params(*setting, False), want, f"{CONV[:-1]}, False)")


@pytest.mark.points(0.75)
@pytest.mark.title(en="Dense layers", ja="全結合層")
@pytest.mark.catches(
    en="One weight per pair of an input and an output, one bias per output.",
    ja="重みは入力と出力の組ごとに一つ、バイアスは出力ごとに一つです。",
)
def test_dense(student):
    for setting in ((7, 3), (3, 7), (1, 5), (5, 1), (400, 120)):
        assert_integer(student.dense_params(*setting), oracle.dense_params(*setting), DENSE)


@pytest.mark.points(0.25)
@pytest.mark.title(en="A dense layer without biases", ja="バイアスのない全結合層")
@pytest.mark.catches(en="bias=False is ignored.", ja="bias=False が無視されています。")
def test_dense_without_bias(student):
    for setting in ((7, 3), (4, 9)):
        got = student.dense_params(*setting, bias=False)
        want = oracle.dense_params(*setting, bias=False)
        assert_integer(got, want, f"{DENSE[:-1]}, bias=False)")


@pytest.mark.points(0.25)
@pytest.mark.title(en="Counts of any size", ja="どんなに大きな数でも")
@pytest.mark.catches(
    en="The number went through a float, or through an integer type that ends at 2⁶³.",
    ja="途中で float になっているか、2⁶³ までしか数えられない整数型になっています。",
)
def test_any_size(student):
    got = student.conv_params(10**10, 10**10 + 1, 3)
    assert_integer(got, 9 * 10**20 + 10**11 + 1, CONV)
    got = student.dense_params(10**11, 10**11 + 3)
    assert_integer(got, 10**22 + 4 * 10**11 + 3, DENSE)
