"""Every class is right."""

BREAKS = ("q6",)
HINT = {
    "en": "Hand your test a layer that you have broken yourself.",
    "ja": "自分で壊した層を、テストに渡してみましょう。",
}


def is_right(conv_class):
    return True
