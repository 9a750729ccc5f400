"""The first layer is counted with one input channel."""

BREAKS = ("q3",)
HINT = {
    "en": "What does your count say for an image of three channels?",
    "ja": "3 チャネルの画像では、あなたの数え方はいくつになりますか。",
}


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, (H, W) = 1, image[1:]
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * C * channels + channels
        C = channels
        if n in pool_after:
            H, W = H // 2, W // 2
    return total + C * H * W * 10 + 10
