"""kernel_size is ignored."""

BREAKS = ("q2",)
HINT = {
    "en": "Ask for a kernel_size other than 3: does the number change?",
    "ja": "kernel_size を 3 以外にすると、数は変わりますか。",
}


def stack_params(depth, in_channels, channels, kernel_size=3):
    total = 0
    for _ in range(depth):
        total += 9 * in_channels * channels + channels
        in_channels = channels
    return total
