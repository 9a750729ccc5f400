"""Counts are written with commas, which makes tuples of them."""

BREAKS = ("q8",)
HINT = {
    "en": "What does Python make of 10,416?",
    "ja": "10,416 は、Python ではどうなりますか。",
}


answers[4] = 10, 416
answers[6] = 1, 820
answers[7] = 90, 300
