"""q4: the student's own gradient check, graded by right and wrong gradients."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_same, attempt

from .losses import Dense, waves
from .verdicts import assert_large, assert_small

pytestmark = pytest.mark.question("q4")

GAP = "gradient_check(...)"
RIGHT = Text("the gradient itself", "正しい勾配")
SMALL = 1e-5  # what any careful difference in float64 reaches


def assert_tells_apart(student, loss, array, right, wrongs, right_is=RIGHT):
    """A small gap for the right gradient, and one of at least `least` for each wrong one."""
    assert_small(student.gradient_check(loss, array, right), SMALL, GAP, right_is)
    for what, wrong, least in wrongs:
        assert_large(student.gradient_check(loss, array, wrong), least, GAP, what)


@pytest.mark.points(0.75)
@pytest.mark.title(en="Right, and with the wrong sign", ja="正しい勾配と、符号が逆の勾配")
@pytest.mark.catches(
    en="The gap is not the largest difference between numerical and given gradient, or the "
    "numerical one is not precise.",
    ja="数値微分と与えられた勾配の差の最大値になっていないか、数値微分の精度が足りません。",
)
def test_sign(student, rng):
    net = Dense.draw(rng)
    loss, W, b = net.sent(student)
    sign = Text("the wrong sign", "符号が逆")
    assert_tells_apart(student, loss, W, net.dW, [(sign, -net.dW, 0.1)])
    assert_tells_apart(student, loss, b, net.db, [(sign, -net.db, 0.1)])


@pytest.mark.points(0.5)
@pytest.mark.title(en="A factor, large or small", ja="大小の倍率の違い")
@pytest.mark.catches(
    en="A sum over the batch for its mean goes unnoticed, or an error of a few per cent does.",
    ja="バッチの平均と和の取り違えや、数パーセントの誤差を見逃しています。",
)
def test_factor(student, rng):
    net = Dense.draw(rng)
    loss, W, _ = net.sent(student)
    wrongs = [
        (Text("the sum over the batch for its mean", "バッチの平均のかわりに和"), 6 * net.dW, 0.1),
        (Text("half of it", "半分の値"), net.dW / 2, 0.1),
        (Text("3 % too much", "3 % の過大"), 1.03 * net.dW, 0.005),
    ]
    assert_tells_apart(student, loss, W, net.dW, wrongs)


@pytest.mark.points(0.75)
@pytest.mark.title(en="One wrong entry among many", ja="たくさんの中に一つだけある間違い")
@pytest.mark.catches(
    en="Some entries are never looked at, or a mean hides the one that is wrong.",
    ja="調べられていない要素があるか、平均を取ることで間違いが埋もれています。",
)
def test_one_entry(student, rng):
    net = Dense.draw(rng)
    loss, W, _ = net.sent(student)
    wrongs = []
    for place in ((0, 0), (3, 2), (1, 2)):
        wrong = net.dW.copy()
        wrong[place] += 0.5 * np.abs(net.dW).max()
        wrongs.append((Text("one wrong entry", "要素一つの間違い"), wrong, 0.1))
    assert_tells_apart(student, loss, W, net.dW, wrongs)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Gradients that are zero", ja="0 の勾配")
@pytest.mark.catches(
    en="A gradient that was never filled in passes, or the gap is NaN where both sides are zero.",
    ja="値の入っていない勾配を見逃すか、両方が 0 のときに NaN になっています。",
)
def test_zeros(student, rng):
    net = Dense.draw(rng)
    loss, _, b = net.sent(student)
    never = Text("zeros, never filled in", "値の入っていない 0")
    assert_tells_apart(student, loss, b, net.db, [(never, np.zeros(3), 0.1)])
    unused = student.hold(np.ones((2, 3)))
    nothing = Text("zeros, for an array that the loss does not use", "損失に関係しない配列の 0")
    wrong = Text("ones, for an array that the loss does not use", "損失に関係しない配列の 1")
    wrongs = [(wrong, np.ones((2, 3)), 0.1)]
    assert_tells_apart(student, loss, unused, np.zeros((2, 3)), wrongs, nothing)


@pytest.mark.points(0.5)
@pytest.mark.title(en="The same gap whatever the size of the loss", ja="損失の大きさによらない判定")
@pytest.mark.catches(
    en="The difference is not divided by the size of the gradients.",
    ja="差を勾配の大きさで割っていません。",
)
def test_scale(student, rng):
    for scale in (1e-6, 1e6):
        net = Dense.draw(rng, scale)
        loss, W, _ = net.sent(student)
        wrongs = [(Text("the wrong sign", "符号が逆"), -net.dW, 0.1)]
        assert_tells_apart(student, loss, W, net.dW, wrongs)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Small entries beside large ones", ja="大きな要素と小さな要素が並ぶ勾配")
@pytest.mark.catches(
    en="Each entry is divided by itself: then rounding in a tiny one looks like a mistake.",
    ja="要素ごとに自分自身で割っているため、ごく小さな要素の丸め誤差が間違いに見えています。",
)
def test_small_beside_large(student, rng):
    a = 10.0 ** np.array([[1.0, -9.0, 0.0], [-8.0, 0.5, -10.0]])
    values = rng.uniform(0.3, 1.2, (2, 3))
    w = student.hold(values)
    right = a * np.cos(values)
    wrongs = [(Text("twice the gradient", "2 倍の値"), 2 * right, 0.1)]
    assert_tells_apart(student, waves(student, w, a), w, right, wrongs)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Everything is put back", ja="すべて元に戻す")
@pytest.mark.catches(
    en="An entry keeps its step, or the gradient is written over: the check spoils what it checks.",
    ja="ずらした要素が元に戻っていないか、勾配を書き換えています。",
)
def test_put_back(student, rng):
    net = Dense.draw(rng)
    loss, W, _ = net.sent(student)
    gradient = student.hold(net.dW)
    sign = Text("the wrong sign", "符号が逆")
    assert_small(student.gradient_check(loss, W, gradient), SMALL, GAP, RIGHT)
    assert_large(student.gradient_check(loss, W, -net.dW), 0.1, GAP, sign)
    assert_same(student.value(gradient), net.dW, "gradient")
    assert_same(student.value(W), net.W, "array")


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="Arrays of every shape, however they lie in memory", ja="あらゆる形とメモリ配置の配列"
)
@pytest.mark.catches(
    en="Something assumes two axes, or a flattened copy is changed in place of the array itself.",
    ja="軸が二つだと仮定しているか、配列そのものではなく、平坦化したコピーを変えています。",
)
def test_shapes(student, rng):
    for shape in ((5,), (1,), (2, 3, 1, 2), (4, 3)):
        values, a = rng.uniform(0.3, 1.2, shape), rng.uniform(1, 2, shape)
        right = a * np.cos(values)
        for laid_out in (values, np.asfortranarray(values), np.repeat(values, 2, -1)[..., ::2]):
            w = student.hold(laid_out)
            wrongs = [(Text("the wrong sign", "符号が逆"), -right, 0.1)]
            assert_tells_apart(student, waves(student, w, a), w, right, wrongs)


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="entries: so many places, drawn by rng", ja="entries: 調べる個数。場所は rng で選ぶ"
)
@pytest.mark.catches(
    en="More places are tried than asked for, the same again and again, or always the first ones.",
    ja="指定より多くの場所を調べているか、同じ場所を何度も調べているか、"
    "いつも先頭だけを調べています。",
)
def test_entries(student, rng):
    values = rng.uniform(0.3, 1.2, (20, 10))
    w = student.hold(values)
    loss = waves(student, w, np.ones((20, 10)))
    right, name = np.cos(values), "gradient_check(..., entries=3, rng=rng)"
    got = student.gradient_check(loss, w, right, entries=3, rng=np.random.default_rng(1))
    assert_small(got, SMALL, name, RIGHT)
    if loss.calls > 20:
        raise CheckFailed(
            Text(
                "With entries=3 the loss is computed more often than three places need.",
                "entries=3 なのに、3 か所に必要な回数より多く損失を計算しています。",
            ),
            names_mistake=True,
        )
    half = right * np.where(np.arange(200).reshape(20, 10) % 2, 1, -1)
    every = Text("half of the entries wrong, all looked at", "半分が間違い、全要素を調べる")
    got = student.gradient_check(loss, w, half, entries=200, rng=np.random.default_rng(2))
    assert_large(got, 0.1, GAP, every)
    last = right.copy()
    last[-1, -1] *= -1
    got = student.gradient_check(loss, w, last, entries=200, rng=np.random.default_rng(3))
    assert_large(got, 0.1, GAP, Text("the last entry wrong, all looked at", "最後の要素の間違い"))
    found = [
        attempt(
            lambda seed=seed: (
                student.gradient_check(loss, w, half, entries=2, rng=np.random.default_rng(seed))
                > 0.1
            )
        )
        for seed in range(12)
    ]
    # Two places out of 200, half of which are wrong: found three times in four.
    if not any(found) or all(found):
        raise CheckFailed(
            Text(
                "Whatever the state of rng, the same places seem to be looked at.",
                "rng の状態を変えても、同じ場所ばかり調べているようです。",
            )
        )
