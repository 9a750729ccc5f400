"""The pixels that changed are counted, however little they changed."""

BREAKS = ("q6",)
HINT = {
    "en": "Is a tiny change worth as much as a large one in the formula?",
    "ja": "式の中で、ごくわずかな変化と大きな変化は同じ重みですか。",
}


def relative_change(before, after):
    return (after != before).mean(axis=(1, 2, 3))
