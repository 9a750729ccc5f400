"""The output gets the channels of the input."""

BREAKS = ("q8",)
HINT = {
    "en": "Where do the channels of the output come from?",
    "ja": "出力のチャネルは、何から作られますか。",
}


answers[1] = (3, 142, 142)
answers[3] = (24, 58, 58)
answers[5] = (10, 9, 9)
