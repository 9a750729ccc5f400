"""Two kernels of 3 are thought to see 3 pixels."""

BREAKS = ("q10",)
HINT = {
    "en": "Look at the question once more, option by option: which sentence would you have to take back?",
    "ja": "選択肢を一つずつ読み直してみましょう。取り消すべき文はどれですか。",
}


choices[1] = "B"
