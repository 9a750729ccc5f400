"""Leftover pixels are counted as a window of their own, in the parameters."""

BREAKS = ("q3",)
HINT = {
    "en": "What does a pooling make of 7 pixels? What does your count make of them?",
    "ja": "プーリングは 7 画素をいくつにしますか。あなたの数え方ではいくつになりますか。",
}


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * C * channels + channels
        C = channels
        if n in pool_after:
            H, W = (H + 1) // 2, (W + 1) // 2
    return total + C * H * W * 10 + 10
