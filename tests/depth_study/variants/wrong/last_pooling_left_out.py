"""A pooling after the last convolution is not counted."""

BREAKS = ("q4",)
HINT = {
    "en": "The field asked for is that of a number just before Flatten. What comes right before it?",
    "ja": "求めるのは Flatten の直前の値の受容野です。その直前には何がありますか。",
}


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = jump = 1
    for n in range(1, depth + 1):
        side += (kernel_size - 1) * jump
        if n in pool_after and n < depth:
            side += jump
            jump *= 2
    return side
