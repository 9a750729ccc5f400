"""The number of pixels is given instead of the side."""

BREAKS = ("q4",)
HINT = {
    "en": "Is it a side or an area that is asked for?",
    "ja": "問われているのは、一辺ですか、面積ですか。",
}


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = jump = 1
    for n in range(1, depth + 1):
        side += (kernel_size - 1) * jump
        if n in pool_after:
            side += jump
            jump *= 2
    return side**2
