"""The result is multiplied by the stride of the last layer."""

BREAKS = ("q3",)
HINT = {
    "en": "One output is asked about. How far is it to the next one: does that matter?",
    "ja": "尋ねているのは一つの出力です。隣の出力までの距離は関係しますか。",
}


def receptive_field(layers):
    field = jump = last = 1
    for kernel_size, last in layers:
        field += (kernel_size - 1) * jump
        jump *= last
    return field * last
