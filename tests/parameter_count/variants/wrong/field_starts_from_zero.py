"""The pixel itself is not counted."""

BREAKS = ("q3",)
HINT = {
    "en": "How many pixels does one see without any layer?",
    "ja": "層が一つもないとき、見える画素はいくつですか。",
}


def receptive_field(layers):
    field, jump = 0, 1
    for kernel_size, stride in layers:
        field += (kernel_size - 1) * jump
        jump *= stride
    return field
