"""What only looks like the right answer earns nothing, and breaks nothing."""

from __future__ import annotations

import pytest

from autograder.grading.grade import Status

from .conftest import BOX, ONE_MORE, TWICE, marks

EQUALS_ALL = """\
import numpy as np

class Right:
    shape, dtype, ndim, size = (2,), "float64", 1, 2
    __array_priority__ = 1e9
    def __eq__(self, other):
        return True
    def __ne__(self, other):
        return False
    def __getattr__(self, name):
        return lambda *a, **k: Right()
    def __array__(self, *a, **k):
        raise KeyError("none of your business")
    __hash__ = object.__hash__
    __abs__ = __sub__ = __rsub__ = __lt__ = __gt__ = __le__ = __ge__ = lambda *a: Right()
    __bool__ = lambda self: True
    __len__ = lambda self: 2
    __iter__ = lambda self: iter([])

class RightArray(np.ndarray):
    __eq__ = __lt__ = __le__ = lambda *a: True
"""

NOT_ARRAYS = {
    "a list": "[2.0, 4.0]",
    "a tuple": "tuple(2 * x)",
    "a number": "2.0",
    "None": "None",
    "words": "'all tests passed'",
    "an array of objects": "(2 * x).astype(object)",
    "an array of words": "(2 * x).astype(str)",
    "a masked array": "np.ma.array(2 * x)",
    "a matrix": "np.matrix(2 * x)",
    "a structured array": "(2 * x).view([('a', 'f8')])",
    "an array that equals all": "(2 * x).view(RightArray)",
    "an object that equals all": "Right()",
    "a class": "Right",
    "a function": "twice",
    "a generator": "(2 * v for v in x)",
    "complex numbers": "2 * x + 1j",
    "not a number": "2 * x * np.nan",
    "infinity": "2 * x * np.inf",
    "a list that holds itself": "endless",
}


@pytest.mark.parametrize("answer", NOT_ARRAYS.values(), ids=NOT_ARRAYS)
def test_what_is_no_array_of_numbers_is_not_twice(grade_of, answer):
    cell = f"endless = []\nendless.append(endless)\n{EQUALS_ALL}"
    grade = grade_of(f"{cell}\ndef twice(x):\n    return {answer}", ONE_MORE, BOX)
    assert marks(grade) == [0, 2, 1]
    assert grade.of(grade.checks[0]).status is Status.FAILED


NOT_INTEGERS = {
    "a float": "float(n + 1)",
    "a fraction": "__import__('fractions').Fraction(n + 1)",
    "a subclass of int": "type('I', (int,), {'__eq__': lambda *a: True, '__hash__': None})(n + 1)",
    "True": "True",
    "words": "str(n + 1)",
    "an array": "np.array([n + 1])",
    "a number of ten thousand digits": "10 ** 10_000",
    "a number of three thousand digits": "10 ** 3_000",
    "an object that equals all": "Right()",
}


@pytest.mark.parametrize("answer", NOT_INTEGERS.values(), ids=NOT_INTEGERS)
def test_what_is_no_integer_is_not_one_more(grade_of, answer):
    cell = f"{EQUALS_ALL}\ndef one_more(n):\n    return {answer}"
    grade = grade_of(TWICE, cell, BOX)
    assert marks(grade) == [3, 0, 1]
    assert not grade.has_suite_errors


@pytest.mark.parametrize("answer", ["n + 1", "np.int64(n + 1)", "np.uint32(n + 1)"])
def test_a_numpy_integer_is_as_good_as_an_int(grade_of, answer):
    cell = f"import numpy as np\ndef one_more(n):\n    return {answer}"
    assert marks(grade_of(TWICE, cell, BOX)) == [3, 2, 1]


@pytest.mark.parametrize(
    "answer",
    ["np.asfortranarray(2 * x)", "(2 * x).astype('>f8')", "(2 * x).astype(int)", "(2 * x)[:]"],
)
def test_an_array_may_lie_in_memory_as_it_likes(grade_of, answer):
    cell = f"import numpy as np\ndef twice(x):\n    return {answer}"
    assert marks(grade_of(cell, ONE_MORE, BOX)) == [3, 2, 1]


# The wire is a descriptor of the submission's own process: it can write there what it likes.
SPEAK = """\
import os, socket, struct
import msgpack
import numpy as np
from autograder.protocol import Reference, encode

def wires():
    for fd in range(3, 64):
        try:
            yield socket.socket(fileno=os.dup(fd))
        except OSError:
            pass

def speak(*messages):
    for wire in wires():
        for message in messages:
            wire.sendall(struct.pack("!I", len(message)) + message)
"""

SAID = {
    "answers in advance": "encode([1, 'value', 2 * x]), encode([2, 'value', 2 * x])",
    "replies in advance": "*[encode([encode([1, [[0, encode(2 * x)]]])] * n) for n in (1, 2, 3)]",
    "replies to nothing": "encode([])",
    "replies of no kind": "encode([[1, [[0, encode(2 * x)]]]] * 3)",
    "a reply that cannot be read": "encode([b'\\xc1'] * 3)",
    "an answer to another question": "encode([99, 'value', 2 * x])",
    "an answer of no kind": "encode([1, 'passed', True])",
    "an answer with fields missing": "encode([1])",
    "an answer that is no list": "encode({'outcome': 'passed', 'points': 3})",
    "no answer": "b''",
    "a pickle": "b'\\x80\\x04\\x95\\x0c\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x8c\\x02os\\x94.'",
    "an exception without a class": (
        "encode([1, 'raised', {'classes': [], 'message': '', 'places': []}])"
    ),
    "an exception of numbers": "encode([1, 'raised', {'classes': [1], 'message': 2, 'places': 3}])",
    "an exception at no place": (
        "encode([1, 'raised', {'classes': ['E'], 'message': '', 'places': [['a', {}]]}])"
    ),
    "an exception with a message of numbers": (
        "encode([1, 'raised', {'classes': ['E'], 'message': 5, 'places': []}])"
    ),
    "a NameError with a message of numbers": (
        "encode([1, 'raised', {'classes': ['NameError'], 'message': [1], 'places': []}])"
    ),
    "an exception that is an array": "encode([1, 'raised', np.zeros(3)])",
    "an array for a number": "encode([np.ones(2), 'value', 1])",
    "an array for a kind": "encode([1, np.ones(2), 1])",
    "an array for a place": (
        "encode([1, 'raised', {'classes': ['E'], 'message': '', 'places': np.zeros(())}])"
    ),
    "a missing name that is an array": "encode([1, 'missing', np.zeros(2)])",
    "a handle of nothing": "encode([1, 'value', Held(999, 'ndarray', ('astype',))])",
    "an array without axes that has gaps": (
        "msgpack.packb([1, 'value', msgpack.ExtType(1, "
        "msgpack.packb(['<f8', [], 'gaps', False, bytes(8)]))])"
    ),
}


@pytest.mark.parametrize("said", SAID.values(), ids=SAID)
def test_forged_messages_earn_nothing_and_break_no_check(grade_of, said):
    cell = f"{SPEAK}\ndef twice(x):\n    speak({said})\n    return 'wrong'"
    grade = grade_of(cell, ONE_MORE, BOX)
    assert marks(grade)[1:] == [2, 1]
    assert marks(grade)[0] in {0, 1}  # 1: it knows the public answer as everybody does
    assert not grade.has_suite_errors


SAID_BY_A_CELL = {
    "that later ones ran": "encode({'ran': True}), encode({'runner': True})",
    "an array for true": "encode({'ran': np.ones(2)})",
    "an array": "encode(np.ones(2))",
    "a list": "encode([1])",
    "an exception that is an array": "encode({'raised': np.ones(2)})",
    "nothing": "b''",
}


@pytest.mark.parametrize("said", SAID_BY_A_CELL.values(), ids=SAID_BY_A_CELL)
def test_a_cell_that_speaks_for_the_sandbox_harms_itself_only(grade_of, said):
    cell = f"{SPEAK}\nspeak({said})"
    wrong = "def twice(x):\n    return x"
    grade = grade_of(cell, wrong, "def one_more(n):\n    return n", "1 / 0")
    assert marks(grade) == [0, 0, 0]
    assert not grade.has_suite_errors


def test_rigged_numpy_gives_no_points(grade_of):
    rig = (
        "import numpy as np, builtins\nnp.array_equal = np.allclose = lambda *a, **k: True\n"
        "np.testing.assert_allclose = lambda *a, **k: None\nbuiltins.abs = lambda v: 0\n"
        "def twice(x):\n    return x"
    )
    assert marks(grade_of(rig, "def one_more(n):\n    return n", BOX)) == [0, 0, 1]
