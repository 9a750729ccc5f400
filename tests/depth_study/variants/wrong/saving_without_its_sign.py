"""The saving is given without its sign."""

BREAKS = ("q2",)
HINT = {
    "en": "Is a stack that costs more told apart from one that costs less?",
    "ja": "積み重ねのほうが高くつく場合と安くつく場合を、区別できていますか。",
}


def saved_by_stack(depth, in_channels, channels):
    large = stack_params(1, in_channels, channels, 2 * depth + 1)
    return abs(large - stack_params(depth, in_channels, channels))
