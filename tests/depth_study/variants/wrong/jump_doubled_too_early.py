"""The jump is doubled before the pooling adds its neighbour."""

BREAKS = ("q4",)
HINT = {
    "en": "How far apart are the two numbers that a pooling brings together: before, or after it?",
    "ja": "プーリングがまとめる二つの値の間隔は、プーリングの前のものですか、あとのものですか。",
}


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = jump = 1
    for n in range(1, depth + 1):
        side += (kernel_size - 1) * jump
        if n in pool_after:
            jump *= 2
            side += jump
    return side
