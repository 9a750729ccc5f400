"""How an incorrect array differs from the expected one, without giving a value away."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt

from autograder.text import Text

Array = npt.NDArray[np.floating]

AXES = {1: "i", 2: "NF", 4: "NCHW"}


def describe(got: Array, want: Array, tolerance: float) -> Text | None:
    """The most telling thing to say about `got`, which has the shape of `want` but other values.

    Returns None where nothing better can be said than that values differ.
    """

    def close(a: Array, b: Array) -> bool:
        return bool(np.all(np.abs(a - b) <= tolerance))

    for found in (_constant, _reordered, _mirrored, _scaled, _shifted_by_bias, _only_in_part):
        sentence = found(got, want, close)
        if sentence is not None:
            return sentence
    return None


Close = Callable[[Array, Array], bool]


def _constant(got: Array, want: Array, _: Close) -> Text | None:
    if got.size < 2 or np.ptp(want) == 0:
        return None
    if not got.any():
        return Text(
            "Every value is zero: the result was created but never filled in, or filled in and "
            "not returned.",
            "すべての値が 0 です。結果の配列を作ったあと、値を入れていないか、入れたものを返して"
            "いないようです。",
        )
    if np.ptp(got) == 0:
        return Text("Every value is the same.", "すべての値が同じになっています。")
    return None


def _reordered(got: Array, want: Array, close: Close) -> Text | None:
    if got.ndim < 2 or got.size < 6 or np.ptp(want) == 0:
        return None
    if close(np.sort(got, axis=None), np.sort(want, axis=None)):
        if 2 * np.count_nonzero(want) <= want.size:  # a gradient that few places receive
            return Text(
                "These are the right numbers in the wrong places.",
                "数は正しいのですが、並ぶ場所が違います。",
            )
        return Text(
            "These are the right numbers in the wrong places: look at reshape and transpose. "
            "reshape never moves an axis, it only cuts the same row of numbers anew.",
            "数は正しいのですが、並ぶ場所が違います。reshape と transpose を見直してください。"
            "reshape は軸を入れ替えず、同じ並びの数を区切り直すだけです。",
        )
    return None


def _mirrored(got: Array, want: Array, close: Close) -> Text | None:
    if got.ndim < 2:
        return None
    turned: list[tuple[tuple[int, ...], Text]] = [
        ((-1,), Text("left and right", "左右")),
        ((-2,), Text("top and bottom", "上下")),
        ((-2, -1), Text("both height and width", "縦横の両方")),
    ]
    for axes, name in turned:
        if close(np.flip(got, axes), want):
            return Text(
                f"The result is mirrored along {name.en}: is something flipped that should not "
                "be, or the reverse?",
                f"結果が{name.ja}に反転しています。反転すべきでないところで反転していないか、"
                "またはその逆になっていないか確かめてください。",
            )
    return None


def _scaled(got: Array, want: Array, close: Close) -> Text | None:
    largest = np.unravel_index(int(np.argmax(np.abs(want))), want.shape)
    if want[largest] == 0 or got[largest] == 0:
        return None
    if np.count_nonzero(want) < 2:  # of a single number there is always one
        return None
    factor = got[largest] / want[largest]
    if not close(got, want * factor):
        return None
    if abs(factor + 1) < 1e-6:
        return Text("The sign is the wrong way round.", "符号が逆になっています。")
    return Text(
        "Everything is off by one and the same factor: is a mean taken for a sum, or something "
        "counted twice?",
        "全体が同じ倍率だけずれています。和のかわりに平均を取っていないか、二重に足していないか"
        "確かめてください。",
    )


def _shifted_by_bias(got: Array, want: Array, close: Close) -> Text | None:
    if got.ndim != 4:
        return None
    off = got - want
    per_channel = off[:1, :, :1, :1]
    if close(off, np.broadcast_to(per_channel, off.shape)):
        return Text(
            "Each channel is off by a constant of its own: look at how the bias is added.",
            "チャンネルごとに一定の値だけずれています。バイアスの足し方を見直してください。",
        )
    return None


def _only_in_part(got: Array, want: Array, close: Close) -> Text | None:
    for here, sentence in _parts(want.shape):
        if close(np.where(here, want, got), want):
            return sentence
    return None


def _parts(shape: tuple[int, ...]) -> Iterator[tuple[npt.NDArray[np.bool_], Text]]:
    """Regions of an array of images, each with what it means that only they are wrong."""
    if len(shape) != 4:
        return
    n, c, h, w = np.indices(shape)
    border = (h == 0) | (w == 0) | (h == shape[2] - 1) | (w == shape[3] - 1)
    if min(shape[2:]) > 2:
        yield (
            border,
            Text(
                "Only the border is wrong, the inside is right: look at padding and at the last "
                "row and column.",
                "内側は正しく、縁だけが違います。パディングと、最後の行・列の扱いを見直して"
                "ください。",
            ),
        )
    if shape[0] > 1:
        yield (
            n > 0,
            Text(
                "The first sample is right, the others are not: is there a loop over the batch "
                "that stops early?",
                "最初のサンプルだけ正しく、残りが違います。バッチのループが途中で終わって"
                "いませんか。",
            ),
        )
        yield (
            n < shape[0] - 1,
            Text(
                "Only the last sample is right: does each pass through the batch overwrite the "
                "one before?",
                "最後のサンプルだけ正しくなっています。バッチのループで前の結果を上書きして"
                "いませんか。",
            ),
        )
    if shape[1] > 1:
        yield (
            c > 0,
            Text(
                "Channel 0 is right, the other channels are not.",
                "チャンネル 0 だけ正しく、ほかのチャンネルが違います。",
            ),
        )
        yield (
            c < shape[1] - 1,
            Text(
                "Only the last channel is right: does something assign where it should add?",
                "最後のチャンネルだけ正しくなっています。足すべきところで代入していませんか。",
            ),
        )
