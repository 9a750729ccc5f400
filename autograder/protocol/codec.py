"""Converts plain data and raw arrays to bytes and back, exactly.

MessagePack carries None, bool, int, float, str, bytes, list and dict. Extension types carry what
it lacks: arrays, scalars, tuples, large integers, complex numbers, generators, and references to
objects that stay in the sandbox. Only exact types travel: a subclass of one of them is not plain.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeVar

import msgpack
import numpy as np

MAX_DEPTH = 16
_MAX_AXES = 16
_MAX_INTEGER_BYTES = 1024  # 2466 digits; Python writes out integers of up to 4300
_MAX_ITEMS = 1_000_000  # of one message: a byte is enough to ask for a list of 64
_MAX_KEYS = 1000  # of one map: keys can be chosen so that each collides with all others
_EXTENSION_COST = 10  # items

_ARRAY, _SCALAR, _TUPLE, _INTEGER, _COMPLEX, _REFERENCE, _GENERATOR = range(1, 8)

_KINDS = "biufc"

_LEAVES = frozenset((str, int, float, bytes, bool, type(None), np.ndarray))

Container = TypeVar("Container", list[Any], dict[Any, Any])


class NotPlain(Exception):
    """A value on this side that is not plain data."""


class BadValue(Exception):
    """Bytes from the other side that do not decode exactly."""


@dataclass(frozen=True)
class Reference:
    """A reference to an object that stays in the sandbox.

    Attributes:
        key: the sandbox's number for it.
        type_name: the name of its class, as claimed by the sandbox.
        methods: names of the methods of its class, as claimed by the sandbox. To call one, the
            attribute need not be looked up first.
    """

    key: int
    type_name: str
    methods: tuple[str, ...] = ()


def encode(value: Any) -> bytes:
    """Bytes of `value`.

    Raises:
        NotPlain: it is, or contains, anything but plain data.
    """
    try:
        packed: bytes = msgpack.packb(value, default=_to_extension, strict_types=True)
    except (NotPlain, RecursionError) as error:
        raise NotPlain(str(error)) from error
    except (ValueError, OverflowError, TypeError, UnicodeEncodeError) as error:
        raise NotPlain(f"not plain data: {error}") from error
    return packed


def decode(data: bytes) -> Any:
    """The value that hostile `data` encodes, built from exact plain types.

    Raises:
        BadValue: anything about the bytes is not exactly as `encode` writes it.
    """
    value = _unpack(data, _Scope(0, [_MAX_ITEMS]))
    _refuse_timestamps(value)
    return value


def decode_trusted(data: bytes, stands_for: Callable[[int], Any] | None = None) -> Any:
    """The value that our own `data` encodes. This is faster, and allows random generators.

    Args:
        stands_for: returns the object to put in place of a reference, by its key.
    """

    def hook(code: int, payload: bytes) -> Any:
        if code == _REFERENCE and stands_for is not None:
            return stands_for(msgpack.unpackb(payload)[0])
        if code == _ARRAY:
            name, shape, layout, writable, raw = msgpack.unpackb(payload)
            return _lay_out(np.frombuffer(raw, _dtype(name)).reshape(shape), layout, writable)
        if code == _TUPLE:
            return tuple(msgpack.unpackb(payload, ext_hook=hook, strict_map_key=False))
        return _from_extension(code, payload, None)

    return msgpack.unpackb(data, ext_hook=hook, strict_map_key=False)


def _to_extension(value: Any) -> msgpack.ExtType:
    pack = _PACKERS.get(type(value))
    if pack is not None:
        return pack(value)
    if (
        isinstance(value, np.generic)
        and type(value) is value.dtype.type
        and value.dtype.kind in _KINDS
    ):
        return msgpack.ExtType(_SCALAR, encode([value.dtype.str, value.tobytes()]))
    raise NotPlain(f"an object of type {type(value).__name__}")


def _pack_integer(value: int) -> bytes:
    """An integer that does not fit into 64 bits. MessagePack itself packs the others."""
    size = value.bit_length() // 8 + 1
    if size > _MAX_INTEGER_BYTES:
        raise NotPlain(f"an integer of more than {_MAX_INTEGER_BYTES} bytes")
    return value.to_bytes(size, "big", signed=True)


def _pack_array(array: np.ndarray[Any, Any]) -> bytes:
    if array.dtype.kind not in _KINDS:
        raise NotPlain(f"an array of dtype {array.dtype}")
    header = [array.dtype.str, list(array.shape), _layout(array), bool(array.flags.writeable)]
    return encode([*header, array.tobytes()])


def _layout(array: np.ndarray[Any, Any]) -> str:
    """The array's memory layout. It is kept across the wire, because an input may have any."""
    if array.flags.c_contiguous:
        return "C"
    return "F" if array.flags.f_contiguous else "gaps"


def _generator_state(generator: np.random.Generator) -> list[Any]:
    state: Any = generator.bit_generator.state
    if state["bit_generator"] != "PCG64":
        raise NotPlain("a generator other than PCG64")
    return [state["state"]["state"], state["state"]["inc"], state["has_uint32"], state["uinteger"]]


def _unpack(data: bytes, scope: _Scope | None) -> Any:
    """Unpack bytes that are bounded by `scope`, or trusted if it is None."""
    if scope is None:
        return decode_trusted(data)
    if scope.depth > MAX_DEPTH:
        raise BadValue("nested too deeply")
    try:
        return msgpack.unpackb(
            data,
            ext_hook=lambda code, payload: _from_extension(code, payload, scope.within()),
            list_hook=scope.count,
            object_hook=scope.count,
            max_array_len=_MAX_ITEMS,
            max_map_len=_MAX_KEYS,
            strict_map_key=False,
            use_list=True,
        )
    except BadValue:
        raise
    # msgpack's own errors are ValueErrors; an unhashable key is a TypeError.
    except (ValueError, TypeError, RecursionError, OverflowError, MemoryError) as error:
        raise BadValue(f"{type(error).__name__} while decoding") from error


@dataclass(frozen=True)
class _Scope:
    """The position in a hostile message: how deep it is, and how many items are left."""

    depth: int
    left: list[int]

    def within(self) -> _Scope:
        self._spend(_EXTENSION_COST)
        return _Scope(self.depth + 1, self.left)

    def count(self, container: Container) -> Container:
        self._spend(1 + len(container))
        return container

    def _spend(self, items: int) -> None:
        self.left[0] -= items
        if self.left[0] < 0:
            raise BadValue("too many items")


def _refuse_timestamps(value: Any, depth: int = 0) -> None:
    """Refuse MessagePack's own extension type, which never reaches the hook."""
    if depth > MAX_DEPTH:
        raise BadValue("nested too deeply")
    if type(value) is msgpack.Timestamp:
        raise BadValue("a timestamp")
    if type(value) is dict:
        value = [*value.keys(), *value.values()]
    if type(value) is list or type(value) is tuple:
        for item in value:
            if type(item) not in _LEAVES:
                _refuse_timestamps(item, depth + 1)


def _from_extension(code: int, payload: bytes, scope: _Scope | None) -> Any:
    unpack = _UNPACKERS.get(code)
    if unpack is None:
        raise BadValue(f"unknown extension {code}")
    return unpack(payload, scope)


def _unpack_scalar(payload: bytes, scope: _Scope | None) -> Any:
    name, raw = _fields(payload, scope, str, bytes)
    dtype = _dtype(name)
    if len(raw) != dtype.itemsize:
        raise BadValue("a scalar of the wrong size")
    return np.frombuffer(raw, dtype)[0]


def _unpack_tuple(payload: bytes, scope: _Scope | None) -> tuple[Any, ...]:
    items = _unpack(payload, scope)
    if type(items) is not list:
        raise BadValue("a malformed tuple")
    return tuple(items)


def _unpack_integer(payload: bytes, _scope: _Scope | None) -> int:
    if len(payload) > _MAX_INTEGER_BYTES:
        raise BadValue("an integer too large")
    return int.from_bytes(payload, "big", signed=True)


def _unpack_complex(payload: bytes, scope: _Scope | None) -> complex:
    return complex(*_fields(payload, scope, float, float))


def _unpack_reference(payload: bytes, scope: _Scope | None) -> Reference:
    key, type_name, methods = _fields(payload, scope, int, str, list)
    if any(type(name) is not str for name in methods):
        raise BadValue("a method name that is not a string")
    return Reference(key, type_name, tuple(methods))


def _fields(payload: bytes, scope: _Scope | None, *types: type) -> list[Any]:
    fields = _unpack(payload, scope)
    if type(fields) is not list or [type(field) for field in fields] != list(types):
        raise BadValue("an extension with wrong fields")
    return fields


@lru_cache(maxsize=100)
def _dtype(name: str) -> np.dtype[Any]:
    # Only the form "<f8": NumPy would also read words, structures and objects from a string.
    if not (2 < len(name) <= 4 and name[0] in "<>|" and name[1] in _KINDS and name[2:].isdigit()):
        raise BadValue(f"dtype {name[:20]!r}")
    try:
        return np.dtype(name)
    except TypeError as error:
        raise BadValue(f"dtype {name!r}") from error


def _unpack_array(payload: bytes, scope: _Scope | None) -> np.ndarray[Any, Any]:
    name, shape, layout, writable, raw = _fields(payload, scope, str, list, str, bool, bytes)
    dtype = _dtype(name)
    if len(shape) > _MAX_AXES:
        raise BadValue("an invalid shape")
    count = 1
    for size in shape:
        if type(size) is not int or size < 0:
            raise BadValue("an invalid shape")
        count *= size
    if count * dtype.itemsize != len(raw):
        raise BadValue("an array whose size is not what it claims")
    try:
        return _lay_out(np.frombuffer(raw, dtype).reshape(shape), layout, writable)
    except ValueError as error:
        raise BadValue("an invalid shape") from error


def _lay_out(array: np.ndarray[Any, Any], layout: str, writable: bool) -> np.ndarray[Any, Any]:
    if layout == "F":
        array = np.asfortranarray(array)
    elif layout == "gaps" and array.ndim:
        wide = np.zeros((*array.shape[:-1], 2 * array.shape[-1]), array.dtype)
        wide[..., ::2] = array
        array = wide[..., ::2]
    elif layout != "C":
        raise BadValue(f"layout {layout[:20]!r}")
    elif writable:
        array = array.copy()
    array.flags.writeable = writable
    return array


def _unpack_generator(payload: bytes, scope: _Scope | None) -> np.random.Generator:
    if scope is not None:
        raise BadValue("a generator where only data is allowed")
    state, increment, has_uint32, uinteger = _fields(payload, scope, int, int, int, int)
    bits = np.random.PCG64(0)
    try:
        bits.state = {
            "bit_generator": "PCG64",
            "state": {"state": state, "inc": increment},
            "has_uint32": has_uint32,
            "uinteger": uinteger,
        }
    except (ValueError, OverflowError) as error:
        raise BadValue("a generator with an invalid state") from error
    return np.random.Generator(bits)


_PACKERS: dict[type, Callable[[Any], msgpack.ExtType]] = {
    np.ndarray: lambda value: msgpack.ExtType(_ARRAY, _pack_array(value)),
    tuple: lambda value: msgpack.ExtType(_TUPLE, encode(list(value))),
    int: lambda value: msgpack.ExtType(_INTEGER, _pack_integer(value)),
    complex: lambda value: msgpack.ExtType(_COMPLEX, encode([value.real, value.imag])),
    Reference: lambda value: msgpack.ExtType(
        _REFERENCE, encode([value.key, value.type_name, list(value.methods)])
    ),
    np.random.Generator: lambda value: msgpack.ExtType(_GENERATOR, encode(_generator_state(value))),
}
_UNPACKERS: dict[int, Callable[[bytes, _Scope | None], Any]] = {
    _ARRAY: _unpack_array,
    _SCALAR: _unpack_scalar,
    _TUPLE: _unpack_tuple,
    _INTEGER: _unpack_integer,
    _COMPLEX: _unpack_complex,
    _REFERENCE: _unpack_reference,
    _GENERATOR: _unpack_generator,
}
