"""The one layer is taken from the stack."""

BREAKS = ("q2",)
HINT = {
    "en": "A saving is positive where the stack is cheaper. What do you take from what?",
    "ja": "節約は、積み重ねのほうが少ないときに正になります。どちらからどちらを引きますか。",
}


def saved_by_stack(depth, in_channels, channels):
    large = stack_params(1, in_channels, channels, 2 * depth + 1)
    return stack_params(depth, in_channels, channels) - large
