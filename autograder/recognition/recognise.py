"""Compare the answers of a submission with those of the known mistakes, question by question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from autograder.recognition.catalogue import Catalogue, KnownMistake
from autograder.recognition.sketch import Sketch

# The share of failed checks in a question in which both must give the same answer. The same wrong
# numbers are hardly a coincidence: the other answers may come from a second mistake. The same type
# of exception, or zeros, may come from many mistakes.
_ENOUGH_WITH_NUMBERS = 0.25
_ENOUGH_WITHOUT = 0.8

# Mistakes that no check tells apart are named together, but not more of them than people read.
_MOST_TOGETHER = 3


@dataclass(frozen=True)
class Answered:
    """How one check ended: whether it passed and, if not, the answer (None if unknown)."""

    passed: bool
    answer: Sketch | None = None


Answers = Mapping[str, Answered]  # of checks, by their keys


def recognise(
    questions: Mapping[str, Answers], catalogue: Catalogue
) -> dict[str, tuple[KnownMistake, ...]]:
    """For each failed check, the known mistakes that give the same answer, if there are any.

    If several mistakes give the same answer, the other checks of the question tell them apart, and
    after those all checks of the submission. Where these cannot, all of the mistakes are named.

    Args:
        questions: for each question, how its checks ended.
    """
    everything = {key: answer for answers in questions.values() for key, answer in answers.items()}
    alike = {
        key: [known for known, answer in catalogue.answering(key) if _agree(answered, answer)]
        for key, answered in everything.items()
        if not answered.passed
    }
    overall = _shares(everything, alike)
    found: dict[str, tuple[KnownMistake, ...]] = {}
    for answers in questions.values():
        shares = _shares(answers, alike)
        for key, answered in answers.items():
            enough = _enough(answered)
            rank = {
                known: (shares[known.name], overall[known.name])
                for known in alike.get(key, ())
                if shares[known.name] >= enough
            }
            if rank:
                best = max(rank.values())
                likeliest = [known for known in rank if rank[known] == best]
                found[key] = tuple(likeliest[:_MOST_TOGETHER])
    return found


def _enough(answered: Answered) -> float:
    telling = answered.answer is not None and answered.answer.is_telling
    return _ENOUGH_WITH_NUMBERS if telling else _ENOUGH_WITHOUT


def _shares(answers: Answers, alike: Mapping[str, list[KnownMistake]]) -> dict[str, float]:
    """For each mistake, the share of checks with the same answer, among those that either fails."""
    agree = Counter(known for key in answers for known in alike.get(key, ()))
    # Checks that timed out say nothing about any mistake.
    telling = {key for key, answered in answers.items() if answered.passed or answered.answer}
    failed = {key for key in telling if not answers[key].passed}
    return {
        known.name: count / len(failed | (known.answers.keys() & telling))
        for known, count in agree.items()
    }


def _agree(answered: Answered, theirs: Sketch) -> bool:
    return answered.answer is not None and answered.answer.is_like(theirs)
