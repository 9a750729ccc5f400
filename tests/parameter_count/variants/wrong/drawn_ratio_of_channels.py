"""The drawn parameters are multiplied by out/in channels."""

BREAKS = ("q9",)
HINT = {
    "en": "Do the example of the section once more with your own numbers, and write down every step.",
    "ja": "その節の例を、自分の数に置き換えてもう一度たどり、途中の数をすべて書き出してみましょう。",
}


facts = quiz.counting_questions(STUDENT_ID)[1].facts
ratio = facts["out_channels"] // facts["in_channels"]
kh, kw = facts["kernel_size"]
answers[14] = kh * kw * facts["in_channels"] * ratio + ratio
