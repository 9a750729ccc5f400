"""Two small kernels are thought to need more weights than a large one."""

BREAKS = ("q10",)
HINT = {
    "en": "Look at the question once more, option by option: which sentence would you have to take back?",
    "ja": "選択肢を一つずつ読み直してみましょう。取り消すべき文はどれですか。",
}


choices[1] = "A"
