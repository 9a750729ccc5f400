"""The list is read from output to input."""

BREAKS = ("q3",)
HINT = {
    "en": "Which layer sees the pixels: the first of the list or the last?",
    "ja": "画素を直接見ているのは、リストの最初の層ですか、最後の層ですか。",
}


def receptive_field(layers):
    field = jump = 1
    for kernel_size, stride in layers[::-1]:
        field += (kernel_size - 1) * jump
        jump *= stride
    return field
