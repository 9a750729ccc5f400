"""q4: how often a weight is multiplied by a pixel."""

import pytest

from autograder.checks import assert_integer

from . import oracle
from .judging import own_count, own_output_shape
from .test_public import whole

pytestmark = pytest.mark.question("q4")

GOT = "conv_multiply_adds(input_shape, out_channels, kernel_size, stride, padding)"


def assert_work(student, *settings):
    for input_shape, *setting in settings:
        accepted = by_own_functions(student, input_shape, *setting)
        got = student.conv_multiply_adds(input_shape, *setting)
        want = oracle.multiply_adds(input_shape, *setting)
        assert_integer(got, whole(got) if whole(got) in accepted else want, GOT)


def by_own_functions(student, input_shape, filters, kernel, stride=1, padding=0):
    """What follows from the student's own functions is right as well: they are judged in q1, q2."""
    kh, kw = oracle.pair(kernel)
    weights = {input_shape[0] * filters * kh * kw}
    own_weights = own_count(student, "conv_params", input_shape[0], filters, kernel, False)
    weights |= {own_weights} - {None}
    own = own_output_shape(student, input_shape, filters, kernel, stride, padding)
    if own is None:
        return set()
    accepted = {own[0] * own[1] * own[2] * input_shape[0] * kh * kw}
    right = oracle.conv_output_shape(input_shape, filters, kernel, stride, padding)
    return accepted | {
        height * width * weight for _, height, width in (own, right) for weight in weights
    }


@pytest.mark.points(0.75)
@pytest.mark.title(en="One channel, one filter", ja="1 チャネル、1 フィルタ")
@pytest.mark.catches(
    en="Count positions of the window, and products in a window.",
    ja="窓の位置の数と、窓の中の積の数を数えましょう。",
)
def test_one_channel(student):
    assert_work(student, ((1, 5, 8), 1, 2), ((1, 6, 9), 1, 3), ((1, 4, 4), 1, 1))


@pytest.mark.points(0.75)
@pytest.mark.title(en="Channels and filters", ja="チャネルとフィルタ")
@pytest.mark.catches(
    en="Every output channel is made from all input channels.",
    ja="出力のどのチャネルも、すべての入力チャネルから作られます。",
)
def test_channels(student):
    assert_work(student, ((3, 6, 9), 5, 2), ((7, 5, 6), 2, 3), ((2, 9, 7), 4, (2, 5)))


@pytest.mark.points(0.75)
@pytest.mark.title(en="Stride and padding", ja="ストライドとパディング")
@pytest.mark.catches(
    en="The work depends on the size of the output, not of the input.",
    ja="計算量を決めるのは、入力ではなく出力の大きさです。",
)
def test_stride_and_padding(student):
    assert_work(
        student,
        ((3, 9, 14), 4, 3, 2),
        ((2, 7, 8), 5, 3, 1, 1),
        ((2, 8, 11), 3, (3, 4), (2, 3), (1, 0)),
    )


@pytest.mark.points(0.25)
@pytest.mark.title(en="Exact for any size", ja="どんなに大きな数でも")
@pytest.mark.catches(
    en="The number went through a float, or through an integer type that ends at 2⁶³.",
    ja="途中で float になっているか、2⁶³ までしか数えられない整数型になっています。",
)
def test_any_size(student):
    for side, filters in ((10**5 + 1, 10**9 + 7), (10**5 + 3, 10**15 + 1)):
        accepted = by_own_functions(student, (9, side, side), filters, 1)
        got = student.conv_multiply_adds((9, side, side), filters, 1)
        want = 9 * filters * side**2
        assert_integer(got, whole(got) if whole(got) in accepted else want, GOT)
