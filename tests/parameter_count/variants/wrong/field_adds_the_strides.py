"""The strides are added up to the jump instead of multiplied."""

BREAKS = ("q3",)
HINT = {
    "en": "Two layers with stride 3, one after the other: how far apart are neighbours then?",
    "ja": "ストライド 3 の層が二つ続くと、隣り合う数はどれだけ離れますか。",
}


def receptive_field(layers):
    field = jump = 1
    for kernel_size, stride in layers:
        field += (kernel_size - 1) * jump
        jump += stride - 1
    return field
