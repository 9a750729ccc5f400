"""What the gradebook stores comes back as it was, whatever is in it."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.checks.places import STATES, Places
from autograder.course import RubricLine
from autograder.gradebook.gradebook import ManualPoints
from autograder.gradebook.structuring import packed, unpacked
from autograder.grading.check_result import CheckResult, Status
from autograder.grading.grade import Provenance
from autograder.grading.manual_answers import ManualAnswer, Place
from autograder.grading.submission_result import SubmissionResult
from autograder.people.lateness import LatePolicy
from autograder.people.roster import Person
from autograder.recognition import Hint
from autograder.recognition.sketch import Sketch
from autograder.submissions import Cell, CellKind
from autograder.submissions.attempt import Attempt, Author
from autograder.submissions.definitions import Surprise
from autograder.suite.outline import CheckOutline, ManualQuestion, Outline, Question
from autograder.text import Text

# All letters, halves of surrogate pairs as well: notebooks may contain them.
words = st.sampled_from(["\ud800", "a\udfff\0", "\u2028"]) | st.text(max_size=12)
numbers = st.floats(allow_nan=False)  # a NaN equals nothing
texts = st.builds(Text, words, words)
names = st.dictionaries(words, words, max_size=3)
places = st.builds(
    Places,
    st.lists(
        st.tuples(words, st.lists(st.text(st.sampled_from(STATES)), max_size=3).map(tuple)),
        max_size=2,
    ).map(tuple),
    st.integers(0, 99),
    st.tuples(st.integers(1, 9), st.integers(1, 9)),
)
sketches = st.builds(Sketch, words, st.lists(numbers, max_size=4).map(tuple))
check_results = st.builds(
    CheckResult,
    st.sampled_from(Status),
    reason=st.none() | texts,
    cause=st.none() | texts,
    names_mistake=st.booleans(),
    detail=st.none() | texts,
    places=st.none() | places,
    note=words,
    seconds=numbers,
    answer=st.none() | sketches,
    measured=st.dictionaries(words, numbers, max_size=2),
)
cells = st.builds(
    Cell,
    words,
    st.sampled_from(CellKind),
    st.integers(0, 99),
    st.booleans(),
    st.booleans(),
    names,
)
manual_answers = st.builds(
    ManualAnswer, words, st.sampled_from(Place), st.lists(words, max_size=2).map(tuple), names
)
surprises = st.builds(
    Surprise,
    **{
        "said": texts,
        "cells": st.lists(st.integers(1, 9), max_size=3).map(tuple),
        "is_given": st.booleans(),
    },
)
results = st.builds(
    SubmissionResult,
    words,
    words,
    st.integers(0, 2**63),
    check_results=st.dictionaries(words, check_results, max_size=2),
    unreadable=words,
    remarks=st.lists(texts, max_size=2).map(tuple),
    notes=st.lists(words, max_size=2).map(tuple),
    stopped=st.lists(st.integers(1, 99), max_size=2).map(tuple),
    cells=st.lists(cells, max_size=2).map(tuple),
    surprises=st.lists(surprises, max_size=2).map(tuple),
    structure=st.lists(st.integers(), max_size=3).map(tuple),
    manual_answers=st.dictionaries(words, manual_answers, max_size=2),
)
people = st.builds(Person, words, words, words, words, words, words, words, words, st.integers(0))
authors = st.builds(Author, words, words, words, words)
attempts = st.builds(
    Attempt,
    words,
    st.lists(authors, max_size=2).map(tuple),
    words,
    st.none() | st.booleans(),
    words,
    st.integers(0, 99),
    st.lists(st.integers(), max_size=2).map(tuple),
)
once = st.builds(ManualPoints, words, st.lists(numbers, max_size=3).map(tuple), words, words)
points = st.builds(
    ManualPoints,
    words,
    st.lists(numbers, max_size=3).map(tuple),
    words,
    words,
    st.lists(once, max_size=2).map(tuple),
)
moments = st.datetimes(
    timezones=st.sampled_from(
        [datetime.timezone.utc, datetime.timezone(datetime.timedelta(hours=9))]
    )
)
policies = st.builds(
    LatePolicy,
    numbers,
    numbers,
    st.none() | numbers,
    numbers,
    st.none() | numbers,
    st.dictionaries(words, moments, max_size=2),
)
questions = st.builds(Question, words, texts, numbers)
manual_questions = st.builds(
    ManualQuestion,
    words,
    texts,
    numbers,
    st.lists(st.builds(RubricLine, numbers, texts), max_size=2).map(tuple),
)
outlines = st.builds(
    Outline,
    words,
    texts,
    words,
    st.lists(words, max_size=2).map(tuple),
    st.lists(questions, max_size=2).map(tuple),
    st.lists(manual_questions, max_size=2).map(tuple),
    st.lists(
        st.builds(CheckOutline, words, words, numbers, st.booleans(), texts, texts), max_size=2
    ).map(tuple),
)
hints = st.dictionaries(words, st.lists(st.builds(Hint, words, texts), max_size=2).map(tuple))
provenances = st.builds(Provenance, words, words, words, words, st.integers(), words)

STORED: dict[str, tuple[st.SearchStrategy[Any], Any]] = {
    "a result": (results, SubmissionResult),
    "a provenance": (provenances, Provenance),
    "hints": (hints, dict[str, tuple[Hint, ...]]),
    "an attempt": (attempts, Attempt),
    "points of a person": (points, ManualPoints),
    "a roster": (st.lists(people, max_size=3).map(tuple), tuple[Person, ...]),
    "a late policy": (policies, LatePolicy),
    "an outline": (outlines, Outline),
}


@pytest.mark.parametrize("stored", STORED)
@given(st.data())
def test_what_is_stored_comes_back_and_gives_the_same_bytes(stored, data):
    strategy, kind = STORED[stored]
    value = data.draw(strategy)
    content = packed(value, kind)
    assert unpacked(content, kind) == value
    assert packed(unpacked(content, kind), kind) == content


@given(manual_answers, words, words)
def test_every_answer_has_a_key(answer, submission, question):
    assert answer.key(submission, question).startswith("k")
