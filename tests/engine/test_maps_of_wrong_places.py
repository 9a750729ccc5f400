"""Pictures of where an array is wrong: they help, and spell nothing."""

from __future__ import annotations

import zlib
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.checks import CheckFailed, assert_same
from autograder.checks.failed import fitted
from autograder.checks.places import MIXED, RIGHT, WRONG, Places, picture
from autograder.gradebook.structuring import packed, unpacked
from autograder.grading.check_result import CheckResult, Status
from autograder.grading.coarse_mask import coarse_mask


def states(*rows: str) -> npt.NDArray[Any]:
    return np.array([list(row) for row in rows])


def failure(got: Any, want: Any) -> CheckFailed:
    with pytest.raises(CheckFailed) as caught:
        assert_same(np.array(got, dtype=float), want, "y")
    return caught.value


def drawn(got: Any, want: Any) -> list[str]:
    return str(failure(got, want)).splitlines()


def test_wrong_places_are_marked():
    assert drawn([[1, 2, 3], [4, 0, 6]], [[1, 2, 3], [4, 5, 6]])[-3:] == [
        "    ···",
        "    ·█·",
        "    · right   █ wrong",
    ]


def test_images_and_channels_stand_beside_each_other_with_their_indices():
    want = np.arange(8.0).reshape(1, 2, 2, 2)
    assert "    [0, 0]   [0, 1]" in drawn(want * (want != 5), want)


def test_what_is_missing_or_too_many_is_marked_where_shapes_differ():
    assert drawn([[1, 2, 3]], [[1, 0], [3, 4]])[-3:-1] == ["    ·█+", "    ○○"]


def test_places_that_are_no_numbers_are_wrong():
    assert drawn([[1, np.nan]], [[1, 2]])[-2] == "    ·█"


def test_nothing_is_drawn_where_there_is_nothing_to_look_at():
    assert failure([[1, 2], [3, 4]], [[2, 3], [5, 5]]).states is not None
    assert len(drawn([[1, 2], [3, 4]], [[2, 3], [5, 5]])) == 3
    assert picture(np.array(WRONG)) is None


@given(st.lists(st.integers(1, 40), min_size=1, max_size=5))
def test_a_message_fits_on_a_screen_whatever_the_shape(shape):
    if np.prod(shape) > 50_000:
        shape = shape[:3]
    want = np.random.default_rng(0).normal(size=shape)
    lines = drawn(want * (np.indices(shape)[-1] % 2), want + 1)
    assert len(lines) <= 24
    assert all(len(line) <= 100 for line in lines[1:])


def test_long_sides_take_several_places_to_a_character():
    found = picture(np.where(np.indices((28, 28))[1] < 3, WRONG, RIGHT))
    assert found is not None
    assert found.step == (2, 2)
    assert found.panels[0][1][0] == WRONG + MIXED + 12 * RIGHT


def test_panels_begin_where_something_is_wrong():
    many = np.full((9, 2, 2), RIGHT)
    many[7] = WRONG
    found = picture(many)
    assert found is not None
    assert found.left_out == 3
    assert any(WRONG in row for _, rows in found.panels for row in rows)


def test_a_line_is_broken_between_words_and_between_japanese_letters():
    assert fitted("    one two three", 12) == "    one two\n    three"
    assert fitted("値が違います。", 6) == "値が違\nいま\nす。"


def test_a_check_result_keeps_its_picture():
    result = CheckResult(Status.FAILED, places=picture(states("·█", "█·")))
    assert unpacked(packed(result, CheckResult), CheckResult) == result


OUTLINES = {
    "the last column": states("··█", "··█", "··█"),
    "the border": states("████", "█··█", "████"),
    "every other row": states("███", "···", "███", "···"),
}


@pytest.mark.parametrize("plain", OUTLINES.values(), ids=OUTLINES)
def test_an_outline_shows_plain_patterns_as_they_are(plain):
    assert (coarse_mask(plain) == plain).all()


def test_an_outline_only_says_that_some_places_inside_it_are_wrong():
    scattered = states("··█·", "····", "·█··", "····")
    assert coarse_mask(scattered).tolist() == states("·▒▒·", "····", "·▒▒·", "····").tolist()


def test_no_outline_where_the_shape_is_wrong_or_nothing_is():
    assert coarse_mask(states("·█○")) is None
    assert coarse_mask(states("··")) is None


def test_hidden_inputs_cannot_be_spelled_with_wrong_places():
    """Of 4,095 ways to be wrong in 12 places, a hidden check tells a few apart."""
    seen = set()
    for bits in range(1, 1 << 12):
        wrong = np.array([bits >> place & 1 for place in range(12)], bool).reshape(3, 4)
        shown = coarse_mask(np.where(wrong, WRONG, RIGHT))
        seen.add("".join(shown.flat))
    assert len(seen) < 150


def test_an_outline_holds_every_wrong_place():
    rng = np.random.default_rng(0)
    for _ in range(200):
        wrong = rng.random(tuple(rng.integers(1, 6, 4))) < rng.random()
        shown = coarse_mask(np.where(wrong, WRONG, RIGHT))
        if shown is None:
            assert not wrong.any()
        else:
            assert not (wrong & (shown == RIGHT)).any()
            assert (shown == WRONG).all(where=wrong) or MIXED in shown


def test_what_a_store_holds_of_a_map_is_bounded():
    huge = np.where(np.random.default_rng(0).random((50, 30, 64, 64)) < 0.5, WRONG, RIGHT)
    found = picture(huge)
    assert isinstance(found, Places)
    stored = packed(CheckResult(Status.FAILED, places=found), CheckResult)
    assert len(zlib.decompress(stored)) < 20_000
