"""kernel_size is ignored."""

BREAKS = ("q4",)
HINT = {
    "en": "How does your field change with kernel_size?",
    "ja": "kernel_size を変えると、受容野はどう変わりますか。",
}


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = jump = 1
    for n in range(1, depth + 1):
        side += 2 * jump
        if n in pool_after:
            side += jump
            jump *= 2
    return side
