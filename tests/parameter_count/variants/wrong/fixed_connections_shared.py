"""The weights of the row are counted as shared."""

BREAKS = ("q8",)
HINT = {
    "en": "Is the same weight used at two places here?",
    "ja": "ここでは、同じ重みが二つの場所で使われますか。",
}


answers[9] = 5
