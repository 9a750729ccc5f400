"""The page on which a person reads all answers. Everything by the students is made inert."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.manual.collected import Collected, notes_on
from autograder.pages.markup import prose
from autograder.pages.rendering import render
from autograder.suite.outline import ManualQuestion
from autograder.text import Text

_WORDS = {
    "answers": Text("answers", "記述の解答"),
    "questions": Text("Questions", "問題"),
    "rubric": Text("What to look for", "採点の観点"),
    "given": Text("Given", "採点済み"),
    "row": Text("row", "行"),
    "how": Text(
        "Read the answers here. Enter points and comments in the question's sheet, in the row with "
        "the same key. Links are shown as text.",
        "ここで読み、点とコメントは、問題ごとの CSV の同じキーの行に書き込みます。"
        "リンクは文字として表示されます。",
    ),
}


def answers_page(
    title: Text, questions: Sequence[tuple[ManualQuestion, Sequence[Collected]]], language: str
) -> str:
    """One page with all answers, side by side, below their rubrics."""
    return render(
        "answers.html",
        language=language,
        title=title.into(language),
        questions=questions,
        word=lambda key: _WORDS[key].into(language),
        notes_on=notes_on,
        prose=prose,
    )
