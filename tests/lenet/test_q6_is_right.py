"""q6: the student's test of a layer, graded by right and broken layers."""

import pytest

from .conv_classes import BROKEN, RIGHT, broken, right
from .verdicts import assert_verdict

pytestmark = pytest.mark.question("q6")

VERDICT = "is_right(Conv2D)"


def assert_accepts(student, *styles):
    for style in styles:
        assert_verdict(student.is_right(right(student, style)), True, VERDICT, RIGHT[style][1])


def assert_rejects(student, kind, *numbers):
    """After having said yes to a right layer: a test that never does is none."""
    assert_accepts(student, "loops", "windows")
    for number in numbers or range(len(BROKEN[kind])):
        how = BROKEN[kind][number]
        assert_verdict(student.is_right(broken(student, how)), False, VERDICT, how.what)


@pytest.mark.points(0.75)
@pytest.mark.title(
    en="Right layers in every style are accepted", ja="どんな書き方でも、正しい層は合格"
)
@pytest.mark.catches(
    en="The test asks for more than a right layer has to give: exact equality, its own first "
    "weights, another memory layout.",
    ja="正しい層に求めるべき以上のこと（完全な一致、決まった初期値、メモリ上の並びなど）を"
    "求めています。",
)
def test_accepts(student):
    assert_accepts(student, *RIGHT)
    how = BROKEN["forward"][0]
    assert_verdict(student.is_right(broken(student, how)), False, VERDICT, how.what)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Wrong sums in forward", ja="順伝播の和の間違い")
@pytest.mark.catches(
    en="No case has several filters and channels, a bias, and a kernel that is not symmetric.",
    ja="複数のフィルタとチャネル、0 でないバイアス、対称でないカーネルをそろえて試していません。",
)
def test_forward(student):
    assert_rejects(student, "forward")


@pytest.mark.points(0.5)
@pytest.mark.title(en="Stride and padding", ja="ストライドとパディング")
@pytest.mark.catches(
    en="No case has a stride and a padding that differ between height and width.",
    ja="縦と横で異なるストライドやパディングを試していません。",
)
def test_geometry(student):
    assert_rejects(student, "geometry")


@pytest.mark.points(0.75)
@pytest.mark.title(en="Mistakes in dx", ja="dx の間違い")
@pytest.mark.catches(
    en="dx is not tried with and without padding, with windows that overlap, with a stride, and "
    "with several images.",
    ja="dx を、パディングのあるなし、重なる窓、ストライド、複数の画像で試していません。",
)
def test_dx(student):
    assert_rejects(student, "dx")


@pytest.mark.points(0.5)
@pytest.mark.title(en="Mistakes in dW", ja="dW の間違い")
@pytest.mark.catches(
    en="dW is not looked at, or with one image, one window or a square kernel only.",
    ja="dW を見ていないか、1 枚の画像、一つの窓、正方形のカーネルだけで試しています。",
)
def test_dW(student):
    assert_rejects(student, "dW")


@pytest.mark.points(0.5)
@pytest.mark.title(en="Mistakes in db", ja="db の間違い")
@pytest.mark.catches(
    en="db is not looked at, or with one filter or one image only.",
    ja="db を見ていないか、フィルタ一つや画像 1 枚だけで試しています。",
)
def test_db(student):
    assert_rejects(student, "db")


@pytest.mark.points(0.75)
@pytest.mark.title(en="Layers that remember too much", ja="余計なことを覚えている層")
@pytest.mark.catches(
    en="A layer is used only once, and never two of them together.",
    ja="一つの層を一度しか使っていないか、二つの層を同時に使っていません。",
)
def test_state(student):
    assert_rejects(student, "state")


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="Layers that stop, or give something else", ja="途中で止まる層、別のものを返す層"
)
@pytest.mark.catches(
    en="An exception, a missing attribute or a wrong shape stops the test instead of failing it.",
    ja="例外、属性の欠如、形の違いがあると、False を返さずにテスト自体が止まっています。",
)
def test_accidents(student):
    assert_rejects(student, "accidents")
