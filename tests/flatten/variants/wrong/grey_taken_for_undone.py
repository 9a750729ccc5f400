"""The colours that grey has lost are overlooked."""

BREAKS = ("q8",)
HINT = {
    "en": "Take a red and a blue image of the same brightness. What are they in grey?",
    "ja": "同じ明るさの赤い画像と青い画像を考えましょう。灰色にすると、2 枚はどうなりますか。",
}


can_be_undone = ["a", "c", "e", "g", "h"]
