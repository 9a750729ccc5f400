"""The kernel sizes are multiplied."""

BREAKS = ("q3",)
HINT = {
    "en": "Write down which pixels two kernels of 3 in a row see, one by one.",
    "ja": "大きさ 3 のカーネルを二つ重ねたとき、見える画素を一つずつ書き出してみましょう。",
}


def receptive_field(layers):
    field = 1
    for kernel_size, stride in layers:
        field *= kernel_size
    return field
