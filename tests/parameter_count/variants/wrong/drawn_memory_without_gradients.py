"""The gradients are left out of the drawn memory."""

BREAKS = ("q9",)
HINT = {
    "en": "Do the example of the section once more with your own numbers, and write down every step.",
    "ja": "その節の例を、自分の数に置き換えてもう一度たどり、途中の数をすべて書き出してみましょう。",
}


facts = quiz.counting_questions(STUDENT_ID)[7].facts
shapes = [facts["first_shape"], facts["second_shape"], (facts["classes"],)]
answers[20] = 4 * facts["parameters"] + activation_bytes(shapes, facts["batch_size"])
