"""The bank of concept questions: complete in both languages, and without its key."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.parameter_count import key
from tests.parameter_count.given import concepts, quiz

LANGUAGES = {"en", "ja"}
IDS = [f"s{number:04}" for number in range(2000)]


def test_the_bank_is_large_enough():
    assert len(concepts.CHOICES) >= 12
    assert len(concepts.MATCHES) >= 3


@pytest.mark.parametrize("item", concepts.CHOICES)
def test_every_choice_has_one_key_and_a_hint_for_every_other_option(item):
    entry = concepts.CHOICES[item]
    assert set(entry) == {"text", "options"}
    assert len(entry["options"]) == 4
    assert key.RIGHT[item] in entry["options"]
    hinted = {option for asked, option in key.HINTS if asked == item}
    assert hinted == set(entry["options"]) - {key.RIGHT[item]}
    assert_in_both_languages(entry["text"], *entry["options"].values())


@pytest.mark.parametrize("item", concepts.MATCHES)
def test_every_matching_is_one_to_one(item):
    entry = concepts.MATCHES[item]
    assert set(key.MATCHED[item]) == set(entry["rows"])
    assert sorted(key.MATCHED[item].values()) == sorted(entry["options"])
    assert len(entry["rows"]) > quiz.ROWS
    assert item in key.MATCH_HINTS
    assert_in_both_languages(entry["text"], *entry["rows"].values(), *entry["options"].values())


def assert_in_both_languages(*texts):
    for text in texts:
        assert set(text) == LANGUAGES
        assert all(text.values())
    for language in LANGUAGES:
        told = [text[language] for text in texts]
        assert len(set(told)) == len(told)


def test_the_key_is_not_in_the_bank():
    """Neither the place nor the length of an option says whether it is right."""
    places = Counter()
    extremes = Counter()
    for item, entry in concepts.CHOICES.items():
        right = key.RIGHT[item]
        places[list(entry["options"]).index(right)] += 1
        for language in LANGUAGES:
            lengths = {option: len(text[language]) for option, text in entry["options"].items()}
            others = [length for option, length in lengths.items() if option != right]
            extremes["longest", language] += lengths[right] > max(others)
            extremes["shortest", language] += lengths[right] < min(others)
    assert max(places.values()) <= 0.45 * len(concepts.CHOICES)
    assert max(extremes.values()) <= 0.45 * len(concepts.CHOICES), extremes


def test_rows_and_properties_are_not_in_the_same_order():
    for item, entry in concepts.MATCHES.items():
        ordered = [key.MATCHED[item][row] for row in sorted(entry["rows"])]
        assert sum(a == b for a, b in zip(ordered, sorted(entry["options"]), strict=True)) <= 1


@settings(deadline=None)
@given(st.text("abc0123456789", min_size=3, max_size=10))
def test_a_student_gets_different_questions_with_all_options(student_id):
    choices, match = quiz.concept_questions(student_id, concepts)
    assert len({choice.item for choice in choices}) == len(choices) == quiz.CHOICES
    for choice in choices:
        assert sorted(choice.options.values()) == sorted(concepts.CHOICES[choice.item]["options"])
        assert list(choice.options) == list("ABCD")
    assert len(set(match.rows)) == quiz.ROWS
    assert sorted(match.options.values()) == sorted(concepts.MATCHES[match.item]["options"])
    for language in LANGUAGES:
        shown = quiz.show_concepts(student_id, language, concepts)
        for choice in choices:
            assert concepts.CHOICES[choice.item]["text"][language] in shown


def test_every_item_is_drawn_and_every_letter_is_right_equally_often():
    items, letters, matches = Counter(), Counter(), Counter()
    for student_id in IDS:
        choices, match = quiz.concept_questions(student_id, concepts)
        matches[match.item] += 1
        for choice in choices:
            items[choice.item] += 1
            letters.update(
                letter
                for letter, option in choice.options.items()
                if option == key.RIGHT[choice.item]
            )
    share = len(IDS) * quiz.CHOICES
    assert set(items) == set(concepts.CHOICES)
    assert min(items.values()) > 0.7 * share / len(concepts.CHOICES)
    assert all(0.22 < count / share < 0.28 for count in letters.values())
    assert set(matches) == set(concepts.MATCHES)


def test_two_students_hardly_ever_share_all_their_letters():
    """Whoever copies letters copies the wrong ones."""
    keys = []
    for student_id in IDS:
        choices, match = quiz.concept_questions(student_id, concepts)
        right = [
            next(
                letter for letter, option in each.options.items() if option == key.RIGHT[each.item]
            )
            for each in choices
        ]
        places = {option: letter for letter, option in match.options.items()}
        keys.append((*right, *(places[key.MATCHED[match.item][row]] for row in match.rows)))
    shared = [
        sum(a == b for a, b in zip(one, other, strict=True))
        for one, other in itertools.pairwise(keys)
    ]
    assert sum(shared) / len(shared) < 2.2
    assert sum(count == len(keys[0]) for count in shared) == 0
