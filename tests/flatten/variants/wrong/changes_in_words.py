"""The answer is written in words."""

BREAKS = ("q8",)
HINT = {
    "en": "Read once more what form the answer should have.",
    "ja": "答えの書き方を、もう一度読んでみましょう。",
}


can_be_undone = ["mirror", "channels last", "negative", "divided"]
