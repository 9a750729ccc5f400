"""Learn what each known mistake answers, so that the grader recognises it in other code."""

from __future__ import annotations

from collections.abc import Iterable

from autograder.authoring.auditing.variants import Variant, variants_digest, wrong_variants
from autograder.grading.grade import Grade
from autograder.recognition.catalogue import Catalogue, KnownMistake
from autograder.recognition.sketch import SKETCH_VERSION
from autograder.suite import Suite


def learn(suite: Suite, variants: list[Variant], grades: Iterable[Grade], seed: int) -> Catalogue:
    """The catalogue of the wrong `variants`, from their grades in any order."""
    by_name = {grade.name: grade for grade in grades}
    mistakes = tuple(_mistake(variant, by_name[variant.name]) for variant in variants)
    return Catalogue(suite.digest, variants_digest(suite.assignment), seed, mistakes)


def is_stale(suite: Suite) -> bool:
    """Whether the suite, its wrong variants or the sketches have changed since they were learnt."""
    known = suite.mistakes
    if known is None:
        return bool(wrong_variants(suite.assignment))
    learnt = (known.suite, known.variants, known.sketch)
    return learnt != (suite.digest, variants_digest(suite.assignment), SKETCH_VERSION)


def _mistake(variant: Variant, grade: Grade) -> KnownMistake:
    assert variant.hint is not None
    answers = {
        key: result.answer
        for key, result in grade.result.check_results.items()
        if result.answer is not None
    }
    return KnownMistake(variant.mistake, variant.hint, answers)
