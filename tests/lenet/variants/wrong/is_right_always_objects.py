"""No class is right."""

BREAKS = ("q6",)
HINT = {
    "en": "Hand your test the layer from layers.py.",
    "ja": "layers.py の層を、テストに渡してみましょう。",
}


def is_right(conv_class):
    return False
