"""Outputs without a row, and so without work, whatever the layer."""

BREAKS = ("q2", "q4", "q6")
HINT = {
    "en": "How many numbers does an output of your shapes hold? Can a layer work without them?",
    "ja": "あなたの出力の形には、数がいくつ入りますか。それで層は計算できますか。",
}


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    return (0, 0, input_shape[1])


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    return 0
