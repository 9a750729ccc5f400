"""The first layer, too, is counted with as many input channels as filters."""

BREAKS = ("q2",)
HINT = {
    "en": "The first layer is the one that sees the input. With how many channels?",
    "ja": "入力を見るのは最初の層です。そのチャネル数はいくつですか。",
}


def stack_params(depth, in_channels, channels, kernel_size=3):
    total, in_channels = 0, channels
    for _ in range(depth):
        total += kernel_size**2 * in_channels * channels + channels
        in_channels = channels
    return total
