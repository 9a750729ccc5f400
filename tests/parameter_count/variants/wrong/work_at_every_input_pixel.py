"""The kernel is laid on every pixel of the input."""

BREAKS = ("q4",)
HINT = {
    "en": "Does the kernel have a position at every pixel of the input?",
    "ja": "入力のすべての画素に、カーネルの位置がありますか。",
}


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    channels, height, width = input_shape
    return out_channels * height * width * channels * kh * kw
