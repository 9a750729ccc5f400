"""The output is taken to be as large as the input."""

BREAKS = ("q8",)
HINT = {
    "en": "Is there padding in these layers?",
    "ja": "これらの層にパディングはありますか。",
}


answers[1] = (6, 144, 144)
answers[3] = (48, 60, 60)
answers[5] = (20, 10, 10)
