"""A pooling widens the jump but adds nothing itself."""

BREAKS = ("q4",)
HINT = {
    "en": "Does a pooled number see more than the one it was chosen from?",
    "ja": "プーリング後の一つの値は、もとの一つの値より広い範囲に依存しませんか。",
}


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = jump = 1
    for n in range(1, depth + 1):
        side += (kernel_size - 1) * jump
        if n in pool_after:
            jump *= 2
    return side
