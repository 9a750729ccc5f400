"""q3: how many pixels one output depends on.

No layer steps over pixels: there the stretch and the number of pixels would be two answers.
"""

import pytest

from autograder.checks import CheckFailed, Text, assert_integer

from . import oracle

pytestmark = pytest.mark.question("q3")

GOT = "receptive_field(layers)"


def assert_fields(student, *stacks):
    for layers in stacks:
        assert_integer(student.receptive_field(layers), oracle.receptive_field(layers), GOT)


@pytest.mark.points(0.5)
@pytest.mark.title(en="A single layer", ja="1 層だけ")
@pytest.mark.catches(
    en="One layer sees just its kernel, whatever its stride.",
    ja="1 層だけなら、ストライドに関係なくカーネルの大きさがそのまま見える範囲です。",
)
def test_single_layer(student):
    assert_fields(student, [(5, 1)], [(4, 3)], [(1, 1)], [(3, 2)])


@pytest.mark.points(0.75)
@pytest.mark.title(en="Layers with stride 1", ja="ストライド 1 の層だけ")
@pytest.mark.catches(
    en="Windows of neighbours overlap: each layer adds less than its kernel.",
    ja="隣り合う窓は重なっています。各層で増えるのは、カーネルの大きさより小さい値です。",
)
def test_stride_one(student):
    assert_fields(student, [(3, 1), (5, 1)], [(7, 1), (2, 1), (1, 1), (4, 1)])


@pytest.mark.points(1)
@pytest.mark.title(en="Layers with strides", ja="ストライドのある層")
@pytest.mark.catches(
    en="Behind a stride, neighbours lie further apart in the input.",
    ja="ストライドのある層の後ろでは、隣り合う数が入力の上でもっと離れています。",
)
def test_strides(student):
    assert_fields(
        student,
        [(3, 2), (3, 1)],
        [(5, 1), (2, 2), (5, 1), (2, 2)],
        [(3, 3), (4, 1), (3, 2), (2, 1)],
    )


@pytest.mark.points(0.5)
@pytest.mark.title(en="The order of the layers", ja="層の順序")
@pytest.mark.catches(
    en="The list runs from input to output; a stride counts for what follows it.",
    ja="リストは入力から出力への順です。ストライドが効くのは、そのあとの層に対してです。",
)
def test_order(student):
    assert_fields(student, [(7, 2), (5, 4), (2, 1)], [(2, 1), (5, 4), (7, 2)], [(11, 4), (3, 2)])


@pytest.mark.points(0.25)
@pytest.mark.title(en="No layer at all", ja="層が一つもない")
@pytest.mark.catches(en="A pixel sees itself.", ja="画素は自分自身を見ています。")
def test_no_layer(student):
    assert_fields(student, [])


@pytest.mark.points(0.5)
@pytest.mark.title(en="Deep stacks", ja="深く重ねた層")
@pytest.mark.catches(
    en="The number went through a float, or through an integer type that ends at 2⁶³.",
    ja="途中で float になっているか、2⁶³ までしか数えられない整数型になっています。",
)
def test_deep_stacks(student):
    assert_integer(student.receptive_field([(3, 1)] * 40), 81, GOT)
    assert_integer(student.receptive_field([(3, 2)] * 70), 2**71 - 1, GOT)


@pytest.mark.points(0.25)
@pytest.mark.title(en="The list stays as it was", ja="リストを書き換えない")
@pytest.mark.catches(
    en="The list is reversed or emptied in place.",
    ja="渡されたリストそのものを、逆順にしたり空にしたりしています。",
)
def test_list_unchanged(student):
    layers = [(3, 2), (5, 1), (2, 2)]
    held = student.hold(layers)
    first = student.receptive_field(held)
    assert_integer(student.receptive_field(held), oracle.receptive_field(layers), GOT)
    assert_integer(first, oracle.receptive_field(layers), GOT)
    if student.value(held) != layers:
        raise CheckFailed(
            Text(
                "receptive_field changes the list.", "receptive_field がリストを書き換えています。"
            ),
            names_mistake=True,
        )
