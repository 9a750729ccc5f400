"""The public checks of q7, made from the course's test suite. Do not edit."""
from __future__ import annotations
from otter.test_files import test_case
OK_FORMAT = False
name = 'q7: public checks'
points = None


from dataclasses import dataclass

LANGUAGES = ("en", "ja")

@dataclass(frozen=True)
class Text:

    en: str
    ja: str

    def __str__(self) -> str:
        return self.en

    def into(self, language: str) -> str:
        return self.ja if language == "ja" else self.en

    def __add__(self, other: Text) -> Text:
        return Text(f"{self.en} {other.en}", f"{self.ja}{other.ja}")

def same(words: str) -> Text:
    return Text(words, words)

from dataclasses import dataclass

from typing import Any

import numpy as np

import numpy.typing as npt

RIGHT, WRONG, MISSING, EXTRA, MIXED = "·█○+▒"

STATES = RIGHT + WRONG + MISSING + EXTRA + MIXED

WORDS = {
    RIGHT: Text("right", "正しい"),
    WRONG: Text("wrong", "違う"),
    MISSING: Text("missing", "足りない"),
    EXTRA: Text("too many", "余分"),
    MIXED: Text("some wrong", "一部が違う"),
}

_MOST_PANELS = 6

_MOST_SIDE = 16  # characters; longer sides are drawn with several places to a character

_MOST_LINES = 14

_WIDTH = 64

@dataclass(frozen=True)
class Places:

    panels: tuple[tuple[str, tuple[str, ...]], ...]
    left_out: int = 0
    step: tuple[int, int] = (1, 1)

    @property
    def states(self) -> str:
        seen = {letter for _, rows in self.panels for row in rows for letter in row}
        return "".join(state for state in STATES if state in seen)

    def remarks(self, drawn: int | None = None) -> list[Text]:
        said = []
        if self.step != (1, 1):
            size = f"{self.step[0]} × {self.step[1]}"
            said.append(Text(f"each square: {size} places", f"1 マス = {size} か所"))
        left_out = self.left_out + (0 if drawn is None else len(self.panels) - drawn)
        if left_out:
            said.append(Text(f"{left_out} more not drawn", f"ほか {left_out} 枚は省略"))
        return said

    def drawn(self) -> Text:
        lines: list[str] = []
        band: list[tuple[str, ...]] = []
        shown = 0
        for label, rows in self.panels:
            panel = (label, *rows) if label else rows
            if band and sum(len(each[-1]) + 3 for each in (*band, panel)) > _WIDTH:
                lines += _beside(band)
                band = []
                if len(lines) + len(panel) > _MOST_LINES:
                    break
            band.append(panel)
            shown += 1
        keys = [
            Text(f"{state} {WORDS[state].en}", f"{state} {WORDS[state].ja}")
            for state in self.states
        ]
        keys += self.remarks(shown)
        picture = "\n".join("    " + line for line in lines + _beside(band))
        return Text(
            f"{picture}\n    " + "   ".join(key.en for key in keys),
            f"{picture}\n    " + "   ".join(key.ja for key in keys),
        )

def picture(states: npt.NDArray[Any]) -> Places | None:
    if states.size < 2 or (states == states.flat[0]).all():
        return None
    rows, columns = (1, *states.shape)[-2:]
    planes = states.reshape(-1, rows, columns)
    labels = [str(list(index)) if index else "" for index in np.ndindex(states.shape[:-2])]
    first = _first_shown(planes)
    shown = range(first, min(first + _MOST_PANELS, len(planes)))
    step = (-(-rows // _MOST_SIDE), -(-columns // _MOST_SIDE))
    panels = tuple((labels[place], _plane(planes[place], step)) for place in shown)
    return Places(panels, len(planes) - len(shown), step)

def _first_shown(planes: npt.NDArray[Any]) -> int:
    wrong = np.flatnonzero((planes != RIGHT).any(axis=(1, 2)))
    if not wrong.size or wrong[0] < _MOST_PANELS:
        return 0
    return int(min(wrong[0], len(planes) - _MOST_PANELS))

def _plane(plane: npt.NDArray[Any], step: tuple[int, int]) -> tuple[str, ...]:
    down, right = step
    if step == (1, 1):
        return tuple("".join(row) for row in plane.tolist())
    return tuple(
        "".join(
            _one(plane[top : top + down, left : left + right])
            for left in range(0, plane.shape[1], right)
        )
        for top in range(0, plane.shape[0], down)
    )

def _one(block: npt.NDArray[Any]) -> str:
    first = str(block.flat[0])
    return first if (block == first).all() else MIXED

def _beside(panels: list[tuple[str, ...]]) -> list[str]:
    widths = [max(len(line) for line in panel) for panel in panels]
    height = max((len(panel) for panel in panels), default=0)
    return [
        "   ".join(
            (panel[line] if line < len(panel) else "").ljust(width)
            for panel, width in zip(panels, widths, strict=True)
        ).rstrip()
        for line in range(height)
    ]

import re

import unicodedata

from typing import Any

import numpy.typing as npt

class CheckFailed(AssertionError):

    language = "en"  # a student's notebook sets this to its own language,
    width = 0  # and this to what fits on a screen

    def __init__(
        self,
        summary: Text,
        detail: Text | None = None,
        *,
        names_mistake: bool = False,
        states: npt.NDArray[Any] | None = None,
    ) -> None:
        self.summary = summary
        self.detail = detail
        self.names_mistake = names_mistake
        self.states = states
        super().__init__(summary, detail)

    def __str__(self) -> str:
        texts = [self.summary, *([self.detail] if self.detail else [])]
        lines = [text.into(self.language) for text in texts]
        if self.width:
            lines = [fitted(line, self.width) for line in lines]
        places = None if self.states is None else picture(self.states)
        if places is not None:
            lines.append(places.drawn().into(self.language))
        return "\n".join(lines)

def fitted(text: str, width: int) -> str:
    lines = []
    for line in text.split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        lines.append(indent)
        room = width - len(indent)
        for piece in re.findall(r"[!-~]+ ?|.[、。）」]*", line.lstrip()):
            wide = sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in piece)
            if wide > room and room < width - len(indent):
                lines[-1] = lines[-1].rstrip(" ")
                lines.append(indent)
                room = width - len(indent)
            lines[-1] += piece
            room -= wide
    return "\n".join(lines)

from collections.abc import Callable, Iterator

import numpy as np

import numpy.typing as npt

Array = npt.NDArray[np.floating]

AXES = {1: "i", 2: "NF", 4: "NCHW"}

def describe(got: Array, want: Array, tolerance: float) -> Text | None:

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

import math

from typing import Any

import numpy as np

import numpy.typing as npt

TOLERANCE = {"float32": (1e-3, 1e-5), "float64": (1e-9, 1e-10)}

_MOST_PLACES = 100_000  # of two arrays of different shapes, to draw a map of both

def assert_same(
    got: Any, want: npt.ArrayLike, name: str, *, dtype: npt.DTypeLike = np.float64
) -> None:
    want = np.asarray(want, dtype=np.float64)
    array, allowed = assert_array(got, name), tolerance(want, dtype)
    _assert_shape(array, want, name, allowed)
    if not np.isfinite(allowed):  # beside such numbers everything would be right
        raise CheckFailed(
            Text(
                f"{name} follows from numbers that are NaN or infinite.",
                f"{name} のもとになる数に NaN か無限大が含まれています。",
            )
        )
    _assert_finite(array.astype(np.float64), name)
    _assert_values(array, want, name, allowed)

def tolerance(want: npt.NDArray[Any], dtype: npt.DTypeLike = np.float64) -> float:
    absolute, relative = TOLERANCE[np.dtype(dtype).name]
    largest = float(np.max(np.abs(want), initial=0.0))
    # Small random values have no exact sums to hide behind: there the relative part rules alone.
    if not np.array_equal(want, np.round(want)):
        return max(relative * largest, float(np.finfo(np.float64).tiny))
    return absolute + relative * largest

def assert_array(got: Any, name: str) -> npt.NDArray[Any]:
    if got is None:
        raise CheckFailed(
            Text(
                f"{name} gives None. Is the answer still missing, or a `return`?",
                f"{name} が None を返しています。まだ答えを書いていないか、`return` が"
                "抜けていませんか。",
            ),
            names_mistake=True,
        )
    # A NumPy scalar (np.float64) is what indexing or a full sum gives: it has no axes.
    if not isinstance(got, np.ndarray):
        raise CheckFailed(_what_of_kind(got, name), names_mistake=True)
    if got.dtype.kind == "c":
        raise CheckFailed(
            Text(
                f"{name} holds complex numbers. After an FFT, take the real part.",
                f"{name} が複素数になっています。FFT のあとは実部を取ってください。",
            ),
            names_mistake=True,
        )
    if got.dtype.kind not in "biuf":
        raise CheckFailed(
            Text(
                f"{name} should hold numbers; its dtype is {got.dtype}.",
                f"{name} には数が入るべきですが、dtype が {got.dtype} になっています。",
            )
        )
    return got

def _what_of_kind(got: Any, name: str) -> Text:
    kind = getattr(got, "type_name", type(got).__name__)
    if kind == "ndarray":  # one that cannot leave the student's process
        return Text(
            f"{name} is an array of objects; it should hold numbers.",
            f"{name} がオブジェクトの配列になっています。数の配列であるべきです。",
        )
    return Text(
        f"{name} should be a NumPy array; it is {_article(kind)} {kind}.",
        f"{name} は NumPy 配列であるべきですが、{kind} になっています。",
    )

def _article(word: str) -> str:
    return "an" if word[:1].lower() in "aeiou" else "a"

def _assert_shape(
    got: npt.NDArray[Any], want: npt.NDArray[np.float64], name: str, allowed: float
) -> None:
    if got.shape == want.shape:
        return
    detail = Text(
        f"    shape: got {got.shape}, expected {want.shape}; dtype: {got.dtype}",
        f"    形: 結果は {got.shape}、正しくは {want.shape}。dtype: {got.dtype}",
    )
    raise CheckFailed(
        _what_of_shape(got.shape, want.shape, name), detail, states=_overlaid(got, want, allowed)
    )

def _overlaid(
    got: npt.NDArray[Any], want: npt.NDArray[np.float64], allowed: float
) -> npt.NDArray[Any] | None:
    if got.ndim != want.ndim or not got.size:
        return None
    size = tuple(max(sides) for sides in zip(got.shape, want.shape, strict=True))
    if math.prod(size) > _MOST_PLACES:
        return None
    common = tuple(slice(min(sides)) for sides in zip(got.shape, want.shape, strict=True))
    states = np.full(size, " ")  # what neither has
    states[tuple(slice(side) for side in got.shape)] = EXTRA
    states[tuple(slice(side) for side in want.shape)] = MISSING
    wrong = _differ(got[common].astype(np.float64), want[common], allowed)
    states[common] = np.where(wrong, WRONG, RIGHT)
    return states

def _differ(
    got: npt.NDArray[np.float64], want: npt.NDArray[np.float64], allowed: float
) -> npt.NDArray[np.bool_]:
    with np.errstate(invalid="ignore"):
        right: npt.NDArray[np.bool_] = np.abs(got - want) <= allowed
    return ~right

def _what_of_shape(got: tuple[int, ...], want: tuple[int, ...], name: str) -> Text:
    if len(got) != len(want):
        return Text(
            f"{name} has {len(got)} axes where {len(want)} are asked for.",
            f"{name} の軸の数が {len(got)} です。{len(want)} 軸であるべきです。",
        )
    if sorted(got) == sorted(want):
        return Text(
            f"{name} has its axes in the wrong order.",
            f"{name} の軸の順序が違います。",
        )
    wrong = [axis for axis, (a, b) in enumerate(zip(got, want, strict=True)) if a != b]
    axes = ", ".join(str(axis) for axis in wrong)
    return Text(
        f"{name} has the wrong size along axis {axes}.",
        f"{name} の軸 {axes} の大きさが違います。",
    )

def _assert_finite(got: npt.NDArray[np.float64], name: str) -> None:
    finite = np.isfinite(got)
    if not finite.all():
        raise CheckFailed(
            Text(
                f"{name} contains NaN or infinity.",
                f"{name} に NaN または無限大が含まれています。",
            ),
            states=np.where(finite, RIGHT, WRONG),
        )

def _assert_values(
    array: npt.NDArray[Any], want: npt.NDArray[np.float64], name: str, allowed: float
) -> None:
    got = array.astype(np.float64)
    wrong = np.abs(got - want) > allowed
    if not wrong.any():
        return
    place = tuple(int(i) for i in np.argwhere(wrong)[0])
    summary = Text(
        f"{name} has the right shape and wrong values.",
        f"{name} の形は正しいのですが、値が違います。",
    )
    how = describe(got, want, max(allowed, 1e-6 * float(np.max(np.abs(want), initial=0.0))))
    count = f"{int(wrong.sum())}/{wrong.size}"
    detail = Text(
        f"    {count} values differ, first at {list(place)}: "
        f"got {got[place]:.6g}, expected {want[place]:.6g}\n"
        f"    shape {array.shape} as expected, dtype {array.dtype}",
        f"    {count} 個の値が違います。最初の場所は {list(place)}: "
        f"結果 {got[place]:.6g}、正しくは {want[place]:.6g}\n"
        f"    形 {array.shape} は正しく、dtype は {array.dtype} です",
    )
    raise CheckFailed(
        summary + how if how else summary,
        detail,
        names_mistake=bool(how),
        states=np.where(wrong, WRONG, RIGHT),
    )

from collections.abc import Callable, Iterator

from contextlib import contextmanager

from typing import Any

def attempt(step: Callable[[], Any]) -> Any:
    try:
        return step()
    except Exception:
        return None

def exception_names(error: BaseException) -> tuple[str, ...]:
    remote: tuple[str, ...] | None = getattr(error, "student_classes", None)
    return remote or tuple(cls.__name__ for cls in type(error).__mro__)

@contextmanager
def raises(expected: type[Exception], when: Text) -> Iterator[None]:
    try:
        yield
    except CheckFailed:
        raise
    except Exception as error:
        names = exception_names(error)
        if expected.__name__ in names:
            return
        if getattr(error, "is_limit", False):
            raise
        raise CheckFailed(
            Text(
                f"{when.en}: expected {expected.__name__}, got {names[0]}.",
                f"{when.ja}: {expected.__name__} を送出すべきですが、{names[0]} が送出されました。",
            ),
            names_mistake=True,
        ) from error
    raise CheckFailed(
        Text(
            f"{when.en}: expected {expected.__name__}, but nothing was raised.",
            f"{when.ja}: {expected.__name__} を送出すべきですが、何も送出されませんでした。",
        ),
        names_mistake=True,
    )

import math

from typing import Any

import numpy as np

_LONGEST = 60  # of a value that is quoted

def assert_integer(got: Any, want: int, name: str) -> None:
    _assert_there(got, name)
    if type(got) is not int and not isinstance(got, np.integer):
        kind = _kind(got)
        raise CheckFailed(
            Text(
                f"{name} should be an int; it is of type {kind}. A size is a whole number.",
                f"{name} は int であるべきですが、{kind} になっています。大きさは整数です。",
            ),
            names_mistake=True,
        )
    if int(got) != want:
        _fail_with_values(got, want, name)

def assert_number(
    got: Any, want: float, name: str, *, relative: float = 1e-9, absolute: float = 1e-12
) -> None:
    _assert_there(got, name)
    if isinstance(got, np.ndarray) and got.shape == ():
        got = got[()]
    if not isinstance(got, int | float | np.integer | np.floating):
        kind = _kind(got)
        raise CheckFailed(
            Text(
                f"{name} should be a number; it is of type {kind}.",
                f"{name} は数であるべきですが、{kind} になっています。",
            ),
            names_mistake=True,
        )
    if not _is_finite(got):
        raise CheckFailed(
            Text(
                f"{name} is NaN, infinite or too large.",
                f"{name} が NaN か無限大か、大きすぎる値です。",
            ),
            names_mistake=True,
        )
    if abs(float(got) - want) > max(absolute, relative * abs(want)):
        _fail_with_values(got, want, name)

def assert_equal(got: Any, want: Any, name: str) -> None:
    _assert_there(got, name)
    if type(got) is not type(want):
        kind, due = _kind(got), type(want).__name__
        raise CheckFailed(
            Text(
                f"{name} should be of type {due}; it is of type {kind}.",
                f"{name} の型は {due} であるべきですが、{kind} になっています。",
            ),
            names_mistake=True,
        )
    if _equal(got, want):
        return
    if isinstance(want, str | list | tuple | dict | set) and len(got) != len(want):
        raise CheckFailed(
            Text(f"{name} has the wrong length.", f"{name} の長さが違います。"),
            Text(
                f"    length {len(got)}, expected {len(want)}: {_short(got)}",
                f"    長さ {len(got)}、正しくは {len(want)}: {_short(got)}",
            ),
        )
    if isinstance(want, str | list | tuple):
        place = next(n for n, (a, b) in enumerate(zip(got, want, strict=True)) if not _equal(a, b))
        raise CheckFailed(
            Text(
                f"{name} has the right length and wrong entries.",
                f"{name} の長さは正しいのですが、中身が違います。",
            ),
            Text(
                f"    first at [{place}]: got {_short(got[place])}, expected {_short(want[place])}",
                f"    最初の場所は [{place}]: 結果 {_short(got[place])}、"
                f"正しくは {_short(want[place])}",
            ),
        )
    _fail_with_values(_short(got), _short(want), name)

def _is_finite(got: Any) -> bool:
    try:
        return math.isfinite(got)
    except OverflowError:  # an integer with hundreds of digits
        return False

def _assert_there(got: Any, name: str) -> None:
    if got is None:
        raise CheckFailed(
            Text(
                f"{name} gives None. Is the answer still missing, or a `return`?",
                f"{name} が None を返しています。まだ答えを書いていないか、`return` が"
                "抜けていませんか。",
            ),
            names_mistake=True,
        )

def _fail_with_values(got: Any, want: Any, name: str) -> None:
    raise CheckFailed(
        Text(f"{name} is not the right value.", f"{name} の値が違います。")
        if isinstance(want, str)
        else Text(f"{name} is not the right number.", f"{name} の値が違います。"),
        Text(f"    got {got}, expected {want}", f"    結果 {got}、正しくは {want}"),
    )

def _kind(value: Any) -> str:
    return str(getattr(value, "type_name", type(value).__name__))

def _equal(got: Any, want: Any) -> bool:
    try:
        return bool(got == want)
    except Exception:
        return False

def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"

import threading

_found = threading.local()

def measured(name: str, value: float) -> float:
    _found.__dict__.setdefault("numbers", {})[name] = float(value)
    return value

def taken() -> dict[str, float]:
    numbers: dict[str, float] = _found.__dict__.pop("numbers", {})
    return numbers

import numpy as np

LOOK = """
def shapes(layers):
    return [tuple(np.shape(layer.W)) for layer in layers if getattr(layer, "W", None) is not None]


def forward(layers, x):
    for layer in layers:
        x = layer.forward(x)
    return x
"""

CONVOLUTION = """
class Sum3x3:
    def forward(self, x):
        N, C, H, W = x.shape
        padded = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)))
        return sum(padded[:, :, k : k + H, m : m + W] for k in range(3) for m in range(3))

    def backward(self, dout):
        return self.forward(dout)


two_layers = [Sum3x3(), Sum3x3()]
"""

STAND_IN = """
class Numbers:
    def __init__(self, *shape):
        self.W, self.b = np.ones(shape), np.ones(shape[0] if len(shape) == 4 else shape[1])

    def forward(self, x):
        return x

    def update(self, lr):
        pass


class Answer(Numbers):
    trained = False

    def forward(self, x):
        first = x[:, 0, 0, 0].astype(int) if self.trained else np.zeros(len(x), int)
        return np.eye(10)[first]


def network(*_, **__):
    return [Numbers(2, 1, 3, 3), Answer(8, 10)]


def trained_network():
    layers = network()
    layers[-1].trained = True
    return layers


def train(layers, x, y, *, epochs, batch_size, lr, rng):
    layers[-1].trained = True
    return [1.5] * epochs
"""

def test_plan_of_the_text(student):
    layers = student.build_stack(3, 2, pool_after=(1,), image=(1, 6, 8), rng=None)
    if layers is None:
        raise CheckFailed(Text("build_stack gives None.", "build_stack が None を返しています。"))
    shapes = [tuple(shape) for shape in student.build(LOOK, "shapes")(layers)]
    if shapes != [(2, 1, 3, 3), (2, 2, 3, 3), (2, 2, 3, 3), (24, 10)]:
        raise CheckFailed(
            Text(
                "The weights should have the shapes (2, 1, 3, 3), (2, 2, 3, 3), (2, 2, 3, 3) and "
                f"(24, 10); they have {shapes}.",
                "重みの形は (2, 1, 3, 3), (2, 2, 3, 3), (2, 2, 3, 3), (24, 10) であるべきですが、"
                f"{shapes} になっています。",
            )
        )
    logits = assert_array(student.build(LOOK, "forward")(layers, np.ones((5, 1, 6, 8))), "logits")
    if logits.shape != (5, 10):
        raise CheckFailed(
            Text(
                f"Five images should give logits of shape (5, 10), not {logits.shape}.",
                f"画像 5 枚のロジットの形は (5, 10) であるべきですが、{logits.shape} になって"
                "います。",
            )
        )

def test_stack_of_the_text(student):
    assert_integer(student.stack_params(2, 8, 8), 1168, "stack_params(2, 8, 8)")
    assert_integer(
        student.stack_params(1, 8, 8, kernel_size=5), 1608, "stack_params(1, 8, 8, kernel_size=5)"
    )
    assert_integer(student.saved_by_stack(3, 8, 8), 1392, "saved_by_stack(3, 8, 8)")
    assert_integer(student.saved_by_stack(2, 1, 8), -456, "saved_by_stack(2, 1, 8)")

def test_network_of_the_text(student):
    got = student.network_params(2, 4, pool_after=(2,), image=(1, 6, 8))
    assert_integer(got, 678, "network_params(2, 4, pool_after=(2,), image=(1, 6, 8))")
    for pools, want in [((2,), 9120), ((1,), 3936)]:
        got = student.network_multiply_adds(2, 4, pool_after=pools, image=(1, 6, 8))
        name = f"network_multiply_adds(2, 4, pool_after={pools}, image=(1, 6, 8))"
        assert_integer(got, want, name)

def test_fields_of_the_text(student):
    assert_integer(student.receptive_field(3), 7, "receptive_field(3)")
    assert_integer(
        student.receptive_field(3, pool_after=(1,)), 12, "receptive_field(3, pool_after=(1,))"
    )

def test_maps_of_the_text(student):
    layers = student.build(CONVOLUTION, "two_layers")
    middle, corner = np.zeros((6, 8), dtype=bool), np.zeros((6, 8), dtype=bool)
    middle[:5, 2:7] = True
    corner[:3, :3] = True
    got = student.seen_by(layers, 2, 4, (1, 6, 8))
    assert_same(got, middle, "seen_by(layers, 2, 4, (1, 6, 8))")
    got = student.seen_by(layers, 0, 0, (1, 6, 8))
    assert_same(got, corner, "seen_by(layers, 0, 0, (1, 6, 8))")

def test_three_of_four(student):
    layers = student.build(STAND_IN, "trained_network")()
    x = np.array([3.0, 1.0, 4.0, 5.0]).reshape(4, 1, 1, 1)
    got = student.accuracy(layers, x, np.array([3, 1, 4, 1]))
    if not isinstance(got, (float, np.floating)) or not abs(got - 0.75) <= 1e-6:
        raise CheckFailed(
            Text(
                "Three of four labels are right: accuracy(layers, x, y) should be 0.75, a float.",
                "4 枚中 3 枚が正解なので、accuracy(layers, x, y) は 0.75(float)になるはずです。",
            )
        )

def test_row(student):
    plan = {"depth": 1, "channels": 2, "pool_after": (1,), "kernel_size": 3}
    settings = {"epochs": 2, "batch_size": 2, "lr": 0.1, "seed": 0}
    x = np.array([3.0, 1.0, 4.0, 5.0]).reshape(4, 1, 1, 1) * np.ones((4, 1, 4, 4))
    data = {
        "x_train": x,
        "y_train": np.array([3, 1, 4, 5]),
        "x_val": x[:2],
        "y_val": np.array([3, 2]),
    }
    build, train = student.build(STAND_IN, "network"), student.build(STAND_IN, "train")
    row = student.run(plan, data, settings, build, train)
    names = [*plan, "seed", "parameters", "accuracy", "train_accuracy", "losses", "seconds"]
    missing = [name for name in names if not isinstance(row, dict) or name not in row]
    if missing:
        raise CheckFailed(
            Text(
                f"run(...) should return a dictionary; missing are: {', '.join(missing)}.",
                f"run(...) の戻り値は辞書にします。足りない項目: {', '.join(missing)}。",
            )
        )

def test_columns(student):
    conditions, results = student.conditions, student.results
    if not isinstance(conditions, dict) or not isinstance(results, list) or not results:
        raise CheckFailed(
            Text(
                "conditions should be a dictionary, and results a list of dictionaries.",
                "conditions は辞書、results は辞書のリストにします。",
            )
        )
    entries = ["image", "n_train", "n_val", "epochs", "batch_size", "lr"]
    missing = [name for name in entries if name not in conditions]
    columns = ["depth", "channels", "pool_after", "kernel_size"]
    columns += ["parameters", "receptive_field", "accuracy"]
    for row in results:
        missing += [name for name in columns if not isinstance(row, dict) or name not in row]
    if missing:
        raise CheckFailed(
            Text(
                f"Missing in conditions or results: {', '.join(sorted(set(missing)))}.",
                f"conditions か results に足りない項目: {', '.join(sorted(set(missing)))}。",
            )
        )

def test_bright_above_or_below(student):
    rng = np.random.default_rng(0)
    x = rng.uniform(0, 0.3, (230, 1, 28, 28)).astype(np.float32)
    y = np.arange(230) % 2
    x[y == 0, :, :14] += 0.6
    x[y == 1, :, 14:] += 0.6
    got = assert_array(student.classify(x[:200], 7 - 4 * y[:200], x[200:]), "classify(...)")
    if got.shape != (30,) or got.dtype.kind not in "iu":
        raise CheckFailed(
            Text(
                f"30 images should give ints of shape (30,), not {got.dtype} of {got.shape}.",
                f"画像 30 枚に対する答えは形 (30,) の整数のはずですが、{got.dtype} の {got.shape} "
                "になっています。",
            )
        )
    if np.mean(got == 7 - 4 * y[200:]) < 0.8:
        raise CheckFailed(
            Text(
                "Images that are bright above have the label 7, the others 3: the network should "
                "learn that.",
                "上が明るい画像のラベルは 7、下が明るい画像のラベルは 3 です。ネットワークは"
                "それを学習できるはずです。",
            )
        )

CheckFailed.language = 'en'
CheckFailed.width = 78


class Names:
    """The names of the notebook, as the suite asks for them."""

    is_lost = False

    def __init__(self, env):
        self._env = env

    def __getattr__(self, name):
        if name not in self._env:
            raise CheckFailed(Text(
                f"`{name}` is not defined: run its cell first.",
                f"`{name}` が定義されていません。先にそのセルを実行してください。",
            ))
        return self._env[name]

    def build(self, source, name):
        names = {"np": np}
        exec(source, names)
        return names[name]


@test_case(name='A table with all its columns', points=0.5, hidden=False, success_message='right. Not checked yet: 7 hidden checks on other cases come at grading, for 3.5 of the 4 points.')
def case_1(env):
    test_columns(Names(env))
