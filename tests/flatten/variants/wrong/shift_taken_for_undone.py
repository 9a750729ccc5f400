"""The column that a shift pushes out is overlooked."""

BREAKS = ("q8",)
HINT = {
    "en": "Take two images that differ in their last column only. What are they after the shift?",
    "ja": "最後の列だけが違う 2 枚の画像を考えましょう。ずらしたあと、2 枚はどうなりますか。",
}


can_be_undone = ["a", "b", "c", "e", "h"]
