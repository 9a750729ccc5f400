"""Adding a bias is counted as one more product."""

BREAKS = ("q3",)
HINT = {
    "en": "A multiply-add is a product. Is a bias multiplied by anything?",
    "ja": "積和演算は掛け算の数です。バイアスに何かを掛けていますか。",
}


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for n in range(1, depth + 1):
        total += (kernel_size**2 * C + 1) * channels * H * W
        C = channels
        if n in pool_after:
            H, W = H // 2, W // 2
    return total + C * H * W * 10
