"""The strides of the drawn stack are ignored."""

BREAKS = ("q9",)
HINT = {
    "en": "Do the example of the section once more with your own numbers, and write down every step.",
    "ja": "その節の例を、自分の数に置き換えてもう一度たどり、途中の数をすべて書き出してみましょう。",
}


facts = quiz.counting_questions(STUDENT_ID)[5].facts
answers[18] = 1 + sum(kernel_size - 1 for kernel_size, stride in facts["layers"])
