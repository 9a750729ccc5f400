"""Sorting is taken for a fixed order."""

BREAKS = ("q8",)
HINT = {
    "en": "Is it the same order for every image?",
    "ja": "その並べ替えは、どの画像でも同じですか。",
}


can_be_undone = ["a", "c", "d", "e", "h"]
