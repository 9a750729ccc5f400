"""Numbers, texts and lists are judged by kind first, and described without giving them away."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.checks import CheckFailed, assert_equal, assert_number, assert_same

REAL = st.floats(allow_nan=False, allow_infinity=False, width=32)


@given(REAL)
def test_a_number_is_itself_whoever_makes_it(number):
    for made in (number, np.float64(number), np.asarray(number)):
        assert_number(made, float(number), "f()")


@given(REAL, st.floats(1.001, 2))
def test_a_number_that_is_off_by_a_thousandth_is_wrong(number, factor):
    if abs(number) < 1e-6:
        return
    with pytest.raises(CheckFailed, match="not the right number"):
        assert_number(number * factor, number, "f()")
    assert_number(number * factor, number, "f()", relative=2)


NO_NUMBERS = {
    "None": None,
    "a text": "3",
    "an array": np.ones(2),
    "complex": 1j,
    "NaN": np.nan,
    "an int that is no float": 10**400,
}


@pytest.mark.parametrize("what", NO_NUMBERS)
def test_what_is_no_number_is_told_so(what):
    with pytest.raises(CheckFailed) as failed:
        assert_number(NO_NUMBERS[what], 3.0, "f()")
    assert failed.value.names_mistake


PLAIN = st.one_of(
    st.text(max_size=5), st.lists(st.integers(), max_size=5), st.tuples(st.integers()),
    st.dictionaries(st.text(max_size=2), st.integers(), max_size=3), st.booleans(),
)  # fmt: skip


@given(PLAIN, PLAIN)
def test_equal_is_of_one_kind_and_one_value(got, want):
    if type(got) is type(want) and got == want:
        assert_equal(got, want, "f()")
        return
    with pytest.raises(CheckFailed):
        assert_equal(got, want, "f()")


@pytest.mark.parametrize(
    ("got", "words"),
    [
        (None, "gives None"),
        ({"a": 1}, "should be of type list; it is of type dict"),
        ((4, 5, 77), "it is of type tuple"),
        ([4, 5], "wrong length"),
        ([4, 6, 77], "right length and wrong entries"),
        ([4, np.ones(2), 77], "right length and wrong entries"),
    ],
)
def test_a_wrong_list_is_described_and_what_is_right_is_not_given_away(got, words):
    with pytest.raises(CheckFailed) as failed:
        assert_equal(got, [4, 5, 77], "f()")
    assert words in failed.value.summary.en
    assert "77" not in failed.value.summary.en


def test_a_single_number_is_not_said_to_be_off_by_a_factor():
    with pytest.raises(CheckFailed) as failed:
        assert_same(np.array([2.0]), [3.0], "f()")
    assert "factor" not in failed.value.summary.en
