"""A saving below zero is given as 0."""

BREAKS = ("q2",)
HINT = {
    "en": "What should come out where the stack costs more than the one layer?",
    "ja": "積み重ねのほうが多くかかるときは、どんな値になるべきですか。",
}


def saved_by_stack(depth, in_channels, channels):
    large = stack_params(1, in_channels, channels, 2 * depth + 1)
    return max(0, large - stack_params(depth, in_channels, channels))
