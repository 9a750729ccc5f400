"""A layer followed by a pooling is counted at the size after it."""

BREAKS = ("q3",)
HINT = {
    "en": "Does a convolution compute all its numbers before the pooling picks some of them, or only those?",
    "ja": "プーリングが値を選ぶ前に、畳み込みはすべての値を計算します。数えているのは、どちらの大きさですか。",
}


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for n in range(1, depth + 1):
        if n in pool_after:
            H, W = H // 2, W // 2
        total += kernel_size**2 * C * channels * H * W
        C = channels
    return total + C * H * W * 10
