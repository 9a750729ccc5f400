"""Only the stride of the layer just below is used as the jump."""

BREAKS = ("q3",)
HINT = {
    "en": "Two layers with stride 2, one after the other: how far apart are neighbours then?",
    "ja": "ストライド 2 の層が二つ続くと、隣り合う数はどれだけ離れますか。",
}


def receptive_field(layers):
    field = jump = 1
    for kernel_size, stride in layers:
        field += (kernel_size - 1) * jump
        jump = stride
    return field
