"""What only looks like the right answer earns nothing, and breaks nothing."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from autograder.errors import ProtocolViolation, StudentRaised, SubmissionFault
from autograder.grading.grade import Status
from autograder.grading.grading import grade
from autograder.grading.recording import recorded
from autograder.grading.session import Session

from .conftest import BOX, ONE_MORE, TWICE, marks, submission
from .forging import SPEAK, forge, read

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
    assert not grade.ending(Status.ERROR)


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


VALUE = "reply(VALUE, 2 * x)"
ARRAY = "array('<f8', [], 'C', False, bytes(8))"
REFERENCE = "reply(REFERENCE, ['Box', ['put']])"
RAISED = "raised(('KeyError',), 'm', ([1, 1],))"
MISSING = "reply(MISSING, 'twice')"
BELIEVED = {
    VALUE: "ndarray",
    ARRAY: "ndarray",
    REFERENCE: "Reference",
    RAISED: "raised KeyError in code cell 1, line 1: `import numpy as np`",
    MISSING: "missing twice",
}
NOT_ASKED = "an answer to nothing that was asked"
NO_KIND = "an answer of no kind"
NO_REPLY = "a reply to nothing that was asked"
NO_EXCEPTION = "an exception that is none"
NO_HANDLE = "a handle that is none"

# What is forged: the same with honest content, the message, and why it is refused.
FORGED = {
    "replies to nothing": (VALUE, "encode([])", NO_REPLY),
    "two replies for one": (VALUE, "encode([encode([2, [[VALUE, encode(x)]]])] * 2)", NO_REPLY),
    "no list of replies": (VALUE, "encode({'passed': True})", NO_REPLY),
    "a reply of no kind": (VALUE, "encode([[2, [[VALUE, encode(x)]]]])", "a reply of no kind"),
    "a reply that cannot be read": (VALUE, "encode([b'\\xc1'])", "while decoding"),
    "an empty reply": (VALUE, "encode([b''])", "while decoding"),
    "an empty message": (VALUE, "b''", "while decoding"),
    "an answer to another request": (VALUE, "reply(VALUE, 2 * x, 99)", NOT_ASKED),
    "answers to more requests": (VALUE, "around(*[[VALUE, encode(2 * x)]] * 2)", NOT_ASKED),
    "answers that are no list": (VALUE, "encode([encode({'points': 3})])", NOT_ASKED),
    "an array for a number": (VALUE, "around([VALUE, b''], number=np.ones(2))", NOT_ASKED),
    "an answer of a kind beyond the last": (VALUE, "around([5, encode(True)])", NO_KIND),
    "an answer of a negative kind": (VALUE, "around([-5, encode(2 * x)])", NO_KIND),
    "an answer of a kind in words": (VALUE, "around(['passed', encode(True)])", NO_KIND),
    "an array for a kind": (VALUE, "around([np.ones(2), encode(2 * x)])", NO_KIND),
    "an answer with fields missing": (VALUE, "around([VALUE])", NO_KIND),
    "an answer with a field too many": (VALUE, "around([VALUE, encode(2 * x), True])", NO_KIND),
    "an answer that is not encoded": (VALUE, "around([VALUE, True])", NO_KIND),
    "the result of a request that gave none": (VALUE, "reply(GONE, None)", NOT_ASKED),
    "a pickle": (VALUE, "around([VALUE, b'\\x80\\x04\\x8c\\x02os\\x94.'])", "while decoding"),
    "a timestamp": (VALUE, "around([VALUE, msgpack.packb(msgpack.Timestamp(1))])", "a timestamp"),
    "a generator": (VALUE, "reply(VALUE, np.random.default_rng(0))", "a generator where only data"),
    "an array without axes that has gaps": (
        ARRAY,
        "array('<f8', [], 'gaps', False, bytes(8))",
        "layout 'gaps'",
    ),
    "an array larger than its bytes": (
        ARRAY,
        "array('<f8', [9], 'C', False, bytes(8))",
        "not what it claims",
    ),
    "an array of objects": (ARRAY, "array('|O', [], 'C', False, bytes(8))", "dtype '|O'"),
    "a handle among values": (VALUE, "reply(VALUE, Reference(999, 'ndarray'))", NOT_ASKED),
    "a handle of another object": (REFERENCE, "reply(REFERENCE, Reference(1, 'b'))", NO_HANDLE),
    "a handle without methods": (REFERENCE, "reply(REFERENCE, 'Box')", NO_HANDLE),
    "a handle with methods of numbers": (REFERENCE, "reply(REFERENCE, ['Box', [1]])", NO_HANDLE),
    "an exception of numbers": (RAISED, "raised([1], 2, 3)", NO_EXCEPTION),
    "an exception with a message of numbers": (RAISED, "raised(('E',), 5)", NO_EXCEPTION),
    "a NameError with a list for a message": (RAISED, "raised(('NameError',), [1])", NO_EXCEPTION),
    "an exception that is an array": (RAISED, "reply(RAISED, np.zeros(3))", NO_EXCEPTION),
    "an array for places": (RAISED, "raised(('E',), '', np.zeros(()))", NO_EXCEPTION),
    "a missing name that is an array": (MISSING, "reply(MISSING, np.zeros(2))", NOT_ASKED),
    "another name that is missing": (MISSING, "reply(MISSING, 'one_more')", NOT_ASKED),
}


@pytest.mark.parametrize(("honest", "forged", "reason"), FORGED.values(), ids=FORGED)
def test_a_forged_message_is_refused_for_its_content(honest, forged, reason):
    x = np.arange(2.0)
    assert read(forge(honest, x=x)) == BELIEVED[honest]
    refused = read(forge(forged, x=x))
    assert refused.startswith("refused: ")
    assert reason in refused


@pytest.mark.parametrize(("honest", "forged", "reason"), FORGED.values(), ids=FORGED)
def test_a_forged_message_earns_nothing_and_breaks_no_check(grade_of, honest, forged, reason):
    grade = grade_of(
        f"{SPEAK}\ndef twice(x):\n    speak({forged})\n    return 2 * x", ONE_MORE, BOX
    )
    assert marks(grade) == [0, 2, 1]
    assert grade.of(grade.checks[0]).status is Status.GARBLED
    assert reason in grade.of(grade.checks[0]).note
    assert not grade.ending(Status.ERROR)


def test_a_message_with_honest_content_is_believed(grade_of):
    """Everybody knows the public check's answer, for one of three points."""
    cell = f"{SPEAK}\ndef twice(x):\n    speak({VALUE})\n    return 'wrong'"
    grade = grade_of(cell, ONE_MORE, BOX)
    assert grade.of(grade.checks[0]).status is Status.PASSED
    assert marks(grade) == [1, 2, 1]


HARMLESS = {
    "an exception without a class": ("raised(())", "raised Exception"),
    "an exception of a class that nobody has defined": ("raised(('E',))", "raised Exception"),
    "an exception at no place": ("raised(places=(['a', {}],))", "raised KeyError"),
    "an exception in no cell": ("raised(places=([99, 1],))", "raised KeyError"),
}


@pytest.mark.parametrize(("message", "seen"), HARMLESS.values(), ids=HARMLESS)
def test_an_exception_that_never_was_costs_its_own_check_only(grade_of, message, seen):
    assert read(forge(message)) == seen
    cell = f"{SPEAK}\ndef twice(x):\n    speak({message})\n    return 2 * x"
    grade = grade_of(cell, ONE_MORE, BOX)
    assert marks(grade) == [0, 2, 1]
    assert seen in str(grade.of(grade.checks[0]).reason)


IN_ADVANCE = {
    "answers": "reply(VALUE, 2 * x), reply(VALUE, 2 * x)",
    "replies": "*[encode([encode([2, [[VALUE, encode(2 * x)]]])] * n) for n in (1, 2, 3)]",
}


@pytest.mark.parametrize("said", IN_ADVANCE.values(), ids=IN_ADVANCE)
def test_what_is_said_in_advance_earns_nothing_that_is_hidden(grade_of, said):
    cell = f"{SPEAK}\ndef twice(x):\n    speak({said})\n    return 'wrong'"
    grade = grade_of(cell, ONE_MORE, BOX)
    assert marks(grade) == [1, 2, 1]
    assert not grade.ending(Status.ERROR)


@pytest.mark.parametrize("checks", [1, 2])
def test_replies_to_whole_checks_earn_nothing_that_is_hidden(tiny, host, checks):
    """Where checks are asked together, a forged reply to all of them has one answer for all."""
    whole = "encode([1, [[REFERENCE, encode(['f', []])], [VALUE, encode(2 * x)]]])"
    cell = f"{SPEAK}\ndef twice(x):\n    speak(encode([{whole}] * {checks}))\n    return 'wrong'"
    given = grade(submission(cell, ONE_MORE, BOX), recorded(tiny, host), host)
    assert marks(given) == [1, 2, 1]
    assert given.of(given.checks[0]).status is Status.PASSED


# The first thing that a cell says is taken for what came of it.
SAID_BY_A_CELL = {
    "an array for true": ("encode({'ran': np.ones(2)})", NO_EXCEPTION),
    "one for true": ("encode({'ran': 1})", NO_EXCEPTION),
    "that a runner has been forked": ("encode({'runner': True})", NO_EXCEPTION),
    "an exception that is an array": ("encode({'raised': np.ones(2)})", NO_EXCEPTION),
    "an array": ("encode(np.ones(2))", NO_KIND),
    "a list": ("encode([1])", NO_KIND),
    "nothing": ("b''", "while decoding"),
}


@pytest.fixture
def fault_of(tiny, host) -> Callable[[str], SubmissionFault]:
    """`fault_of(message)`: what came of a cell that said this."""

    def fault_of(message: str) -> SubmissionFault:
        cells = submission(f"{SPEAK}\nspeak({message})")
        with Session(host, cells, tiny.assignment) as session:
            (found,) = session.cell_faults
        return found.fault

    return fault_of


@pytest.mark.parametrize(("said", "reason"), SAID_BY_A_CELL.values(), ids=SAID_BY_A_CELL)
def test_a_cell_that_speaks_for_the_sandbox_is_refused(fault_of, said, reason):
    fault = fault_of(said)
    assert isinstance(fault, ProtocolViolation)
    assert reason in fault.what


def test_a_cell_that_speaks_as_the_sandbox_does_is_believed(fault_of):
    fault = fault_of("encode({'raised': {'classes': ['KeyError'], 'message': '', 'places': []}})")
    assert isinstance(fault, StudentRaised)
    assert fault.student_classes == ("KeyError",)


@pytest.mark.parametrize(
    "said",
    [said for said, _ in SAID_BY_A_CELL.values()]
    + ["encode({'ran': True}), encode({'ran': True})"],
    ids=[*SAID_BY_A_CELL, "that later ones ran"],
)
def test_a_cell_that_speaks_for_the_sandbox_harms_itself_only(grade_of, said):
    wrong = ("def twice(x):\n    return x", "def one_more(n):\n    return n", "1 / 0")
    grade = grade_of(f"{SPEAK}\nspeak({said})", *wrong)
    assert marks(grade) == [0, 0, 0]
    assert not grade.ending(Status.ERROR)


def test_rigged_numpy_gives_no_points(grade_of):
    rig = (
        "import numpy as np, builtins\nnp.array_equal = np.allclose = lambda *a, **k: True\n"
        "np.testing.assert_allclose = lambda *a, **k: None\nbuiltins.abs = lambda v: 0\n"
        "def twice(x):\n    return x"
    )
    assert marks(grade_of(rig, "def one_more(n):\n    return n", BOX)) == [0, 0, 1]
