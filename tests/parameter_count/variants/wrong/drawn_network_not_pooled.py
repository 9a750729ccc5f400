"""The poolings are left out of the drawn network."""

BREAKS = ("q9",)
HINT = {
    "en": "Do the example of the section once more with your own numbers, and write down every step.",
    "ja": "その節の例を、自分の数に置き換えてもう一度たどり、途中の数をすべて書き出してみましょう。",
}


facts = quiz.counting_questions(STUDENT_ID)[3].facts
c, h, w = facts["input_shape"]
shorter = facts["first_kernel"] + facts["second_kernel"] - 2
answers[16] = facts["second"] * (h - shorter) * (w - shorter)
