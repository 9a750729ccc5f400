"""The height of the kernel is used twice."""

BREAKS = ("q4",)
HINT = {
    "en": "Try a kernel that is wider than high.",
    "ja": "縦より横が長いカーネルで試してみましょう。",
}


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    filters, height, width = conv_output_shape(
        input_shape, out_channels, kernel_size, stride, padding
    )
    return filters * height * width * input_shape[0] * kh * kh
