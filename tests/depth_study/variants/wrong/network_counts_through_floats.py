"""The counts pass through floats and lose their last digits."""

BREAKS = ("q3",)
HINT = {
    "en": "Where does your computation leave the whole numbers? `/` gives a float, `//` does not.",
    "ja": "計算のどこで整数でなくなっていますか。`/` は float に、`//` は整数になります。",
}


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * C * channels + channels
        C = channels
        if n in pool_after:
            H, W = H // 2, W // 2
    return int(float(total) + C * H * W * 10 + 10)
