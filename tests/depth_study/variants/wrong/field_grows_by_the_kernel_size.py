"""Each layer adds the whole kernel size."""

BREAKS = ("q4",)
HINT = {
    "en": "Windows of neighbouring numbers overlap. How many pixels are really new?",
    "ja": "隣り合う値の窓は重なっています。本当に新しく見える画素はいくつですか。",
}


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = jump = 1
    for n in range(1, depth + 1):
        side += kernel_size * jump
        if n in pool_after:
            side += jump
            jump *= 2
    return side
