"""Large counts pass through floats and lose their last digits."""

BREAKS = ("q2",)
HINT = {
    "en": "How many digits of a whole number does a float keep? Python's own integers keep all.",
    "ja": "float で正確に表せる整数は何桁まででしょうか。Python の整数なら、何桁でも正確です。",
}


def stack_params(depth, in_channels, channels, kernel_size=3):
    total = 0
    for _ in range(depth):
        total += kernel_size**2 * in_channels * channels + channels
        in_channels = channels
    return int(total * 1.0)
