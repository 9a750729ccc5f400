"""Stored dataclasses, as compressed JSON."""

from __future__ import annotations

import json
import zlib
from typing import Any, TypeVar

from cattrs.preconf.json import make_converter

T = TypeVar("T")

_converter = make_converter(omit_if_default=True, detailed_validation=False)


def packed(value: Any, kind: Any) -> bytes:
    """A value of type `kind` as bytes; the same bytes for the same value."""
    plain = _converter.unstructure(value, unstructure_as=kind)
    # Escaped to ASCII: a submission may contain half a surrogate pair, which UTF-8 cannot.
    return zlib.compress(json.dumps(plain).encode("ascii"), level=1)


def unpacked(content: bytes, kind: type[T]) -> T:
    """The value from which `packed` made the bytes.

    Raises:
        Exception: from zlib, JSON or cattrs, if the bytes are of something else.
    """
    return _converter.structure(json.loads(zlib.decompress(content)), kind)


def structured(plain: Any, kind: type[T]) -> T:
    """The value of type `kind`, from plain JSON."""
    return _converter.structure(plain, kind)
