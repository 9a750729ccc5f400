"""The biases are left out."""

BREAKS = ("q8",)
HINT = {
    "en": "Read once more: with biases or without?",
    "ja": "バイアスを含めるかどうか、もう一度読んでみましょう。",
}


answers[2] = 162
answers[4] = 10368
answers[6] = 1800
answers[7] = 90000
answers[8] = 7500
