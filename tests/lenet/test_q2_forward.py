"""q2: the layers of LeNet in a row, and its parameters."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_array, assert_same, attempt

from . import given, oracle
from .networks import (
    LOGITS,
    Network,
    first_weights,
    network,
    real,
    real_images,
    whole,
    whole_images,
)

pytestmark = pytest.mark.question("q2")


def assert_logits(net, x, name=LOGITS, dtype=np.float64):
    """model.forward(x) is what the parameters make of x."""
    got = net.model.forward(x)
    precision = np.float32 if np.float32 in (dtype, net.dtype) else np.float64
    assert_same(got, net.expected(x).logits, name, dtype=precision)


@pytest.mark.points(0.5)
@pytest.mark.title(en="107,786 parameters", ja="パラメータは 107,786 個")
@pytest.mark.catches(
    en="A layer has another size than in the table, or some arrays are missing from the list.",
    ja="表と大きさの違う層があるか、リストに入っていない配列があります。",
)
def test_count(student):
    net = Network(student, student.LeNet())
    attempt(net.look)
    if not net.arrays:
        net.read()
    sizes = [array.size for array in net.arrays]
    if sum(sizes) != oracle.TOTAL:
        raise CheckFailed(
            Text(
                "The arrays of model.parameters() do not hold 107,786 numbers in all.",
                "model.parameters() の配列の要素数の合計が 107,786 になっていません。",
            )
        )
    if sorted(sizes) != sorted(oracle.SIZES.values()):
        raise CheckFailed(
            Text(
                "The ten arrays of model.parameters() do not have the sizes of the table.",
                "model.parameters() の 10 個の配列の大きさが、表と一致していません。",
            )
        )


@pytest.mark.points(0.5)
@pytest.mark.title(en="Ten logits per image", ja="画像 1 枚につき 10 個のロジット")
@pytest.mark.catches(
    en="The result is not (N, 10): an axis is lost, or the last layer is missing.",
    ja="結果の形が (N, 10) ではありません。軸がなくなっているか、最後の層がありません。",
)
def test_shape(student, rng):
    model = student.LeNet()
    for samples in (3, 1, 2):
        x = real_images(rng, samples)
        got = assert_array(model.forward(x), LOGITS)
        if got.shape != (samples, 10) or not np.isfinite(got).all():
            raise CheckFailed(
                Text(
                    "model.forward(x) is not an array of N × 10 finite numbers.",
                    "model.forward(x) が、N × 10 の有限な数の配列になっていません。",
                )
            )
        if samples > 1 and np.array_equal(got[0], got[1]):
            raise CheckFailed(
                Text(
                    "Two different images give the same logits.",
                    "異なる 2 枚の画像が同じロジットになっています。",
                )
            )


@pytest.mark.points(1)
@pytest.mark.title(
    en="The logits that these parameters give", ja="そのパラメータから決まるロジット"
)
@pytest.mark.catches(
    en="The layers are not those of the table, in its order, with ReLU in its four places.",
    ja="層の種類や順序が表と違うか、4 か所の ReLU のどれかが抜けています。",
)
def test_logits(student, rng):
    assert_logits(network(student, real(rng)), real_images(rng, 2))


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="Whole numbers as weights, written into the arrays", ja="配列に整数の重みを書き込む"
)
@pytest.mark.catches(
    en="model.parameters() does not give the arrays that forward computes with.",
    ja="model.parameters() が、forward の計算に使われている配列そのものを返していません。",
)
def test_live_parameters(student, rng):
    net = network(student)
    before = net.parameters
    x = whole_images(rng, 2)
    first = attempt(lambda: net.model.forward(x))
    net.set(whole(rng))
    got = assert_array(net.model.forward(x), LOGITS)
    now = net.parameters
    if before is None or now is None:
        net.expected(x)  # says what is wrong with them
    if all(np.array_equal(before[name], now[name], equal_nan=True) for name in before):
        raise CheckFailed(
            Text(
                "What is written into an array of model.parameters() is not there any more when "
                "model.parameters() is called again: the list holds copies.",
                "model.parameters() の配列に書き込んだ値が、もう一度 model.parameters() を呼ぶと"
                "消えています。リストの中身がコピーになっています。",
            ),
            names_mistake=True,
        )
    if np.array_equal(got, first):
        raise CheckFailed(
            Text(
                "model.forward(x) does not see what is written into model.parameters().",
                "model.parameters() の配列に書き込んだ値が、model.forward(x) に反映されません。",
            ),
            names_mistake=True,
        )


@pytest.mark.points(0.5)
@pytest.mark.title(en="First weights: drawn from rng", ja="最初の重みは rng から")
@pytest.mark.catches(
    en="The same state of rng gives other weights, or another state the same, or a layer has "
    "weights that are all equal.",
    ja="rng の状態が同じなのに重みが違うか、状態が違うのに重みが同じか、"
    "すべて等しい重みを持つ層があります。",
)
def test_first_weights(student):
    made = [
        np.concatenate(_weights(student, student.LeNet(rng)))
        for rng in (*map(np.random.default_rng, (5, 5, 6)), None, None)
    ]
    if not np.array_equal(made[0], made[1]):
        raise CheckFailed(
            Text(
                "LeNet(rng) gives other weights for the same state of rng.",
                "rng の状態が同じなのに、LeNet(rng) の重みが違います。",
            )
        )
    if np.array_equal(made[0], made[2]) or np.array_equal(made[3], made[4]):
        raise CheckFailed(
            Text(
                "Two networks drawn differently have the same weights.",
                "別々に乱数を引いたはずの二つのネットワークの重みが同じです。",
            )
        )


def _weights(student, model):
    """Some of the first weights of each layer."""
    parts = [part for part in given.parts(student, model) if np.size(part) in _WEIGHTS]
    floats = all(isinstance(part, np.ndarray) and part.dtype.kind == "f" for part in parts)
    if (
        not floats
        or len(parts) != len(_WEIGHTS)
        or any(np.ptp(part) == 0 or not np.isfinite(part).all() for part in parts)
    ):
        raise CheckFailed(
            Text(
                "The first weights of each layer should be finite and not all equal.",
                "各層の最初の重みは有限で、すべて同じ値ではないようにします。",
            )
        )
    return parts


# How many of them: no two layers have as many.
_WEIGHTS = {
    given.part(np.empty(size)).size for name, size in oracle.SIZES.items() if name.endswith(".W")
}


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="Each image for itself, in a batch of any size", ja="画像は一枚ずつ独立、枚数は自由"
)
@pytest.mark.catches(
    en="What an image gives depends on the other images, or on an earlier batch.",
    ja="ある画像の結果が、ほかの画像や以前のバッチに左右されています。",
)
def test_each_image_alone(student, rng):
    net = network(student, first_weights(rng))
    x = real_images(rng, 5)
    for batch in (x[:2], x, x[3:4], x[::-1]):
        assert_logits(net, np.ascontiguousarray(batch))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Two networks side by side", ja="二つのネットワークの併用")
@pytest.mark.catches(
    en="Two networks share layers or arrays that each should have for itself.",
    ja="二つのネットワークが、それぞれ持つべき層や配列を共有しています。",
)
def test_two_networks(student, rng):
    one = network(student, real(rng))
    before = one.arrays
    two = network(student, real(rng))
    x = real_images(rng, 2)
    one.look_again()
    if len(one.arrays) == len(before) and not all(map(np.array_equal, one.arrays, before)):
        raise CheckFailed(
            Text(
                "What is written into the parameters of one network shows in another one.",
                "あるネットワークのパラメータに書き込むと、別のネットワークのパラメータも"
                "変わります。",
            ),
            names_mistake=True,
        )
    logits = assert_array(one.model.forward(x), LOGITS)
    other = assert_array(two.model.forward(x), LOGITS)
    if np.array_equal(logits, other):
        raise CheckFailed(
            Text(
                "Two networks with different weights give the same logits.",
                "重みの異なる二つのネットワークが、同じロジットを返しています。",
            )
        )
    again = assert_array(one.model.forward(x), LOGITS)
    if again.shape != logits.shape or not np.allclose(again, logits, atol=1e-5):
        raise CheckFailed(
            Text(
                "A network gives other logits after another one has been used.",
                "別のネットワークを使ったあとで、ロジットが変わっています。",
            )
        )


@pytest.mark.points(0.25)
@pytest.mark.title(en="x stays as it was", ja="x を書き換えない")
@pytest.mark.catches(
    en="forward writes into its input, or needs to.",
    ja="forward が入力を書き換えているか、書き換えられることを前提にしています。",
)
def test_x_unchanged(student, rng):
    net = network(student, real(rng))
    images = real_images(rng, 2)
    x = student.hold(images)
    want = assert_array(net.model.forward(x), LOGITS)
    if want.shape != (2, 10) or np.array_equal(want[0], want[1]):
        assert_same(want, net.expected(images).logits, LOGITS)
    assert_same(student.value(x), images, "x")
    read_only = images.copy()
    read_only.flags.writeable = False
    for array in (read_only, np.asfortranarray(images)):
        got = assert_array(net.model.forward(array), LOGITS)
        if got.shape != want.shape or not np.allclose(got, want, rtol=1e-4, atol=1e-5):
            raise CheckFailed(
                Text(
                    "The same image gives other logits when it lies in memory in another way.",
                    "同じ画像でも、メモリ上の並びが違うとロジットが変わります。",
                )
            )


@pytest.mark.points(0.25)
@pytest.mark.title(en="float32 images", ja="float32 の画像")
@pytest.mark.catches(
    en="A float32 call is not float32-accurate.",
    ja="float32 の入力に対する計算が float32 の精度になっていません。",
)
def test_float32(student, rng):
    net = network(student, whole(rng))
    x = whole_images(rng, 2).astype(np.float32)
    assert_logits(net, x, dtype=np.float32)
