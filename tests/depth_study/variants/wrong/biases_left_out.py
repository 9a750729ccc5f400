"""Biases are not counted."""

BREAKS = ("q2",)
HINT = {
    "en": "Count one layer by hand: what does each filter have besides its weights?",
    "ja": "1 層だけ手で数えてみましょう。フィルタには、重みのほかに何がありますか。",
}


def stack_params(depth, in_channels, channels, kernel_size=3):
    total = 0
    for _ in range(depth):
        total += kernel_size**2 * in_channels * channels
        in_channels = channels
    return total
