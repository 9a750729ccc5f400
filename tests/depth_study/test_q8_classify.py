"""q8: a network of the student's own, trained on the spot; the labels stay here."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_array

from .handed import told

pytestmark = pytest.mark.question("q8")

# The reference reaches 0.73 on average; see docs/depth_accuracy.md for the distributions.
THRESHOLD = 0.55
TRAINING = 1000
ASKED = 600

SUITE = Path(__file__).parent
TRAINING_SET = SUITE.parents[1] / "solutions" / "data" / "fashion_train.npz"
HIDDEN = SUITE / "hidden_fashion.npz"


@cache
def images_and_labels(path):
    with np.load(path) as file:
        return (file["images"].reshape(-1, 1, 28, 28) / 255).astype(np.float32), file["labels"]


def draw(rng, path, count):
    images, labels = images_and_labels(path)
    chosen = rng.choice(len(images), count, replace=False)
    return images[chosen], labels[chosen].astype(np.int64)


@pytest.mark.points(1.5)
@pytest.mark.seconds(60)
@pytest.mark.title(en="Hidden images", ja="非公開の画像")
@pytest.mark.catches(
    en="The network does not learn from the images and labels that are handed in, or the answers "
    "are not in the order of the images.",
    ja="渡された画像とラベルから学習していないか、答えが画像の順に並んでいません。",
)
def test_hidden_images(student, rng):
    renamed = rng.permutation(10)
    x_train, kinds = draw(rng, TRAINING_SET, TRAINING)
    x, hidden = draw(rng, HIDDEN, ASKED)
    got = assert_array(student.classify(x_train, renamed[kinds], x), "classify(...)")
    right = renamed[hidden]
    if got.shape != right.shape:
        told(student, [float(size) for size in got.shape])
        raise CheckFailed(
            Text(
                "classify(...) should give one label per image, in an array with one axis.",
                "classify(...) は、画像 1 枚につき一つのラベルを、1 軸の配列で返すようにします。",
            )
        )
    if np.mean(got == right) >= THRESHOLD:
        return
    # How wrong? One kind of labels only; those of the course's own naming; no better than chance.
    alike = [np.mean(got == got[0]), np.mean(got == hidden), np.mean(got == right)]
    told(student, [float(share >= 0.5) + 1 for share in alike])
    raise CheckFailed(
        Text(
            "Fewer than 55% of the labels are right.",
            "正しいラベルが 55% に達していません。",
        )
    )
