"""The values are divided by 255 on the way."""

BREAKS = ("q1",)
HINT = {
    "en": "Flattening only moves numbers. Are yours the same as before?",
    "ja": "平坦化は数を移すだけです。値が変わっていませんか。",
}


def flatten_forward(x):
    return x.reshape(len(x), -1) / 255
