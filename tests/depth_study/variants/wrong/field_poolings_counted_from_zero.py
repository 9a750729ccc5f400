"""The layers in pool_after are counted from 0."""

BREAKS = ("q4",)
HINT = {
    "en": "Which convolution does the number 1 in pool_after mean?",
    "ja": "pool_after の 1 は、何番目の畳み込みを指していますか。",
}


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = jump = 1
    for n in range(depth):
        side += (kernel_size - 1) * jump
        if n in pool_after:
            side += jump
            jump *= 2
    return side
