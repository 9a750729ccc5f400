"""What `grader.check` asks in the student's notebook. Everything here is shown to students."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_same, attempt

pytestmark = pytest.mark.public

IMAGE = np.arange(1.0, 13.0).reshape(1, 2, 2, 3)
X = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
W = np.array([[1.0, 0.0], [2.0, 1.0], [0.0, 3.0]])
B = np.array([10.0, 20.0])
UPSTREAM = np.array([[1.0, 0.0], [2.0, -1.0]])


def example_layer(student):
    """The example of the text: three inputs, two outputs."""
    dense = student.Dense(3, 2)
    dense.W = W.copy()
    dense.b = B.copy()
    return dense


@pytest.mark.question("q1")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The numbers 1 to 12 of the text", ja="本文の 1 から 12 までの画像")
@pytest.mark.catches(
    en="The pixels do not come in C order, or the result does not have two axes.",
    ja="画素が C オーダーで並んでいないか、結果が 2 軸になっていません。",
)
def test_one_to_twelve(student):
    flat = student.Flatten().forward(IMAGE.copy())
    assert_same(flat, [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]], "flatten.forward(x)")


@pytest.mark.question("q2")
@pytest.mark.points(0.5)
@pytest.mark.title(en="There and back again", ja="行って戻る")
@pytest.mark.catches(
    en="The numbers do not return to the pixels that they came from.",
    ja="それぞれの値が、元の画素の位置に戻っていません。",
)
def test_there_and_back(student):
    flatten = student.Flatten()
    attempt(lambda: flatten.forward(IMAGE.copy()))
    dx = flatten.backward(np.arange(1.0, 13.0).reshape(1, 12))
    assert_same(dx, IMAGE, "flatten.backward(dout)")


@pytest.mark.question("q3")
@pytest.mark.points(0.5)
@pytest.mark.title(en="Two samples, three inputs, two outputs", ja="サンプル 2、入力 3、出力 2")
@pytest.mark.catches(
    en="An output is not the weighted sum of all inputs, or the bias is missing.",
    ja="出力がすべての入力の重み付き和になっていないか、バイアスが足されていません。",
)
def test_two_samples(student):
    y = example_layer(student).forward(X.copy())
    assert_same(y, [[15, 31], [24, 43]], "dense.forward(x)")


@pytest.mark.question("q4")
@pytest.mark.points(0.5)
@pytest.mark.title(en="dx of the text", ja="本文の dx")
@pytest.mark.catches(
    en="The upstream gradient does not go back along the weights.",
    ja="上流の勾配が、重みをたどって入力に戻っていません。",
)
def test_dx_of_the_text(student):
    dense = example_layer(student)
    attempt(lambda: dense.forward(X.copy()))
    dx = dense.backward(UPSTREAM.copy())
    assert_same(dx, [[1, 2, 0], [2, 3, -3]], "dense.backward(dout)")


@pytest.mark.question("q5")
@pytest.mark.points(0.5)
@pytest.mark.title(en="dW of the text", ja="本文の dW")
@pytest.mark.catches(
    en="Inputs and upstream gradient are not paired, or not added up over the samples.",
    ja="入力と上流の勾配の組み合わせが違うか、サンプルについて足し合わされていません。",
)
def test_dW_of_the_text(student):
    dense = example_layer(student)
    attempt(lambda: dense.forward(X.copy()))
    attempt(lambda: dense.backward(UPSTREAM.copy()))
    assert_same(dense.dW, [[9, -4], [12, -5], [15, -6]], "dense.dW")


@pytest.mark.question("q5")
@pytest.mark.points(0.5)
@pytest.mark.title(en="db of the text", ja="本文の db")
@pytest.mark.catches(
    en="db is not the sum over the samples.",
    ja="db がサンプルについての和になっていません。",
)
def test_db_of_the_text(student):
    dense = example_layer(student)
    attempt(lambda: dense.forward(X.copy()))
    attempt(lambda: dense.backward(UPSTREAM.copy()))
    assert_same(dense.db, [3, -1], "dense.db")


@pytest.mark.question("q6")
@pytest.mark.points(0.5)
@pytest.mark.title(en="One step with lr = 0.5", ja="lr = 0.5 の 1 ステップ")
@pytest.mark.catches(
    en="The step goes uphill, leaves out lr, or does not reach W or b.",
    ja="更新の向きが逆か、lr が使われていないか、W や b が更新されていません。",
)
def test_one_step(student):
    dense = example_layer(student)
    attempt(lambda: dense.forward(X.copy()))
    attempt(lambda: dense.backward(UPSTREAM.copy()))
    if student.is_lost:
        student.restart()
        dense = example_layer(student)
    # The step is judged by right gradients: where the layer has others yet, it is given these.
    dW, db = np.array([[9.0, -4.0], [12.0, -5.0], [15.0, -6.0]]), np.array([3.0, -1.0])
    own = attempt(lambda: dense.dW), attempt(lambda: dense.db)
    is_right = np.shape(own[0]) == dW.shape and np.shape(own[1]) == db.shape
    if not (is_right and np.allclose(own[0], dW) and np.allclose(own[1], db)):
        dense.dW = dW.copy()
        dense.db = db.copy()
    dense.update(0.5)
    assert_same(dense.W, W - 0.5 * dW, "dense.W")
    assert_same(dense.b, B - 0.5 * db, "dense.b")


@pytest.mark.question("q7")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The three pixels of the text", ja="本文の 3 画素")
@pytest.mark.catches(
    en="The weights do not move along with the pixels that they belong to.",
    ja="重みが、対応する画素と一緒に動いていません。",
)
def test_three_pixels(student):
    got = student.permute_inputs(np.array([[10.0], [20.0], [30.0]]), np.array([2, 0, 1]))
    assert_same(got, [[30], [10], [20]], "permute_inputs(W, order)")


@pytest.mark.question("q8")
@pytest.mark.points(0.25)
@pytest.mark.title(en="A list of letters", ja="文字のリスト")
@pytest.mark.catches(
    en='The answer is not a list of letters from "a" to "h".',
    ja='答えが "a" から "h" までの文字のリストになっていません。',
)
def test_letters(student):
    got = student.can_be_undone
    letters = list(got) if isinstance(got, (list, tuple)) else []
    known = [isinstance(letter, str) and letter in list("abcdefgh") for letter in letters]
    if not letters or not all(known):
        raise CheckFailed(
            Text(
                'can_be_undone should be a list of letters from "a" to "h", such as ["b", "d"].',
                'can_be_undone は、["b", "d"] のように、"a" から "h" までの文字のリストに'
                "してください。",
            )
        )


@pytest.mark.question("q9")
@pytest.mark.points(0.5)
@pytest.mark.title(
    en="The three pixels and three filters of the text", ja="本文の 3 画素と 3 フィルタ"
)
@pytest.mark.catches(
    en="Channels and pixels are mixed up: a reshape where an axis should move.",
    ja="チャネルと画素が混ざっています。軸を動かすべきところで reshape していませんか。",
)
def test_three_filters(student):
    x = np.array([[[[1.0, 2.0, 3.0]], [[4.0, 5.0, 6.0]]]])
    filters = np.array([[1.0, 1.0], [0.0, 2.0], [1.0, -1.0]]).reshape(3, 2, 1, 1)
    y = student.conv1x1_as_dense(x, filters, np.array([0.0, 10.0, 0.0]))
    want = [[[[5, 7, 9]], [[18, 20, 22]], [[-3, -3, -3]]]]
    assert_same(y, want, "conv1x1_as_dense(x, W, b)")
