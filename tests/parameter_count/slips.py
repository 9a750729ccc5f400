"""What a typical slip makes of a drawn question, and what whoever made it should think about.

The numbers differ from student to student, so no known-wrong variant can hold these answers: they
are computed from the student's own question.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil, prod
from typing import Any

from autograder.checks import Text

Facts = dict[str, Any]
Slip = tuple[str, Callable[[Facts], Any], Text]

WITHOUT_PLUS_ONE = Text(
    "How many positions does a kernel have that fits exactly once?",
    "ちょうど 1 回だけ収まるカーネルの位置は、いくつと数えられますか。",
)
ROUNDED_UP = Text(
    "What happens to pixels that are left over at the end?",
    "端に余った画素はどうなりますか。",
)
# Padding that is as wide as the stride or a little wider makes one position: the same as "+ 1".
ONE_SHORT = Text(
    "Two things to look at: how many positions has a kernel that fits exactly once, and on how "
    "many sides is an axis padded?",
    "確かめたいことが二つあります。ちょうど 1 回だけ収まるカーネルの位置はいくつですか。また、"
    "一つの軸で、パディングは何か所に付きますか。",
)
NOT_PADDED = Text("Is the padding in your count?", "パディングを数えていますか。")
NOT_STRIDED = Text(
    "How far does the kernel move from one position to the next?",
    "カーネルは、一つの位置から次の位置までどれだけ動きますか。",
)
INPUT_CHANNELS_KEPT = Text(
    "Where do the channels of the output come from?", "出力のチャネルは、何から作られますか。"
)
RATIO_OF_CHANNELS = Text(
    "Is a kernel shared between filters or between channels? Draw two filters on two channels and "
    "count their weights one by one.",
    "フィルタどうし、あるいはチャネルどうしが、同じカーネルを使っていますか。2 チャネルに対する"
    "フィルタ 2 個を描いて、重みを一つずつ数えてみましょう。",
)
NO_BIAS = Text(
    "Read once more: with biases or without?",
    "バイアスを含めるかどうか、もう一度読んでみましょう。",
)
ONE_BIAS = Text(
    "To which numbers of the output is one and the same bias added?",
    "同じ一つのバイアスが足されるのは、出力のどの範囲ですか。",
)
BIAS_OF_EACH_FILTER = Text(
    "What does one more filter cost, its bias included?",
    "フィルタを一つ増やすと、バイアスも含めてパラメータはいくつ増えますか。",
)
BIAS_PER_KERNEL = Text(
    "A filter adds up what its kernels give. How many sums are there to add a bias to?",
    "フィルタは、カーネルごとの結果を足し合わせます。バイアスを足す相手の和はいくつありますか。",
)
BIAS_PER_INPUT = Text(
    "Does a bias belong to a channel that goes in, or to one that comes out?",
    "バイアスは、入力のチャネルのものですか、出力のチャネルのものですか。",
)
ONE_CHANNEL = Text(
    "How deep is a filter: through how many channels does it reach?",
    "フィルタの奥行きはどれだけですか。何チャネルにわたっていますか。",
)
ONE_FILTER = Text(
    "Is this for all filters, or for one?",
    "フィルタ全部についての数ですか、一つについての数ですか。",
)
ONE_SIDE_SQUARED = Text("Is the kernel square?", "カーネルは正方形ですか。")
PER_PIXEL_OF_THE_INPUT = Text(
    "Does the kernel have a position at every pixel of the input?",
    "入力のすべての画素に、カーネルの位置がありますか。",
)
COUNTED_TWICE = Text(
    "A multiplication and its addition: is that one multiply-add, or two?",
    "掛け算とそれに続く足し算は、合わせて何回の積和演算ですか。",
)
BIAS_AS_WORK = Text(
    "Does adding a bias count as a multiply-add here?",
    "ここでは、バイアスの足し算を積和演算に数えますか。",
)
PARAMETERS_FOR_WORK = Text(
    "How often is each weight used for one image?",
    "画像 1 枚につき、一つの重みは何回使われますか。",
)
NO_POOLING = Text(
    "What does each pooling do to height and width?",
    "プーリングを通るたびに、高さと幅はどうなりますか。",
)
POOLED_ONCE = Text("How many poolings are there?", "プーリングは何回ありますか。")
SIZE_KEPT = Text(
    "Does a convolution without padding keep height and width?",
    "パディングのない畳み込みで、高さと幅はそのままですか。",
)
CHANNELS_FORGOTTEN = Text(
    "Flattening keeps every number. How many maps are there at the end?",
    "平坦化では、どの数も捨てられません。最後にマップは何枚ありますか。",
)
CHANNELS_MULTIPLIED = Text(
    "How many maps does the second convolution put out?",
    "二つ目の畳み込みは、マップを何枚出力しますか。",
)
LEFTOVERS_POOLED = Text(
    "What does a pooling do with a last row that fills half a window only?",
    "窓の半分にしかならない最後の行を、プーリングはどう扱いますか。",
)
LAYERS_WITH_PARAMETERS = Text(
    "Which layers have parameters?", "パラメータを持つのは、どの層ですか。"
)
IMAGE_CHANNELS_AGAIN = Text(
    "How many channels does the second convolution see?",
    "二つ目の畳み込みが見ているのは何チャネルですか。",
)
STRIDES_IGNORED = Text(
    "Behind a layer with stride 2: how far apart, in pixels of the input, do neighbours lie?",
    "ストライド 2 の層の後ろでは、隣り合う数は入力の上で何画素離れていますか。",
)
OWN_STRIDE_TOO = Text(
    "Does a layer's own stride change how far apart the numbers lie that it looks at?",
    "層自身のストライドによって、その層が見る数どうしの間隔は変わりますか。",
)
FROM_THE_WRONG_END = Text(
    "Which layer sees the pixels: the first of the list or the last?",
    "画素を直接見ているのは、リストの最初の層ですか、最後の層ですか。",
)
KERNELS_ADDED_UP = Text(
    "Do neighbouring windows overlap? What is new in each?",
    "隣り合う窓は重なっていますか。新しく加わるのはどの部分ですか。",
)
START_FROM_ZERO = Text(
    "How many pixels does one see without any layer?",
    "層が一つもないとき、見える画素はいくつですか。",
)
OVER_THE_BUDGET = Text(
    "May the count be above the budget?", "パラメータの数は、上限を超えてもかまいませんか。"
)
GRADIENTS_FORGOTTEN = Text(
    "What does a training step keep beside the parameters themselves?",
    "学習ステップでは、パラメータそのもののほかに何を覚えておきますか。",
)
BATCH_FOR_EVERYTHING = Text(
    "Which of these numbers exist once per image, and which only once?",
    "画像ごとに必要な数と、一組だけあればよい数を分けてみましょう。",
)
BATCH_FORGOTTEN = Text(
    "For how many images are the outputs kept?", "何枚の画像について出力を覚えておきますか。"
)
WHOSE_GRADIENTS = Text(
    "The gradients of which numbers are kept, by the question?",
    "問題では、どの数の勾配を保持することになっていますか。",
)
NUMBERS_NOT_BYTES = Text("How many bytes does one number take?", "一つの数は何バイトですか。")
FLOAT64 = Text("How wide is a float32?", "float32 は何バイトですか。")
LAST_OUTPUT_ONLY = Text(
    "Which outputs does the backward pass need?", "逆伝播では、どの層の出力が必要ですか。"
)


def recognised(kind: str, facts: Facts, answer: Any) -> Text | None:
    """What to think about for whoever answers this; None where no slip leads there."""
    for _, wrong, hint in SLIPS[kind]:
        if wrong(facts) == answer:
            return hint
    return None


def _axis(f: Facts, axis: int) -> tuple[int, int, int, int]:
    kernel, stride, padding = f["kernel_size"], f["stride"], f["padding"]
    return f["input_shape"][1 + axis], kernel[axis], stride, padding


def _shape(f: Facts, count: Callable[[int, int, int, int], int]) -> tuple[int, ...]:
    return (f["out_channels"], count(*_axis(f, 0)), count(*_axis(f, 1)))


def _out(f: Facts) -> tuple[int, ...]:
    return _shape(f, lambda n, k, s, p: (n + 2 * p - k) // s + 1)


_OUTPUT_SHAPE: list[Slip] = [
    (
        "rounded up",
        lambda f: _shape(f, lambda n, k, s, p: ceil((n + 2 * p - k) / s) + 1),
        ROUNDED_UP,
    ),
    (
        "without + 1, or padded once",
        lambda f: _shape(f, lambda n, k, s, p: (n + p - k) // s + 1),
        ONE_SHORT,
    ),
    ("not padded", lambda f: _shape(f, lambda n, k, s, _: (n - k) // s + 1), NOT_PADDED),
    (
        "not strided",
        lambda f: _shape(f, lambda n, k, _, p: n + 2 * p - k + 1),
        NOT_STRIDED,
    ),
    (
        "input channels kept",
        lambda f: (f["input_shape"][0], *_out(f)[1:]),
        INPUT_CHANNELS_KEPT,
    ),
    (
        "channels multiplied",
        lambda f: (f["input_shape"][0] * f["out_channels"], *_out(f)[1:]),
        INPUT_CHANNELS_KEPT,
    ),
    (
        "width first",
        lambda f: (_out(f)[0], *_out(f)[:0:-1]),
        Text("In which order do height and width stand?", "高さと幅は、どの順に並べますか。"),
    ),
    (
        "channels last",
        lambda f: (*_out(f)[1:], _out(f)[0]),
        Text("Where in the shape do the channels stand?", "形の中で、チャネルはどこに書きますか。"),
    ),
]


def _conv(f: Facts) -> tuple[int, int, int]:
    """(in, out, kernel places)."""
    return f["in_channels"], f["out_channels"], prod(f["kernel_size"])


def _conv_slip(count: Callable[[int, int, int], int]) -> Callable[[Facts], int]:
    return lambda f: count(*_conv(f))


_CONV_PARAMS: list[Slip] = [
    ("ratio of channels", _conv_slip(lambda c, o, k: k * c * o // c + o // c), RATIO_OF_CHANNELS),
    ("ratio, all biases", _conv_slip(lambda _, o, k: k * o + o), RATIO_OF_CHANNELS),
    ("no bias", _conv_slip(lambda c, o, k: k * c * o), NO_BIAS),
    ("one bias", _conv_slip(lambda c, o, k: k * c * o + 1), ONE_BIAS),
    ("one bias too few", _conv_slip(lambda c, o, k: k * c * o + o - 1), ONE_BIAS),
    ("bias per kernel", _conv_slip(lambda c, o, k: (k + 1) * c * o), BIAS_PER_KERNEL),
    ("bias per input", _conv_slip(lambda c, o, k: k * c * o + c), BIAS_PER_INPUT),
    ("one channel, no bias", _conv_slip(lambda _, o, k: k * o), ONE_CHANNEL),
    ("one filter", _conv_slip(lambda c, _, k: k * c + 1), ONE_FILTER),
    (
        "height squared",
        lambda f: (f["kernel_size"][0] ** 2 * f["in_channels"] + 1) * f["out_channels"],
        ONE_SIDE_SQUARED,
    ),
    (
        "width squared",
        lambda f: (f["kernel_size"][1] ** 2 * f["in_channels"] + 1) * f["out_channels"],
        ONE_SIDE_SQUARED,
    ),
]


def _work(f: Facts) -> tuple[int, int, int, int]:
    """(weights of a filter, filters, output places, input places)."""
    channels, height, width = f["input_shape"]
    kernel = f["kernel_size"]
    places = (height - kernel + 1) * (width - kernel + 1)
    return channels * kernel**2, f["out_channels"], places, height * width


def _work_slip(count: Callable[[int, int, int, int], int]) -> Callable[[Facts], int]:
    return lambda f: count(*_work(f))


_MULTIPLY_ADDS: list[Slip] = [
    ("size kept", _work_slip(lambda w, o, _, i: w * o * i), PER_PIXEL_OF_THE_INPUT),
    ("counted twice", _work_slip(lambda w, o, p, _: 2 * w * o * p), COUNTED_TWICE),
    ("bias counted", _work_slip(lambda w, o, p, _: (w + 1) * o * p), BIAS_AS_WORK),
    ("parameters", _work_slip(lambda w, o, *_: (w + 1) * o), PARAMETERS_FOR_WORK),
    ("weights", _work_slip(lambda w, o, *_: w * o), PARAMETERS_FOR_WORK),
    ("one filter", _work_slip(lambda w, _, p, __: w * p), ONE_FILTER),
    (
        "one channel",
        lambda f: prod(_work(f)[:3]) // f["input_shape"][0],
        ONE_CHANNEL,
    ),
    (
        "without + 1",
        lambda f: (
            _work(f)[0]
            * f["out_channels"]
            * (f["input_shape"][1] - f["kernel_size"])
            * (f["input_shape"][2] - f["kernel_size"])
        ),
        WITHOUT_PLUS_ONE,
    ),
]


def _features(f: Facts, axis: Callable[[int, int, int], int]) -> int:
    _, height, width = f["input_shape"]
    kernels = f["first_kernel"], f["second_kernel"]
    return axis(height, *kernels) * axis(width, *kernels)


def _both(n: int, a: int, b: int) -> int:
    return ((n - a + 1) // 2 - b + 1) // 2


_DENSE_INPUTS: list[Slip] = [
    ("channels forgotten", lambda f: _features(f, _both), CHANNELS_FORGOTTEN),
    (
        "channels multiplied",
        lambda f: f["first"] * f["second"] * _features(f, _both),
        CHANNELS_MULTIPLIED,
    ),
    ("first channels", lambda f: f["first"] * _features(f, _both), CHANNELS_MULTIPLIED),
    (
        "no pooling",
        lambda f: f["second"] * _features(f, lambda n, a, b: n - a - b + 2),
        NO_POOLING,
    ),
    (
        "pooled once",
        lambda f: f["second"] * _features(f, lambda n, a, b: (n - a + 1) // 2 - b + 1),
        POOLED_ONCE,
    ),
    ("size kept", lambda f: f["second"] * _features(f, lambda n, *_: n // 2 // 2), SIZE_KEPT),
    (
        "without + 1",
        lambda f: f["second"] * _features(f, lambda n, a, b: ((n - a) // 2 - b) // 2),
        WITHOUT_PLUS_ONE,
    ),
    (
        "leftovers pooled",
        lambda f: (
            f["second"] * _features(f, lambda n, a, b: -(-(-(-(n - a + 1) // 2) - b + 1) // 2))
        ),
        LEFTOVERS_POOLED,
    ),
]


def _parts(f: Facts) -> tuple[int, int, int]:
    """Parameters of the two convolutions and the dense layer."""
    return (
        (f["channels"] * f["first_kernel"] ** 2 + 1) * f["first"],
        (f["first"] * f["second_kernel"] ** 2 + 1) * f["second"],
        (f["second"] + 1) * f["classes"],
    )


_NETWORK_PARAMS: list[Slip] = [
    (
        "no biases",
        lambda f: sum(_parts(f)) - f["first"] - f["second"] - f["classes"],
        NO_BIAS,
    ),
    ("dense forgotten", lambda f: sum(_parts(f)[:2]), LAYERS_WITH_PARAMETERS),
    ("no bias in dense", lambda f: sum(_parts(f)) - f["classes"], NO_BIAS),
    (
        "image channels again",
        lambda f: (
            _parts(f)[0]
            + (f["channels"] * f["second_kernel"] ** 2 + 1) * f["second"]
            + _parts(f)[2]
        ),
        IMAGE_CHANNELS_AGAIN,
    ),
    (
        "one channel",
        lambda f: (
            (f["first_kernel"] ** 2 + 1) * f["first"]
            + (f["second_kernel"] ** 2 + 1) * f["second"]
            + _parts(f)[2]
        ),
        ONE_CHANNEL,
    ),
    (
        "one bias per layer",
        lambda f: sum(_parts(f)) - f["first"] - f["second"] - f["classes"] + 3,
        ONE_BIAS,
    ),
    ("pooling with parameters", lambda f: sum(_parts(f)) + 4, LAYERS_WITH_PARAMETERS),
]


def _field(layers: Any, *, own: bool = False) -> int:
    field, jump = 1, 1
    for kernel_size, stride in layers:
        jump *= stride if own else 1
        field += (kernel_size - 1) * jump
        jump *= 1 if own else stride
    return field


_RECEPTIVE_FIELD: list[Slip] = [
    ("strides ignored", lambda f: 1 + sum(k - 1 for k, _ in f["layers"]), STRIDES_IGNORED),
    ("own stride", lambda f: _field(f["layers"], own=True), OWN_STRIDE_TOO),
    ("wrong end", lambda f: _field(f["layers"][::-1]), FROM_THE_WRONG_END),
    ("kernels added up", lambda f: sum(k for k, _ in f["layers"]), KERNELS_ADDED_UP),
    ("kernels multiplied", lambda f: prod(k for k, _ in f["layers"]), KERNELS_ADDED_UP),
    ("from zero", lambda f: _field(f["layers"]) - 1, START_FROM_ZERO),
    (
        "last stride included",
        lambda f: _field(f["layers"]) * f["layers"][-1][1],
        OWN_STRIDE_TOO,
    ),
    (
        "squared",
        lambda f: _field(f["layers"]) ** 2,
        Text("Width, or area?", "幅ですか、面積ですか。"),
    ),
]


def _each(f: Facts) -> int:
    return f["channels"] * f["kernel_size"] ** 2


_MOST_FILTERS: list[Slip] = [
    ("bias forgotten", lambda f: f["budget"] // _each(f), BIAS_OF_EACH_FILTER),
    ("rounded up", lambda f: -(-f["budget"] // (_each(f) + 1)), OVER_THE_BUDGET),
    ("one channel", lambda f: f["budget"] // (f["kernel_size"] ** 2 + 1), ONE_CHANNEL),
    (
        "bias per kernel",
        lambda f: f["budget"] // (f["channels"] * (f["kernel_size"] ** 2 + 1)),
        BIAS_PER_KERNEL,
    ),
]


def _memory(f: Facts) -> tuple[int, int, int]:
    """(parameters, outputs of one image, batch)."""
    outputs = prod(f["first_shape"]) + prod(f["second_shape"]) + f["classes"]
    return f["parameters"], outputs, f["batch_size"]


def _memory_slip(count: Callable[[int, int, int], int]) -> Callable[[Facts], int]:
    return lambda f: count(*_memory(f))


_TRAINING_BYTES: list[Slip] = [
    ("gradients forgotten", _memory_slip(lambda p, a, n: 4 * (p + n * a)), GRADIENTS_FORGOTTEN),
    ("momentum kept", _memory_slip(lambda p, a, n: 4 * (3 * p + n * a)), GRADIENTS_FORGOTTEN),
    ("batch for all", _memory_slip(lambda p, a, n: 4 * n * (2 * p + a)), BATCH_FOR_EVERYTHING),
    ("batch forgotten", _memory_slip(lambda p, a, _: 4 * (2 * p + a)), BATCH_FORGOTTEN),
    ("numbers", _memory_slip(lambda p, a, n: 2 * p + n * a), NUMBERS_NOT_BYTES),
    ("bits", _memory_slip(lambda p, a, n: 32 * (2 * p + n * a)), NUMBERS_NOT_BYTES),
    ("float64", _memory_slip(lambda p, a, n: 8 * (2 * p + n * a)), FLOAT64),
    ("outputs only", _memory_slip(lambda _, a, n: 4 * n * a), GRADIENTS_FORGOTTEN),
    ("outputs forgotten", _memory_slip(lambda p, *_: 8 * p), LAST_OUTPUT_ONLY),
    ("outputs twice", _memory_slip(lambda p, a, n: 8 * (p + n * a)), WHOSE_GRADIENTS),
    (
        "last output only",
        lambda f: 4 * (2 * f["parameters"] + f["batch_size"] * f["classes"]),
        LAST_OUTPUT_ONLY,
    ),
]

SLIPS: dict[str, list[Slip]] = {
    "output_shape": _OUTPUT_SHAPE,
    "conv_params": _CONV_PARAMS,
    "multiply_adds": _MULTIPLY_ADDS,
    "dense_inputs": _DENSE_INPUTS,
    "network_params": _NETWORK_PARAMS,
    "receptive_field": _RECEPTIVE_FIELD,
    "most_filters": _MOST_FILTERS,
    "training_bytes": _TRAINING_BYTES,
}


def names() -> Iterator[tuple[str, str]]:
    """(kind, slip) of all slips."""
    for kind, slips in SLIPS.items():
        for name, _, _ in slips:
            yield kind, name
