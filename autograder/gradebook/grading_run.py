"""One run of grading: what is already known, what has to be asked, and the results."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from autograder.errors import UnreadableSubmission
from autograder.gradebook.gradebook import Asked, Gradebook
from autograder.grading.accidents import had_accident
from autograder.grading.check_result import CheckResult
from autograder.grading.given_code import template_digest
from autograder.grading.grade import Grade, Provenance
from autograder.grading.grading import grade_of, provenance, with_what_was_read
from autograder.grading.pool import Task
from autograder.grading.submission_result import SubmissionResult
from autograder.submissions import SubmissionFile, digest_of, read_submission
from autograder.suite import Suite
from autograder.suite.digest import shared_digest

_CELLS = "cells"  # what they did by themselves, before any check
_READ = "read"  # what was read in the file, compared with what students were given


@dataclass(frozen=True)
class _Due:
    """A submission's file, and what its grade will be a function of.

    Attributes:
        keys: of everything that its answers depend on, as in `Asked`.
    """

    file: SubmissionFile
    provenance: Provenance
    keys: Mapping[str, str]


class GradingRun:
    """Grades `files` against `suite` into a gradebook.

    Submissions with the same bytes are asked once. A question that was asked before is asked again
    only if something has changed since: the submission, the question's checks or what they use, the
    environment, the isolation or the seed.

    Args:
        isolation: the one in force where submissions are asked; None for this machine's.
        anew: ask everything, known or not.

    Attributes:
        tasks: what has to be asked, with what took longest last time first.
        graded: how many submissions have their grade.
        dropped: submissions that were graded before and are not among `files`; they are forgotten.
    """

    def __init__(
        self,
        gradebook: Gradebook,
        files: Iterable[SubmissionFile],
        suite: Suite,
        seed: int,
        *,
        isolation: str | None = None,
        anew: bool = False,
    ) -> None:
        self._gradebook = gradebook
        self._suite = suite
        self._isolation = isolation
        self._hints_from = suite.mistakes.digest if suite.mistakes else ""
        self._depends_on = dependencies(suite)
        before = gradebook.asked()
        self._due = {file.name: self._due_of(file, seed) for file in files}
        self.dropped = sorted(before.keys() - self._due.keys())
        self.graded = 0
        self.tasks: list[Task] = []
        self._alike: dict[str, list[_Due]] = {}
        known = {} if anew else _by_key(before)
        self._stored: dict[str, SubmissionResult] = {}  # what the present group needs
        kept = {} if anew else before
        for alike in self._groups(kept).values():
            self._plan(alike, known)
        for name in self.dropped:
            self._follow(name, before)
        gradebook.forget(self.dropped)
        gradebook.put_attempts({name: due.file.attempt for name, due in self._due.items()})
        took = {name: asked.seconds for name, asked in before.items()}
        self.tasks.sort(key=lambda task: -took.get(task.name, 0.0))

    def add(self, result: SubmissionResult) -> Grade:
        """Store a task's result for every submission with these bytes; the first one's grade."""
        grades = [self._put(result, due) for due in self._alike.pop(result.name)]
        return grades[0]

    def _due_of(self, file: SubmissionFile, seed: int) -> _Due:
        due = provenance(self._suite, digest_of(file.path), seed, self._isolation)
        return _Due(file, due, keys_of(due, file.path.suffix, self._depends_on))

    def _groups(self, before: Mapping[str, Asked]) -> dict[tuple[str, str], list[_Due]]:
        """What does not have its grade yet, by its bytes and its kind of file."""
        groups: dict[tuple[str, str], list[_Due]] = {}
        for name, due in self._due.items():
            asked = before.get(name)
            if asked is not None and self._is_as_due(asked, due):
                self.graded += 1
            else:
                identity = (due.provenance.submission or name, due.file.path.suffix.lower())
                groups.setdefault(identity, []).append(due)
        return groups

    def _is_as_due(self, asked: Asked, due: _Due) -> bool:
        """Whether the grade and the hints would be the same again."""
        same = asked.provenance == due.provenance and asked.keys == due.keys
        return same and asked.hints_from == self._hints_from

    def _plan(self, alike: list[_Due], known: Mapping[str, str]) -> None:
        """Take over what is known of submissions with the same bytes, or have them asked."""
        first = alike[0]
        self._stored.clear()
        if not first.provenance.submission:  # no bytes, so nothing can be known of them
            known = {}
        results: dict[str, CheckResult] = {}
        for question in self._suite.questions:
            source = known.get(first.keys[question.name])
            if source is not None:
                there = self._result(source).check_results
                results |= {
                    check.key: there[check.key] for check in self._suite.checks_of(question)
                }
        self._alike[first.file.name] = alike
        source = known.get(first.keys[_CELLS])
        whole = None
        if source is not None and len(results) == len(self._suite.checks):
            whole = self._result(source)
            if known.get(first.keys[_READ]) is None:
                whole = self._read_again(whole, first.file)
        if whole is None:
            self.tasks.append(Task(first.file.name, first.file.path, results))
        else:
            self.add(replace(whole, name=first.file.name, check_results=results))

    def _result(self, name: str) -> SubmissionResult:
        if name not in self._stored:
            self._stored[name] = self._gradebook.result(name)
        return self._stored[name]

    def _read_again(
        self, result: SubmissionResult, file: SubmissionFile
    ) -> SubmissionResult | None:
        """The result, with what is read in the file now; None if the file has changed."""
        try:
            submission = read_submission(file.path, file.name)
        except UnreadableSubmission:
            return None
        if submission.digest != result.digest:
            return None
        return with_what_was_read(result, submission, self._suite)

    def _follow(self, dropped: str, before: Mapping[str, Asked]) -> None:
        """Let a person's points follow a submission that has another name now.

        Files are told apart by their folders where another one of the same name comes in.
        """
        digest = before[dropped].provenance.submission
        new = [
            name
            for name, due in self._due.items()
            if name not in before and digest and due.provenance.submission == digest
        ]
        if len(new) == 1:
            self._gradebook.copy_manual_points(dropped, new[0])

    def _put(self, result: SubmissionResult, due: _Due) -> Grade:
        grade = grade_of(replace(result, name=due.file.name), self._suite, self._isolation)
        is_of_these_bytes = bool(result.digest) and result.digest == due.provenance.submission
        reusable = is_of_these_bytes and not result.unreadable and not had_accident(result)
        asked = Asked(
            grade.provenance,
            due.keys if reusable else {},
            self._hints_from,
            result.seconds,
        )
        self._gradebook.put(grade, asked, due.file.attempt)
        self.graded += 1
        return grade


def dependencies(suite: Suite) -> dict[str, tuple[str, ...]]:
    """What the answers of every submission depend on: for each question, for what its cells do by
    themselves, and for what is read in it."""
    found = {
        question.name: (question.name, *(check.digest for check in suite.checks_of(question)))
        for question in suite.questions
    }
    return {
        **found,
        _CELLS: ("cells", shared_digest(suite.assignment)),
        _READ: ("read", template_digest(suite.assignment)),
    }


def keys_of(
    due: Provenance, suffix: str, depends_on: Mapping[str, tuple[str, ...]]
) -> dict[str, str]:
    """Keys of everything that a submission's answers depend on, named as in `dependencies`.

    Args:
        suffix: of its file. The same bytes may be read as another kind of file.
    """
    common = (due.submission, suffix.lower(), due.environment, due.isolation, str(due.seed))
    return {name: _hashed(*common, *parts) for name, parts in depends_on.items()}


def _by_key(before: Mapping[str, Asked]) -> dict[str, str]:
    """For each key, a submission that was asked under it."""
    return {key: name for name, asked in before.items() for key in asked.keys.values()}


def _hashed(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()
