"""The last layer of the list is left out."""

BREAKS = ("q3",)
HINT = {
    "en": "What does your function say for a single layer?",
    "ja": "1 層だけのとき、あなたの関数は何を返しますか。",
}


def receptive_field(layers):
    field = jump = 1
    for place in range(len(layers) - 1):
        kernel_size, stride = layers[place]
        field += (kernel_size - 1) * jump
        jump *= stride
    return field
