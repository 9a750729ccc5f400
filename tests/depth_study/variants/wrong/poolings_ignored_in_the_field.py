"""Poolings are ignored."""

BREAKS = ("q4",)
HINT = {
    "en": "What does pool_after do to your field?",
    "ja": "pool_after によって、受容野はどう変わりますか。",
}


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = jump = 1
    for _ in range(1, depth + 1):
        side += (kernel_size - 1) * jump
    return side
