"""One bias is counted per layer."""

BREAKS = ("q8",)
HINT = {
    "en": "To which numbers of the output is one and the same bias added?",
    "ja": "同じ一つのバイアスが足されるのは、出力のどの範囲ですか。",
}


answers[2] = 163
answers[4] = 10369
answers[6] = 1801
answers[7] = 90001
answers[8] = 7501
