"""q6: a whole network, layer by layer."""

from math import prod

import pytest

from autograder.checks import CheckFailed, Text

from . import oracle
from .judging import own_count, own_output_shape
from .test_public import rows_of

pytestmark = pytest.mark.question("q6")

GOT = "count_network(input_shape, layers)"


def assert_table(student, input_shape, layers):
    """Each row follows from the one before, by the oracle or by the student's own q1 and q2."""
    rows = rows_of(student.count_network(input_shape, layers), GOT, len(layers))
    shape = input_shape
    for number, (layer, (out, parameters)) in enumerate(zip(layers, rows, strict=True), start=1):
        if not (
            _is_step(student, shape, layer, out) and _counts(student, shape, layer, parameters)
        ):
            student.count_network(input_shape, layers)  # the answer that the failure is about
            raise CheckFailed(
                Text(
                    f"Row {number} of {GOT}, a {layer[0]} layer, is not right.",
                    f"{GOT} の {number} 行目({layer[0]} の層)が違います。",
                )
            )
        shape = out


def _is_step(student, shape, layer, out):
    kind, *settings = layer
    if kind in ("flatten", "dense"):
        return out == ((prod(shape),) if kind == "flatten" else tuple(settings))
    if _fits(shape, layer) and oracle.step(shape, layer)[1] == out:
        return True
    settings = settings if kind == "conv" else [shape[0], *settings, 0]
    return out == own_output_shape(student, shape, *settings)


def _counts(student, shape, layer, parameters):
    kind, *settings = layer
    if _fits(shape, layer) and oracle.step(shape, layer)[2] == parameters:
        return True
    if kind == "conv":
        return parameters == own_count(student, "conv_params", shape[0], *settings[:2])
    if kind == "dense":
        return parameters == own_count(student, "dense_params", shape[0], *settings)
    return parameters == 0


def _fits(shape, layer):
    """Whether the oracle can be asked what the layer makes of what the student's code gave."""
    axes = 1 if layer[0] == "dense" else 3
    return len(shape) == axes and all(0 <= length < 10**5 for length in shape)


@pytest.mark.points(0.75)
@pytest.mark.title(en="Convolutions in a row", ja="続けて並んだ畳み込み")
@pytest.mark.catches(
    en="A layer takes its channels and its size from the layer before it.",
    ja="各層は、一つ前の層からチャネル数と大きさを受け取ります。",
)
def test_convolutions(student):
    layers = [("conv", 4, 3, 1, 1), ("conv", 7, (2, 5), 2, 0), ("conv", 5, 1, 1, 0)]
    assert_table(student, (2, 11, 16), layers)


@pytest.mark.points(0.75)
@pytest.mark.title(en="Poolings, overlapping ones too", ja="重なる窓も含むプーリング")
@pytest.mark.catches(
    en="A pooling keeps the channels, drops leftovers and has no parameters.",
    ja="プーリングはチャネル数を変えず、余りを切り捨て、パラメータを持ちません。",
)
def test_poolings(student):
    assert_table(student, (5, 13, 18), [("pool", 3, 2), ("conv", 3, 2, 1, 0), ("pool", 2, 2)])
    assert_table(student, (3, 9, 14), [("pool", (2, 3), 3)])


@pytest.mark.points(0.75)
@pytest.mark.title(en="Flatten and dense layers", ja="平坦化と全結合層")
@pytest.mark.catches(
    en="Flattening keeps every number; each dense layer starts from the outputs of the last.",
    ja="平坦化では数は一つも失われません。全結合層の入力は、直前の層の出力です。",
)
def test_dense(student):
    layers = [("pool", 2, 2), ("flatten",), ("dense", 9), ("dense", 4), ("dense", 6)]
    assert_table(student, (3, 6, 9), layers)


@pytest.mark.points(0.75)
@pytest.mark.title(en="A network from end to end", ja="ネットワーク全体")
@pytest.mark.catches(
    en="Go through the table row by row and find the first one that is off.",
    ja="表を 1 行ずつたどり、最初にずれる行を探しましょう。",
)
def test_network(student):
    layers = [("conv", 6, 5, 1, 2), ("pool", 2, 2), ("conv", 16, 5, 1, 0), ("pool", 2, 2)]
    layers += [("flatten",), ("dense", 120), ("dense", 84), ("dense", 10)]
    assert_table(student, (1, 28, 30), layers)
    assert_table(student, (3, 20, 20), layers[:2])


@pytest.mark.points(0.25)
@pytest.mark.title(en="The list of layers stays as it was", ja="層のリストを書き換えない")
@pytest.mark.catches(
    en="Layers are taken out of the given list, or appended to an old result.",
    ja="渡されたリストから層を取り除いているか、前回の結果に付け足しています。",
)
def test_called_twice(student):
    layers = [("conv", 2, 2, 1, 0), ("flatten",), ("dense", 3)]
    assert_table(student, (1, 4, 5), layers)
    held = student.hold(layers)
    for _ in range(2):
        rows_of(student.count_network((1, 4, 5), held), GOT, 3)
    if student.value(held) != layers:
        raise CheckFailed(
            Text("count_network changes the list.", "count_network がリストを書き換えています。"),
            names_mistake=True,
        )
