"""A sentence in every language of the course."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("en", "ja")


@dataclass(frozen=True)
class Text:
    """One sentence for students, in English and in Japanese."""

    en: str
    ja: str

    def __str__(self) -> str:
        return self.en

    def into(self, language: str) -> str:
        """The sentence in `language` ("en" or "ja")."""
        return self.ja if language == "ja" else self.en

    def __add__(self, other: Text) -> Text:
        """Two sentences in a row: English puts a space between them."""
        return Text(f"{self.en} {other.en}", f"{self.ja}{other.ja}")


def same(words: str) -> Text:
    """Code and formulas read alike in every language."""
    return Text(words, words)


class CheckFailed(AssertionError):
    """A property that does not hold.

    Attributes:
        summary: what is wrong; safe to show for a hidden check.
        detail: what was got and what was expected; shown for public checks only.
        names_mistake: whether the summary goes beyond "wrong" and says what to look at.
    """

    language = "en"  # a student's notebook sets this to its own language

    def __init__(
        self, summary: Text, detail: Text | None = None, *, names_mistake: bool = False
    ) -> None:
        self.summary = summary
        self.detail = detail
        self.names_mistake = names_mistake
        super().__init__(summary, detail)

    def __str__(self) -> str:
        lines = [self.summary, *([self.detail] if self.detail else [])]
        return "\n".join(line.into(self.language) for line in lines)
