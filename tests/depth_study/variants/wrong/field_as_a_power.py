"""The field is the kernel size to the power of the depth."""

BREAKS = ("q4",)
HINT = {
    "en": "Three 3 × 3 layers see 7 pixels along an axis. Do sizes multiply, or does each layer add something?",
    "ja": "3 × 3 が 3 層のとき、一つの軸に沿って 7 画素が見えます。大きさは掛け合わされるのでしょうか、足されるのでしょうか。",
}


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = jump = 1
    for n in range(1, depth + 1):
        side *= kernel_size
        if n in pool_after:
            side += jump
            jump *= 2
    return side
