"""The axis loses the whole kernel with each layer."""

BREAKS = ("q8",)
HINT = {
    "en": "By how many pixels does a kernel of 6 shorten the axis?",
    "ja": "大きさ 6 のカーネルで、軸は何画素短くなりますか。",
}


answers[10] = 2
