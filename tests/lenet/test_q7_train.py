"""q7: mini-batch gradient descent, on a model small enough to see everything."""

from itertools import chain, pairwise

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_same

from . import oracle
from .given import dense_model, pace, trained

pytestmark = pytest.mark.question("q7")

CLASSES = 3


def draw(rng, samples):
    """Images (N, 1, 2, 2) whose first pixel is their number, and labels that can be learnt."""
    x = rng.standard_normal((samples, 1, 2, 2))
    y = x[:, 0, 1].argmax(axis=1) + (x[:, 0, 0, 1] > 0.5)
    x[:, 0, 0, 0] = np.arange(samples)
    return x, y


def model_for(student, rng):
    W, b = rng.standard_normal((4, CLASSES)), rng.standard_normal(CLASSES)
    W[0] = 0  # the number of an image is no evidence
    return dense_model(student, W, b), W, b


def losses_of(got, epochs):
    """`got`, once it is a list of `epochs` finite numbers."""
    if not isinstance(got, list) or len(got) != epochs:
        raise CheckFailed(
            Text(
                f"train(..., epochs={epochs}) should give a list of {epochs} losses.",
                f"train(..., epochs={epochs}) は {epochs} 個の損失のリストを返すべきです。",
            ),
            names_mistake=True,
        )
    if not all(isinstance(loss, (float, np.floating)) and np.isfinite(loss) for loss in got):
        raise CheckFailed(
            Text("The losses should be finite numbers.", "損失はどれも有限な数であるべきです。")
        )
    return [float(loss) for loss in got]


def run(student, seed=0, samples=24, epochs=1, batch_size=6, lr=0.0, model_seed=0):
    """(losses, model, x, y) of a training; with lr = 0 whatever the optimiser, nothing moves."""
    rng = np.random.default_rng([samples, model_seed])
    x, y = draw(rng, samples)
    model, W, b = model_for(student, rng)
    generator = np.random.default_rng(seed)
    got = trained(student, model, x, y, epochs=epochs, batch_size=batch_size, lr=lr, rng=generator)
    return got, model, x, y, W, b


def batches(model, epochs, count):
    """For each epoch, the numbers of the images of each of its `count` batches."""
    seen = model.batches
    if not isinstance(seen, list) or len(seen) != epochs * count:
        raise CheckFailed(
            Text(
                "backward is not called once per batch: the number of batches of all epochs is "
                "another one.",
                "backward がバッチごとに 1 回ずつ呼ばれていません。"
                "全エポックのバッチの数が合いません。",
            )
        )
    numbers = [np.asarray(batch).round().astype(int).tolist() for batch in seen]
    return [numbers[epoch * count : (epoch + 1) * count] for epoch in range(epochs)]


@pytest.mark.points(0.5)
@pytest.mark.title(en="A list with one loss per epoch", ja="エポックごとに一つの損失のリスト")
@pytest.mark.catches(
    en="The losses of the steps are returned, or those of an earlier training as well.",
    ja="ステップごとの損失を返しているか、以前の学習の損失まで含まれています。",
)
def test_list(student):
    for epochs in (3, 1, 2):
        got, model, *_ = run(student, epochs=epochs)
        losses_of(got, epochs)
        batches(model, epochs, 4)


@pytest.mark.points(0.75)
@pytest.mark.title(en="The mean of the epoch's losses", ja="エポックの損失の平均")
@pytest.mark.catches(
    en="It is the last batch's loss, a sum, or a mean over more than this epoch.",
    ja="最後のバッチの損失、和、またはそのエポック以外も含めた平均になっています。",
)
def test_mean(student):
    for batch_size, epochs in ((6, 2), (24, 1), (1, 2)):
        got, _, x, y, W, b = run(student, batch_size=batch_size, epochs=epochs)
        want = oracle.cross_entropy(oracle.dense(x.reshape(len(x), -1), W, b), y)
        assert_same(np.array(losses_of(got, epochs)), [want] * epochs, "train(..., lr=0)")


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="A step after every batch, a new mean for every epoch",
    ja="バッチごとに 1 ステップ、エポックごとに新しい平均",
)
@pytest.mark.catches(
    en="The parameters move once per epoch only, or the mean runs on from epoch to epoch.",
    ja="エポックに 1 回しか更新していないか、平均を取る範囲が次のエポックに持ち越されています。",
)
def test_epoch_by_epoch(student):
    rng, speed = np.random.default_rng(6), pace(student)
    x, y = np.repeat(draw(rng, 1)[0], 24, axis=0), np.zeros(24, int)
    W = np.zeros((4, CLASSES))
    model = dense_model(student, W, W[0] - [3, 0, 0])
    got = trained(
        student,
        model,
        x,
        y,
        epochs=4,
        batch_size=6,
        lr=0.3 / speed,
        rng=np.random.default_rng(0),
    )
    losses = losses_of(got, 4)
    batches(model, 4, 4)
    steps = [oracle.cross_entropy(np.asarray(z), np.zeros(len(z), int)) for z in model.logits]
    if not all(after < before for before, after in pairwise(steps)):
        raise CheckFailed(
            Text(
                "Twenty-four times the same image: the loss should fall from each batch to the "
                "next, and does not.",
                "同じ画像ばかり 24 枚なら、損失はバッチごとに減るはずですが、減っていません。",
            )
        )
    # A loss that is measured when the epoch is over lies with the first batch of the next.
    for epoch, loss in enumerate(losses[:3]):
        if not steps[4 * epoch + 4] - 1e-9 <= loss <= steps[4 * epoch] + 1e-9:
            raise CheckFailed(
                Text(
                    f"The loss of epoch {epoch + 1} is not the mean of this epoch's losses.",
                    f"エポック {epoch + 1} の損失が、そのエポックの損失の平均になっていません。",
                )
            )


@pytest.mark.points(0.75)
@pytest.mark.title(
    en="A step goes downhill, for every parameter, in place",
    ja="すべてのパラメータが、その場で、坂を下る向きに動く",
)
@pytest.mark.catches(
    en="Some parameter does not move, moves uphill, or only a new array does.",
    ja="動かないパラメータがあるか、坂を上る向きに動いているか、新しい配列だけが更新されています。",
)
def test_downhill(student):
    moved = {}
    for lr in (0.01, 0.02):
        rng = np.random.default_rng(3)
        x, y = draw(rng, 8)
        model, W, b = model_for(student, rng)
        live = [student.live(model, "W"), student.live(model, "b")]
        trained(student, model, x, y, epochs=1, batch_size=8, lr=lr, rng=np.random.default_rng(0))
        rows = x.reshape(8, -1)
        dlogits = oracle.cross_entropy_gradient(oracle.dense(rows, W, b), y)
        gradients = [np.einsum("ni,no->io", rows, dlogits), np.einsum("no->o", dlogits)]
        moved[lr] = [student.value(held) - then for held, then in zip(live, (W, b), strict=True)]
        for step, gradient, name in zip(moved[lr], gradients, ("W", "b"), strict=True):
            if not (step * gradient < 0).all():
                raise CheckFailed(
                    Text(
                        f"After one step, {name} of a dense layer has not moved against its "
                        "gradient in every entry.",
                        f"1 ステップのあと、全結合層の {name} の要素がすべて勾配と逆向きに"
                        "動いているわけではありません。",
                    )
                )
    for single, double in zip(moved[0.01], moved[0.02], strict=True):
        if not np.allclose(double, 2 * single, rtol=1e-3):
            raise CheckFailed(
                Text(
                    "Twice the learning rate does not give twice the first step.",
                    "学習率を 2 倍にしても、最初の 1 歩が 2 倍になりません。",
                )
            )


@pytest.mark.points(0.75)
@pytest.mark.title(
    en="Each epoch goes over every image once", ja="各エポックで、どの画像もちょうど 1 回使う"
)
@pytest.mark.catches(
    en="Images are drawn with replacement or left out, or the batches have another size.",
    ja="画像を重複して引いているか、使っていない画像があるか、バッチの大きさが指定と違います。",
)
def test_every_image(student):
    for samples, batch_size, epochs in ((24, 6, 3), (20, 1, 1), (12, 12, 2)):
        _, model, *_ = run(student, samples=samples, batch_size=batch_size, epochs=epochs)
        for epoch in batches(model, epochs, samples // batch_size):
            if any(len(batch) != batch_size for batch in epoch):
                raise CheckFailed(
                    Text(
                        "The batches do not have batch_size images.",
                        "バッチの画像の枚数が batch_size になっていません。",
                    )
                )
            if sorted(number for batch in epoch for number in batch) != list(range(samples)):
                raise CheckFailed(
                    Text(
                        "An epoch does not use every image exactly once.",
                        "1 エポックで、すべての画像をちょうど 1 回ずつ使っていません。",
                    )
                )


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="A new order in each epoch, drawn from rng", ja="順序はエポックごとに rng から"
)
@pytest.mark.catches(
    en="The images come in the same order in every epoch, or the order does not come from rng.",
    ja="どのエポックでも画像の順序が同じか、順序が rng から決まっていません。",
)
def test_order(student):
    orders = []
    for seed in (0, 1):
        _, model, *_ = run(student, seed=seed, samples=30, epochs=2, batch_size=6)
        orders += [list(chain(*epoch)) for epoch in batches(model, 2, 5)]
    if any(order == list(range(30)) for order in orders):
        raise CheckFailed(
            Text("The images are not shuffled.", "画像の順序がかき混ぜられていません。")
        )
    if orders[0] == orders[1]:
        raise CheckFailed(
            Text(
                "The second epoch has the order of the first.",
                "2 回目のエポックの順序が 1 回目と同じです。",
            )
        )
    if orders[0] == orders[2]:
        raise CheckFailed(
            Text(
                "Another state of rng gives the same order.",
                "rng の状態を変えても、順序が同じです。",
            )
        )
    if any(len({i // 6 for i in order[:6]}) == 1 for order in orders):
        raise CheckFailed(
            Text(
                "The batches are shuffled, but always hold the same images.",
                "バッチの順序だけが変わり、各バッチの中身がいつも同じです。",
            )
        )


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="The same state of rng, the same training", ja="rng の状態が同じなら、学習も同じ"
)
@pytest.mark.catches(
    en="Randomness comes from elsewhere than rng, or something is left of an earlier training.",
    ja="rng 以外から乱数を引いているか、前の学習の何かが残っています。",
)
def test_reproducible(student):
    results = []
    for _ in range(2):
        got, model, *_ = run(student, seed=4, samples=30, epochs=2, lr=0.1)
        results.append((losses_of(got, 2), model.W, list(chain(*batches(model, 2, 5)))))
    (losses, W, order), (again, W_again, order_again) = results
    if order != order_again or not np.allclose(losses, again) or not np.allclose(W, W_again):
        raise CheckFailed(
            Text(
                "Two trainings from the same state of rng differ.",
                "rng の状態が同じ二つの学習の結果が異なります。",
            )
        )


@pytest.mark.points(0.5)
@pytest.mark.title(en="Each image with its own label", ja="画像とラベルの対応")
@pytest.mark.catches(
    en="The images are shuffled without their labels, or the batch's loss is not what goes back.",
    ja="画像だけをかき混ぜてラベルはそのままにしているか、そのバッチの損失の勾配が"
    "逆伝播に渡されていません。",
)
def test_labels(student):
    _, model, _, y, *_ = run(student, samples=24, epochs=2, batch_size=6)
    for epoch, ups in zip(
        batches(model, 2, 4), (model.upstream[:4], model.upstream[4:]), strict=True
    ):
        for numbers, dlogits in zip(epoch, ups, strict=True):
            array = np.asarray(dlogits)
            right = array.shape == (len(numbers), CLASSES)
            if not right or array.argmin(axis=1).tolist() != y[numbers].tolist():
                raise CheckFailed(
                    Text(
                        "What goes into backward does not push each image towards its own label.",
                        "backward に渡された勾配が、各画像をそのラベルへ近づけるものになって"
                        "いません。",
                    )
                )


@pytest.mark.points(0.5)
@pytest.mark.title(en="x and y stay as they were", ja="x と y を書き換えない")
@pytest.mark.catches(
    en="The given images or labels themselves are shuffled.",
    ja="渡された画像やラベルそのものをかき混ぜています。",
)
def test_arguments_unchanged(student):
    rng = np.random.default_rng(5)
    images, labels = draw(rng, 20)
    model, *_ = model_for(student, rng)
    x, y = student.hold(images), student.hold(labels)
    settings = {"epochs": 2, "batch_size": 5, "lr": 0.1}
    got = trained(student, model, x, y, **settings, rng=np.random.default_rng(0))
    losses_of(got, 2)
    batches(model, 2, 4)
    assert_same(student.value(x), images, "x")
    assert_same(student.value(y), labels, "y")
    images.flags.writeable = labels.flags.writeable = False
    got = trained(student, model, images, labels, **settings, rng=np.random.default_rng(0))
    losses_of(got, 2)


@pytest.mark.points(0.75)
@pytest.mark.title(en="It learns", ja="学習が進む")
@pytest.mark.catches(
    en="The loss does not fall: are the steps taken, after each batch, by its own gradients?",
    ja="損失が減っていません。バッチごとに、そのバッチの勾配で更新していますか。",
)
def test_learns(student, rng):
    for samples, batch_size in ((90, 9), (100, 8)):
        x, y = draw(rng, samples)
        x[:, 0, 0, 0] = 0
        model, W, b = model_for(student, rng)
        first = oracle.cross_entropy(oracle.dense(x.reshape(samples, -1), W, b), y)
        got = trained(
            student,
            model,
            x,
            y,
            epochs=12,
            batch_size=batch_size,
            lr=0.1,
            rng=np.random.default_rng(0),
        )
        last = oracle.cross_entropy(
            oracle.dense(x.reshape(samples, -1), np.asarray(model.W), np.asarray(model.b)), y
        )
        losses = losses_of(got, 12)
        if not (last < 0.8 * first and losses[-1] < losses[0]):
            raise CheckFailed(
                Text(
                    "The loss does not fall on a task that a single dense layer learns.",
                    "全結合層一つで学べる課題なのに、損失が減っていません。",
                )
            )
