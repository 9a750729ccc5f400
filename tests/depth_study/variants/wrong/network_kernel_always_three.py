"""The parameters are counted for 3 × 3 kernels whatever kernel_size is."""

BREAKS = ("q3",)
HINT = {
    "en": "Which part of your count depends on kernel_size?",
    "ja": "あなたの式で、kernel_size に応じて変わるのはどこですか。",
}


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for n in range(1, depth + 1):
        total += 9 * C * channels + channels
        C = channels
        if n in pool_after:
            H, W = H // 2, W // 2
    return total + C * H * W * 10 + 10
