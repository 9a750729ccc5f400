"""Questions of your own: drawn from your student id, the same on every machine.

There are no answers in here. `counting_questions(STUDENT_ID)` gives the questions with their
numbers, `show_counting(STUDENT_ID, "en")` writes them out.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass

EDITION = "1"  # a new edition draws other numbers
FIRST = 13  # the number of the first drawn question; those before it are the same for everyone
CHOICES = 4
ROWS = 4

_PLACEHOLDERS = {
    *("", "...", "?", "id", "none", "null", "nan", "todo", "xxx", "ellipsis"),
    *("studentid", "student_id", "yourid", "your_id", "yourstudentid", "your_student_id"),
    *("学籍番号", "学生番号", "学生証番号", "あなたの学籍番号", "自分の学籍番号"),
}
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹣"), "-")


class NoStudentId(ValueError):
    """STUDENT_ID is missing, empty, or still a placeholder. `messages` has it per language."""

    def __init__(self) -> None:
        self.messages = {
            "en": "✎ STUDENT_ID → ▶  Put your own student id between the quotation marks.",
            "ja": "✎ STUDENT_ID → ▶  引用符の間に、自分の学籍番号を入れてください。",
        }
        super().__init__(self.messages["en"])


def normal_id(student_id: object) -> str:
    """The id in one spelling: full-width letters, capitals, spaces and kinds of dash do not count.

    Raises:
        NoStudentId: there is no id in it.
    """
    if isinstance(student_id, bool) or not isinstance(student_id, (str, int)):
        raise NoStudentId
    spelling = unicodedata.normalize("NFKC", str(student_id).translate(_DASHES)).casefold()
    spelling = unicodedata.normalize("NFKC", spelling)
    kept = [c for c in spelling if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf")]
    normal = "".join(kept).translate(_DASHES)
    if normal.strip("<>[](){}.。'\"") in _PLACEHOLDERS or not any(c.isalnum() for c in normal):
        raise NoStudentId
    return normal


class Draw:
    """Draws that depend on an id and a purpose only: SHA-256 is the same everywhere."""

    def __init__(self, student_id: object, purpose: str) -> None:
        self._seed = f"{EDITION}|{purpose}|{normal_id(student_id)}"
        self._count = 0

    def below(self, end: int) -> int:
        """A whole number from 0 to end - 1."""
        self._count += 1
        digest = hashlib.sha256(f"{self._seed}|{self._count}".encode()).digest()
        return int.from_bytes(digest[:8], "big") % end

    def between(self, low: int, high: int) -> int:
        """A whole number from low to high, both included."""
        return low + self.below(high - low + 1)

    def some(self, items, count: int) -> list:
        """`count` different items, in a drawn order."""
        left = list(items)
        return [left.pop(self.below(len(left))) for _ in range(count)]

    def one(self, items):
        """One of the items."""
        return self.some(items, 1)[0]


@dataclass(frozen=True)
class Question:
    """A counting question.

    Attributes:
        number: its key in `answers`.
        kind: what is counted.
        facts: the numbers that it is asked with.
        text: the question, by language.
    """

    number: int
    kind: str
    facts: dict
    text: dict


def counting_questions(student_id: object) -> list[Question]:
    """The drawn questions of a student, in order.

    Raises:
        NoStudentId: there is no id to draw from.
    """
    questions = []
    for number, (kind, (draw_facts, en, ja)) in enumerate(_KINDS.items(), start=FIRST):
        facts = draw_facts(Draw(student_id, kind))
        spelt = {name: _spelt(value) for name, value in facts.items()}
        text = {"en": en.format(**spelt), "ja": ja.format(**spelt)}
        questions.append(Question(number, kind, facts, text))
    return questions


def _spelt(value: object) -> object:
    """Numbers as people read them: 1,000 and 3 × 5 × 7."""
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, tuple):
        return " × ".join(str(_spelt(part)) for part in value)
    return value


def _two_sizes(draw: Draw, low: int, high: int) -> tuple[int, int]:
    """A height and a width that are well apart."""
    height = draw.between(low, high)
    apart = draw.between(12, 25)
    return (height, height + apart) if draw.below(2) else (height + apart, height)


# Here the numbers are drawn, and nothing is computed with them.
def _output_shape(draw: Draw) -> dict:
    kernel = tuple(draw.some((4, 5, 6, 7), 2))
    stride = draw.between(2, 3)
    padding = draw.between(stride, 3)
    sizes = _two_sizes(draw, 25, 60)
    # One more row or column where the windows would come out even: something is to be left over.
    height, width = (
        size + ((size + 2 * padding - k) % stride == 0)
        for size, k in zip(sizes, kernel, strict=True)
    )
    channels, filters = draw.between(3, 12), draw.between(13, 40)
    return {
        "input_shape": (channels, height, width),
        "out_channels": filters,
        "kernel_size": kernel,
        "stride": stride,
        "padding": padding,
    }


def _conv_params(draw: Draw) -> dict:
    channels = draw.between(3, 24)
    return {
        "in_channels": channels,
        "out_channels": channels * draw.between(2, 6),
        "kernel_size": tuple(draw.some((2, 3, 4, 5, 7), 2)),
    }


def _multiply_adds(draw: Draw) -> dict:
    return {
        "input_shape": (draw.between(2, 9), *_two_sizes(draw, 15, 40)),
        "out_channels": draw.between(10, 32),
        "kernel_size": draw.one((3, 5)),
        "stride": 1,
        "padding": 0,
    }


def _dense_inputs(draw: Draw) -> dict:
    first, second = draw.one((3, 5, 7)), draw.one((2, 3, 4, 5))
    height, width = _two_sizes(draw, 28, 50)
    # The first pooling is to have a leftover row and no leftover column.
    height, width = height + (height - first) % 2, width + (width - first + 1) % 2
    return {
        "input_shape": (draw.between(1, 4), height, width),
        "first": draw.between(5, 12),
        "first_kernel": first,
        "second": draw.between(13, 32),
        "second_kernel": second,
    }


def _network_params(draw: Draw) -> dict:
    return {
        "channels": draw.between(2, 5),
        "first": draw.between(6, 16),
        "first_kernel": draw.one((3, 5, 7)),
        "second": draw.between(17, 40),
        "second_kernel": draw.one((2, 3, 5)),
        "classes": draw.between(7, 30),
    }


def _receptive_field(draw: Draw) -> dict:
    # An even kernel at the end only: from the other end the list never gives the same.
    kernels = [draw.one((3, 5, 7, 9)) for _ in range(4)] + [draw.one((2, 4, 6))]
    strides = [1, 2, 1, 1, 2]
    strides[draw.one((0, 2))] += draw.between(1, 2)
    layers = tuple(zip(kernels, strides, strict=True))
    table = ", ".join(f"({kernel}, {stride})" for kernel, stride in layers)
    return {"layers": layers, "table": f"[{table}]"}


def _most_filters(draw: Draw) -> dict:
    channels, kernel_size = draw.between(2, 4), draw.one((3, 4, 5))
    budget = draw.between(20_000, 99_999)
    # The last parameters of the budget are to be too few for a filter.
    budget += budget % (channels * kernel_size**2 + 1) == 0
    return {"budget": budget, "channels": channels, "kernel_size": kernel_size}


def _training_bytes(draw: Draw) -> dict:
    return {
        "parameters": draw.between(10_000, 99_999),
        "first_shape": (draw.between(4, 16), draw.between(20, 40), draw.between(20, 40)),
        "second_shape": (draw.between(17, 40), draw.between(8, 19), draw.between(8, 19)),
        "classes": draw.between(5, 30),
        "batch_size": draw.between(10, 60),
    }


_KINDS = {
    "output_shape": (
        _output_shape,
        "A convolution with {out_channels} filters of {kernel_size} (height × width) sees images "
        "of {input_shape} (channels × height × width). Stride {stride}, padding {padding} on every "
        "side. Which **shape** (channels, height, width) has the output?",
        "{input_shape}(チャネル × 高さ × 幅)の画像に、{kernel_size}(高さ × 幅)のフィルタ "
        "{out_channels} 個の畳み込みをかけます。ストライドは {stride}、パディングは上下左右に "
        "{padding} ずつです。出力の**形**(チャネル, 高さ, 幅)は?",
    ),
    "conv_params": (
        _conv_params,
        "A convolution takes {in_channels} channels to {out_channels} channels with kernels of "
        "{kernel_size}. How many **parameters** does it have, biases included?",
        "{kernel_size} のカーネルを持つ畳み込みが、{in_channels} チャネルを {out_channels} "
        "チャネルに変えます。バイアスも含めて、**パラメータ**はいくつありますか。",
    ),
    "multiply_adds": (
        _multiply_adds,
        "A convolution with {out_channels} filters of {kernel_size} × {kernel_size} sees one image "
        "of {input_shape} (channels × height × width). Stride {stride}, no padding. How many "
        "**multiply-adds** is that?",
        "{input_shape}(チャネル × 高さ × 幅)の画像 1 枚に、{kernel_size} × {kernel_size} の"
        "フィルタ {out_channels} 個の畳み込みをかけます。ストライドは {stride}、パディングは"
        "ありません。**積和演算**は何回ですか。",
    ),
    "dense_inputs": (
        _dense_inputs,
        "An image of {input_shape} (channels × height × width) goes through a convolution with "
        "{first} filters of {first_kernel} × {first_kernel}, a 2 × 2 max-pooling with stride 2, a "
        "convolution with {second} filters of {second_kernel} × {second_kernel}, and another such "
        "max-pooling. Both convolutions: stride 1, no padding. Leftovers are dropped. The result "
        "is flattened. **How many numbers** enter the dense layer?",
        "{input_shape}(チャネル × 高さ × 幅)の画像が、{first_kernel} × {first_kernel} のフィルタ "
        "{first} 個の畳み込み、2 × 2 でストライド 2 の最大プーリング、{second_kernel} × "
        "{second_kernel} のフィルタ {second} 個の畳み込み、もう一度同じ最大プーリング、の順に"
        "通ります。畳み込みはどちらもストライド 1、パディングなしで、余りは切り捨てます。"
        "結果を平坦化すると、全結合層に入る**数はいくつ**ですか。",
    ),
    "network_params": (
        _network_params,
        "Images of {channels} channels go through a convolution with {first} filters of "
        "{first_kernel} × {first_kernel}, a 2 × 2 max-pooling, a convolution with {second} filters "
        "of {second_kernel} × {second_kernel}, and a global average pooling (one number per "
        "channel remains). A dense layer makes {classes} outputs of it. How many **parameters** do "
        "all layers have together, biases included?",
        "{channels} チャネルの画像が、{first_kernel} × {first_kernel} のフィルタ {first} 個の"
        "畳み込み、2 × 2 の最大プーリング、{second_kernel} × {second_kernel} のフィルタ {second} "
        "個の畳み込み、グローバル平均プーリング(チャネルごとに数が一つ残る)の順に通り、最後に"
        "全結合層が {classes} 個の出力を作ります。バイアスも含めて、全部の層で**パラメータ**は"
        "合計いくつですか。",
    ),
    "receptive_field": (
        _receptive_field,
        "Five layers in a row, given as (kernel size, stride) from input to output: `{table}`. How "
        "many pixels **wide** is the receptive field of one number of the last output?",
        "5 層を並べます。入力側から順に (カーネルサイズ, ストライド) で書くと `{table}` です。"
        "最後の出力の一つの値の受容野は、**一辺が何画素**ですか。",
    ),
    "most_filters": (
        _most_filters,
        "A convolution on {channels} channels with kernels of {kernel_size} × {kernel_size} and "
        "biases may have at most {budget} parameters. **How many filters** can it have at most?",
        "{channels} チャネルの画像に、{kernel_size} × {kernel_size} のカーネルとバイアスを持つ"
        "畳み込みをかけます。パラメータを {budget} 個以下にするには、**フィルタは最大いくつ**"
        "まで置けますか。",
    ),
    "training_bytes": (
        _training_bytes,
        "A network has {parameters} parameters. For each image its layers put out {first_shape}, "
        "{second_shape} and {classes} numbers. It is trained by plain gradient descent with "
        "batches of {batch_size} images in float32. How many **bytes** does one training step "
        "hold: all outputs, the parameters, and their gradients?",
        "あるネットワークのパラメータは {parameters} 個です。画像 1 枚につき、各層は {first_shape} "
        "個、{second_shape} 個、{classes} 個の数を出力します。バッチを {batch_size} 枚とし、"
        "float32 の単純な勾配降下法で学習します。1 回の学習ステップで保持する、出力全部と"
        "パラメータとその勾配は、合わせて何**バイト**ですか。",
    ),
}


def show_counting(student_id: object, language: str, answers: object = None) -> str:
    """Your questions as Markdown, each with the answer you have given so far."""
    try:
        questions = counting_questions(student_id)
    except NoStudentId as error:
        return error.messages[language]
    lines = ["| | | `answers` |", "| --- | --- | --- |"]
    for question in questions:
        given = _given(answers, question.number)
        lines.append(f"| **{question.number}** | {question.text[language]} | {given} |")
    return "\n".join(lines)


def show_fixed(answers: object, last: int = FIRST - 1) -> str:
    """The answers to the questions that are the same for everyone, as Markdown."""
    numbers = range(1, last + 1)
    head = "| " + " | ".join(f"**{number}**" for number in numbers) + " |"
    row = "| " + " | ".join(_given(answers, number) for number in numbers) + " |"
    return "\n".join([head, "| --- " * last + "|", row])


def _given(answers: object, number: int) -> str:
    value = answers.get(number, ...) if isinstance(answers, dict) else ...
    return "✎" if value is None or value is ... else f"`{value}`"


@dataclass(frozen=True)
class Choice:
    """A multiple-choice question: letters lead to the keys of options in the bank."""

    number: int
    item: str
    options: dict  # {"A": key, ...}


@dataclass(frozen=True)
class Match:
    """A matching question: each row gets the letter of one property."""

    number: int
    item: str
    rows: tuple  # keys of rows in the bank
    options: dict  # {"A": key, ...}; one of them fits no row


def concept_questions(student_id: object, bank) -> tuple[list[Choice], Match]:
    """A student's own choice out of the bank (the module `concepts`), in an order of its own.

    Raises:
        NoStudentId: there is no id to draw from.
    """
    draw = Draw(student_id, "concepts")
    choices = []
    for number, item in enumerate(draw.some(sorted(bank.CHOICES), CHOICES), start=1):
        options = bank.CHOICES[item]["options"]
        choices.append(Choice(number, item, _lettered(draw, sorted(options))))
    item = draw.one(sorted(bank.MATCHES))
    entries = bank.MATCHES[item]
    rows = draw.some(sorted(entries["rows"]), ROWS)
    return choices, Match(
        CHOICES + 1, item, tuple(rows), _lettered(draw, sorted(entries["options"]))
    )


def _lettered(draw: Draw, keys: list) -> dict:
    return dict(zip("ABCDEF", draw.some(keys, len(keys)), strict=False))


def show_concepts(student_id: object, language: str, bank, choices: object = None) -> str:
    """Your concept questions as Markdown."""
    try:
        asked, match = concept_questions(student_id, bank)
    except NoStudentId as error:
        return error.messages[language]
    lines = []
    for question in asked:
        entry = bank.CHOICES[question.item]
        given = _given(choices, question.number)
        lines += [f"**{question.number}.** {entry['text'][language]} {given}", ""]
        for letter, key in question.options.items():
            lines.append(f"- **{letter}** {entry['options'][key][language]}")
        lines.append("")
    entry = bank.MATCHES[match.item]
    given = _given(choices, match.number)
    lines += [f"**{match.number}.** {entry['text'][language]} {given}", ""]
    for place, row in enumerate(match.rows, start=1):
        lines.append(f"{place}. {entry['rows'][row][language]}")
    lines.append("")
    for letter, key in match.options.items():
        lines.append(f"- **{letter}** {entry['options'][key][language]}")
    return "\n".join(lines)
