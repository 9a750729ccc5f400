"""Each pooling adds 1 to the jump instead of doubling it."""

BREAKS = ("q4",)
HINT = {
    "en": "Follow the jump through two poolings: 1, 2, and then?",
    "ja": "プーリングを 2 回通ると、間隔は 1、2、その次はいくつですか。",
}


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = jump = 1
    for n in range(1, depth + 1):
        side += (kernel_size - 1) * jump
        if n in pool_after:
            side += jump
            jump += 1
    return side
