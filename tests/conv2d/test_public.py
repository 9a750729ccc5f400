"""What `grader.check` asks in the student's notebook. Everything here is shown to students."""

import numpy as np
import pytest

from autograder.checks import Text, assert_integer, assert_same, attempt, raises

pytestmark = pytest.mark.public


def small_layer(student):
    """The example of the text: one 3 × 4 image, one 2 × 2 kernel."""
    conv = student.Conv2D(1, 1, 2)
    conv.W = np.array([[[[1.0, 2.0], [3.0, 4.0]]]])
    conv.b = np.zeros(1)
    return conv, np.arange(1.0, 13.0).reshape(1, 1, 3, 4)


UPSTREAM = np.array([[[[1.0, 0.0, 0.0], [0.0, 2.0, 0.0]]]])


@pytest.mark.question("q1")
@pytest.mark.points(1)
@pytest.mark.title(en="Sizes worked out in the text", ja="本文で計算した大きさ")
@pytest.mark.catches(
    en="The formula misses a term, or gives a float.",
    ja="式の項が抜けているか、結果が float になっています。",
)
def test_sizes_of_the_text(student):
    assert_integer(student.conv_output_size(8, 3), 6, "conv_output_size(8, 3)")
    assert_integer(student.conv_output_size(8, 3, stride=2), 3, "conv_output_size(8, 3, stride=2)")
    assert_integer(
        student.conv_output_size(5, 3, padding=1), 5, "conv_output_size(5, 3, padding=1)"
    )
    with raises(ValueError, Text("conv_output_size(2, 3)", "conv_output_size(2, 3)")):
        student.conv_output_size(2, 3)


@pytest.mark.question("q2")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The 5 × 5 image and the X-shaped kernel", ja="5 × 5 の画像と X 形のカーネル")
@pytest.mark.catches(
    en="The kernel does not visit every place, or the products are not added up.",
    ja="カーネルがすべての位置を通っていないか、積の和になっていません。",
)
def test_x_shaped_kernel(student):
    image = [[1, 1, 1, 0, 0], [0, 1, 1, 1, 0], [0, 0, 1, 1, 1], [0, 0, 1, 1, 0], [0, 1, 1, 0, 0]]
    kernel = [[1, 0, 1], [0, 1, 0], [1, 0, 1]]
    conv = student.Conv2D(1, 1, 3)
    conv.W = np.array(kernel, dtype=np.float64).reshape(1, 1, 3, 3)
    conv.b = np.zeros(1)
    y = conv.forward(np.array(image, dtype=np.float64).reshape(1, 1, 5, 5))
    assert_same(y, [[[[4, 3, 4], [2, 4, 3], [2, 3, 4]]]], "conv.forward(x)")


@pytest.mark.question("q2")
@pytest.mark.points(0.5)
@pytest.mark.title(
    en="A 3 × 4 image, two filters, a bias", ja="3 × 4 の画像、2 個のフィルタ、バイアス"
)
@pytest.mark.catches(
    en="Height and width, or filters and places, change their order; the kernel is flipped.",
    ja="縦と横、フィルタと位置の順序が入れ替わっているか、カーネルが反転しています。",
)
def test_two_filters(student):
    conv = student.Conv2D(1, 2, 2)
    conv.W = np.array([[[[0.0, 1.0], [2.0, 3.0]]], [[[1.0, 0.0], [0.0, -1.0]]]])
    conv.b = np.array([0.0, 10.0])
    y = conv.forward(np.arange(1.0, 13.0).reshape(1, 1, 3, 4))
    assert_same(y, [[[[30, 36, 42], [54, 60, 66]], [[5, 5, 5], [5, 5, 5]]]], "conv.forward(x)")


@pytest.mark.question("q3")
@pytest.mark.points(1)
@pytest.mark.title(en="The two stamps of the text", ja="本文の二つのスタンプ")
@pytest.mark.catches(
    en="Stamps that overlap overwrite each other, or the kernel is turned.",
    ja="重なったスタンプが上書きされているか、カーネルの向きが違います。",
)
def test_two_stamps(student):
    conv, x = small_layer(student)
    attempt(lambda: conv.forward(x))
    dx = conv.backward(UPSTREAM)
    assert_same(dx, [[[[1, 2, 0, 0], [3, 6, 4, 0], [0, 6, 8, 0]]]], "conv.backward(dout)")


@pytest.mark.question("q4")
@pytest.mark.points(0.75)
@pytest.mark.title(en="The two windows of the text", ja="本文の二つの窓")
@pytest.mark.catches(
    en="The windows are not weighted by the upstream gradient, or not added up.",
    ja="窓に上流の勾配が掛けられていないか、足し合わされていません。",
)
def test_two_windows(student):
    conv, x = small_layer(student)
    attempt(lambda: conv.forward(x))
    attempt(lambda: conv.backward(UPSTREAM))
    assert_same(attempt(lambda: conv.dW), [[[[13, 16], [25, 28]]]], "conv.dW")


@pytest.mark.question("q5")
@pytest.mark.points(0.5)
@pytest.mark.title(en="One bias: the sum of dout", ja="バイアス 1 個: dout の和")
@pytest.mark.catches(
    en="db is a number instead of an array, or not the sum.",
    ja="db が配列でなく数になっているか、和になっていません。",
)
def test_sum_of_dout(student):
    conv, x = small_layer(student)
    attempt(lambda: conv.forward(x))
    attempt(lambda: conv.backward(UPSTREAM))
    assert_same(attempt(lambda: conv.db), [3], "conv.db")


@pytest.mark.question("q6")
@pytest.mark.points(0.5)
@pytest.mark.title(en="One step with lr = 0.5", ja="lr = 0.5 の 1 ステップ")
@pytest.mark.catches(
    en="The step goes uphill, leaves out lr, or does not reach W or b.",
    ja="更新の向きが逆か、lr が使われていないか、W や b が更新されていません。",
)
def test_one_step(student):
    conv, x = small_layer(student)
    attempt(lambda: conv.forward(x))
    attempt(lambda: conv.backward(UPSTREAM))
    if student.is_lost:
        student.restart()
        conv, x = small_layer(student)
    # The step is judged by right gradients: where the layer has others yet, it is given these.
    dW, db = np.array([[[[13.0, 16.0], [25.0, 28.0]]]]), np.array([3.0])
    own = attempt(lambda: conv.dW), attempt(lambda: conv.db)
    is_right = np.shape(own[0]) == dW.shape and np.shape(own[1]) == db.shape
    if not (is_right and np.allclose(own[0], dW) and np.allclose(own[1], db)):
        conv.dW = dW.copy()
        conv.db = db.copy()
    conv.update(0.5)
    assert_same(conv.W, np.array([[[[1.0, 2.0], [3.0, 4.0]]]]) - 0.5 * dW, "conv.W")
    assert_same(conv.b, -0.5 * db, "conv.b")
