"""Mirroring is taken for a loss of shape."""

BREAKS = ("q8",)
HINT = {
    "en": "A mirrored image is an image with its pixels in another order.",
    "ja": "反転した画像は、画素の順序が違うだけの画像です。",
}


can_be_undone = ["c", "e", "h"]
