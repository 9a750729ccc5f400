"""q4: the side of the receptive field, by formula."""

import pytest

from autograder.checks import assert_integer

from . import oracle
from .oracle import Plan

pytestmark = pytest.mark.question("q4")


def assert_fields(student, *settings):
    for depth, pools, size in settings:
        assert_integer(
            student.receptive_field(depth, pools, size),
            oracle.receptive_field(Plan(depth, 1, pools, size)),
            "receptive_field(depth, pool_after, kernel_size)",
        )


@pytest.mark.points(0.5)
@pytest.mark.title(en="3 × 3 stacks without pooling", ja="プーリングのない 3 × 3 の積み重ね")
@pytest.mark.catches(
    en="The field does not grow by two pixels per layer.",
    ja="受容野が 1 層ごとに 2 画素ずつ広がっていません。",
)
def test_stacks(student):
    assert_fields(student, (2, (), 3), (5, (), 3), (10, (), 3))
    assert_integer(student.receptive_field(4), 9, "receptive_field(depth)")


@pytest.mark.points(0.5)
@pytest.mark.title(en="Other kernel sizes", ja="ほかの大きさのカーネル")
@pytest.mark.catches(
    en="Sizes are multiplied, or the kernel is taken for 3 × 3.",
    ja="大きさを掛け算しているか、カーネルを 3 × 3 と決めつけています。",
)
def test_kernel_sizes(student):
    assert_fields(student, (1, (), 7), (2, (), 5), (3, (), 9), (4, (), 1))


@pytest.mark.points(0.5)
@pytest.mark.title(en="One pooling at the end", ja="最後にプーリング一つ")
@pytest.mark.catches(
    en="The pooling after the last convolution is left out, or counted twofold.",
    ja="最後の畳み込みのあとのプーリングを数えていないか、2 倍に数えています。",
)
def test_pooling_at_the_end(student):
    assert_fields(student, (1, (1,), 3), (2, (2,), 3), (3, (3,), 5))


@pytest.mark.points(0.5)
@pytest.mark.title(en="One pooling in between", ja="途中にプーリング一つ")
@pytest.mark.catches(
    en="Layers after the pooling still step by one pixel.",
    ja="プーリングのあとの層が、まだ 1 画素ずつ進むことになっています。",
)
def test_pooling_in_between(student):
    assert_fields(student, (3, (2,), 3), (4, (1,), 3), (3, (1,), 5))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Several poolings", ja="複数のプーリング")
@pytest.mark.catches(
    en="The jump does not double at every pooling.",
    ja="プーリングごとに間隔が 2 倍になっていません。",
)
def test_poolings(student):
    assert_fields(student, (3, (1, 2), 3), (4, (1, 3), 3), (5, (2, 3, 5), 3), (4, (1, 2, 3, 4), 5))
    assert_fields(student, (13, (2, 4, 7, 10, 13), 3))
