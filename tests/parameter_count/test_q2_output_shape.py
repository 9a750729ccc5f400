"""q2: the shape that comes out of a convolution."""

import pytest

from . import oracle
from .test_public import assert_shape

pytestmark = pytest.mark.question("q2")

GOT = "conv_output_shape(input_shape, out_channels, kernel_size, stride, padding)"


def assert_shapes(student, *settings):
    for setting in settings:
        assert_shape(student.conv_output_shape(*setting), oracle.conv_output_shape(*setting), GOT)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Stride 1, no padding", ja="ストライド 1、パディングなし")
@pytest.mark.catches(
    en="The first position is forgotten, or channels, height and width are mixed up.",
    ja="最初の位置を数え忘れているか、チャネル・高さ・幅を取り違えています。",
)
def test_plain(student):
    assert_shapes(student, ((3, 9, 14), 5, 3), ((5, 14, 9), 2, 4), ((1, 6, 7), 8, 1))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Padding", ja="パディング")
@pytest.mark.catches(
    en="Padding is counted on one side only.", ja="パディングを片側しか数えていません。"
)
def test_padding(student):
    assert_shapes(
        student, ((2, 7, 10), 4, 3, 1, 1), ((3, 5, 8), 6, 5, 1, 2), ((2, 6, 4), 3, 2, 1, 3)
    )


@pytest.mark.points(0.5)
@pytest.mark.title(en="Strides that go into the room exactly", ja="割り切れるストライド")
@pytest.mark.catches(
    en="The stride divides the wrong thing, or is not used.",
    ja="ストライドで割る対象が違うか、ストライドが使われていません。",
)
def test_strides(student):
    assert_shapes(student, ((2, 9, 13), 3, 3, 2), ((3, 8, 20), 5, 4, 4), ((1, 11, 8), 2, 2, 3))


@pytest.mark.points(0.75)
@pytest.mark.title(en="Leftover pixels", ja="余る画素")
@pytest.mark.catches(
    en="Leftovers are rounded up instead of dropped.",
    ja="余りを切り捨てずに、切り上げています。",
)
def test_leftovers(student):
    assert_shapes(student, ((3, 10, 14), 4, 3, 2), ((2, 9, 13), 5, 4, 3), ((3, 7, 6), 2, 2, 2, 1))


@pytest.mark.points(1)
@pytest.mark.title(en="Pairs (height, width)", ja="(高さ, 幅) の組")
@pytest.mark.catches(
    en="One element of a pair is used for both axes, or the two change places.",
    ja="組の片方が両方の軸に使われているか、二つが入れ替わっています。",
)
def test_pairs(student):
    assert_shapes(
        student,
        ((3, 12, 17), 4, (3, 6)),
        ((3, 12, 17), 4, 3, (2, 5)),
        ((3, 12, 17), 4, 3, 1, (0, 2)),
        ((2, 15, 11), 6, (5, 2), (3, 2), (1, 0)),
    )


@pytest.mark.points(0.25)
@pytest.mark.title(
    en="By keyword, and as large as the input", ja="キーワード引数と、入力いっぱいのカーネル"
)
@pytest.mark.catches(
    en="A kernel that just fits has one position.",
    ja="ちょうど収まるカーネルの位置は一つです。",
)
def test_kernel_that_just_fits(student):
    got = student.conv_output_shape((2, 5, 8), 3, kernel_size=(5, 8), stride=1, padding=0)
    assert_shape(got, (3, 1, 1), GOT)
    got = student.conv_output_shape((2, 3, 4), 7, 8, padding=(3, 2), stride=3)
    assert_shape(got, (7, 1, 1), GOT)


@pytest.mark.points(0.25)
@pytest.mark.title(en="Sizes beyond the precision of floats", ja="float では表せない大きさ")
@pytest.mark.catches(
    en="A division with / goes through a float: use //.",
    ja="/ で割ると float になります。// を使いましょう。",
)
def test_any_size(student):
    size = 10**17
    got = student.conv_output_shape((3, size + 1, size), 4, 3, (1, 2), 1)
    assert_shape(got, (4, size + 1, size // 2), GOT)
