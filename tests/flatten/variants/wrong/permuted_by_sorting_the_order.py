"""order is sorted in place to find the inverse."""

BREAKS = ("q7",)
HINT = {"en": "What is in order afterwards?", "ja": "あとで order の中身を見てみましょう。"}


def permute_inputs(W, order):
    moved = W[order]
    order.sort()
    return moved
