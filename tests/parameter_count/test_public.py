"""What `grader.check` asks in the student's notebook. Everything here is shown to students."""

import unicodedata

import numpy as np
import pytest

from autograder.checks import CheckFailed, Text, assert_integer, attempt

pytestmark = pytest.mark.public

# Runs beside the submission: the dictionary may hold placeholders, which cannot leave it.
READER = """
def read(collection, number, about):
    if not isinstance(collection, dict):
        return "no dictionary"
    value = collection.get(number, collection.get(str(number)))
    return None if value is None or value is ... else [about, value, str(value)]
"""


def read_answer(student, name, number, about=""):
    """What `answers[13]` or `choices[2]` is.

    What comes back last from the student's side is the answer together with `about`, which says
    what was asked: the same number in another question is not the same mistake.
    """
    got = student.build(READER, "read")(getattr(student, name), number, about)
    if got == "no dictionary":
        raise CheckFailed(
            Text(
                f"{name} should be a dictionary: {name}[{number}] = ...",
                f"{name} は辞書であるべきです: {name}[{number}] = ...",
            ),
            names_mistake=True,
        )
    if got is None:
        raise CheckFailed(
            Text(
                f"{name}[{number}] is not answered yet.",
                f"{name}[{number}] にまだ答えがありません。",
            ),
            names_mistake=True,
        )
    if type(got) is not list or len(got) != 3:
        raise CheckFailed(
            Text(
                f"{name}[{number}] should be a number, a tuple of numbers, or letters.",
                f"{name}[{number}] は数、数のタプル、または文字であるべきです。",
            ),
            names_mistake=True,
        )
    return got[1]


def whole(value):
    """`value` as an int where it is a whole number of an integer type, else None."""
    if type(value) is int or isinstance(value, np.integer):
        return int(value)
    return None


def shape_of(value):
    """`value` as a tuple of ints where it is a row of whole numbers, else None."""
    if isinstance(value, np.ndarray) and value.ndim == 1:
        value = list(value)
    if not isinstance(value, (tuple, list)):
        return None
    parts = tuple(whole(part) for part in value)
    return None if None in parts else parts


def assert_form(value, name, axes=0):
    """Fail unless `value` is a whole number; with `axes`, a shape of so many of them."""
    kind = getattr(value, "type_name", type(value).__name__)
    if axes:
        shape = shape_of(value)
        if shape is not None and len(shape) == axes:
            return
        raise CheckFailed(
            Text(
                f"{name} should be a shape such as (4, 4, 4), a tuple of {axes} whole numbers; "
                + (f"it is {shape}." if shape else f"it is of type {kind}."),
                f"{name} は (4, 4, 4) のような {axes} 個の整数のタプルであるべきですが、"
                + (f"{shape} になっています。" if shape else f"{kind} になっています。"),
            ),
            names_mistake=True,
        )
    if whole(value) is not None:
        return
    if isinstance(value, tuple):
        raise CheckFailed(
            Text(
                f"{name} should be one whole number; it is a tuple. 1,920 is a pair in Python: "
                "write 1920 or 1_920.",
                f"{name} は一つの整数であるべきですが、タプルになっています。1,920 は Python では"
                "二つの数の組です。1920 または 1_920 と書いてください。",
            ),
            names_mistake=True,
        )
    raise CheckFailed(
        Text(
            f"{name} should be a whole number such as 168; it is of type {kind}.",
            f"{name} は 168 のような整数であるべきですが、{kind} になっています。",
        ),
        names_mistake=True,
    )


def assert_shape(got, want, name):
    """Fail unless `got` is the tuple of ints `want`; NumPy integers are as good."""
    kind = getattr(got, "type_name", type(got).__name__)
    if got is None:
        raise CheckFailed(
            Text(
                f"{name} gives None. Is the answer still missing, or a `return`?",
                f"{name} が None を返しています。まだ答えを書いていないか、`return` が"
                "抜けていませんか。",
            ),
            names_mistake=True,
        )
    if not isinstance(got, tuple):
        raise CheckFailed(
            Text(
                f"{name} should be a tuple of ints; it is of type {kind}.",
                f"{name} は整数のタプルであるべきですが、{kind} になっています。",
            ),
            names_mistake=True,
        )
    shape = shape_of(got)
    if shape is None:
        raise CheckFailed(
            Text(
                f"{name} should hold ints only. A size is a whole number.",
                f"{name} には整数だけが入るべきです。大きさは整数です。",
            ),
            names_mistake=True,
        )
    if shape != want:
        raise CheckFailed(
            Text(f"{name} is not the right shape.", f"{name} の形が違います。"),
            Text(f"    got {shape}, expected {want}", f"    結果 {shape}、正しくは {want}"),
        )


def rows_of(got, name, count):
    """The rows of a table of layers as (output shape, parameters)."""
    if got is None or got is ... or getattr(got, "type_name", "") == "ellipsis":
        raise CheckFailed(
            Text(f"{name} is still missing.", f"{name} がまだありません。"), names_mistake=True
        )
    if not isinstance(got, (list, tuple)) or len(got) != count:
        found = len(got) if isinstance(got, (list, tuple)) else 0
        raise CheckFailed(
            Text(
                f"{name} should be a list of {count} rows, one per layer; it has {found}.",
                f"{name} は 1 層につき 1 行、{count} 行のリストであるべきですが、"
                f"{found} 行になっています。",
            ),
            names_mistake=True,
        )
    rows = []
    for number, row in enumerate(got, start=1):
        parts = tuple(row) if isinstance(row, (list, tuple)) else ()
        shape = shape_of(parts[1]) if len(parts) == 3 else None
        if shape is None and len(parts) == 3 and whole(parts[1]) is not None:
            shape = (whole(parts[1]),)  # 4096 for (4096,)
        if shape is None or whole(parts[2]) is None:
            raise CheckFailed(
                Text(
                    f"Row {number} of {name} should be (kind, output shape, parameters), the shape "
                    "a tuple of ints, the parameters an int.",
                    f"{name} の {number} 行目は (種類, 出力の形, パラメータの数) であるべきです。"
                    "形は整数のタプル、パラメータの数は整数です。",
                ),
                names_mistake=True,
            )
        rows.append((shape, whole(parts[2])))
    return rows


@pytest.mark.question("q1")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The convolution of the text", ja="本文の畳み込み")
@pytest.mark.catches(
    en="A factor or the biases are missing; count the squares of the picture.",
    ja="掛けるべき数かバイアスが抜けています。図の四角を数えてみてください。",
)
def test_convolution_of_the_text(student):
    assert_integer(student.conv_params(3, 4, (2, 5)), 124, "conv_params(3, 4, (2, 5))")


@pytest.mark.question("q1")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The dense layer of the text", ja="本文の全結合層")
@pytest.mark.catches(
    en="There is one weight per pair, and one bias per output.",
    ja="重みは組ごとに一つ、バイアスは出力ごとに一つです。",
)
def test_dense_layer_of_the_text(student):
    assert_integer(student.dense_params(6, 4), 28, "dense_params(6, 4)")


@pytest.mark.question("q2")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The shape worked out in the text", ja="本文で計算した形")
@pytest.mark.catches(
    en="The formula misses a term, or the result is not a tuple of three ints.",
    ja="式の項が抜けているか、結果が三つの整数のタプルになっていません。",
)
def test_shape_of_the_text(student):
    got = student.conv_output_shape((3, 7, 10), 4, (2, 5), stride=2, padding=1)
    assert_shape(got, (4, 4, 4), "conv_output_shape((3, 7, 10), 4, (2, 5), stride=2, padding=1)")
    got = student.conv_output_shape((1, 8, 11), 6, 3)
    assert_shape(got, (6, 6, 9), "conv_output_shape((1, 8, 11), 6, 3)")


@pytest.mark.question("q3")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The three layers of the text", ja="本文の 3 層")
@pytest.mark.catches(
    en="The jump of the layers below is left out, or the pixel itself is not counted.",
    ja="下の層の jump が使われていないか、初めの 1 画素が数えられていません。",
)
def test_three_layers_of_the_text(student):
    got = student.receptive_field([(3, 1), (2, 2), (3, 1)])
    assert_integer(got, 8, "receptive_field([(3, 1), (2, 2), (3, 1)])")


@pytest.mark.question("q4")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The 64 outputs of the text", ja="本文の 64 個の出力")
@pytest.mark.catches(
    en="Every output number takes one multiply-add per weight of its filter.",
    ja="出力の一つの数につき、フィルタの重み一つごとに 1 回の積和演算が必要です。",
)
def test_outputs_of_the_text(student):
    # Mistakes in q1 and q2 cost nothing here: what follows from your own functions is right, too.
    own = shape_of(attempt(lambda: student.conv_output_shape((3, 7, 10), 4, (2, 5), 2, 1))) or ()
    weights = whole(attempt(lambda: student.conv_params(3, 4, (2, 5), False))) or 120
    filters, height, width = own if len(own) == 3 else (4, 4, 4)
    accepted = (height * width * weights, 30 * filters * height * width, 16 * weights)
    name = "conv_multiply_adds((3, 7, 10), 4, (2, 5), stride=2, padding=1)"
    got = student.conv_multiply_adds((3, 7, 10), 4, (2, 5), stride=2, padding=1)
    assert_integer(got, whole(got) if whole(got) in accepted else 1920, name)


@pytest.mark.question("q5")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The 2,360 bytes of the text", ja="本文の 2,360 バイト")
@pytest.mark.catches(
    en="Outputs exist once per image; parameters and what belongs to them exist once.",
    ja="出力は画像ごとに必要で、パラメータとそれに付随するものは一組だけです。",
)
def test_bytes_of_the_text(student):
    shapes = [(2, 3, 4), (5,)]
    got = student.activation_bytes(shapes, 10)
    assert_integer(got, 1160, "activation_bytes([(2, 3, 4), (5,)], 10)")
    got = student.training_bytes(100, shapes, 10, optimizer_copies=1)
    assert_integer(got, 2360, "training_bytes(100, [(2, 3, 4), (5,)], 10, optimizer_copies=1)")


@pytest.mark.question("q6")
@pytest.mark.points(0.5)
@pytest.mark.title(en="A network of four layers", ja="4 層のネットワーク")
@pytest.mark.catches(
    en="A layer takes its input from the layer before; pooling and flattening have no parameters.",
    ja="各層の入力は一つ前の層の出力です。プーリングと平坦化にパラメータはありません。",
)
def test_four_layers(student):
    layers = [("conv", 4, (2, 5), 2, 1), ("pool", 2, 2), ("flatten",), ("dense", 10)]
    # Mistakes in q1 and q2 cost nothing here: your own functions are taken as right, too.
    own = {
        "conv": shape_of(attempt(lambda: student.conv_output_shape((3, 7, 10), 4, (2, 5), 2, 1))),
        "conv params": whole(attempt(lambda: student.conv_params(3, 4, (2, 5)))),
    }
    name = "count_network((3, 7, 10), layers)"
    got = rows_of(student.count_network((3, 7, 10), layers), name, 4)
    (conv, count), (pool, none), (flat, nothing), (dense, last) = got
    assert_row(conv in ((4, 4, 4), own["conv"]) and count in (124, own["conv params"]), name, 1)
    small = shape_of(attempt(lambda: student.conv_output_shape(conv, conv[0], 2, 2)))
    assert_row(pool in ((4, 2, 2), small) and none == 0, name, 2)
    assert_row(flat == (np.prod(pool, dtype=object),) and nothing == 0, name, 3)
    made = whole(attempt(lambda: student.dense_params(flat[0], 10)))
    assert_row(dense == (10,) and last in (10 * flat[0] + 10, made), name, 4)


def assert_row(is_right, name, number):
    """Fail, naming the row, unless it is right."""
    if not is_right:
        raise CheckFailed(
            Text(f"Row {number} of {name} is not right.", f"{name} の {number} 行目が違います。")
        )


@pytest.mark.question("q7")
@pytest.mark.points(0.5)
@pytest.mark.title(en="The published totals", ja="公表されている合計")
@pytest.mark.catches(
    en="A layer is missing, or its settings differ from the text.",
    ja="層が抜けているか、設定が本文と違います。",
)
def test_published_totals(student):
    for name, rows, want in (("alexnet", 12, 61_100_840), ("vgg16", 22, 138_357_544)):
        total = sum(row[1] for row in rows_of(getattr(student, name), name, rows))
        if total != want:
            raise CheckFailed(
                Text(
                    f"The parameters of {name} add up to {total:,}, not to {want:,}.",
                    f"{name} のパラメータの合計が {want:,} ではなく {total:,} になっています。",
                )
            )


@pytest.mark.question("q8")
@pytest.mark.points(0.25)
@pytest.mark.title(en="Twelve answers in the right form", ja="12 個の答えの書き方")
@pytest.mark.catches(
    en="Shapes are tuples of three ints, counts are ints.",
    ja="形は三つの整数のタプル、個数は整数です。",
)
def test_form_of_fixed_answers(student):
    for number in range(1, 13):
        value = read_answer(student, "answers", number)
        assert_form(value, f"answers[{number}]", axes=3 if number in (1, 3, 5) else 0)


@pytest.mark.question("q9")
@pytest.mark.points(0.25)
@pytest.mark.title(en="A student id", ja="学籍番号")
@pytest.mark.catches(
    en="Without your id nobody knows which questions were yours.",
    ja="学籍番号がないと、どの問題に答えたのかがわかりません。",
)
def test_student_id(student):
    got = student.STUDENT_ID
    is_text = isinstance(got, str) and any(letter.isalnum() for letter in got)
    if not is_text and whole(got) is None:
        raise CheckFailed(
            Text(
                "STUDENT_ID should be your student id between quotation marks, as in "
                'STUDENT_ID = "...".',
                '引用符の間に自分の学籍番号を入れてください(STUDENT_ID = "...")。',
            ),
            names_mistake=True,
        )


@pytest.mark.question("q9")
@pytest.mark.points(0.25)
@pytest.mark.title(en="Eight answers in the right form", ja="8 個の答えの書き方")
@pytest.mark.catches(
    en="The first is a shape, a tuple of three ints; the others are ints.",
    ja="一つ目は形で、三つの整数のタプルです。残りは整数です。",
)
def test_form_of_drawn_answers(student):
    for number in range(13, 21):
        value = read_answer(student, "answers", number)
        assert_form(value, f"answers[{number}]", axes=3 if number == 13 else 0)


def letters_of(value):
    """The letters in an answer, as capitals: "b", "Ｂ" and "B" are the same."""
    parts = value if isinstance(value, (list, tuple)) else [value]
    text = "".join(part for part in parts if isinstance(part, str))
    plain = unicodedata.normalize("NFKC", text).upper()
    return [letter for letter in plain if letter.isalpha()]


@pytest.mark.question("q10")
@pytest.mark.points(0.25)
@pytest.mark.title(en="Letters", ja="文字で答える")
@pytest.mark.catches(
    en="Questions 1 to 4 take one letter each, question 5 a list of four.",
    ja="問題 1 から 4 には文字を一つずつ、問題 5 には四つの文字のリストを答えます。",
)
def test_letters(student):
    for number in range(1, 6):
        want, last = (4, "E") if number == 5 else (1, "D")
        letters = letters_of(read_answer(student, "choices", number))
        if len(letters) != want or not all("A" <= letter <= last for letter in letters):
            raise CheckFailed(
                Text(
                    f"choices[{number}] should be {want} of the letters A to {last}.",
                    f"choices[{number}] には A から {last} までの文字を {want} 個答えてください。",
                ),
                names_mistake=True,
            )
