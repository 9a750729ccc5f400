"""The second convolution is given the channels of the image."""

BREAKS = ("q9",)
HINT = {
    "en": "Do the example of the section once more with your own numbers, and write down every step.",
    "ja": "その節の例を、自分の数に置き換えてもう一度たどり、途中の数をすべて書き出してみましょう。",
}


facts = quiz.counting_questions(STUDENT_ID)[4].facts
answers[17] = (
    conv_params(facts["channels"], facts["first"], facts["first_kernel"])
    + conv_params(facts["channels"], facts["second"], facts["second_kernel"])
    + dense_params(facts["second"], facts["classes"])
)
