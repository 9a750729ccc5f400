"""Learn what each known mistake answers, so that the grader recognises it in other code."""

from __future__ import annotations

from collections.abc import Iterable

from autograder.authoring.auditing.variants import Variant, variants_digest, wrong_variants
from autograder.grading.grade import Grade
from autograder.recognition.catalogue import Catalogue, KnownMistake
from autograder.suite import Suite


def learn(suite: Suite, variants: list[Variant], grades: Iterable[Grade], seed: int) -> Catalogue:
    """The catalogue of the known-wrong `variants`, from their grades in any order."""
    by_name = {grade.name: grade for grade in grades}
    mistakes = tuple(_mistake(variant, by_name[variant.name]) for variant in variants)
    return Catalogue(suite.digest, variants_digest(suite.assignment), seed, mistakes)


def is_stale(suite: Suite) -> bool:
    """Whether the suite or its known mistakes have changed since they were learnt."""
    known = suite.mistakes
    if known is None and not wrong_variants(suite.assignment):
        return False
    there = (known.suite, known.variants) if known else ("", "")
    return there != (suite.digest, variants_digest(suite.assignment))


def _mistake(variant: Variant, grade: Grade) -> KnownMistake:
    assert variant.hint is not None
    answers = {
        key: result.answer
        for key, result in grade.result.check_results.items()
        if result.answer is not None
    }
    return KnownMistake(variant.mistake, variant.hint, answers)
