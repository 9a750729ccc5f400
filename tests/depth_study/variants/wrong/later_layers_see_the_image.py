"""All layers are counted with the input's channels."""

BREAKS = ("q2",)
HINT = {
    "en": "What does the second layer see: the input's channels, or the filters of the first layer?",
    "ja": "2 番目の層が見るのは、入力のチャネルですか、それとも 1 番目の層のフィルタの出力ですか。",
}


def stack_params(depth, in_channels, channels, kernel_size=3):
    total = 0
    for _ in range(depth):
        total += kernel_size**2 * in_channels * channels + channels
    return total
