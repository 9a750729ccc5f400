"""The multiply-adds of the first layer are counted for one input channel."""

BREAKS = ("q3",)
HINT = {
    "en": "How many products does the first layer need for one output pixel of a colour image?",
    "ja": "カラー画像のとき、最初の層は出力 1 画素につき何回の掛け算をしますか。",
}


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, (H, W) = 1, image[1:]
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * C * channels * H * W
        C = channels
        if n in pool_after:
            H, W = H // 2, W // 2
    return total + C * H * W * 10
