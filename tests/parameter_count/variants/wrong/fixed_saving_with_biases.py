"""The saving is counted with biases."""

BREAKS = ("q8",)
HINT = {
    "en": "Read once more: with biases or without?",
    "ja": "バイアスを含めるかどうか、もう一度読んでみましょう。",
}


answers[12] = 22464
