"""The pixels of the dense layer are the image's, divided by four for each pooling."""

BREAKS = ("q3",)
HINT = {
    "en": "7 × 5 pixels: pool them by hand, and compare with 35 divided by 4.",
    "ja": "7 × 5 画素を手でプーリングして、35 を 4 で割った結果と比べてみましょう。",
}


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for _ in range(1, depth + 1):
        total += kernel_size**2 * C * channels + channels
        C = channels
    return total + C * (H * W // 4 ** len(pool_after)) * 10 + 10
