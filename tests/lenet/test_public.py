"""What `grader.check` asks in the student's notebook. Everything here is shown to students."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_array, assert_same, attempt

pytestmark = pytest.mark.public

# Shares of 1/8, 2/8 and 5/8, as in the text.
LOGITS = np.log(np.array([[1.0, 2.0, 5.0], [5.0, 1.0, 2.0]]))

# A model of one dense layer, and `train` with a right loss at its side: q7 is not to pay for q1.
MODEL = """
class Model:
    def __init__(self, W, b):
        self.W, self.b = W.copy(), b.copy()
        self.layers, self.seen = [self], 0

    def forward(self, x):
        self.x = x.reshape(len(x), -1)
        return self.x @ self.W + self.b

    def backward(self, dlogits):
        self.seen += len(dlogits)
        self.dW, self.db = self.x.T @ dlogits, dlogits.sum(axis=0)
        return dlogits @ self.W.T

    def parameters(self):
        return [self.W, self.b]

    def gradients(self):
        return [self.dW, self.db]

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db


def loss(logits, labels):
    rows = np.arange(len(logits))
    shifted = logits - logits.max(axis=1, keepdims=True)
    total = np.exp(shifted).sum(axis=1)
    dlogits = np.exp(shifted) / total[:, None]
    dlogits[rows, labels] -= 1
    return (np.log(total) - shifted[rows, labels]).mean(), dlogits / len(logits)


def trained(train, *args, **kwargs):
    names = getattr(train, "__globals__", {})
    own = names.get("softmax_cross_entropy")
    names["softmax_cross_entropy"] = loss
    try:
        return train(*args, **kwargs)
    finally:
        names["softmax_cross_entropy"] = own
"""

# First weights that networks learn from, whatever a LeNet's own are.
FILL = """
def fill(model):
    rng, inputs = np.random.default_rng(7), {150: 25, 2400: 150, 94080: 784, 10080: 120, 840: 84}
    for array in model.parameters():
        if np.size(array) in inputs:
            scale = np.sqrt(2 / inputs[np.size(array)])
            array[...] = scale * rng.standard_normal(np.shape(array))
"""

SQUARES = """
class Loss:
    def __init__(self, w):
        self.w = w

    def __call__(self):
        return float((self.w**2).sum())
"""

# y = 2x + 1, and what its backward gives, right or wrong.
TWICE = """
class Layer:
    def __init__(self):
        self.b = np.ones(1)

    def forward(self, x):
        return 2 * x + self.b

    def backward(self, dout):
        return FACTOR * dout
"""

CONV = """
class Conv2D:
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        as_pair = lambda value: tuple(value) if isinstance(value, tuple) else (value, value)
        self.kernel_size, self.stride, self.padding = map(as_pair, (kernel_size, stride, padding))
        shape = (out_channels, in_channels, *self.kernel_size)
        self.W = np.random.default_rng(rng).standard_normal(shape)
        self.b = np.zeros(out_channels)

    def forward(self, x):
        (kh, kw), (sh, sw), (ph, pw) = self.kernel_size, self.stride, self.padding
        self.x = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
        height = (self.x.shape[2] - kh) // sh + 1
        width = (self.x.shape[3] - kw) // sw + 1
        y = np.zeros((len(x), len(self.W), height, width))
        for i, j in np.ndindex(height, width):
            window = self.x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
            y[:, :, i, j] = np.einsum("nchw,fchw->nf", window, self.W) + BIAS * self.b
        return y

    def backward(self, dout):
        (kh, kw), (sh, sw), (ph, pw) = self.kernel_size, self.stride, self.padding
        dx, self.dW = np.zeros(self.x.shape), np.zeros(self.W.shape)
        for i, j in np.ndindex(*dout.shape[2:]):
            here = np.s_[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
            dx[here] += np.einsum("nf,fchw->nchw", dout[:, :, i, j], self.W)
            self.dW += np.einsum("nf,nchw->fchw", dout[:, :, i, j], self.x[here])
        self.db = dout.sum(axis=(0, 2, 3))
        return dx[:, :, ph : dx.shape[2] - ph, pw : dx.shape[3] - pw]

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
"""


def stripes(count):
    """Images of ten kinds: a bright bar, five lying and five standing."""
    x = np.zeros((count, 1, 28, 28), np.float32)
    for n in range(count):
        at = 2 + 5 * (n % 5)
        if n % 10 < 5:
            x[n, 0, at : at + 3, 4 : 20 + n % 7] = 1
        else:
            x[n, 0, 4 : 20 + n % 7, at : at + 3] = 1
    return x, np.arange(count) % 10


def answer(got, name):
    """`got`, unless it is None."""
    if got is None:
        raise CheckFailed(
            Text(
                f"{name} gives None. Is the answer still missing, or a `return`?",
                f"{name} が None を返しています。まだ答えを書いていないか、`return` が"
                "抜けていませんか。",
            ),
            names_mistake=True,
        )
    return got


def number(got, name):
    """`got`, once it is a real number."""
    answer(got, name)
    is_number = isinstance(got, (int, float, np.integer, np.floating)) and not isinstance(got, bool)
    # An int may be too large for a float.
    if not is_number or (isinstance(got, int) and abs(got) > 10**300):
        raise CheckFailed(Text(f"{name} should be a number.", f"{name} は数であるべきです。"))
    return float(got)


@pytest.mark.question("q1")
@pytest.mark.points(0.5)
@pytest.mark.title(en="Shares of 1/8, 2/8 and 5/8", ja="確率が 1/8、2/8、5/8 の例")
@pytest.mark.catches(
    en="The loss or its gradient is not that of the formula.",
    ja="損失か勾配が、式のとおりになっていません。",
)
def test_shares(student):
    got = student.softmax_cross_entropy(LOGITS.copy(), np.array([2, 1]))
    answer(got, "softmax_cross_entropy(logits, labels)")
    if not isinstance(got, tuple) or len(got) != 2:
        raise CheckFailed(
            Text(
                "softmax_cross_entropy(logits, labels) should give the pair (loss, dlogits).",
                "softmax_cross_entropy(logits, labels) は組 (loss, dlogits) を返すべきです。",
            ),
            names_mistake=True,
        )
    loss, dlogits = got
    want = (-np.log(5 / 8) - np.log(1 / 8)) / 2
    assert_same(np.array(number(loss, "loss")), want, "loss")
    assert_same(dlogits, np.array([[1, 2, -3], [5, -7, 2]]) / 16, "dlogits")


@pytest.mark.question("q2")
@pytest.mark.points(0.5)
@pytest.mark.title(en="Ten logits, 107,786 parameters", ja="ロジット 10 個、パラメータ 107,786 個")
@pytest.mark.catches(
    en="A layer is missing or has another size, or an array is missing from the list.",
    ja="層が足りないか大きさが違うか、リストに入っていない配列があります。",
)
def test_logits_and_count(student):
    model = student.LeNet(np.random.default_rng(0))
    logits = assert_array(model.forward(stripes(3)[0]), "model.forward(x)")
    if logits.shape != (3, 10):
        raise CheckFailed(
            Text("The logits are not (N, 10).", "ロジットの形が (N, 10) ではありません。"),
            Text(f"    shape: {logits.shape}", f"    形: {logits.shape}"),
        )
    parameters = model.parameters()
    if not isinstance(parameters, list):
        raise CheckFailed(
            Text(
                "model.parameters() should be a list.",
                "model.parameters() はリストであるべきです。",
            )
        )
    total = sum(np.size(array) for array in parameters)
    if total != 107_786:
        raise CheckFailed(
            Text(
                "The parameters are not 107,786 in number.",
                "パラメータの数が 107,786 になっていません。",
            ),
            Text(f"    got {total:,}", f"    結果 {total:,}"),
        )


@pytest.mark.question("q3")
@pytest.mark.points(0.5)
@pytest.mark.title(en="dx, and a gradient for every parameter", ja="dx と、各パラメータの勾配")
@pytest.mark.catches(
    en="A gradient is missing, stands in the wrong place or was never filled in, or dx is not "
    "returned.",
    ja="勾配が足りないか、順序が違うか、値が入っていないか、dx が返されていません。",
)
def test_gradients_match(student):
    model = student.LeNet(np.random.default_rng(0))
    attempt(lambda: student.build(FILL, "fill")(model))
    attempt(lambda: model.forward(stripes(4)[0]))
    dlogits = np.arange(40.0).reshape(4, 10) - 15
    dx = assert_array(model.backward(dlogits), "model.backward(dlogits)")
    if dx.shape != (4, 1, 28, 28):
        raise CheckFailed(
            Text("dx does not have the shape of x.", "dx の形が x と違います。"),
            Text(f"    shape: {dx.shape}", f"    形: {dx.shape}"),
        )
    shapes = [np.shape(array) for array in model.parameters()]
    gradients = model.gradients()
    if not gradients or [np.shape(array) for array in gradients] != shapes:
        raise CheckFailed(
            Text(
                "model.gradients() does not match model.parameters(), shape by shape.",
                "model.gradients() の形が model.parameters() と一つずつ対応していません。",
            )
        )
    for place, array in enumerate(gradients):
        if not np.any(array):
            raise CheckFailed(
                Text(
                    f"model.gradients()[{place}] holds nothing but zeros.",
                    f"model.gradients()[{place}] がすべて 0 です。",
                )
            )


@pytest.mark.question("q4")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The sum of w², right and wrong", ja="w² の和の、正しい勾配と間違った勾配")
@pytest.mark.catches(
    en="2w is the gradient of the sum of w², and w is not.",
    ja="w² の和の勾配は 2w で、w ではありません。",
)
def test_squares(student):
    w = student.build("w = np.array([[1.0, -2.0], [3.0, 0.5]])", "w")
    loss = student.build(SQUARES, "Loss")(w)
    values = np.array([[1.0, -2.0], [3.0, 0.5]])
    for gradient, is_right in ((2 * values, True), (values, False)):
        name = "gradient_check(loss, w, 2 * w)" if is_right else "gradient_check(loss, w, w)"
        gap = number(student.gradient_check(loss, w, gradient), name)
        if not (0 <= gap < 1e-6 if is_right else 0.1 < gap < 1.1):
            raise CheckFailed(
                Text(
                    f"{name} should be " + ("almost zero." if is_right else "0.5."),
                    f"{name} は"
                    + ("ほぼ 0 になるはずです。" if is_right else " 0.5 になるはずです。"),
                ),
                Text(f"    got {gap:.3g}", f"    結果 {gap:.3g}"),
            )


@pytest.mark.question("q5")
@pytest.mark.points(0.5)
@pytest.mark.title(en="A layer that doubles and adds one", ja="2 倍して 1 を足す層")
@pytest.mark.catches(
    en="The adjoint of doubling is doubling; the one that is added has no part in it.",
    ja="2 倍の随伴は 2 倍です。足される 1 は関係しません。",
)
def test_twice(student):
    x, dout = np.array([[1.0, 2.0, 3.0]]), np.array([[4.0, -1.0, 2.0]])
    for factor, is_right in ((2, True), (3, False)):
        layer = student.build(TWICE.replace("FACTOR", str(factor)), "Layer")()
        name = "adjoint_gap(layer, x, dout)"
        gap = number(student.adjoint_gap(layer, x, dout), name)
        if not (0 <= gap < 1e-12 if is_right else gap > 0.01):
            what = "right" if is_right else "wrong"
            raise CheckFailed(
                Text(
                    f"{name} is {'not small' if is_right else 'small'} for a {what} layer.",
                    f"{'正しい' if is_right else '間違った'}層に対する {name} が"
                    f"{'小さくありません' if is_right else '小さくなっています'}。",
                ),
                Text(f"    got {gap:.3g}", f"    結果 {gap:.3g}"),
            )


@pytest.mark.question("q6")
@pytest.mark.points(0.5)
@pytest.mark.title(
    en="A right layer, and one that forgets its bias", ja="正しい層と、バイアスを忘れた層"
)
@pytest.mark.catches(
    en="The one should be accepted, the other not.",
    ja="一方は True、もう一方は False になるべきです。",
)
def test_with_and_without_bias(student):
    for factor, want in ((1, True), (0, False)):
        got = student.is_right(student.build(CONV.replace("BIAS", str(factor)), "Conv2D"))
        answer(got, "is_right(Conv2D)")
        if not isinstance(got, (bool, np.bool_)) or bool(got) is not want:
            raise CheckFailed(
                Text(
                    f"is_right should be {want} for a convolution "
                    + ("that is right." if want else "that forgets its bias."),
                    ("正しい畳み込み" if want else "バイアスを忘れた畳み込み")
                    + f"に対して、is_right は {want} になるべきです。",
                ),
                Text(f"    got {got}", f"    結果 {got}"),
                names_mistake=True,
            )


@pytest.mark.question("q7")
@pytest.mark.points(0.5)
@pytest.mark.title(
    en="20 epochs on a model of one dense layer", ja="全結合層一つのモデルで 20 エポック"
)
@pytest.mark.catches(
    en="The list of losses has another length, or the loss does not fall.",
    ja="損失のリストの長さが違うか、損失が減っていません。",
)
def test_train_small_model(student):
    x = np.eye(6)[[0, 1, 2, 3, 4, 5] * 2].reshape(12, 1, 2, 3)
    y = np.array([0, 1, 2, 0, 1, 2] * 2)
    model = student.build(MODEL, "Model")(np.zeros((6, 3)), np.zeros(3))
    settings = {"epochs": 20, "batch_size": 4, "lr": 0.2, "rng": np.random.default_rng(0)}
    losses = student.build(MODEL, "trained")(student.train, model, x, y, **settings)
    answer(losses, "train(...)")
    if not isinstance(losses, list) or len(losses) != 20:
        raise CheckFailed(
            Text(
                "train(..., epochs=20) should give a list of 20 losses.",
                "train(..., epochs=20) は 20 個の損失のリストを返すべきです。",
            ),
            names_mistake=True,
        )
    if model.seen != 240:
        raise CheckFailed(
            Text(
                "In 20 epochs over 12 images, backward should see 240 images.",
                "12 枚の画像で 20 エポックなら、backward が見る画像は延べ 240 枚のはずです。",
            ),
            Text(f"    got {model.seen}", f"    結果 {model.seen}"),
        )
    if not losses[-1] < 0.8 * losses[0]:
        raise CheckFailed(
            Text("The loss does not fall.", "損失が減っていません。"),
            Text(
                f"    from {losses[0]:.3f} to {losses[-1]:.3f}",
                f"    {losses[0]:.3f} から {losses[-1]:.3f} へ",
            ),
        )


@pytest.mark.question("q8")
@pytest.mark.points(0.5)
@pytest.mark.title(en="Four images, three classes", ja="画像 4 枚、クラス三つ")
@pytest.mark.catches(
    en="The label is the place of the largest logit of each image.",
    ja="ラベルは、画像ごとに最大のロジットがある位置です。",
)
def test_four_images(student):
    model = student.build(MODEL, "Model")(np.eye(3), np.array([0.0, 0.5, 0.0]))
    x = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [0.2, 0.0, 0.6]])
    assert_same(student.predict(model, x.reshape(4, 1, 1, 3)), [0, 1, 2, 2], "predict(model, x)")


@pytest.mark.question("q9")
@pytest.mark.seconds(30)
@pytest.mark.points(0.5)
@pytest.mark.title(en="Ten kinds of bars", ja="10 種類の棒")
@pytest.mark.catches(
    en="The network does not learn to tell bars by their place. Are q1, q2, q3 and q7 right?",
    ja="棒の位置を見分けることを学習できていません。q1、q2、q3、q7 は正しくできていますか。",
)
def test_bars(student):
    x, y = stripes(40)
    for lr in (0.05, 0.005, 0.0005):  # plain gradient descent, with momentum, Adam
        model = student.LeNet(np.random.default_rng(1))
        answer(attempt(model.parameters), "model.parameters()")
        student.build(FILL, "fill")(model)
        before = assert_array(model.forward(x), "model.forward(x)")
        settings = {"epochs": 6, "batch_size": 10, "lr": lr, "rng": np.random.default_rng(1)}
        student.build(MODEL, "trained")(student.train, model, x, y, **settings)
        after = assert_array(model.forward(x), "model.forward(x)")
        right = [
            np.mean(logits.argmax(axis=1) == y) if logits.shape == (len(y), 10) else 0.0
            for logits in (before, after)
        ]
        if right[1] > 0.6:
            return
        if np.array_equal(before, after):
            raise CheckFailed(
                Text(
                    "After training, the network gives the same logits as before.",
                    "学習の前後で、ネットワークの出力がまったく変わっていません。",
                ),
                names_mistake=True,
            )
    raise CheckFailed(
        Text(
            "After six epochs, the network tells few of the bars apart.",
            "6 エポック学習しても、ほとんどの棒を見分けられません。",
        ),
        Text(
            f"    right: {right[0]:.0%} before, {right[1]:.0%} after",
            f"    正解率: 学習前 {right[0]:.0%}、学習後 {right[1]:.0%}",
        ),
    )
