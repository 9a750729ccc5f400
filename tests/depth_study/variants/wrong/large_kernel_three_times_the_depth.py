"""The single layer has a kernel of 3 × depth."""

BREAKS = ("q2",)
HINT = {
    "en": "Two 3 × 3 layers see 5 × 5 pixels, three see 7 × 7. Which rule is that?",
    "ja": "3 × 3 が 2 層で 5 × 5、3 層で 7 × 7 が見えます。どんな規則でしょうか。",
}


def saved_by_stack(depth, in_channels, channels):
    large = stack_params(1, in_channels, channels, 3 * depth)
    return large - stack_params(depth, in_channels, channels)
