"""q10: multiple choice and matching, drawn from the student's id."""

import pytest

from autograder.checks import CheckFailed, Text

from . import key
from .given import concepts, quiz
from .judging import student_id
from .test_public import letters_of, read_answer

pytestmark = pytest.mark.question("q10")

# Runs beside the submission: what comes back says which option the letter stood for there.
CHOSEN = """
def chosen(item, options, letter):
    return [item, options.get(letter, "none of them")]
"""

FORM = {"en": "One letter is asked for.", "ja": "文字を一つ答えてください。"}
CHOICES = [
    pytest.param(
        number,
        id=str(number),
        marks=[
            pytest.mark.title(en=f"Question {number}", ja=f"問題 {number}"),
            pytest.mark.catches(**FORM),
        ],
    )
    for number in range(1, quiz.CHOICES + 1)
]
ROWS = [
    pytest.param(
        row,
        id=f"row{row}",
        marks=[
            pytest.mark.title(
                en=f"Question {quiz.CHOICES + 1}, row {row}",
                ja=f"問題 {quiz.CHOICES + 1} の {row} 行目",
            ),
            pytest.mark.catches(**FORM),
        ],
    )
    for row in range(1, quiz.ROWS + 1)
]


def chosen(student, item, options, letter):
    """The option that a letter stands for."""
    got = student.build(CHOSEN, "chosen")(item, options, letter)
    return options.get(letter) if got else None


def fail(number, hint, row=None):
    name = f"choices[{number}]"
    where = Text(name, f"{name} ")
    if row is not None:
        where = Text(f"{name}, row {row},", f"{name} の {row} 行目")
    summary = Text(f"{where.en} is not right.", f"{where.ja}が違います。")
    raise CheckFailed(summary + hint, names_mistake=True)


@pytest.mark.points(0.75)
@pytest.mark.parametrize("number", CHOICES)
def test_choice(student, number):
    question = quiz.concept_questions(student_id(student), concepts)[0][number - 1]
    letters = letters_of(read_answer(student, "choices", number, about=question.item))
    if len(letters) != 1 or letters[0] not in question.options:
        fail(number, Text(**FORM))
    option = chosen(student, question.item, question.options, letters[0])
    if option != key.RIGHT[question.item]:
        fail(number, key.HINTS[question.item, option])


@pytest.mark.points(0.25)
@pytest.mark.parametrize("row", ROWS)
def test_match(student, row):
    match = quiz.concept_questions(student_id(student), concepts)[1]
    letters = letters_of(read_answer(student, "choices", match.number, about=match.item))
    if len(letters) != quiz.ROWS:
        fail(
            match.number,
            Text(
                f"It should have {quiz.ROWS} letters, one per row.",
                f"1 行につき一つ、{quiz.ROWS} 個の文字を答えてください。",
            ),
        )
    asked = match.rows[row - 1]
    option = chosen(student, f"{match.item}/{asked}", match.options, letters[row - 1])
    if option != key.MATCHED[match.item][asked]:
        fail(match.number, key.MATCH_HINTS[match.item], row)
