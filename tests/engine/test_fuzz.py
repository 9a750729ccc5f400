"""Whatever bytes come, the trusted side reads or refuses them: soon, and in one of two ways.

FUZZ_MINUTES=10 pytest tests/engine/test_fuzz.py looks for longer, each time at other examples.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import time
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.errors import (
    MissingName,
    ProtocolViolation,
    StudentRaised,
    UnreadableSubmission,
)
from autograder.protocol import BadValue, NotPlain, decode, encode
from autograder.student.answers import (
    Answer,
    essence,
    read_answers,
    read_replies,
    value_of,
)
from autograder.student.raised import read_raised
from autograder.submissions import read_submission

from .conftest import submission
from .forging import forge

_MINUTES = float(os.environ.get("FUZZ_MINUTES", "0"))
_SLOWEST = 5.0  # seconds for one input
_MESSAGES = [
    forge(message, x=np.arange(6.0).reshape(2, 3))
    for message in (
        "around([VALUE, encode(x)], [REFERENCE, encode(['Box', ['put']])], number=1)",
        "reply(RAISED, {'classes': ['E'], 'message': 'm', 'places': [[1, 2]]}, 1)",
        "reply(VALUE, (1, 2.5, 'x', None, True, b'y', 3j, 1 << 70, np.float32(1)), 1)",
        "around([MISSING, encode('name')], [GONE, encode(None)], number=1)",
        "encode({'raised': {'classes': ['NameError'], 'message': \"'x'\", 'places': []}})",
        "encode({'ran': True})",
    )
]
_NOTEBOOKS = [
    json.dumps(content).encode()
    for content in (
        {
            "cells": [
                {"cell_type": "code", "source": ["x = ", "1"], "metadata": {"tags": []}},
                {"cell_type": "markdown", "source": "畳み込み", "metadata": {}},
            ],
            "metadata": {"kernelspec": {"name": "python3", "language": "python"}, "otter": {}},
            "nbformat": 4,
            "nbformat_minor": 5,
        },
        {
            "nbformat": 3,
            "nbformat_minor": 0,
            "metadata": {"name": ""},
            "worksheets": [{"cells": [{"cell_type": "code", "input": "x", "outputs": []}]}],
        },
    )
]


def _zip(data: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("hers.ipynb", data)
    return packed.getvalue()


_FILES = {".ipynb": _NOTEBOOKS, ".py": [b"# %%\nx = 1\n# %% [markdown]\n"], ".zip": []}
_FILES[".zip"] = [_zip(notebook) for notebook in _NOTEBOOKS]


def _mutated(data: bytes, chance: random.Random) -> bytes:
    """Some bytes changed, cut out, doubled, or put in."""
    changed = bytearray(data)
    for _ in range(chance.randrange(1, 8)):
        place = chance.randrange(len(changed) + 1)
        length = chance.choice((0, 1, 1, 2, 4, 16, 100))
        new = chance.choice(
            (
                b"",
                chance.randbytes(length),
                bytes(changed[place : place + length]) * 2,
                chance.choice((b"\xdd\xff\xff\xff\xff", b"\xc7\xff\x01", b"\x9f" * 20, b"{" * 9)),
                chance.choice((b'"cells"', b"null", b"[[[[", b'"metadata"', b"1e999", b"\\ud800")),
            )
        )
        changed[place : place + length] = new
    return bytes(changed)


_SUBMISSION = submission("x = 1\nclass E: pass")


def _decoded(data: bytes) -> int:
    """All that the trusted side does with a message; how many answers in it were read."""
    answers = [answer for reply in (data, *_replies(data)) for answer in _answers(reply)]
    with contextlib.suppress(BadValue):
        essence(answers)
    with contextlib.suppress(BadValue):  # what a cell says
        value = decode(data)
        assert _is_plain(value)
        fault = read_raised(value, _SUBMISSION)
        assert isinstance(fault, StudentRaised | ProtocolViolation)
    return sum(map(_is_read, answers))


def _replies(data: bytes) -> list[bytes]:
    try:
        return read_replies(data, 1)
    except BadValue:
        return []


def _answers(reply: bytes) -> list[Answer]:
    for count in (1, 2):
        with contextlib.suppress(BadValue):
            return read_answers(reply, 1, count)
    return []


def _is_read(answer: Answer) -> bool:
    try:
        value = value_of(answer, 1, "name", _SUBMISSION)
    except (StudentRaised, MissingName):
        return True
    except (BadValue, ProtocolViolation):
        return False
    assert _is_plain(value)
    with contextlib.suppress(NotPlain):
        encode(value)
    return True


def _is_plain(value: Any) -> bool:
    if type(value) in (list, tuple):
        return all(map(_is_plain, value))
    if type(value) is dict:
        return all(map(_is_plain, value)) and all(map(_is_plain, value.values()))
    if type(value) is np.ndarray:
        return value.dtype.kind in "biufc"
    return type(value).__module__ in ("builtins", "numpy", "autograder.protocol.codec")


def _opened(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    try:
        found = read_submission(path)
    except UnreadableSubmission as error:
        reasons = (error.status, error.reason.en, error.reason.ja)
    else:
        reasons = (found.language, *(encode(cell.source) for cell in found.cells))
    assert all(reasons)


def test_what_is_damaged_was_read_before():
    """The first four are replies, with a value or a fault in all but GONE; cells say the rest."""
    assert [_decoded(message) for message in _MESSAGES] == [2, 1, 1, 1, 0, 0]


@given(st.binary(max_size=400))
def test_any_bytes_are_an_answer_or_none(data):
    _decoded(data)


@given(st.sampled_from(_MESSAGES), st.randoms(use_true_random=False))
def test_a_damaged_answer_is_read_or_refused(message, chance):
    _decoded(_mutated(message, chance))


_scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
_values = st.recursive(
    _scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=12,
)
_cells = st.fixed_dictionaries(
    {},
    optional={
        "cell_type": st.sampled_from(["code", "markdown", "raw"]) | _values,
        "source": st.text() | st.lists(st.text()) | _values,
        "input": _values,
        "metadata": _values,
        "outputs": _values,
    },
)
_contents = st.fixed_dictionaries(
    {},
    optional={
        "cells": st.lists(_cells | _values, max_size=4) | _values,
        "worksheets": st.lists(st.fixed_dictionaries({"cells": st.lists(_cells)}) | _values),
        "metadata": st.dictionaries(
            st.sampled_from(["kernelspec", "language_info", "otter", "autograder"]), _values
        )
        | _values,
        "nbformat": st.integers(0, 6) | _values,
        "nbformat_minor": _values,
    },
)


@given(_contents | _values)
def test_any_json_is_a_notebook_or_refused(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any.ipynb"
    _opened(path, json.dumps(content).encode())


@given(st.sampled_from(sorted(_FILES)), st.randoms(use_true_random=False), st.data())
def test_a_damaged_file_is_read_or_refused(tmp_path_factory, suffix, chance, data):
    content = data.draw(st.sampled_from(_FILES[suffix]))
    _opened(tmp_path_factory.getbasetemp() / f"damaged{suffix}", _mutated(content, chance))


@pytest.mark.skipif(not _MINUTES, reason="FUZZ_MINUTES says for how long")
@pytest.mark.timeout(60 * _MINUTES + 120)
def test_for_as_long_as_is_asked(tmp_path):
    seed = time.time_ns()
    chance = random.Random(seed)
    end, count, slowest = time.monotonic() + 60 * _MINUTES, 0, 0.0
    while time.monotonic() < end:
        suffix = chance.choice(sorted(_FILES))
        start = time.process_time()
        message, file = chance.choice(_MESSAGES), chance.choice(_FILES[suffix])
        for _ in range(chance.randrange(1, 4)):
            message, file = _mutated(message, chance), _mutated(file, chance)
        try:
            _decoded(message)
            _opened(tmp_path / f"long{suffix}", file)
        except BaseException:
            print(f"seed {seed}, input {count}: {message!r} {file!r}")
            raise
        slowest = max(slowest, time.process_time() - start)
        count += 1
    print(f"{count} answers and {count} files from seed {seed}, the slowest {slowest:.3f} s of CPU")
    assert slowest < _SLOWEST
