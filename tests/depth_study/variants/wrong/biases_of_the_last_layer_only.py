"""Only the last layer's biases are counted."""

BREAKS = ("q2",)
HINT = {
    "en": "Which of the layers have biases?",
    "ja": "バイアスを持つのはどの層ですか。",
}


def stack_params(depth, in_channels, channels, kernel_size=3):
    total = 0
    for _ in range(depth):
        total += kernel_size**2 * in_channels * channels
        in_channels = channels
    return total + channels
