"""The strides are ignored."""

BREAKS = ("q3",)
HINT = {
    "en": "Behind a layer with stride 2: how far apart, in pixels of the input, do neighbours lie?",
    "ja": "ストライド 2 の層の後ろでは、隣り合う数は入力の上で何画素離れていますか。",
}


def receptive_field(layers):
    return 1 + sum(kernel_size - 1 for kernel_size, stride in layers)
