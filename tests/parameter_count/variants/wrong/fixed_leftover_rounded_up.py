"""The leftover pixel is rounded up."""

BREAKS = ("q8",)
HINT = {
    "en": "What happens to pixels that are left over at the end?",
    "ja": "端に余った画素はどうなりますか。",
}


answers[5] = (20, 10, 10)
