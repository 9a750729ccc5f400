"""The counts are floats."""

BREAKS = ("q2",)
HINT = {
    "en": "A count is a whole number. Is there a division, or a number such as 9.0, in your computation?",
    "ja": "個数は整数です。計算の中に、割り算や 9.0 のような数はありませんか。",
}


def stack_params(depth, in_channels, channels, kernel_size=3):
    total = 0
    for _ in range(depth):
        total += float(kernel_size**2) * in_channels * channels + channels
        in_channels = channels
    return total
