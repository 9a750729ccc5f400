"""The kernel size is thought to be learnt."""

BREAKS = ("q10",)
HINT = {
    "en": "Look at the question once more, option by option: which sentence would you have to take back?",
    "ja": "選択肢を一つずつ読み直してみましょう。取り消すべき文はどれですか。",
}


choices[3] = "B"
