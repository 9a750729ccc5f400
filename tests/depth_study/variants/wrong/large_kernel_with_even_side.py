"""The single layer has a kernel of 2 × depth."""

BREAKS = ("q2",)
HINT = {
    "en": "How many pixels do two 3 × 3 layers see along one axis? Draw it.",
    "ja": "3 × 3 が 2 層のとき、一つの軸に沿って何画素が見えますか。図を描いてみましょう。",
}


def saved_by_stack(depth, in_channels, channels):
    large = stack_params(1, in_channels, channels, 2 * depth)
    return large - stack_params(depth, in_channels, channels)
