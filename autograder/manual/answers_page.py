"""The page on which a person reads all answers. Everything of the students is made inert."""

from __future__ import annotations

from collections.abc import Sequence

import jinja2

from autograder.manual.collected import Collected, notes_on
from autograder.manual.prose import to_html
from autograder.suite import ManualQuestion
from autograder.text import Text

_WORDS = {
    "answers": Text("answers", "記述の解答"),
    "questions": Text("Questions", "問題"),
    "rubric": Text("What to look for", "採点の観点"),
    "given": Text("Given", "採点済み"),
    "row": Text("row", "行"),
    "how": Text(
        "Read here; write points and comments into the sheet of the question, in the row with the "
        "same key. Formulas are shown as they were typed; links do nothing.",
        "ここで読み、点とコメントは同じキーの行に（問題ごとの CSV へ）書き込みます。"
        "数式は入力されたまま表示され、リンクは無効です。",
    ),
}


def answers_page(
    title: Text, questions: Sequence[tuple[ManualQuestion, Sequence[Collected]]], language: str
) -> str:
    """One page with all answers, side by side below their rubrics."""
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("autograder.manual"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("answers.html").render(
        language=language,
        title=title.into(language),
        questions=questions,
        word=lambda key: _WORDS[key].into(language),
        notes_on=notes_on,
        to_html=to_html,
    )
