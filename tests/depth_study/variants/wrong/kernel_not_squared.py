"""The kernel counts with its side instead of its area."""

BREAKS = ("q2",)
HINT = {
    "en": "How many weights does a 3 × 3 kernel have for one input channel?",
    "ja": "3 × 3 のカーネルには、入力チャネル一つにつき重みがいくつありますか。",
}


def stack_params(depth, in_channels, channels, kernel_size=3):
    total = 0
    for _ in range(depth):
        total += kernel_size * in_channels * channels + channels
        in_channels = channels
    return total
