"""What the wire carries, it carries exactly; what it does not carry, it refuses by name."""

from __future__ import annotations

import contextlib
import datetime
import time
from collections import OrderedDict
from typing import Any

import msgpack
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.protocol import BadValue, NotPlain, Reference, decode, decode_trusted, encode

ARRAY, SCALAR, TUPLE, INTEGER, COMPLEX, REFERENCE, GENERATOR = range(1, 8)

whole = st.integers(-(2**63), 2**64 - 1)
plain = st.recursive(
    st.none() | st.booleans() | whole | st.floats(allow_nan=False) | st.text() | st.binary(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(st.text() | whole, inner, max_size=4)
    ),
    max_leaves=12,
)
dtypes = st.one_of(
    hnp.boolean_dtypes(),
    hnp.integer_dtypes(endianness="?"),
    hnp.unsigned_integer_dtypes(endianness="?"),
    hnp.floating_dtypes(endianness="?"),
    hnp.complex_number_dtypes(endianness="?"),
)


@st.composite
def arrays(draw: Any) -> np.ndarray[Any, Any]:
    """Of every dtype, shape, layout in memory and writability that may travel."""
    array = draw(hnp.arrays(draw(dtypes), hnp.array_shapes(min_dims=0, max_dims=5, min_side=0)))
    layout = draw(st.sampled_from(["C", "F", "gaps", "reversed"]))
    if layout == "F":
        array = np.asfortranarray(array)
    if layout == "gaps" and array.ndim:
        array = np.repeat(array, 2, axis=-1)[..., ::2]
    if layout == "reversed" and array.ndim:
        array = array[::-1]
    if draw(st.booleans()):
        array.flags.writeable = False
    return array


@given(plain)
def test_plain_data_comes_back_as_it_was(value):
    back = decode(encode(value))
    assert back == value
    assert type(back) is type(value)


@given(arrays())
def test_arrays_keep_bytes_dtype_shape_layout_and_writability(array):
    back = decode(encode(array))
    assert (back.dtype, back.shape) == (array.dtype, array.shape)
    assert back.tobytes() == array.tobytes()
    assert back.flags.writeable == array.flags.writeable
    assert back.flags.c_contiguous == array.flags.c_contiguous
    assert back.flags.f_contiguous == array.flags.f_contiguous


@given(dtypes.flatmap(lambda dtype: hnp.arrays(dtype, ())))
def test_numpy_scalars_keep_their_type(array):
    scalar = array[()]
    back = decode(encode(scalar))
    assert type(back) is type(scalar)
    assert back.tobytes() == scalar.astype(scalar.dtype.newbyteorder("=")).tobytes()


@given(st.integers(-(2**4000), 2**4000))
def test_integers_of_any_sensible_size_are_exact(value):
    assert decode(encode(value)) == value


@given(st.complex_numbers(allow_nan=False))
def test_complex_numbers_are_exact(value):
    assert decode(encode(value)) == value


@given(st.integers(0, 2**32), st.integers(0, 5))
def test_a_generator_goes_on_where_it_was(seed, drawn):
    rng = np.random.default_rng(seed)
    rng.integers(0, 9, drawn, dtype=np.int32)
    copy = decode_trusted(encode(rng))
    assert copy.integers(0, 2**60, 3).tolist() == rng.integers(0, 2**60, 3).tolist()


def test_handles_travel_inside_other_data():
    value = [Reference(3, "Conv2D", ("forward",)), {"a": (Reference(4, "function"),)}]
    assert decode(encode(value)) == value


class OwnList(list):
    pass


class OwnInt(int):
    pass


class OwnArray(np.ndarray):
    pass


REFUSED = {
    "a subclass of list": OwnList([1]),
    "a subclass of int": OwnInt(1),
    "a subclass of dict": OrderedDict(a=1),
    "a subclass of ndarray": np.zeros(2).view(OwnArray),
    "a masked array": np.ma.zeros(2),
    "a matrix": np.zeros((2, 2)).view(np.matrix),
    "an array of objects": np.array([None, 1], dtype=object),
    "an array of words": np.array(["a"]),
    "an array of dates": np.array(["2026-04-01"], dtype="datetime64[D]"),
    "a structured array": np.zeros(2, dtype=[("a", "f8")]),
    "a structured scalar": np.zeros(2, dtype=[("a", "f8")])[0],
    "a date": datetime.datetime(2026, 4, 1, tzinfo=datetime.timezone.utc),
    "a set": {1, 2},
    "a function": len,
    "a type": int,
    "a lone surrogate": "\ud800",
    "an integer of a million bits": 1 << 1_000_000,
    "another generator": np.random.Generator(np.random.MT19937(0)),
    "something inside a list": [1, [object()]],
}


@pytest.mark.parametrize("value", REFUSED.values(), ids=REFUSED)
def test_what_is_not_plain_is_not_sent(value):
    with pytest.raises(NotPlain):
        encode(value)


def test_a_list_that_holds_itself_is_not_sent():
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(NotPlain):
        encode(endless)


def _array(name: Any, shape: Any, layout: Any = "C", writable: Any = False, raw: Any = b"") -> Any:
    return _ext(ARRAY, [name, shape, layout, writable, raw])


def _ext(code: int, fields: Any) -> bytes:
    return msgpack.packb(msgpack.ExtType(code, msgpack.packb(fields)))


def _nested(depth: int) -> bytes:
    return b"\x91" * depth + b"\x90"


def _nested_tuples(depth: int) -> bytes:
    data = msgpack.packb([])
    for _ in range(depth):
        data = msgpack.packb([msgpack.ExtType(TUPLE, data)])
    return data


FORGED = {
    "nothing": b"",
    "half a list": msgpack.packb([1, 2, 3])[:-1],
    "bytes left over": encode([1]) + b"\x00",
    "a timestamp": msgpack.packb(msgpack.Timestamp(1, 1)),
    "a timestamp in a map": msgpack.packb({"a": [msgpack.Timestamp(1, 1)]}),
    "text that is not UTF-8": b"\xa2\xff\xfe",
    "an unknown extension": _ext(99, []),
    "lists in lists": _nested(40),
    "lists in lists without end": _nested(100_000),
    "tuples in tuples": _nested_tuples(40),
    "a map with a list for a key": b"\x81\x90\x01",
    "a map with an array for a key": b"\x81" + encode(np.zeros(1)) + b"\x01",
    "a list that claims four thousand million items": b"\xdd\xff\xff\xff\xff",
    "more bytes than claimed": _array("<f8", [1], raw=bytes(16)),
    "fewer bytes than claimed": _array("<f8", [2], raw=bytes(8)),
    "a size that overflows": _array("<f8", [2**62, 2**62, 4], raw=b""),
    "a size beyond any machine": _array("<f8", [0, 2**63], raw=b""),
    "a negative size": _array("<f8", [-1], raw=b""),
    "a size that is true": _array("<f8", [True], raw=bytes(8)),
    "thirty axes": _array("<f8", [1] * 30, raw=bytes(8)),
    "objects by dtype": _array("|O", [1], raw=bytes(8)),
    "a structure by dtype": _array("i4,f8", [1], raw=bytes(12)),
    "words by dtype": _array("<U2", [1], raw=bytes(8)),
    "a dtype of size 0": _array("<f0", [1], raw=b""),
    "a dtype with other digits": _array("<f²", [1], raw=bytes(8)),
    "a dtype that is a number": _array(8, [1], raw=bytes(8)),
    "an unknown layout": _array("<f8", [1], "Z", raw=bytes(8)),
    "gaps without an axis": _array("<f8", [], "gaps", raw=bytes(8)),
    "too few fields": _ext(ARRAY, ["<f8", [1]]),
    "fields that are a map": _ext(ARRAY, {"dtype": "<f8"}),
    "a scalar of the wrong size": _ext(SCALAR, ["<f8", bytes(4)]),
    "a scalar of two": _ext(SCALAR, ["<f8", bytes(16)]),
    "a tuple that is a number": _ext(TUPLE, 3),
    "an integer too large": msgpack.packb(msgpack.ExtType(INTEGER, bytes(5000))),
    "a complex number of integers": _ext(COMPLEX, [1, 2]),
    "a handle without a name": _ext(REFERENCE, [1]),
    "a generator, which only the sandbox is sent": _ext(GENERATOR, [1, 1, 0, 0]),
}


@pytest.mark.parametrize("data", FORGED.values(), ids=FORGED)
def test_bytes_that_are_not_exactly_right_are_refused(data):
    with pytest.raises(BadValue):
        decode(data)


def test_a_generator_in_no_state_is_refused():
    with pytest.raises(BadValue):
        decode_trusted(_ext(GENERATOR, [-1, 1, 0, 0]))


def _map(keys: list[int]) -> bytes:
    head = b"\xdf" + len(keys).to_bytes(4, "big")
    return head + b"".join(encode(key) + b"\x01" for key in keys)


EXPENSIVE = {
    "millions of lists in a few bytes each": [[[] for _ in range(1000)] for _ in range(2000)],
    "millions of empty tuples": [[() for _ in range(1000)] for _ in range(300)],
}


@pytest.mark.parametrize("value", EXPENSIVE.values(), ids=EXPENSIVE)
def test_few_bytes_cannot_ask_for_many_objects(value):
    with pytest.raises(BadValue):
        decode(encode(value))


def test_keys_that_all_collide_cost_no_time():
    data = _map([k * (2**61 - 1) for k in range(20_000)])
    start = time.perf_counter()
    with pytest.raises(BadValue):
        decode(data)
    assert time.perf_counter() - start < 0.5


@settings(max_examples=400)
@given(st.binary(max_size=60))
def test_random_bytes_decode_or_are_refused(data):
    decoded_or_refused(data)


@settings(max_examples=400)
@given(
    st.sampled_from([ARRAY, SCALAR, TUPLE, INTEGER, COMPLEX, REFERENCE, GENERATOR]),
    st.lists(
        st.sampled_from(["<f8", "|b1", ">i2", "C", "F", "gaps", "<c8"])
        | plain
        | st.lists(st.integers(0, 3), max_size=3),
        max_size=5,
    ),
)
def test_random_extensions_decode_or_are_refused(code, fields):
    decoded_or_refused(msgpack.packb(msgpack.ExtType(code, encode(fields))))


@settings(max_examples=300)
@given(plain | arrays(), st.data())
def test_damaged_values_decode_or_are_refused(value, data):
    damaged = bytearray(encode(value))
    place = data.draw(st.integers(0, len(damaged) - 1))
    damaged[place] = data.draw(st.integers(0, 255))
    decoded_or_refused(bytes(damaged))


def decoded_or_refused(data: bytes) -> None:
    with contextlib.suppress(BadValue):
        decode(data)
