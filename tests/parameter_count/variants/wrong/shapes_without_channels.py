"""The shapes hold height and width only."""

BREAKS = ("q8",)
HINT = {
    "en": "How many numbers has a shape (channels, height, width)?",
    "ja": "形(チャネル, 高さ, 幅)は、いくつの数からなりますか。",
}


answers[1] = (142, 142)
answers[3] = (58, 58)
answers[5] = (9, 9)
