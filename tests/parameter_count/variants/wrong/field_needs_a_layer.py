"""An empty list leads to an error."""

BREAKS = ("q3",)
HINT = {
    "en": "What does your function do with an empty list?",
    "ja": "空のリストを渡すと、あなたの関数はどうなりますか。",
}


def receptive_field(layers):
    field, jump = layers[0]
    for kernel_size, stride in layers[1:]:
        field += (kernel_size - 1) * jump
        jump *= stride
    return field
