"""Rows are overwritten one by one while they are still needed."""

BREAKS = ("q7",)
HINT = {
    "en": "When the third row is fetched, is it still where it was?",
    "ja": "3 行目を取り出すとき、それはまだ元の場所にありますか。",
}


def permute_inputs(W, order):
    moved = W.copy()
    for place, pixel in enumerate(order):
        moved[place] = moved[pixel]
    return moved
