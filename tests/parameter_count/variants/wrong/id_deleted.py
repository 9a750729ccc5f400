"""STUDENT_ID is not there any more."""

BREAKS = ("q9", "q10")
HINT = {
    "en": "Run everything from the top: which name is missing?",
    "ja": "すべてのセルを上から実行してみましょう。足りない名前はどれですか。",
}


del STUDENT_ID
