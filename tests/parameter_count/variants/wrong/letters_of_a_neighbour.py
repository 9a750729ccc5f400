"""The letters are those of another student."""

BREAKS = ("q10",)
HINT = {
    "en": "In which order are your own options?",
    "ja": "あなたの選択肢は、どの順に並んでいますか。",
}


choices = {1: "D", 2: "C", 3: "A", 4: "C", 5: ["A", "B", "C", "D"]}
