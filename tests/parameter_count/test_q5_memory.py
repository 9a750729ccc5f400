"""q5: bytes that a training step holds."""

import pytest

from autograder.checks import assert_integer

from . import oracle

pytestmark = pytest.mark.question("q5")

OUTPUTS = "activation_bytes(shapes, batch_size, bytes_per_number)"
ALL = "training_bytes(parameters, shapes, batch_size, bytes_per_number, optimizer_copies)"

SHAPES = [(3, 5, 7), (4, 2, 3), (11,)]


@pytest.mark.points(0.75)
@pytest.mark.title(en="Outputs of all layers", ja="すべての層の出力")
@pytest.mark.catches(
    en="Every number of every layer counts, for every image, with its bytes.",
    ja="どの層のどの数も、画像ごとに、バイト数を掛けて数えます。",
)
def test_outputs(student):
    for setting in ((SHAPES, 3), ([(2, 3)], 1), ([(6,), (6,)], 5), (SHAPES, 7, 8), (SHAPES, 2, 2)):
        got = student.activation_bytes(*setting)
        assert_integer(got, oracle.activation_bytes(*setting), OUTPUTS)


@pytest.mark.points(0.75)
@pytest.mark.title(en="Parameters and gradients beside them", ja="パラメータと勾配も加える")
@pytest.mark.catches(
    en="Parameters and gradients are shared by all images of the batch.",
    ja="パラメータと勾配は、バッチの画像すべてに共通です。",
)
def test_parameters_and_gradients(student):
    for setting in ((50, SHAPES, 3), (1000, [(2, 3)], 1), (7, SHAPES, 20)):
        assert_integer(student.training_bytes(*setting), oracle.training_bytes(*setting), ALL)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Other types, other optimisers", ja="別の型、別の最適化手法")
@pytest.mark.catches(
    en="bytes_per_number or optimizer_copies is not used, or not for everything.",
    ja="bytes_per_number か optimizer_copies が使われていないか、一部にしか使われていません。",
)
def test_types_and_optimisers(student):
    for width, copies in ((8, 0), (2, 2), (4, 1), (8, 3)):
        setting = (60, SHAPES, 3, width, copies)
        assert_integer(student.training_bytes(*setting), oracle.training_bytes(*setting), ALL)


@pytest.mark.points(0.25)
@pytest.mark.title(en="Exact for any size", ja="どんなに大きな数でも")
@pytest.mark.catches(
    en="The number went through a float, or through an integer type that ends at 2⁶³.",
    ja="途中で float になっているか、2⁶³ までしか数えられない整数型になっています。",
)
def test_any_size(student):
    side = 10**6 + 1
    got = student.activation_bytes([(10**4, side, side)], 10**6)
    assert_integer(got, 4 * 10**10 * side**2, OUTPUTS)
    got = student.training_bytes(10**20 + 1, [(1,)], 1)
    assert_integer(got, 8 * (10**20 + 1) + 4, ALL)
