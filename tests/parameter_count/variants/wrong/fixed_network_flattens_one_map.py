"""Flattening forgets the channels."""

BREAKS = ("q8",)
HINT = {
    "en": "Flattening keeps every number. How many maps are there?",
    "ja": "平坦化では、どの数も捨てられません。マップは何枚ありますか。",
}


answers[11] = 15494
