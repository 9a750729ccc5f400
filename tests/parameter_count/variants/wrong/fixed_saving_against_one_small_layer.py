"""The large layer is compared with one small layer instead of three."""

BREAKS = ("q8",)
HINT = {
    "en": "How many layers take the place of the large one?",
    "ja": "大きな層の代わりになるのは何層ですか。",
}


answers[12] = 40960
