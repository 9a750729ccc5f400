"""Compare the answers of a submission with those of the known mistakes, question by question."""

from __future__ import annotations

from collections import Counter
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
    """Of the checks that a mistake or the submission fails, those with the same answer."""
    agree = Counter(known for key in answers for known in alike.get(key, ()))
    # A time-out tells nothing, whatever the mistake does there.
    telling = {key for key, answered in answers.items() if answered.passed or answered.answer}
    failed = {key for key in telling if not answers[key].passed}
    return {
        known.name: count / len(failed | (known.answers.keys() & telling))
        for known, count in agree.items()
    }


def _agree(answered: Answered, theirs: Sketch) -> bool:
    return answered.answer is not None and answered.answer.is_like(theirs)
