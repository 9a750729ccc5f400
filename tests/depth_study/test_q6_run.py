"""q6: accuracy of given answers, and one run with a `build` and a `train` that take notes."""

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_integer, assert_same

from . import oracle
from .handed import LABORATORY, entry, number, told
from .oracle import Plan

pytestmark = pytest.mark.question("q6")

PLAN = Plan(2, 3, (1,), 3, (1, 6, 8))
SETTINGS = {"epochs": 3, "batch_size": 7, "lr": 0.25, "seed": 4}


def images(labels, shape=(1, 6, 8)):
    """Images that show the laboratory's network the class on their first pixel."""
    x = np.full((len(labels), *shape), 0.5, dtype=np.float32)
    x[:, 0, 0, 0] = labels
    return x


def data_of(rng, shape=(1, 6, 8), val=(30, 18), train=(45, 36)):
    """Images of which `val[1]` of `val[0]` have the label that is read off them; likewise `train`.

    Class 0, which the network says before it is trained, is not among the labels.
    """
    found = {}
    for name, (count, right) in {"train": train, "val": val}.items():
        shown = rng.integers(1, 10, count)
        labels = np.where(np.arange(count) < right, shown, shown % 9 + 1)
        order = rng.permutation(count)
        found[f"x_{name}"], found[f"y_{name}"] = images(shown[order], shape), labels[order]
    return found


def run(student, data, plan=PLAN, settings=SETTINGS, work=0.0):
    """(row, laboratory) of one run."""
    laboratory = student.build(LABORATORY, "Laboratory")(work)
    row = student.run(plan.without_image, data, settings, laboratory.build, laboratory.train)
    return row, laboratory


def only(notes, what):
    if len(notes) == 1:
        return notes[0]
    raise CheckFailed(
        Text(
            f"In one run, {what} should be called once; it was called {len(notes)} times.",
            f"1 回の実験で {what} を呼ぶのは 1 回だけですが、{len(notes)} 回呼ばれました。",
        ),
        names_mistake=True,
    )


def assert_fraction(got, want, name):
    if abs(number(got, name) - want) > 1e-6:
        raise CheckFailed(
            Text(f"{name} is not the right share.", f"{name} の割合が違います。"),
        )


@pytest.mark.points(0.5)
@pytest.mark.title(en="Accuracy of any number of images", ja="さまざまな枚数での正解率")
@pytest.mark.catches(
    en="Portions of different size count alike, or some images are left out.",
    ja="枚数の違うまとまりを同じ重みで平均しているか、数えられていない画像があります。",
)
def test_accuracy(student, rng):
    layers = student.build(LABORATORY, "reader")(np.eye(10))
    for count, right in [(1, 1), (7, 3), (1003, 500), (64, 0), (2500, 1900)]:
        shown = rng.integers(0, 10, count)
        labels = np.where(np.arange(count) < right, shown, (shown + 3) % 10)
        got = student.accuracy(layers, images(shown, (1, 2, 1)), labels)
        assert_fraction(got, right / count, "accuracy(layers, x, y)")


@pytest.mark.points(0.5)
@pytest.mark.title(en="The largest logit wins", ja="最大のロジットが答え")
@pytest.mark.catches(
    en="Something else than the place of the largest logit in each row is taken for the answer.",
    ja="各行で最大のロジットの位置以外のものを、答えとみなしています。",
)
def test_largest_logit(student, rng):
    logits = -1 - rng.permuted(np.tile(np.arange(10.0), (10, 1)), axis=1)
    answers = logits.argmax(axis=1)
    layers = student.build(LABORATORY, "reader")(logits)
    shown = np.arange(10)
    labels = np.where(shown < 7, answers, (answers + 1) % 10)
    got = student.accuracy(layers, images(shown, (1, 1, 1)), labels)
    assert_fraction(got, 0.7, "accuracy(layers, x, y)")


@pytest.mark.points(0.5)
@pytest.mark.title(en="The network that the plan asks for", ja="設計どおりのネットワーク")
@pytest.mark.catches(
    en="build does not get the whole plan, or not the shape of the images.",
    ja="build に、設計のすべて、または画像の形が渡されていません。",
)
def test_builds(student, rng):
    for plan in (PLAN, Plan(3, 2, (1, 3), 5, (3, 4, 6))):
        _, laboratory = run(student, data_of(rng, plan.image), plan)
        built = dict(only(laboratory.built, "build"))
        built.pop("first weight")
        told(student, built)
        if built != {**plan.without_image, "image": plan.image}:
            raise CheckFailed(
                Text(
                    "The network is not built as plan and data say.",
                    "ネットワークが、plan と data のとおりに作られていません。",
                )
            )


@pytest.mark.points(0.75)
@pytest.mark.title(
    en="Training on the training images, as the settings say", ja="設定どおりの、訓練用画像での学習"
)
@pytest.mark.catches(
    en="Training sees other images, or a setting is not handed on as it is.",
    ja="学習に別の画像が使われているか、設定がそのまま渡されていません。",
)
def test_trains(student, rng):
    data = data_of(rng)
    for plan, settings in [
        (PLAN, SETTINGS),
        (Plan(4, 2, (), 3, (1, 6, 8)), SETTINGS),
        (PLAN, {"epochs": 2, "batch_size": 11, "lr": 0.5, "seed": 0}),
    ]:
        _, laboratory = run(student, data, plan, settings)
        notes = only(laboratory.trained, "train")
        told(student, {key: notes[key] for key in ("epochs", "batch_size", "lr", "x")})
        if notes["own"] is not True:
            raise CheckFailed(
                Text(
                    "What is trained is not the network that build gave.",
                    "学習させたのが、build の返したネットワークではありません。",
                )
            )
        for key in ("epochs", "batch_size", "lr"):
            if notes[key] != settings[key]:
                raise CheckFailed(
                    Text(
                        f"train does not get the {key} of the settings.",
                        f"train に settings の {key} が渡されていません。",
                    )
                )
        if np.shape(notes["x"]) != data["x_train"].shape:
            raise CheckFailed(
                Text(
                    "The number of images that are trained on is not that of the training images.",
                    "学習に使われた画像の枚数が、訓練用画像の枚数と違います。",
                )
            )
        assert_same(notes["x"], data["x_train"], "x_train", dtype=np.float32)
        assert_same(notes["y"], data["y_train"], "y_train")


@pytest.mark.points(0.5)
@pytest.mark.title(en="Accuracy on the validation images", ja="検証用画像での正解率")
@pytest.mark.catches(
    en="The accuracy is that of other images, or of the network before its training.",
    ja="別の画像での正解率か、学習前のネットワークの正解率になっています。",
)
def test_validation(student, rng):
    for val, train in [((30, 18), (45, 36)), ((50, 45), (40, 10))]:
        row, _ = run(student, data_of(rng, val=val, train=train))
        got = told(student, entry(row, "accuracy"))
        assert_fraction(got, val[1] / val[0], 'row["accuracy"]')


@pytest.mark.points(0.25)
@pytest.mark.title(en="Accuracy on the training images", ja="訓練用画像での正解率")
@pytest.mark.catches(
    en="train_accuracy is that of other images.",
    ja="train_accuracy が別の画像での正解率になっています。",
)
def test_training_accuracy(student, rng):
    row, _ = run(student, data_of(rng))
    got = told(student, entry(row, "train_accuracy"))
    assert_fraction(got, 36 / 45, 'row["train_accuracy"]')


@pytest.mark.points(0.5)
@pytest.mark.title(en="The number of parameters", ja="パラメータの総数")
@pytest.mark.catches(
    en="Biases are left out, or arrays are counted in place of their numbers.",
    ja="バイアスを数え落としているか、要素ではなく配列の個数を数えています。",
)
def test_parameters(student, rng):
    for plan in (PLAN, Plan(4, 2, (2,), 5, (2, 8, 6))):
        row, _ = run(student, data_of(rng, plan.image), plan)
        got = told(student, entry(row, "parameters"))
        assert_integer(got, oracle.params(plan), 'row["parameters"]')


@pytest.mark.points(0.5)
@pytest.mark.title(en="All chance comes from the seed", ja="乱数はすべてシードから")
@pytest.mark.catches(
    en="Two runs with one seed differ, or two seeds give the same run.",
    ja="同じシードの実験が一致しないか、違うシードの実験が一致してしまいます。",
)
def test_seed(student, rng):
    data = data_of(rng)
    notes = []
    for seed in (11, 11, 12):
        row, laboratory = run(student, data, settings={**SETTINGS, "seed": seed})
        weight = only(laboratory.built, "build")["first weight"]
        notes.append((weight, only(laboratory.trained, "train")["draw"]))
    told(
        student, [entry(row, "seed"), *np.equal(notes[0], notes[1]), *np.equal(notes[1], notes[2])]
    )
    (first, draw), (again, redraw), (other, other_draw) = notes
    if (first, draw) != (again, redraw):
        raise CheckFailed(
            Text(
                "Two runs with the same seed are not the same.",
                "同じシードで 2 回実験しても、同じになりません。",
            )
        )
    if first == other or draw == other_draw:
        raise CheckFailed(
            Text(
                "Two runs with different seeds start with the same weights, or take the images in "
                "the same order.",
                "シードが違うのに、最初の重み、または画像の順序が同じです。",
            )
        )
    assert_integer(entry(row, "seed"), 12, 'row["seed"]')


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="The rest of the row; arguments unchanged", ja="残りの項目と、書き換えない引数"
)
@pytest.mark.catches(
    en="Entries are missing or are not what they are called, or an argument is changed.",
    ja="項目が抜けているか、名前どおりの内容でないか、引数が書き換えられています。",
)
def test_rest_of_the_row(student, rng):
    data = data_of(rng)
    laboratory = student.build(LABORATORY, "Laboratory")(0.06)  # rounded to tenths it is 0.1
    plan, settings = student.hold(PLAN.without_image), student.hold(SETTINGS)
    held = student.hold(data)
    row = student.run(plan, held, settings, laboratory.build, laboratory.train)
    told(student, {key: entry(row, key) for key in (*PLAN.without_image, "losses")})
    for key, want in PLAN.without_image.items():
        got = entry(row, key)
        if (tuple(got) if isinstance(got, list) else got) != want:
            raise CheckFailed(
                Text(f"row[{key!r}] is not that of the plan.", f"row[{key!r}] が plan と違います。")
            )
    losses = entry(row, "losses")
    losses = losses if isinstance(losses, (list, tuple, np.ndarray)) else []
    if not np.array_equal(np.array(losses, dtype=object), np.array([2.5, 1.25, 2.5 / 3], object)):
        raise CheckFailed(
            Text(
                'row["losses"] is not what train gave.',
                'row["losses"] が train の戻り値と違います。',
            )
        )
    told(student, "seconds")
    if not 0.05 <= number(entry(row, "seconds"), 'row["seconds"]') <= 60:
        raise CheckFailed(
            Text(
                'row["seconds"] is not how long the training took.',
                'row["seconds"] が、学習にかかった秒数になっていません。',
            )
        )
    same = student.value(plan) == PLAN.without_image and student.value(settings) == SETTINGS
    kept = student.value(held)
    if not same or list(kept) != list(data):
        raise CheckFailed(
            Text(
                "plan, data or settings is not as it was before.",
                "plan, data, settings のどれかが書き換えられています。",
            )
        )
    for key, array in data.items():
        assert_same(kept[key], array, f'data["{key}"]', dtype=np.float32)
