"""The dense layer is left out of the multiply-adds."""

BREAKS = ("q3",)
HINT = {
    "en": "Which layers multiply? Add up the last column of the table in the text.",
    "ja": "掛け算をするのはどの層ですか。本文の表の最後の列を足してみましょう。",
}


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * C * channels * H * W
        C = channels
        if n in pool_after:
            H, W = H // 2, W // 2
    return total
