"""The answers are kept in a list instead of a dictionary."""

BREAKS = ("q8", "q9")
HINT = {
    "en": "What is answers in the cell before the question?",
    "ja": "問題の前のセルで、answers は何になっていますか。",
}


answers = [answers[number] for number in sorted(answers)]
