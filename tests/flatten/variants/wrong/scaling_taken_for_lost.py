"""Darker images are taken for lost."""

BREAKS = ("q8",)
HINT = {
    "en": "Is anything lost that larger weights could not bring back?",
    "ja": "重みを大きくしても取り戻せないものは、何か失われていますか。",
}


can_be_undone = ["a", "c", "e"]
