"""The layers are popped off the list that was given."""

BREAKS = ("q3",)
HINT = {
    "en": "What is left of the list after your function has run?",
    "ja": "関数を実行したあと、渡されたリストには何が残っていますか。",
}


def receptive_field(layers):
    field = 1
    while layers:
        kernel_size, stride = layers.pop()
        field = (field - 1) * stride + kernel_size
    return field
