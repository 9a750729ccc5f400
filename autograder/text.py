"""Sentences in every language of the course, and numbers as people read them."""

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
        """Two sentences in a row, in English with a space between them."""
        return Text(f"{self.en} {other.en}", f"{self.ja}{other.ja}")


def same(words: str) -> Text:
    """Code or a formula, which is the same in every language."""
    return Text(words, words)
