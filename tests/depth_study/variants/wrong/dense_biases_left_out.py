"""The biases of the dense layer are not counted."""

BREAKS = ("q3",)
HINT = {
    "en": "Which layers have biases? Compare with the table in the text, layer by layer.",
    "ja": "バイアスを持つのはどの層ですか。本文の表と、層ごとに比べてみましょう。",
}


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * C * channels + channels
        C = channels
        if n in pool_after:
            H, W = H // 2, W // 2
    return total + C * H * W * 10
