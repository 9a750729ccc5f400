"""Every layer widens the field by its whole kernel times the jump."""

BREAKS = ("q3",)
HINT = {
    "en": "A single layer with a kernel of 3: how wide is its field?",
    "ja": "大きさ 3 のカーネルが一つだけなら、受容野の幅はいくつですか。",
}


def receptive_field(layers):
    field = jump = 1
    for kernel_size, stride in layers:
        field += kernel_size * jump
        jump *= stride
    return field
