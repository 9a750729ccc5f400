"""The drawn work is counted at every pixel of the input."""

BREAKS = ("q9",)
HINT = {
    "en": "Do the example of the section once more with your own numbers, and write down every step.",
    "ja": "その節の例を、自分の数に置き換えてもう一度たどり、途中の数をすべて書き出してみましょう。",
}


facts = quiz.counting_questions(STUDENT_ID)[2].facts
c, h, w = facts["input_shape"]
answers[15] = facts["out_channels"] * h * w * c * facts["kernel_size"] ** 2
