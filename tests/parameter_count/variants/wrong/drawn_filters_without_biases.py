"""The biases are left out of the budget."""

BREAKS = ("q9",)
HINT = {
    "en": "Do the example of the section once more with your own numbers, and write down every step.",
    "ja": "その節の例を、自分の数に置き換えてもう一度たどり、途中の数をすべて書き出してみましょう。",
}


facts = quiz.counting_questions(STUDENT_ID)[6].facts
answers[19] = facts["budget"] // (facts["channels"] * facts["kernel_size"] ** 2)
