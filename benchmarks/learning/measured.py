"""Training as the hidden checks of q9 do it, with more seeds than they have."""

from __future__ import annotations

import re
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import numpy as np

from autograder.authoring.auditing.variants import Variant, correct_variants, wrong_variants
from autograder.course import Course
from autograder.course.master import reference
from autograder.grading.session import Session
from autograder.student import SandboxHost
from autograder.submissions import Submission
from tests.lenet import oracle
from tests.lenet.given import digits, logits, pace
from tests.lenet.test_q9_learning import (
    HIDDEN_IMAGES,
    TRAINING_IMAGES,
    read,
    trained_network,
)
from tests.lenet.training import HIDDEN, LONG, SHORT, Training

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = "reference"
SECONDS = 120  # for one seed: who needs more has not learnt anything in the grader's time either
LEARNING = frozenset({"q7", "q9"})  # the questions about training


@dataclass(frozen=True)
class Subject:
    """Code that trains a LeNet, and whether it is right."""

    name: str
    text: str
    is_correct: bool
    submission: Submission


@dataclass(frozen=True)
class Result:
    """Of one seed.

    Attributes:
        loss: on the training images after SHORT; None where it is no number, or never came.
        accuracy: on the hidden images after LONG; None likewise.
    """

    loss: float | None
    accuracy: float | None


def subjects() -> list[Subject]:
    """The reference, correct ways to train, and the known mistakes that concern learning."""
    assignment = Course(ROOT).assignment("lenet")
    whole = reference(assignment)
    chosen = [Subject(REFERENCE, "The reference solution.", True, whole)]
    for variant in correct_variants(assignment):
        if re.search(r"^def train\b", variant.source, re.MULTILINE):
            chosen.append(_subject(variant, whole, is_correct=True))
    for variant in wrong_variants(assignment):
        if (variant.breaks | variant.may_break) & LEARNING:
            chosen.append(_subject(variant, whole, is_correct=False))
    return chosen


def _subject(variant: Variant, whole: Submission, *, is_correct: bool) -> Subject:
    return Subject(variant.name, variant.text, is_correct, variant.on(whole))


class Measured:
    """A submission loaded in its sandbox, that is trained seed by seed."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._stack = ExitStack()

    def __enter__(self) -> Measured:
        assignment = Course(ROOT).assignment("lenet")
        host = self._stack.enter_context(SandboxHost(assignment.preload))
        self._examination = self._stack.enter_context(
            Session(host, self._subject.submission, assignment)
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def run(self, seed: int) -> Result:
        """Train with this seed, once in the short and once in the long way."""
        images, labels = read(TRAINING_IMAGES, SHORT.images)
        scores = self._scores(seed, SHORT, images)
        loss = None if scores is None else oracle.cross_entropy(scores, labels)
        hidden, truth = read(HIDDEN_IMAGES, HIDDEN)
        scores = self._scores(seed, LONG, hidden)
        accuracy = None if scores is None else float(np.mean(scores.argmax(axis=1) == truth))
        return Result(loss, accuracy)

    def _scores(self, seed: int, training: Training, unseen: np.ndarray) -> oracle.Array | None:
        """Logits (N, 10) of `unseen`, grey levels, after training; None where there are none."""
        # A fork of its own, with the time of a first question: nothing of earlier seeds is left.
        self._examination.start_afresh()
        student = self._examination.student_for(f"{seed}, {training}", SECONDS)
        try:
            images, labels = read(TRAINING_IMAGES, training.images)
            x, y, speed = digits(student, images), student.hold(labels), pace(student)
            model = trained_network(student, seed, training, x, y, speed)
            got = logits(student, model, digits(student, unseen))
        except Exception as error:
            if not seed:
                print(f"{self._subject.name}: {error!r:.120}", file=sys.stderr)
            return None
        is_right = isinstance(got, np.ndarray) and got.shape == (len(unseen), 10)
        return got.astype(np.float64) if is_right and np.isfinite(got).all() else None
