"""The second convolution is counted with three input channels."""

BREAKS = ("q8",)
HINT = {
    "en": "How many channels does the second convolution see?",
    "ja": "二つ目の畳み込みが見ているのは何チャネルですか。",
}


answers[11] = 165862
