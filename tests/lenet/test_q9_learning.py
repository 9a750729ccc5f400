"""q9: everything together, on real digits."""

from pathlib import Path

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_array, attempt

from . import oracle
from .given import digits, logits, pace, parts, trained
from .networks import first_weights, network
from .training import HIDDEN, LONG, LOSS, RANDOM, SEEDS, SHORT, THRESHOLD

pytestmark = pytest.mark.question("q9")

TRAINING_IMAGES = Path(__file__).parents[2] / "solutions" / "data" / "mnist_train.npz"
HIDDEN_IMAGES = Path(__file__).parent / "hidden_digits.npz"


def read(path, count):
    """(grey levels (N, 28, 28) uint8, labels (N,))."""
    with np.load(path) as file:
        return file["images"][:count], file["labels"][:count].astype(np.int64)


def trained_network(student, seed, training, x, y, speed):
    """A LeNet of the student, trained by the student's `train` from weights of the grader's."""
    net = network(student, first_weights(np.random.default_rng([seed, 1])))
    before = attempt(lambda: parts(student, net.model))
    for epochs, lr in training.calls:
        trained(
            student,
            net.model,
            x,
            y,
            epochs=epochs,
            batch_size=training.batch_size,
            lr=lr / speed,
            rng=np.random.default_rng([seed, 2]),
        )
    after = attempt(lambda: parts(student, net.model))
    _assert_moved(before or [], after or [])
    return net.model


def _assert_moved(before, after):
    """All weights are others than before. Biases may have stayed: that is paid for elsewhere."""
    weights = [(old, new) for old, new in zip(before, after, strict=False) if np.size(old) > 120]
    if not weights or any(np.array_equal(old, new) for old, new in weights):
        raise CheckFailed(
            Text(
                "After training, weights in model.parameters() are what they were before.",
                "学習のあとも、model.parameters() に変わっていない重みがあります。",
            )
        )


@pytest.mark.seconds(30)
@pytest.mark.points(2)
@pytest.mark.title(en="The loss on 200 images falls", ja="200 枚の画像で損失が減る")
@pytest.mark.catches(
    en="The loss stays near ln 10, as if the network knew nothing: do the steps reach the arrays "
    "that forward computes with, and are the gradients those of the latest backward?",
    ja="損失が ln 10 の近くから減らず、何も学んでいないのと同じです。更新は forward が使う配列に"
    "届いていますか。使っている勾配は、直前の backward のものですか。",
)
def test_loss_falls(student):
    images, labels = read(TRAINING_IMAGES, SHORT.images)
    x, y, speed = digits(student, images), student.hold(labels), pace(student)
    for seed in range(SEEDS):
        model = trained_network(student, seed, SHORT, x, y, speed)
        got = assert_array(logits(student, model, digits(student, images)), "model.forward(x)")
        if got.shape == (len(labels), 10) and np.isfinite(got).all():
            loss = oracle.cross_entropy(got, labels)
            if loss < LOSS:
                return
            if loss > 2.25:  # it has learnt nothing at all
                break
    raise CheckFailed(
        Text(
            "After two epochs the loss on the training images has hardly fallen.",
            "2 エポック学習しても、訓練画像での損失がほとんど減っていません。",
        )
    )


@pytest.mark.seconds(60)
@pytest.mark.points(2)
@pytest.mark.title(
    en=f"At least {THRESHOLD:.0%} of 1,000 unseen digits, after three epochs on 400 images",
    ja=f"400 枚で 3 エポック学習し、初めて見る 1,000 枚の {THRESHOLD:.0%} 以上に正解する",
)
@pytest.mark.catches(
    en="The network learns less than it should. Look at q1, q2, q3 and q7 first.",
    ja="学習が十分に進んでいません。まず q1、q2、q3、q7 を確かめてください。",
)
def test_unseen_digits(student):
    images, labels = read(TRAINING_IMAGES, LONG.images)
    hidden, truth = read(HIDDEN_IMAGES, HIDDEN)
    x, y, speed = digits(student, images), student.hold(labels), pace(student)
    for seed in range(SEEDS):
        model = trained_network(student, seed, LONG, x, y, speed)
        got = assert_array(logits(student, model, digits(student, hidden)), "model.forward(x)")
        if got.shape != (len(truth), 10) or not np.isfinite(got).all():
            break
        accuracy = float(np.mean(got.argmax(axis=1) == truth))
        if accuracy >= THRESHOLD:
            return
        if accuracy < RANDOM:
            break
    raise CheckFailed(
        Text(
            "Too few of the digits that the network has never seen are read right.",
            "初めて見る数字の正解が少なすぎます。",
        )
    )
