"""Leftover pixels are counted as a window of their own, in the multiply-adds."""

BREAKS = ("q3",)
HINT = {
    "en": "On how many pixels does the layer behind a pooling of 7 pixels work?",
    "ja": "7 画素をプーリングしたあとの層は、何画素に対して計算しますか。",
}


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * C * channels * H * W
        C = channels
        if n in pool_after:
            H, W = (H + 1) // 2, (W + 1) // 2
    return total + C * H * W * 10
