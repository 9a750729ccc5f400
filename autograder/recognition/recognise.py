"""Compare the answers of a submission with those of the known mistakes, question by question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from autograder.recognition.catalogue import Catalogue, KnownMistake
from autograder.recognition.sketch import Sketch

# How much of what a mistake does in a question the submission has to do as well. The same wrong
# numbers are no accident: there, a second mistake beside the known one may hide the rest. The same
# kind of exception, or zeros, come from many mistakes.
_ENOUGH_WITH_NUMBERS = 0.25
_ENOUGH_WITHOUT = 0.8


# Mistakes that no check tells apart are named together, but not more than one would read.
_MOST_TOGETHER = 3


@dataclass(frozen=True)
class Answered:
    """How one check ended: passed, or with which answer it failed (None: no telling)."""

    passed: bool
    answer: Sketch | None = None


Answers = Mapping[str, Answered]  # of checks, by their keys


def recognise(
    questions: Mapping[str, Answers], catalogue: Catalogue
) -> dict[str, tuple[KnownMistake, ...]]:
    """For each failed check the mistake that its answer is known from, if there is one.

    Several mistakes may give the same answer in one check. The other checks of the question tell
    them apart, and after these all checks of the submission; where nothing does, all are named.

    Args:
        questions: of each question, how all its checks ended.
    """
    everything = {key: answer for answers in questions.values() for key, answer in answers.items()}
    overall = {known.name: _share(everything, known) for known in catalogue.mistakes}
    found: dict[str, tuple[KnownMistake, ...]] = {}
    for answers in questions.values():
        shares = {known.name: _share(answers, known) for known in catalogue.mistakes}
        for key, answered in answers.items():
            alike = [
                known
                for known in catalogue.mistakes
                if shares[known.name] >= _enough(answered)
                and _agree(answered, known.answers.get(key))
            ]
            if alike:
                rank = {known.name: (shares[known.name], overall[known.name]) for known in alike}
                best = max(rank.values())
                likeliest = [known for known in alike if rank[known.name] == best]
                found[key] = tuple(likeliest[:_MOST_TOGETHER])
    return found


def _enough(answered: Answered) -> float:
    telling = answered.answer is not None and answered.answer.is_telling
    return _ENOUGH_WITH_NUMBERS if telling else _ENOUGH_WITHOUT


def _share(answers: Answers, known: KnownMistake) -> float:
    """Of the checks that the mistake or the submission fails, those with the same answer."""
    agree = differ = 0
    for key, answered in answers.items():
        theirs = known.answers.get(key)
        if (answered.passed and theirs is None) or (not answered.passed and not answered.answer):
            continue  # both right, or a time-out, which tells nothing
        if _agree(answered, theirs):
            agree += 1
        else:
            differ += 1
    return agree / (agree + differ) if agree else 0.0


def _agree(answered: Answered, theirs: Sketch | None) -> bool:
    return (
        not answered.passed
        and answered.answer is not None
        and theirs is not None
        and answered.answer.is_like(theirs)
    )
