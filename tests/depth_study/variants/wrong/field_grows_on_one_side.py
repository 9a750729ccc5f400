"""Each layer adds half of what it should."""

BREAKS = ("q4",)
HINT = {
    "en": "A kernel reaches out to how many sides along one axis?",
    "ja": "カーネルは、一つの軸に沿って何方向に広がりますか。",
}


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = jump = 1
    for n in range(1, depth + 1):
        side += (kernel_size // 2) * jump
        if n in pool_after:
            side += jump
            jump *= 2
    return side
