"""q8: from logits to labels."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_same

from .given import dense_model

pytestmark = pytest.mark.question("q8")

LABELS = "predict(model, x)"


def model_of(student, rng, classes=10):
    W, b = rng.standard_normal((4, classes)), rng.standard_normal(classes)
    return dense_model(student, W, b), W, b


def right_labels(x, W, b):
    return np.array([int(np.argmax(row @ W + b)) for row in x.reshape(len(x), -1)])


def assert_labels(got, want):
    if isinstance(got, np.ndarray) and got.dtype.kind == "f" and got.shape == want.shape:
        raise CheckFailed(
            Text(
                f"{LABELS} gives floats; labels are integers.",
                f"{LABELS} が小数を返しています。ラベルは整数です。",
            ),
            names_mistake=True,
        )
    assert_same(got, want, LABELS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="The label of each image", ja="各画像のラベル")
@pytest.mark.catches(
    en="The largest logit is not looked for among the classes of each image.",
    ja="画像ごとに、クラスの中で最大のロジットを探していません。",
)
def test_labels(student, rng):
    for samples, classes in ((7, 10), (10, 10), (5, 3), (3, 5)):
        model, W, b = model_of(student, rng, classes)
        x = rng.standard_normal((samples, 1, 2, 2))
        assert_labels(student.predict(model, x), right_labels(x, W, b))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Many images, and a single one", ja="たくさんの画像と、1 枚だけの画像")
@pytest.mark.catches(
    en="A last smaller batch is lost, or the axis of a single image.",
    ja="最後の小さいバッチが抜けているか、画像が 1 枚のときに軸がなくなっています。",
)
def test_numbers(student, rng):
    model, W, b = model_of(student, rng)
    for samples in (1, 64, 257, 1003, 2500):
        x = rng.standard_normal((samples, 1, 2, 2))
        assert_labels(student.predict(model, x), right_labels(x, W, b))


@pytest.mark.points(0.5)
@pytest.mark.title(en="The model and x stay as they were", ja="モデルと x を書き換えない")
@pytest.mark.catches(
    en="Prediction trains, or writes into the images.",
    ja="予測の中で学習しているか、画像を書き換えています。",
)
def test_nothing_changes(student, rng):
    model, W, b = model_of(student, rng)
    images = rng.standard_normal((9, 1, 2, 2))
    x = student.hold(images)
    assert_labels(student.predict(model, x), right_labels(images, W, b))
    assert_same(student.value(x), images, "x")
    assert_same(model.W, W, "model.parameters()[0]")
    assert_same(model.b, b, "model.parameters()[1]")
