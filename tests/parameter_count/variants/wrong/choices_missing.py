"""No concept question is answered."""

BREAKS = ("q10",)
HINT = {
    "en": "Look at the list of your questions: where is a pencil?",
    "ja": "問題の一覧を見てみましょう。鉛筆の印はどこにありますか。",
}


choices = {}
