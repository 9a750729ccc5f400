"""q3: the gradients of a whole network."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_same, attempt

from .backward import after_forward, assert_dx, assert_gradients
from .networks import network, real, real_images, upstream

pytestmark = pytest.mark.question("q3")


@pytest.mark.points(1)
@pytest.mark.title(en="backward returns dx", ja="backward は dx を返す")
@pytest.mark.catches(
    en="The gradient does not go back through all layers, the last one first, or is not returned.",
    ja="勾配が、最後の層から順にすべての層を通って戻っていないか、返されていません。",
)
def test_dx(student, rng):
    net = network(student, real(rng))
    for samples in (2, 1):
        x, dlogits = real_images(rng, samples), upstream(rng, samples)
        after_forward(net, x)
        assert_dx(net, net.model.backward(dlogits), x, dlogits)


def assert_trained(student, rng, of, samples=2, dtype=np.float64):
    """The gradients after one forward and one backward pass."""
    net = network(student, real(rng))
    x, dlogits = real_images(rng, samples, dtype), upstream(rng, samples, dtype)
    after_forward(net, x)
    student.perform(net.model, "backward", dlogits)
    assert_gradients(net, net.model.gradients(), x, dlogits, of, dtype)


@pytest.mark.points(0.75)
@pytest.mark.title(en="The gradients of the kernels", ja="カーネルの勾配")
@pytest.mark.catches(
    en="gradients() does not give what this backward has computed for the convolution layers, in "
    "the order of parameters().",
    ja="gradients() が、直前の backward で求めた畳み込み層の勾配を、parameters() の順に"
    "返していません。",
)
def test_kernels(student, rng):
    assert_trained(student, rng, "kernels")


@pytest.mark.points(0.75)
@pytest.mark.title(en="The gradients of the dense weights", ja="全結合層の重みの勾配")
@pytest.mark.catches(
    en="gradients() does not give what this backward has computed for the dense layers, in the "
    "order of parameters().",
    ja="gradients() が、直前の backward で求めた全結合層の勾配を、parameters() の順に"
    "返していません。",
)
def test_weights(student, rng):
    assert_trained(student, rng, "weights")


@pytest.mark.points(0.75)
@pytest.mark.title(en="The gradients of the biases", ja="バイアスの勾配")
@pytest.mark.catches(
    en="gradients() does not give what this backward has computed for the biases.",
    ja="gradients() が、直前の backward で求めたバイアスの勾配を返していません。",
)
def test_biases(student, rng):
    assert_trained(student, rng, "biases", samples=3)


@pytest.mark.points(0.75)
@pytest.mark.title(
    en="A second batch and a second backward", ja="2 回目のバッチと 2 回目の backward"
)
@pytest.mark.catches(
    en="gradients() still gives those of an earlier call, or the sum of several.",
    ja="gradients() が、以前の勾配や、何回分かの和を返しています。",
)
def test_latest_call(student, rng):
    net = network(student, real(rng))
    for samples in (3, 2):
        x, dlogits = real_images(rng, samples), upstream(rng, samples)
        after_forward(net, x)
        student.perform(net.model, "backward", 2 * dlogits[::-1])
        student.perform(net.model, "backward", dlogits)
        got = net.model.gradients()
        for of in ("kernels", "weights", "biases"):
            assert_gradients(net, got, x, dlogits, of)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Two networks side by side", ja="二つのネットワークの併用")
@pytest.mark.catches(
    en="What one network remembers is overwritten by another one.",
    ja="一方のネットワークが覚えたことを、もう一方が上書きしています。",
)
def test_two_networks(student, rng):
    one, two = network(student, real(rng)), network(student, real(rng))
    one.look_again()
    x, dlogits = real_images(rng, 2), upstream(rng, 2)
    other = real_images(rng, 2)
    after_forward(one, x)
    after_forward(two, other)
    student.perform(one.model, "backward", dlogits)
    student.perform(two.model, "backward", upstream(rng, 2))
    assert_gradients(one, one.model.gradients(), x, dlogits, "kernels")
    after_forward(one, x)
    after_forward(two, other)
    assert_dx(one, one.model.backward(dlogits), x, dlogits)


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="dlogits stays as it was, and so do the parameters", ja="dlogits もパラメータも書き換えない"
)
@pytest.mark.catches(
    en="backward writes into dlogits, or takes a step by itself; steps are for train to take.",
    ja="backward が dlogits を書き換えているか、パラメータを更新しています。"
    "更新は train の役目です。",
)
def test_nothing_else_changes(student, rng):
    net = network(student, real(rng))
    before, x, given = list(net.arrays), real_images(rng, 2), upstream(rng, 2)
    after_forward(net, x)
    dlogits = student.hold(given)
    assert_dx(net, net.model.backward(dlogits), x, given)
    student.perform(net.model, "gradients")
    assert_same(student.value(dlogits), given, "dlogits")
    net.look_again()
    for place, (now, then) in enumerate(zip(net.arrays, before, strict=True)):
        if not np.array_equal(now, then):
            raise CheckFailed(
                Text(
                    f"model.parameters()[{place}] is another one after forward and backward.",
                    f"forward と backward のあとで model.parameters()[{place}] が変わっています。",
                )
            )


@pytest.mark.points(0.5)
@pytest.mark.title(en="float32 images", ja="float32 の画像")
@pytest.mark.catches(
    en="A float32 call is not float32-accurate.",
    ja="float32 の入力に対する計算が float32 の精度になっていません。",
)
def test_float32(student, rng):
    net = network(student, real(rng))
    x, dlogits = real_images(rng, 2, np.float32), upstream(rng, 2, np.float32)
    after_forward(net, x)
    got = attempt(lambda: net.model.backward(dlogits))
    gradients = net.model.gradients()
    for of in ("kernels", "weights", "biases"):
        assert_gradients(net, gradients, x, dlogits, of, np.float32)
    assert_dx(net, got, x, dlogits, np.float32)
