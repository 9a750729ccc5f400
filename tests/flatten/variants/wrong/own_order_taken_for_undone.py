"""An order of its own for each image is taken for one order."""

BREAKS = ("q8",)
HINT = {
    "en": "The new weights are the same for all images. Which order should they follow?",
    "ja": "新しい重みは、すべての画像に共通です。どの順序に合わせればよいのでしょうか。",
}


can_be_undone = ["a", "c", "e", "f", "h"]
