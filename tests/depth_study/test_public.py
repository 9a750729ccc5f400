"""What `grader.check` asks in the student's notebook. Everything here is shown to students."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_array, assert_integer, assert_same

pytestmark = pytest.mark.public

# Looks into a network of yours: which shapes its weights have, and what it makes of an image.
LOOK = """
def shapes(layers):
    return [tuple(np.shape(layer.W)) for layer in layers if getattr(layer, "W", None) is not None]


def forward(layers, x):
    for layer in layers:
        x = layer.forward(x)
    return x
"""

# A 3 × 3 convolution with padding 1 and a weight of 1 everywhere.
CONVOLUTION = """
class Sum3x3:
    def forward(self, x):
        N, C, H, W = x.shape
        padded = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)))
        return sum(padded[:, :, k : k + H, m : m + W] for k in range(3) for m in range(3))

    def backward(self, dout):
        return self.forward(dout)


two_layers = [Sum3x3(), Sum3x3()]
"""

# A network that answers the number on the first pixel, once it has been trained.
STAND_IN = """
class Numbers:
    def __init__(self, *shape):
        self.W, self.b = np.ones(shape), np.ones(shape[0] if len(shape) == 4 else shape[1])

    def forward(self, x):
        return x

    def update(self, lr):
        pass


class Answer(Numbers):
    trained = False

    def forward(self, x):
        first = x[:, 0, 0, 0].astype(int) if self.trained else np.zeros(len(x), int)
        return np.eye(10)[first]


def network(*_, **__):
    return [Numbers(2, 1, 3, 3), Answer(8, 10)]


def trained_network():
    layers = network()
    layers[-1].trained = True
    return layers


def train(layers, x, y, *, epochs, batch_size, lr, rng):
    layers[-1].trained = True
    return [1.5] * epochs
"""


@pytest.mark.question("q1")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The plan of the text", ja="本文の設計")
@pytest.mark.catches(
    en="Layers are missing, stand in another order, or do not fit together.",
    ja="層が足りないか、順序が違うか、大きさが合っていません。",
)
def test_plan_of_the_text(student):
    layers = student.build_stack(3, 2, pool_after=(1,), image=(1, 6, 8), rng=None)
    if layers is None:
        raise CheckFailed(Text("build_stack gives None.", "build_stack が None を返しています。"))
    shapes = [tuple(shape) for shape in student.build(LOOK, "shapes")(layers)]
    if shapes != [(2, 1, 3, 3), (2, 2, 3, 3), (2, 2, 3, 3), (24, 10)]:
        raise CheckFailed(
            Text(
                "The weights should have the shapes (2, 1, 3, 3), (2, 2, 3, 3), (2, 2, 3, 3) and "
                f"(24, 10); they have {shapes}.",
                "重みの形は (2, 1, 3, 3), (2, 2, 3, 3), (2, 2, 3, 3), (24, 10) であるべきですが、"
                f"{shapes} になっています。",
            )
        )
    logits = assert_array(student.build(LOOK, "forward")(layers, np.ones((5, 1, 6, 8))), "logits")
    if logits.shape != (5, 10):
        raise CheckFailed(
            Text(
                f"Five images should give logits of shape (5, 10), not {logits.shape}.",
                f"画像 5 枚のロジットの形は (5, 10) であるべきですが、{logits.shape} になって"
                "います。",
            )
        )


@pytest.mark.question("q2")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The numbers of the text", ja="本文の数")
@pytest.mark.catches(
    en="Weights or biases are left out, or the one layer does not see as much as the stack.",
    ja="重みかバイアスを数え落としているか、比べる 1 層の見る範囲が違います。",
)
def test_stack_of_the_text(student):
    assert_integer(student.stack_params(2, 8, 8), 1168, "stack_params(2, 8, 8)")
    assert_integer(
        student.stack_params(1, 8, 8, kernel_size=5), 1608, "stack_params(1, 8, 8, kernel_size=5)"
    )
    assert_integer(student.saved_by_stack(3, 8, 8), 1392, "saved_by_stack(3, 8, 8)")
    assert_integer(student.saved_by_stack(2, 1, 8), -456, "saved_by_stack(2, 1, 8)")


@pytest.mark.question("q3")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The network of the text", ja="本文のネットワーク")
@pytest.mark.catches(
    en="A layer is left out, or the pooling is not taken into account.",
    ja="層を数え落としているか、プーリングが考慮されていません。",
)
def test_network_of_the_text(student):
    got = student.network_params(2, 4, pool_after=(2,), image=(1, 6, 8))
    assert_integer(got, 678, "network_params(2, 4, pool_after=(2,), image=(1, 6, 8))")
    for pools, want in [((2,), 9120), ((1,), 3936)]:
        got = student.network_multiply_adds(2, 4, pool_after=pools, image=(1, 6, 8))
        name = f"network_multiply_adds(2, 4, pool_after={pools}, image=(1, 6, 8))"
        assert_integer(got, want, name)


@pytest.mark.question("q4")
@pytest.mark.points(0.5)
@pytest.mark.title(en="Three layers, with and without pooling", ja="3 層、プーリングの有無")
@pytest.mark.catches(
    en="The field does not grow as in the text.",
    ja="受容野が本文のとおりに広がっていません。",
)
def test_fields_of_the_text(student):
    assert_integer(student.receptive_field(3), 7, "receptive_field(3)")
    assert_integer(
        student.receptive_field(3, pool_after=(1,)), 12, "receptive_field(3, pool_after=(1,))"
    )


@pytest.mark.question("q5")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The two maps of the text", ja="本文の二つの地図")
@pytest.mark.catches(
    en="The map does not show the pixels that move the output.",
    ja="出力を動かす画素の地図になっていません。",
)
def test_maps_of_the_text(student):
    layers = student.build(CONVOLUTION, "two_layers")
    middle, corner = np.zeros((6, 8), dtype=bool), np.zeros((6, 8), dtype=bool)
    middle[:5, 2:7] = True
    corner[:3, :3] = True
    got = student.seen_by(layers, 2, 4, (1, 6, 8))
    assert_same(got, middle, "seen_by(layers, 2, 4, (1, 6, 8))")
    got = student.seen_by(layers, 0, 0, (1, 6, 8))
    assert_same(got, corner, "seen_by(layers, 0, 0, (1, 6, 8))")


@pytest.mark.question("q6")
@pytest.mark.points(0.25)
@pytest.mark.title(en="Three of four", ja="4 枚中 3 枚")
@pytest.mark.catches(
    en="The share is not that of the images whose label is right.",
    ja="ラベルどおりに答えられた画像の割合になっていません。",
)
def test_three_of_four(student):
    layers = student.build(STAND_IN, "trained_network")()
    x = np.array([3.0, 1.0, 4.0, 5.0]).reshape(4, 1, 1, 1)
    got = student.accuracy(layers, x, np.array([3, 1, 4, 1]))
    if not isinstance(got, (float, np.floating)) or not abs(got - 0.75) <= 1e-6:
        raise CheckFailed(
            Text(
                "Three of four labels are right: accuracy(layers, x, y) should be 0.75, a float.",
                "4 枚中 3 枚が正解なので、accuracy(layers, x, y) は 0.75(float)になるはずです。",
            )
        )


@pytest.mark.question("q6")
@pytest.mark.points(0.25)
@pytest.mark.title(en="A row with all its entries", ja="すべての項目がそろった結果")
@pytest.mark.catches(
    en="run does not return a dictionary with everything that was asked for.",
    ja="run の戻り値が、必要な項目をすべて持つ辞書になっていません。",
)
def test_row(student):
    plan = {"depth": 1, "channels": 2, "pool_after": (1,), "kernel_size": 3}
    settings = {"epochs": 2, "batch_size": 2, "lr": 0.1, "seed": 0}
    x = np.array([3.0, 1.0, 4.0, 5.0]).reshape(4, 1, 1, 1) * np.ones((4, 1, 4, 4))
    data = {
        "x_train": x,
        "y_train": np.array([3, 1, 4, 5]),
        "x_val": x[:2],
        "y_val": np.array([3, 2]),
    }
    build, train = student.build(STAND_IN, "network"), student.build(STAND_IN, "train")
    row = student.run(plan, data, settings, build, train)
    names = [*plan, "seed", "parameters", "accuracy", "train_accuracy", "losses", "seconds"]
    missing = [name for name in names if not isinstance(row, dict) or name not in row]
    if missing:
        raise CheckFailed(
            Text(
                f"run(...) should return a dictionary; missing are: {', '.join(missing)}.",
                f"run(...) の戻り値は辞書にします。足りない項目: {', '.join(missing)}。",
            )
        )


@pytest.mark.question("q7")
@pytest.mark.points(0.5)
@pytest.mark.title(en="A table with all its columns", ja="すべての列がそろった表")
@pytest.mark.catches(
    en="conditions or results do not have the form that the experiment prints.",
    ja="conditions か results が、実験で表示される形になっていません。",
)
def test_columns(student):
    conditions, results = student.conditions, student.results
    if not isinstance(conditions, dict) or not isinstance(results, list) or not results:
        raise CheckFailed(
            Text(
                "conditions should be a dictionary, and results a list of dictionaries.",
                "conditions は辞書、results は辞書のリストにします。",
            )
        )
    entries = ["image", "n_train", "n_val", "epochs", "batch_size", "lr"]
    missing = [name for name in entries if name not in conditions]
    columns = ["depth", "channels", "pool_after", "kernel_size"]
    columns += ["parameters", "receptive_field", "accuracy"]
    for row in results:
        missing += [name for name in columns if not isinstance(row, dict) or name not in row]
    if missing:
        raise CheckFailed(
            Text(
                f"Missing in conditions or results: {', '.join(sorted(set(missing)))}.",
                f"conditions か results に足りない項目: {', '.join(sorted(set(missing)))}。",
            )
        )


@pytest.mark.question("q8")
@pytest.mark.points(0.5)
@pytest.mark.seconds(30)
@pytest.mark.title(en="Bright above, bright below", ja="上が明るい画像、下が明るい画像")
@pytest.mark.catches(
    en="There is not one whole number per image, or nothing is learnt from the training images.",
    ja="画像 1 枚につき一つの整数になっていないか、訓練用画像から学習していません。",
)
def test_bright_above_or_below(student):
    rng = np.random.default_rng(0)
    x = rng.uniform(0, 0.3, (230, 1, 28, 28)).astype(np.float32)
    y = np.arange(230) % 2
    x[y == 0, :, :14] += 0.6
    x[y == 1, :, 14:] += 0.6
    got = assert_array(student.classify(x[:200], 7 - 4 * y[:200], x[200:]), "classify(...)")
    if got.shape != (30,) or got.dtype.kind not in "iu":
        raise CheckFailed(
            Text(
                f"30 images should give ints of shape (30,), not {got.dtype} of {got.shape}.",
                f"画像 30 枚に対する答えは形 (30,) の整数のはずですが、{got.dtype} の {got.shape} "
                "になっています。",
            )
        )
    if np.mean(got == 7 - 4 * y[200:]) < 0.8:
        raise CheckFailed(
            Text(
                "Images that are bright above have the label 7, the others 3: the network should "
                "learn that.",
                "上が明るい画像のラベルは 7、下が明るい画像のラベルは 3 です。ネットワークは"
                "それを学習できるはずです。",
            )
        )
