"""The jump is multiplied by a layer's own stride before the layer is counted."""

BREAKS = ("q3",)
HINT = {
    "en": "Does a layer's own stride change how far apart the numbers lie that it looks at?",
    "ja": "層自身のストライドによって、その層が見る数どうしの間隔は変わりますか。",
}


def receptive_field(layers):
    field = jump = 1
    for kernel_size, stride in layers:
        jump *= stride
        field += (kernel_size - 1) * jump
    return field
