"""The jump stays 1 after a pooling."""

BREAKS = ("q4",)
HINT = {
    "en": "After a pooling, how far apart are two neighbouring numbers, in pixels of the image?",
    "ja": "プーリングのあと、隣り合う二つの値は、入力画像では何画素離れていますか。",
}


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = jump = 1
    for n in range(1, depth + 1):
        side += (kernel_size - 1) * jump
        if n in pool_after:
            side += jump
    return side
