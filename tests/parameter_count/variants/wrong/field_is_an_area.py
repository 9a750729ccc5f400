"""The area of the receptive field comes back."""

BREAKS = ("q3",)
HINT = {
    "en": "Is the width asked for, or the number of pixels?",
    "ja": "求められているのは幅ですか、画素の総数ですか。",
}


def receptive_field(layers):
    field = jump = 1
    for kernel_size, stride in layers:
        field += (kernel_size - 1) * jump
        jump *= stride
    return field**2
