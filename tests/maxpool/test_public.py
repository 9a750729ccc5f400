"""What `grader.check` asks in the student's notebook. Everything here is shown to students."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_array, assert_same, attempt

pytestmark = pytest.mark.public


def image_of_text():
    """The 4 × 4 image of the text."""
    rows = [[1.0, 1, 2, 4], [5, 6, 7, 8], [3, 2, 1, 0], [1, 2, 3, 4]]
    return np.array(rows).reshape(1, 1, 4, 4)


def overlap_of_text():
    """The 3 × 4 image of the text, for 2 × 2 windows with stride 1."""
    return np.array([[1.0, 3, 2, 0], [4, 9, 5, 1], [2, 6, 8, 7]]).reshape(1, 1, 3, 4)


@pytest.mark.question("q1")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The 4 × 4 image of the text", ja="本文の 4 × 4 の画像")
@pytest.mark.catches(
    en="The windows do not stand side by side, or not their largest numbers are taken.",
    ja="窓が隙間なく並んでいないか、窓の最大値を取っていません。",
)
def test_max_of_the_text(student):
    y = student.MaxPool2D(2).forward(image_of_text())
    assert_same(y, [[[[6, 8], [3, 4]]]], "pool.forward(x)")


@pytest.mark.question("q1")
@pytest.mark.points(0.5)
@pytest.mark.title(
    en="Two channels, overlapping windows, negative numbers", ja="2 チャネル、重なる窓、負の数"
)
@pytest.mark.catches(
    en="The window does not move by the stride, channels are mixed, or zero beats negative "
    "numbers.",
    ja="窓がストライドどおりに動いていないか、チャネルが混ざっているか、0 が負の数に勝っています。",
)
def test_max_with_overlap(student):
    x = np.concatenate([overlap_of_text(), -overlap_of_text()], axis=1)
    y = student.MaxPool2D(2, stride=1).forward(x)
    want = [[[9, 9, 5], [9, 9, 8]], [[-1, -2, 0], [-2, -5, -1]]]
    assert_same(y, [want], "pool.forward(x)")


@pytest.mark.question("q2")
@pytest.mark.points(0.5)
@pytest.mark.title(en="Each number back to its maximum", ja="各値を最大値の場所へ戻す")
@pytest.mark.catches(
    en="The gradient does not arrive where the maximum came from.",
    ja="最大値のあった場所に勾配が届いていません。",
)
def test_gradient_of_the_text(student):
    pool = student.MaxPool2D(2)
    attempt(lambda: pool.forward(image_of_text()))
    dx = pool.backward(np.array([[[[1.0, 2.0], [3.0, 4.0]]]]))
    want = [[0, 0, 0, 0], [0, 1, 0, 2], [3, 0, 0, 0], [0, 0, 0, 4]]
    assert_same(dx, [[want]], "pool.backward(dout)")


@pytest.mark.question("q2")
@pytest.mark.points(0.5)
@pytest.mark.title(en="A pixel that wins in four windows", ja="四つの窓で勝つ画素")
@pytest.mark.catches(
    en="Where windows overlap, their gradients overwrite each other instead of adding up.",
    ja="窓が重なるところで、勾配が足されずに上書きされています。",
)
def test_gradient_with_overlap(student):
    pool = student.MaxPool2D(2, stride=1)
    attempt(lambda: pool.forward(overlap_of_text()))
    dx = pool.backward(np.array([[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]]]))
    want = [[0, 0, 0, 0], [0, 12, 3, 0], [0, 0, 6, 0]]
    assert_same(dx, [[want]], "pool.backward(dout)")


@pytest.mark.question("q2")
@pytest.mark.points(0.5)
@pytest.mark.title(en="A tie: two pixels share the 6", ja="同点: 二つの画素で 6 を分ける")
@pytest.mark.catches(
    en="Tied maxima get together more, or less, than came from above.",
    ja="同点の最大値が受け取る勾配の合計が、上流から来た値と違います。",
)
def test_tie_of_the_text(student):
    pool = student.MaxPool2D(2)
    attempt(lambda: pool.forward(np.array([[[[2.0, 2.0], [1.0, 0.0]]]])))
    dx = assert_array(pool.backward(np.array([[[[6.0]]]])), "pool.backward(dout)")
    shares = dx.ravel().tolist()
    is_right = (
        dx.shape == (1, 1, 2, 2)
        and min(shares) >= 0
        and shares[2:] == [0, 0]
        and abs(shares[0] + shares[1] - 6) < 1e-9
    )
    if not is_right:
        raise CheckFailed(
            Text(
                "The two largest pixels should share the 6 in any way, and no other pixel gets "
                "anything.",
                "最大の二つの画素が 6 を分け合い（分け方は自由）、ほかの画素は 0 になるはずです。",
            ),
            Text(f"    got {dx.tolist()}", f"    結果 {dx.tolist()}"),
        )


@pytest.mark.question("q3")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The 4 × 4 image of the text", ja="本文の 4 × 4 の画像")
@pytest.mark.catches(
    en="Not the mean of each window is taken, or it is rounded.",
    ja="窓の平均を取っていないか、途中で丸めています。",
)
def test_mean_of_the_text(student):
    y = student.AvgPool2D(2).forward(image_of_text())
    assert_same(y, [[[[3.25, 5.25], [2, 2]]]], "pool.forward(x)")


@pytest.mark.question("q4")
@pytest.mark.points(0.5)
@pytest.mark.title(en="Spread evenly, added where windows overlap", ja="均等に配り、重なりでは足す")
@pytest.mark.catches(
    en="The number is not divided by the window's size, not spread over it, or overwritten where "
    "windows overlap.",
    ja="窓の大きさで割っていないか、窓全体に配っていないか、重なるところで上書きしています。",
)
def test_mean_gradient_of_the_text(student):
    pool = student.AvgPool2D(2, stride=1)
    attempt(lambda: pool.forward(np.array([[[[5.0, 2.0, 7.0], [1.0, 8.0, 3.0]]]])))
    dx = pool.backward(np.array([[[[4.0, 8.0]]]]))
    assert_same(dx, [[[[1, 3, 2], [1, 3, 2]]]], "pool.backward(dout)")


@pytest.mark.question("q5")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The mean of each map", ja="マップごとの平均")
@pytest.mark.catches(
    en="The channels or images are averaged as well, or axes of size 1 are left.",
    ja="チャネルや画像まで平均しているか、大きさ 1 の軸が残っています。",
)
def test_global_mean(student):
    x = np.concatenate([overlap_of_text(), 2 * overlap_of_text() - 6], axis=1)
    assert_same(student.global_avg_pool(x), [[4, 2]], "global_avg_pool(x)")


@pytest.mark.question("q6")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The bar of the text", ja="本文の縦棒")
@pytest.mark.catches(
    en="The signs cancel, or the sum is not divided by that of `before`.",
    ja="符号が打ち消し合っているか、`before` の合計で割っていません。",
)
def test_change_of_the_text(student):
    before = np.array([[[[0.0, 3.0, 3.0, 0.0]]], [[[2.0, 0.0, 0.0, -2.0]]]])
    after = np.array([[[[0.0, 0.0, 3.0, 3.0]]], [[[1.0, 0.0, 0.0, -2.0]]]])
    assert_same(student.relative_change(before, after), [1, 0.25], "relative_change(before, after)")
