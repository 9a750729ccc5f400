"""The ends of the row are counted like its middle."""

BREAKS = ("q8",)
HINT = {
    "en": "Draw the first two outputs: to how many pixels are they connected?",
    "ja": "最初の二つの出力を描いてみましょう。いくつの画素につながっていますか。",
}


answers[9] = 60
