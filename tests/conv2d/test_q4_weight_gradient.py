"""q4: dW, whatever forward and dx are."""

from dataclasses import replace

import numpy as np
import pytest

from autograder.checks import assert_same

from .cases import (
    BATCH,
    CHANNELS,
    CROWDS,
    EXTREMES,
    FILTERS,
    IMAGES,
    KERNELS,
    LEFTOVERS,
    MIXED,
    PADDING_PAIRS,
    PADDINGS,
    SAME_IMAGE,
    SINGLE,
    STRIDES,
    STRIDES_AND_PADDINGS,
    UNSPOILT,
    Case,
    some,
    spread,
)
from .layers import after_backward, after_forward, gradient, layer, through_life

pytestmark = pytest.mark.question("q4")


# q3 asks the same backward for all cases: some of each kind are enough here.
def assert_dW(student, rng, *cases):
    for case in cases:
        data = case.draw(rng)
        conv = after_backward(student, case, data)
        assert_same(gradient(conv, "dW"), data.dW, "conv.dW")


@pytest.mark.points(0.5)
@pytest.mark.title(en="One image, one channel, one filter", ja="画像 1 枚、チャネル 1、フィルタ 1")
@pytest.mark.catches(
    en="Pixels and upstream gradient are not paired as in forward.",
    ja="画素と上流の勾配の組み合わせが forward のときと違います。",
)
def test_single(student, rng):
    assert_dW(student, rng, SINGLE)


@pytest.mark.points(0.5)
@pytest.mark.title(en="Several channels and filters", ja="複数のチャネルとフィルタ")
@pytest.mark.catches(
    en="Filters or channels are added up or exchanged.",
    ja="フィルタやチャネルが足し合わされているか、入れ替わっています。",
)
def test_channels_and_filters(student, rng):
    assert_dW(student, rng, CHANNELS, FILTERS)


@pytest.mark.points(0.5)
@pytest.mark.title(en="The sum over the batch", ja="バッチについての和")
@pytest.mark.catches(
    en="The batch is averaged instead of added up, or only one image counts.",
    ja="バッチの和のかわりに平均を取っているか、1 枚の画像しか使っていません。",
)
def test_batch(student, rng):
    assert_dW(student, rng, BATCH, *some(CROWDS))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Strides", ja="ストライド")
@pytest.mark.catches(
    en="backward does not use the stride, or exchanges its axes.",
    ja="backward でストライドが使われていないか、縦横が入れ替わっています。",
)
def test_strides(student, rng):
    assert_dW(student, rng, *some(STRIDES), *some(LEFTOVERS))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Padding", ja="パディング")
@pytest.mark.catches(
    en="The images are not padded for dW, or otherwise than in forward.",
    ja="dW の計算で画像がパディングされていないか、forward と違うパディングになっています。",
)
def test_paddings(student, rng):
    assert_dW(student, rng, *some(PADDINGS), *some(PADDING_PAIRS))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Stride and padding together", ja="ストライドとパディングの組み合わせ")
@pytest.mark.catches(
    en="Stride and padding are right alone but not together.",
    ja="ストライドとパディングが、単独では正しくても組み合わせると違います。",
)
def test_strides_and_paddings(student, rng):
    assert_dW(student, rng, *some(STRIDES_AND_PADDINGS), *some(MIXED))


@pytest.mark.points(0.5)
@pytest.mark.title(en="Kernels and images of every form", ja="さまざまなカーネルと画像")
@pytest.mark.catches(
    en="A loop runs over the wrong size, or height and width are exchanged.",
    ja="ループの範囲が違うか、縦と横が入れ替わっています。",
)
def test_kernels_and_images(student, rng):
    assert_dW(student, rng, *some(KERNELS), *some(IMAGES), *some(EXTREMES))


@pytest.mark.points(0.25)
@pytest.mark.title(en="Each call starts afresh", ja="毎回はじめから計算する")
@pytest.mark.catches(
    en="Gradients add up over calls.",
    ja="勾配が呼び出しのたびに積み重なっています。",
)
def test_backward_twice(student, rng):
    case = STRIDES_AND_PADDINGS[0]
    data, other = case.draw(rng), case.draw(rng)
    conv = after_forward(student, case, data)
    student.perform(conv, "backward", other.dout)
    student.perform(conv, "backward", data.dout)
    assert_same(gradient(conv, "dW"), data.dW, "conv.dW")


@pytest.mark.points(0.25)
@pytest.mark.title(en="The latest forward counts", ja="直前の forward に対する勾配")
@pytest.mark.catches(
    en="backward answers for an earlier input, or for that of another layer.",
    ja="backward が以前の入力、または別の層の入力に対する勾配を計算しています。",
)
def test_latest_forward(student, rng):
    case = Case((6, 5), kernel=(2, 3), padding=1)
    data, other = case.draw(rng), case.draw(rng)
    conv = after_forward(student, case, other)
    conv.W = data.W
    conv.b = data.b
    student.perform(conv, "forward", data.x)
    after_backward(student, case, other)
    student.perform(conv, "backward", data.dout)
    after_backward(student, case, other)
    assert_same(gradient(conv, "dW"), data.dW, "conv.dW")


@pytest.mark.points(0.25)
@pytest.mark.title(en="x stays as it was", ja="x を書き換えない")
@pytest.mark.catches(
    en="backward writes into the images.",
    ja="backward が画像を書き換えています。",
)
def test_x_unchanged_by_backward(student, rng):
    for case in UNSPOILT:
        data = case.draw(rng)
        conv, x = layer(student, case, data), student.hold(data.x)
        student.perform(conv, "forward", x)
        before = student.value(x)
        student.perform(conv, "backward", data.dout)
        assert_same(gradient(conv, "dW"), data.dW, "conv.dW")
        assert_same(student.value(x), before, "x")


@pytest.mark.points(0.25)
@pytest.mark.title(en="Step after step, on other images", ja="ステップを重ね、別の画像で")
@pytest.mark.catches(
    en="Something of the first backward stays: a size, a number of images, old sums.",
    ja="最初の backward のときの何か（大きさ、枚数、古い和）が残っています。",
)
def test_step_after_step(student, rng):
    for conv, data in through_life(student, rng):
        student.perform(conv, "backward", data.dout)
        assert_same(gradient(conv, "dW"), data.dW, "conv.dW")
    assert_dW(student, rng, *some(SAME_IMAGE))


@pytest.mark.points(0.25)
@pytest.mark.title(en="Arrays that lie in memory in other ways", ja="メモリ上の並びが違う配列")
@pytest.mark.catches(
    en="Something relies on x or dout being contiguous.",
    ja="x や dout が連続していることを前提にしています。",
)
def test_memory_layouts(student, rng):
    case = Case((6, 7), kernel=(3, 2), stride=(1, 2))
    data = case.draw(rng)
    for laid_out in (np.asfortranarray, spread):
        conv = after_backward(
            student, case, replace(data, x=laid_out(data.x), dout=laid_out(data.dout))
        )
        assert_same(gradient(conv, "dW"), data.dW, "conv.dW")


@pytest.mark.points(0.25)
@pytest.mark.title(en="float32 in, float32-accurate out", ja="float32 の入力には float32 の精度")
@pytest.mark.catches(
    en="A float32 call is not float32-accurate.",
    ja="float32 の入力に対する計算が float32 の精度になっていません。",
)
def test_float32(student, rng):
    case = STRIDES_AND_PADDINGS[0]
    data = case.draw_real(rng, np.float32)
    conv = after_backward(student, case, data)
    assert_same(gradient(conv, "dW"), data.dW, "conv.dW", dtype=np.float32)


@pytest.mark.points(0.25)
@pytest.mark.title(en="float64 in, float64-accurate out", ja="float64 の入力には float64 の精度")
@pytest.mark.catches(
    en="The computation loses precision, or whole numbers are assumed.",
    ja="計算の途中で精度が落ちているか、整数を前提にしています。",
)
def test_float64(student, rng):
    case = STRIDES_AND_PADDINGS[1]
    data = case.draw_real(rng)
    conv = after_backward(student, case, data)
    assert_same(gradient(conv, "dW"), data.dW, "conv.dW")
