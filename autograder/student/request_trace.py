"""All that a check asks of a right solution, so that it can be asked in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from autograder.student.answers import Answer, read_answers

_MOST_WAYS = 1000


@dataclass(frozen=True)
class RequestTrace:
    """The requests of one check, as the reference solution leads it.

    Attributes:
        requests: encoded, in their order.
        passing: digests of replies, and essences of the answers in them, that the check is known
            to pass with; and what it measures of them.
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
        """Remember answers that pass: the next submission that gives them is not judged anew."""
        if len(self.passing) < _MOST_WAYS:
            self.passing[way] = measured
