"""A pooling doubles the field."""

BREAKS = ("q4",)
HINT = {
    "en": "A pooled number sees what two neighbours see together. How much of that do both of them see?",
    "ja": "プーリング後の値は、隣り合う二つの値が見ていたものを合わせて見ます。重なっている部分はどれだけですか。",
}


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = jump = 1
    for n in range(1, depth + 1):
        side += (kernel_size - 1) * jump
        if n in pool_after:
            side *= 2
            jump *= 2
    return side
