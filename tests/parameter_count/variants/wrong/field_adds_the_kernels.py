"""The kernel sizes are added up."""

BREAKS = ("q3",)
HINT = {
    "en": "Do neighbouring windows overlap? What is new in each?",
    "ja": "隣り合う窓は重なっていますか。新しく加わるのはどの部分ですか。",
}


def receptive_field(layers):
    return sum(kernel_size for kernel_size, stride in layers)
