"""Adding the bias is counted."""

BREAKS = ("q4",)
HINT = {
    "en": "Does adding a bias count as a multiply-add here?",
    "ja": "ここでは、バイアスの足し算を積和演算に数えますか。",
}


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    filters, height, width = conv_output_shape(
        input_shape, out_channels, kernel_size, stride, padding
    )
    return filters * height * width * (input_shape[0] * kh * kw + 1)
