"""q1: the list of layers, judged by its weights' shapes and by what it computes."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_array, assert_same

from . import oracle
from .cases import COLOURED, KERNELS, LEFTOVERS, PLAIN, POOLED, images, pairs, weights
from .handed import NETWORK
from .oracle import Plan

pytestmark = pytest.mark.question("q1")

LOGITS = "forward(build_stack(...), x)"
NO_SHAPES = Text(
    "build_stack should return a list of layers.",
    "build_stack は層のリストを返すようにしてください。",
)


def stack_of(student, plan, rng=None):
    """The student's layers, and the shapes of their weights and biases, which have to be right."""
    generator = np.random.default_rng(3) if rng is None else rng
    layers = student.build_stack(**plan.arguments, rng=generator)
    if layers is None:
        raise CheckFailed(
            Text(
                "build_stack gives None. Is the answer still missing, or a `return`?",
                "build_stack が None を返しています。まだ答えを書いていないか、`return` が"
                "抜けていませんか。",
            ),
            names_mistake=True,
        )
    if student.build(NETWORK, "is_list")(layers) is not True:
        raise CheckFailed(NO_SHAPES, names_mistake=True)
    shapes = student.build(NETWORK, "shapes")(layers)
    want = [shape for product in oracle.products(plan) for shape in _shapes(product)]
    if [tuple(shape) for shape in shapes] == want:
        return layers
    raise CheckFailed(_what_of_shapes([tuple(shape) for shape in shapes], want))


def _shapes(product):
    return product.weights, (product.outputs,)


def _what_of_shapes(got, want):
    kernels = [shape for shape in got if len(shape) == 4]
    depth = sum(len(shape) == 4 for shape in want)
    if len(kernels) != depth:
        return Text(
            "The network does not have as many convolutions as it should.",
            "畳み込み層の数が違います。",
        )
    if len(got) != len(want):
        return Text(
            "The network should have one Dense layer, at its end.",
            "Dense 層は、最後に一つだけ置きます。",
        )
    if got[:-2] != want[:-2]:
        return Text(
            "The weights of a convolution have the wrong shape: channels or kernel size.",
            "畳み込み層の重みの形が違います。チャネル数かカーネルの大きさを確かめてください。",
        )
    return Text(
        "The weights of the Dense layer have the wrong shape: how many numbers reach it?",
        "Dense 層の重みの形が違います。何個の数がここに届くでしょうか。",
    )


def assert_logits(student, rng, *plans):
    for plan in plans:
        layers = stack_of(student, plan)
        arrays, x = weights(plan, rng), images(plan, rng)
        student.build(NETWORK, "assign")(layers, arrays)
        got = student.build(NETWORK, "forward")(layers, x)
        assert_same(got, oracle.logits(plan, x, pairs(arrays)), LOGITS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="As many layers as asked for", ja="指定された数の層")
@pytest.mark.catches(
    en="A layer is missing or there is one too many, or a layer does not fit on the one before.",
    ja="層が足りないか多すぎます。または、前の層とチャネル数が合っていません。",
)
def test_depths(student):
    for depth in (1, 2, 5):
        for channels in (4, 3):
            stack_of(student, Plan(depth, channels, image=(1, 4, 6)))
    stack_of(student, Plan(np.int64(2), np.int64(3)))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Stacks without pooling", ja="プーリングのない積み重ね")
@pytest.mark.catches(
    en="The image does not keep its size, a ReLU is missing, or one stands where none should.",
    ja="画像の大きさが変わってしまうか、ReLU が足りないか、余計なところに ReLU があります。",
)
def test_without_pooling(student, rng):
    assert_logits(student, rng, *PLAIN)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Poolings where they belong", ja="正しい位置のプーリング")
@pytest.mark.catches(
    en="A pooling stands after another layer, or is missing, or is not a 2 × 2 maximum.",
    ja="プーリングの位置が違うか、抜けているか、2 × 2 の最大値になっていません。",
)
def test_poolings(student, rng):
    assert_logits(student, rng, *POOLED)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Poolings that leave pixels over", ja="画素が余るプーリング")
@pytest.mark.catches(
    en="Leftover pixels are counted in, or the size after the poolings is taken at once.",
    ja="余った画素まで数えているか、プーリング後の大きさの求め方が違います。",
)
def test_leftovers(student, rng):
    assert_logits(student, rng, *LEFTOVERS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Images with several channels", ja="複数チャネルの画像")
@pytest.mark.catches(
    en="The first layer takes it for granted that images have one channel.",
    ja="最初の層が、画像は 1 チャネルだと決めつけています。",
)
def test_colour(student, rng):
    assert_logits(student, rng, *COLOURED)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Kernels of 1, 5 and 7", ja="大きさ 1、5、7 のカーネル")
@pytest.mark.catches(
    en="Kernel size or padding is always that of a 3 × 3 kernel.",
    ja="カーネルの大きさかパディングが、いつも 3 × 3 用になっています。",
)
def test_kernels(student, rng):
    assert_logits(student, rng, *KERNELS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="First weights from rng", ja="rng から引いた最初の重み")
@pytest.mark.catches(
    en="The weights do not come from rng, or all layers draw the same ones.",
    ja="重みが rng から引かれていないか、どの層も同じ重みを引いています。",
)
def test_generator(student):
    plan = Plan(3, 2, image=(2, 4, 6))
    drawn = [
        student.build(NETWORK, "weights")(stack_of(student, plan, np.random.default_rng(seed)))
        for seed in (5, 5, 6)
    ]
    first, again, other = ([array for array in arrays if np.ndim(array) > 1] for arrays in drawn)
    if not all(np.array_equal(a, b) for a, b in zip(first, again, strict=True)):
        raise CheckFailed(
            Text(
                "The same state of rng gives other weights: is rng handed to every layer?",
                "rng の状態が同じなのに、重みが違います。どの層にも rng を渡していますか。",
            )
        )
    if any(np.array_equal(a, b) for a, b in zip(first, other, strict=True)):
        raise CheckFailed(
            Text(
                "Another state of rng gives the same weights.",
                "rng の状態が違うのに、同じ重みになっています。",
            )
        )
    if np.array_equal(first[1], first[2]):
        raise CheckFailed(
            Text(
                "Two layers start with the same weights: does each start the generator anew?",
                "二つの層の最初の重みが同じです。層ごとに生成器を作り直していませんか。",
            )
        )
    stack_of(student, plan, None)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Back through the stack, and two stacks", ja="逆伝播と、二つの積み重ね")
@pytest.mark.catches(
    en="Layers, or what they remember, are shared within a stack or between two of them.",
    ja="一つの積み重ねの中、または二つの積み重ねの間で、層やその記憶を共有しています。",
)
def test_backward(student, rng):
    plan = Plan(3, 2, (2,), image=(1, 6, 4))
    layers, second = stack_of(student, plan), stack_of(student, plan)
    arrays, others = weights(plan, rng), weights(plan, rng)
    student.build(NETWORK, "assign")(layers, arrays)
    student.build(NETWORK, "assign")(second, others)
    x, direction = rng.standard_normal((1, *plan.image)), rng.standard_normal((1, *plan.image))
    dlogits = rng.standard_normal((1, 10))
    dx = student.build(NETWORK, "input_gradient")(layers, x, dlogits)

    def value(step):
        return np.sum(dlogits * oracle.logits(plan, x + step * direction, pairs(arrays)))

    step = 1e-6
    want = (value(step) - value(-step)) / (2 * step)
    if not _grows_by(want, dx, direction):
        raise CheckFailed(
            Text(
                "Going back through the layers does not give the gradient of the image.",
                "層を逆向きにたどっても、画像の勾配になりません。",
            )
        )


def _grows_by(want, dx, direction):
    """Whether `dx` says that a step along `direction` makes a difference of `want`."""
    dx = assert_array(dx, "dx")
    if dx.shape != direction.shape:
        return False
    size = np.linalg.norm(dx) * np.linalg.norm(direction)
    # Next to a size without bounds, or beside no number, any difference is small.
    return np.isfinite(size) and abs(np.sum(dx * direction) - want) <= 1e-6 * max(size, 1.0)
