"""The field is cut at 14 pixels."""

BREAKS = ("q4",)
HINT = {
    "en": "The field is a matter of the layers alone. What does the image have to do with it?",
    "ja": "ここでの受容野は、層だけで決まります。画像の大きさは関係するでしょうか。",
}


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = jump = 1
    for n in range(1, depth + 1):
        side += (kernel_size - 1) * jump
        if n in pool_after:
            side += jump
            jump *= 2
    return min(side, 14)
