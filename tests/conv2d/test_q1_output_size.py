"""q1: the number of kernel positions along one axis."""

import pytest

from autograder.checks import Text, assert_integer, raises

from . import oracle

pytestmark = pytest.mark.question("q1")


def assert_sizes(student, settings):
    for setting in settings:
        assert_integer(
            student.conv_output_size(*setting),
            oracle.output_size(*setting),
            "conv_output_size(size, kernel_size, stride, padding)",
        )


@pytest.mark.points(0.5)
@pytest.mark.title(en="Stride 1, no padding", ja="ストライド 1、パディングなし")
@pytest.mark.catches(
    en="The first position of the kernel is forgotten, or counted twice.",
    ja="カーネルの最初の位置を数え忘れているか、二重に数えています。",
)
def test_stride_one(student):
    assert_sizes(student, [(7, 2, 1, 0), (28, 5, 1, 0), (9, 1, 1, 0), (144, 3, 1, 0)])
    assert_integer(student.conv_output_size(11, 4), 8, "conv_output_size(size, kernel_size)")


@pytest.mark.points(0.5)
@pytest.mark.title(en="Padding", ja="パディング")
@pytest.mark.catches(
    en="Padding is counted on one side only.",
    ja="パディングを片側しか数えていません。",
)
def test_padding(student):
    assert_sizes(student, [(7, 3, 1, 1), (28, 5, 1, 2), (4, 2, 1, 3), (6, 7, 1, 1), (9, 5, 2, 2)])
    assert_sizes(student, [(2, 3, 1, 4), (28, 4, 5, 4), (5, 5, 2, 1)])


@pytest.mark.points(0.5)
@pytest.mark.title(en="Strides that go into the room exactly", ja="割り切れるストライド")
@pytest.mark.catches(
    en="The stride divides the wrong thing, or is not used.",
    ja="ストライドで割る対象が違うか、ストライドが使われていません。",
)
def test_exact_strides(student):
    assert_sizes(student, [(9, 3, 2, 0), (11, 2, 3, 0), (8, 4, 4, 0), (12, 3, 3, 0), (7, 3, 4, 0)])


@pytest.mark.points(0.5)
@pytest.mark.title(en="Leftover pixels", ja="余る画素")
@pytest.mark.catches(
    en="A window that sticks out is counted: leftovers are rounded up instead of dropped.",
    ja="はみ出す窓まで数えています。余りは切り上げず、切り捨てます。",
)
def test_leftovers(student):
    settings = [(8, 3, 2, 0), (20, 3, 2, 0), (10, 3, 4, 0), (11, 4, 5, 1), (7, 2, 3, 0)]
    assert_sizes(student, [*settings, (9, 2, 4, 0), (224, 11, 4, 2), (5, 3, 9, 0)])


@pytest.mark.points(0.5)
@pytest.mark.title(en="A kernel as long as the padded axis fits once", ja="ちょうど収まるカーネル")
@pytest.mark.catches(
    en="A kernel that just fits is refused, or counted as none.",
    ja="ちょうど収まるカーネルを、収まらないとしているか 0 個と数えています。",
)
def test_kernel_that_just_fits(student):
    assert_sizes(student, [(5, 5, 1, 0), (3, 7, 1, 2), (4, 6, 3, 1), (1, 1, 1, 0)])


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="A kernel that does not fit raises ValueError", ja="収まらないカーネルは ValueError"
)
@pytest.mark.catches(
    en="For a kernel that does not fit, a number is returned, or the error is another one.",
    ja="収まらないカーネルに対して数を返しているか、別の例外を送出しています。",
)
def test_kernel_that_does_not_fit(student):
    assert_sizes(student, [(4, 3, 1, 0)])
    for setting in [
        (2, 3, 1, 0),
        (3, 6, 1, 1),
        (4, 5, 2, 0),
        (3, 9, 1, 0),
        (2, 5, 4, 1),
        (1, 11, 4, 3),
    ]:
        with raises(
            ValueError,
            Text("A kernel longer than the padded axis", "パディング後の軸より長いカーネル"),
        ):
            student.conv_output_size(*setting)
