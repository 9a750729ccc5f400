"""q7: the pasted table: complete, counted right, and possible."""

import pytest

from autograder.checks import CheckFailed, Text

from . import oracle
from .handed import number, told
from .reported import reported

pytestmark = pytest.mark.question("q7")

# The best row has to reach the first, none may pass the second: docs/depth_accuracy.md.
LEAST, MOST = 0.5, 0.95


def refuse(student, answer, en, ja):
    told(student, answer)
    raise CheckFailed(Text(en, ja))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Three depths, all else alike", ja="三通りの深さ(ほかは同じ)")
@pytest.mark.catches(
    en="There are not three depths of 3 × 3 stacks with the same channels and number of poolings.",
    ja="チャネル数とプーリングの数が同じ 3 × 3 の積み重ねが、三通りの深さでそろっていません。",
)
def test_depths(student):
    _, rows = reported(student)
    depths = {}
    for row in rows:
        if row.plan.kernel_size == 3:
            alike = (row.plan.channels, len(row.plan.pool_after))
            depths.setdefault(alike, set()).add(row.plan.depth)
    if max((len(found) for found in depths.values()), default=0) < 3:
        refuse(
            student,
            sorted(len(found) for found in depths.values()),
            "Fewer than three depths can be compared.",
            "比べられる深さが三通りありません。",
        )


@pytest.mark.points(0.25)
@pytest.mark.title(en="The same depth with other poolings", ja="同じ深さでプーリングが違うもの")
@pytest.mark.catches(
    en="No two rows differ in their poolings only.",
    ja="プーリングだけが違う二つの行がありません。",
)
def test_poolings(student):
    _, rows = reported(student)
    pools = {}
    for row in rows:
        alike = (row.plan.depth, row.plan.channels, row.plan.kernel_size)
        pools.setdefault(alike, set()).add(row.plan.pool_after)
    if max(len(found) for found in pools.values()) < 2:
        refuse(
            student,
            [1, len(pools)],
            "No two rows show what a pooling does.",
            "プーリングの効果を比べられる二つの行がありません。",
        )


@pytest.mark.points(0.25)
@pytest.mark.title(en="A large kernel beside a stack", ja="大きなカーネルと積み重ね")
@pytest.mark.catches(
    en="There is no layer with a larger kernel, or no 3 × 3 stack with the same receptive field.",
    ja="大きなカーネルの 1 層がないか、同じ受容野を持つ 3 × 3 の積み重ねがありません。",
)
def test_large_kernel(student):
    _, rows = reported(student)
    large, stacks = set(), set()
    for row in rows:
        seen = oracle.receptive_field(row.plan)
        if row.plan.kernel_size > 3 and row.plan.depth == 1:
            large.add(seen)
        if row.plan.kernel_size == 3 and row.plan.depth > 1:
            stacks.add(seen)
    if not large & stacks:
        refuse(
            student,
            [2, len(large), len(stacks)],
            "No large kernel stands beside a stack that sees as much.",
            "大きなカーネルと、同じ範囲を見る積み重ねの組がありません。",
        )


@pytest.mark.points(0.75)
@pytest.mark.title(en="The parameters", ja="パラメータ数")
@pytest.mark.catches(
    en="A number of parameters does not belong to the network of its row.",
    ja="パラメータ数が、その行のネットワークと合っていません。",
)
def test_parameters(student):
    _, rows = reported(student)
    off = [number(row.parameters, "parameters") - oracle.params(row.plan) for row in rows]
    if any(off):
        refuse(
            student,
            off,
            "Not every number of parameters is right.",
            "パラメータ数に、正しくないものがあります。",
        )


@pytest.mark.points(0.5)
@pytest.mark.title(en="The receptive fields", ja="受容野")
@pytest.mark.catches(
    en="A receptive field does not belong to the network of its row.",
    ja="受容野が、その行のネットワークと合っていません。",
)
def test_fields(student):
    _, rows = reported(student)
    fields = [number(row.receptive_field, "receptive_field") for row in rows]
    off = [got - oracle.receptive_field(row.plan) for got, row in zip(fields, rows, strict=True)]
    if any(off):
        refuse(
            student,
            off,
            "Not every receptive field is right.",
            "受容野に、正しくないものがあります。",
        )


@pytest.mark.points(0.75)
@pytest.mark.title(en="Accuracies such as networks of this kind reach", ja="ありうる範囲の正解率")
@pytest.mark.catches(
    en="The accuracies are percentages, of the wrong images, or those of networks that learnt "
    "nothing.",
    ja="正解率が百分率になっているか、別の画像での値か、何も学習していないネットワークの値です。",
)
def test_range(student):
    _, rows = reported(student)
    values = [number(row.accuracy, "accuracy") for row in rows]
    if not all(0 <= value <= 1 for value in values):
        refuse(
            student,
            [1.0],
            "An accuracy is a share, from 0 to 1: not a percentage, and not a count.",
            "正解率は 0 から 1 までの割合です。百分率や枚数ではありません。",
        )
    if max(values) > MOST:
        refuse(
            student,
            [2.0],
            "An accuracy is higher than a network of this kind reaches on images that it has not "
            "been trained on.",
            "学習に使っていない画像で、この種のネットワークが達する正解率を超えています。",
        )
    if max(values) < LEAST:
        refuse(
            student,
            [3.0],
            "Even the best network is hardly better than guessing.",
            "いちばんよいネットワークでも、当てずっぽうとほとんど変わりません。",
        )


@pytest.mark.points(0.5)
@pytest.mark.title(en="Accuracies that were counted", ja="数えて求めた正解率")
@pytest.mark.catches(
    en="The accuracies are no shares of n_val images, or every network has the same.",
    ja="正解率が n_val 枚に対する割合になっていないか、どのネットワークも同じ値です。",
)
def test_shares(student):
    conditions, rows = reported(student)
    images = int(conditions["n_val"])
    counts = [number(row.accuracy, "accuracy") * images for row in rows]
    # As printed: all digits, or at least four of them.
    rounding = min(1e-6 + 0.5e-4 * images, 0.25)
    if any(abs(count - round(count)) > rounding for count in counts) or images < 100:
        refuse(
            student,
            [1.0],
            "An accuracy is not a share of n_val images (of which there should be at least 100).",
            "正解率が、n_val 枚に対する割合になっていません(n_val は 100 以上にします)。",
        )
    if len({round(count) for count in counts}) == 1:
        refuse(
            student,
            [2.0],
            "All networks have one and the same accuracy.",
            "どのネットワークの正解率も、まったく同じです。",
        )
