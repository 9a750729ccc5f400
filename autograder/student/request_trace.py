"""Everything that a check asks of a correct solution, so that it can be asked at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from autograder.student.answers import Answer, read_answers

_MOST_WAYS = 1000


@dataclass(frozen=True)
class RequestTrace:
    """The requests that one check makes of the reference solution.

    Attributes:
        requests: encoded, in their order.
        passing: digests of replies with which the check passes, and of the essence of the answers
            in them; for each, what the check measures.
    """

    requests: tuple[bytes, ...]
    passing: dict[bytes, Mapping[str, float]] = field(default_factory=dict, compare=False)

    @cached_property
    def size(self) -> int:
        """Bytes."""
        return sum(map(len, self.requests))

    def answers_in(self, reply: bytes) -> list[Answer]:
        """The answers to all requests.

        Raises:
            BadValue: they are not.
        """
        return read_answers(reply, 1, len(self.requests))

    def learn(self, way: bytes, measured: Mapping[str, float]) -> None:
        """Remember answers that pass: a submission that gives the same ones passes at once."""
        if len(self.passing) < _MOST_WAYS:
            self.passing[way] = measured
