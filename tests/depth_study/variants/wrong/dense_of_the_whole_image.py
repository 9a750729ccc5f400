"""The dense layer is counted for the image before its poolings."""

BREAKS = ("q3",)
HINT = {
    "en": "How many numbers reach Dense once the poolings have done their work?",
    "ja": "プーリングを終えたあと、Dense に届く数はいくつですか。",
}


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for _ in range(1, depth + 1):
        total += kernel_size**2 * C * channels + channels
        C = channels
    return total + C * H * W * 10 + 10
