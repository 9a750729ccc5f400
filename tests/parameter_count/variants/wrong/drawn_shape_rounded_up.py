"""Leftovers are rounded up in the drawn shape."""

BREAKS = ("q9",)
HINT = {
    "en": "Do the example of the section once more with your own numbers, and write down every step.",
    "ja": "その節の例を、自分の数に置き換えてもう一度たどり、途中の数をすべて書き出してみましょう。",
}


facts = quiz.counting_questions(STUDENT_ID)[0].facts
(c, h, w), (kh, kw) = facts["input_shape"], facts["kernel_size"]
s, p = facts["stride"], facts["padding"]
answers[13] = (facts["out_channels"], -(-(h + 2 * p - kh) // s) + 1, -(-(w + 2 * p - kw) // s) + 1)
