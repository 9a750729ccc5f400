"""q1: softmax and cross-entropy, and their gradient in one."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_same

from . import oracle

pytestmark = pytest.mark.question("q1")

LOSS, DLOGITS = "loss", "dlogits"


def answer(student, logits, labels):
    """(loss, dlogits) as the student's function gives them.

    Raises:
        CheckFailed: it does not give two things.
    """
    got = student.softmax_cross_entropy(logits, labels)
    if not isinstance(got, (tuple, list)) or len(got) != 2:
        raise CheckFailed(
            Text(
                "softmax_cross_entropy(logits, labels) should give the pair (loss, dlogits).",
                "softmax_cross_entropy(logits, labels) は組 (loss, dlogits) を返すべきです。",
            ),
            names_mistake=True,
        )
    return got


def assert_loss(got, logits, labels, dtype=np.float64):
    if isinstance(got, np.ndarray) and got.ndim:
        raise CheckFailed(
            Text(
                "The loss has axes: it should be one number, the mean over the batch.",
                "loss に軸があります。バッチについての平均、つまり一つの数であるべきです。",
            ),
            names_mistake=True,
        )
    number = np.asarray(got) if isinstance(got, (float, int, np.generic)) else got
    assert_same(number, oracle.cross_entropy(logits, labels), LOSS, dtype=dtype)


def assert_gradient(got, logits, labels, dtype=np.float64):
    assert_same(got, oracle.cross_entropy_gradient(logits, labels), DLOGITS, dtype=dtype)


def draw(rng, samples, classes, dtype=np.float64, scale=1.0):
    logits = (scale * rng.standard_normal((samples, classes))).astype(dtype)
    return logits, rng.integers(0, classes, samples)


CASES = ((1, 10), (7, 10), (5, 3), (3, 5), (4, 4), (2, 2), (40, 10))


@pytest.mark.points(0.75)
@pytest.mark.title(
    en="The loss of batches of every size", ja="さまざまな大きさのバッチに対する損失"
)
@pytest.mark.catches(
    en="The loss is not the mean over the batch of −log of the share of the right class.",
    ja="loss が、正解クラスの確率の −log をバッチについて平均したものになっていません。",
)
def test_loss(student, rng):
    for samples, classes in CASES:
        logits, labels = draw(rng, samples, classes, scale=3)
        assert_loss(answer(student, logits, labels)[0], logits, labels)


@pytest.mark.points(0.75)
@pytest.mark.title(en="Its gradient", ja="損失の勾配")
@pytest.mark.catches(
    en="dlogits is not (softmax − one-hot) / N, row by row.",
    ja="dlogits が、行ごとの (ソフトマックス − one-hot) / N になっていません。",
)
def test_gradient(student, rng):
    for samples, classes in CASES:
        logits, labels = draw(rng, samples, classes, scale=3)
        assert_gradient(answer(student, logits, labels)[1], logits, labels)


@pytest.mark.points(0.5)
@pytest.mark.title(en="The loss of large logits", ja="大きなロジットに対する損失")
@pytest.mark.catches(
    en="exp of a large number overflows, or the log of a vanishing share is cut off.",
    ja="大きな数の exp があふれているか、0 に近い確率の log が途中で打ち切られています。",
)
def test_large_loss(student, rng):
    for logits, labels in large(rng):
        assert_loss(answer(student, logits, labels)[0], logits, labels)


@pytest.mark.points(0.5)
@pytest.mark.title(en="The gradient at large logits", ja="大きなロジットでの勾配")
@pytest.mark.catches(
    en="exp of a large number overflows, or a whole row of shares vanishes.",
    ja="大きな数の exp があふれているか、ある行の値がすべて 0 になっています。",
)
def test_large_gradient(student, rng):
    for logits, labels in large(rng):
        assert_gradient(answer(student, logits, labels)[1], logits, labels)


def large(rng):
    """Logits far from zero, both ways, and rows far from one another."""
    logits, labels = draw(rng, 6, 10)
    yield logits + 2000, labels
    yield logits - 2000, labels
    yield logits + 1500 * np.array([0, 1, -1, 1, 0, -1])[:, None], labels
    yield 1000 * logits, labels


@pytest.mark.points(0.5)
@pytest.mark.title(en="Certain, and certainly wrong", ja="自信満々の正解と、自信満々の間違い")
@pytest.mark.catches(
    en="The loss of a confident mistake is cut off, or that of a sure answer is not almost zero.",
    ja="自信満々の間違いの損失が打ち切られているか、確実な正解の損失がほぼ 0 になっていません。",
)
def test_confident(student):
    for logits in ([[60.0, 0.0, 0.0]], [[0.0, 60.0, 0.0]], [[0.0, 0.0, 25.0], [0.0, 25.0, 0.0]]):
        array, labels = np.array(logits), np.arange(len(logits))
        assert_loss(answer(student, array, labels)[0], array, labels)


@pytest.mark.points(0.5)
@pytest.mark.title(en="logits and labels stay as they were", ja="logits と labels を書き換えない")
@pytest.mark.catches(
    en="The function writes into an array that it was given, or needs to.",
    ja="渡された配列を書き換えているか、書き換えられることを前提にしています。",
)
def test_arguments_unchanged(student, rng):
    logits, labels = draw(rng, 5, 10)
    held, held_labels = student.hold(logits), student.hold(labels)
    assert_gradient(answer(student, held, held_labels)[1], logits, labels)
    assert_same(student.value(held), logits, "logits")
    assert_same(student.value(held_labels), labels, "labels")
    read_only, frozen = logits.copy(), labels.copy()
    read_only.flags.writeable = frozen.flags.writeable = False
    for array in (read_only, np.asfortranarray(logits)):
        assert_gradient(answer(student, array, frozen)[1], logits, labels)


@pytest.mark.points(0.25)
@pytest.mark.title(en="Labels of every integer type", ja="あらゆる整数型のラベル")
@pytest.mark.catches(
    en="Something assumes one integer type of the labels.",
    ja="ラベルの整数の型を決めつけています。",
)
def test_label_types(student, rng):
    logits, labels = draw(rng, 6, 10)
    for kind in (np.uint8, np.int32, np.int64):
        loss, dlogits = answer(student, logits, labels.astype(kind))
        assert_loss(loss, logits, labels)
        assert_gradient(dlogits, logits, labels)


@pytest.mark.points(0.5)
@pytest.mark.title(en="float32 and float64", ja="float32 と float64")
@pytest.mark.catches(
    en="The computation loses precision: is something tiny added inside the log?",
    ja="計算の精度が落ちています。log の中に小さな数を足していませんか。",
)
def test_precision(student, rng):
    for dtype in (np.float32, np.float64):
        logits, labels = draw(rng, 9, 10, dtype, scale=4)
        loss, dlogits = answer(student, logits, labels)
        assert_loss(loss, logits, labels, dtype)
        assert_gradient(dlogits, logits, labels, dtype)
