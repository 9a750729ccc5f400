"""Each layer counts one bias instead of one per filter."""

BREAKS = ("q2",)
HINT = {
    "en": "How many biases does a layer have: one, or one for each filter?",
    "ja": "一つの層にバイアスはいくつありますか。層に一つですか、フィルタごとに一つですか。",
}


def stack_params(depth, in_channels, channels, kernel_size=3):
    total = 0
    for _ in range(depth):
        total += kernel_size**2 * in_channels * channels + 1
        in_channels = channels
    return total
