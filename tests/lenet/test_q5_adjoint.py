"""q5: the student's adjoint test, graded by right and broken linear layers."""

import pytest

from autograder.checks import assert_same

from .linear_layers import BROKEN, RIGHT, build
from .verdicts import assert_large, assert_small

pytestmark = pytest.mark.question("q5")

GAP = "adjoint_gap(layer, x, dout)"
SMALL, LARGE = 1e-11, 1e-4

SHAPES = {
    "dense": ((5, 4), (5, 3)),
    "conv": ((3, 2, 5, 6), (3, 4, 3, 5)),
    "average": ((2, 3, 4, 6), (2, 3, 3, 4)),
    "flatten": ((4, 2, 3, 5), (4, 30)),
}
WEIGHTS = {"dense": ((4, 3), (3,)), "conv": ((4, 2, 3, 2), (4,))}


def draw(rng, kind):
    """(x, dout, the arguments of the layer's class)."""
    x, dout = (rng.standard_normal(shape) for shape in SHAPES[kind])
    return x, dout, [rng.standard_normal(shape) + 0.5 for shape in WEIGHTS.get(kind, ())]


def assert_tells_apart(student, rng, kind):
    x, dout, weights = draw(rng, kind)
    layer = build(student, kind)(*weights)
    assert_small(student.adjoint_gap(layer, x, dout), SMALL, GAP, RIGHT[kind])
    for broken in BROKEN[kind]:
        layer = build(student, kind, broken)(*weights)
        assert_large(student.adjoint_gap(layer, x, dout), LARGE, GAP, broken.what)


@pytest.mark.points(0.75)
@pytest.mark.title(en="Dense layers with a bias", ja="バイアスのある全結合層")
@pytest.mark.catches(
    en="The bias is not taken out before the comparison, or the gap does not compare ⟨dout, Ax⟩ "
    "with ⟨dx, x⟩.",
    ja="比べる前にバイアスを取り除いていないか、⟨dout, Ax⟩ と ⟨dx, x⟩ を比べていません。",
)
def test_dense(student, rng):
    assert_tells_apart(student, rng, "dense")


@pytest.mark.points(0.75)
@pytest.mark.title(en="Convolutions", ja="畳み込み")
@pytest.mark.catches(
    en="Something assumes two axes, or a bias along the last axis.",
    ja="軸が二つであることや、バイアスが最後の軸に沿うことを仮定しています。",
)
def test_conv(student, rng):
    assert_tells_apart(student, rng, "conv")


@pytest.mark.points(0.5)
@pytest.mark.title(en="Layers without parameters", ja="パラメータのない層")
@pytest.mark.catches(
    en="The test needs a layer to have W and b.",
    ja="層に W と b があることを前提にしています。",
)
def test_without_parameters(student, rng):
    for kind in ("average", "flatten"):
        assert_tells_apart(student, rng, kind)


@pytest.mark.points(0.5)
@pytest.mark.title(
    en="The same gap whatever the size of x and dout", ja="x と dout の大きさによらない"
)
@pytest.mark.catches(
    en="The difference is not divided by the size of what is compared.",
    ja="差を、比べているものの大きさで割っていません。",
)
def test_scale(student, rng):
    x, dout, weights = draw(rng, "dense")
    for factor in (1e-5, 1e5):
        layer = build(student, "dense")(*weights)
        got = student.adjoint_gap(layer, factor * x, factor * dout)
        # What is left of a bias taken off by subtraction is rounded to the bias' own size.
        assert_small(got, SMALL * max(1, 1 / factor), GAP, RIGHT["dense"])
        broken = BROKEN["dense"][0]
        layer = build(student, "dense", broken)(*weights)
        got = student.adjoint_gap(layer, factor * x, factor * dout)
        assert_large(got, LARGE, GAP, broken.what)


@pytest.mark.points(0.5)
@pytest.mark.title(en="The layer, x and dout stay as they were", ja="層、x、dout を書き換えない")
@pytest.mark.catches(
    en="The test leaves its traces: a bias set to zero, an input written over.",
    ja="テストの跡が残っています（バイアスを 0 にしたまま、入力を書き換えたままなど）。",
)
def test_nothing_changes(student, rng):
    x, dout, weights = draw(rng, "conv")
    layer = build(student, "conv")(*weights)
    held, upstream = student.hold(x), student.hold(dout)
    assert_small(student.adjoint_gap(layer, held, upstream), SMALL, GAP, RIGHT["conv"])
    broken = build(student, "conv", BROKEN["conv"][1])(*weights)
    assert_large(student.adjoint_gap(broken, held, upstream), LARGE, GAP, BROKEN["conv"][1].what)
    assert_same(layer.W, weights[0], "layer.W")
    assert_same(layer.b, weights[1], "layer.b")
    assert_same(student.value(held), x, "x")
    assert_same(student.value(upstream), dout, "dout")
