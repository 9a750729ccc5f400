"""The options are written out instead of their letters."""

BREAKS = ("q10",)
HINT = {
    "en": "Read once more what form the answer should have.",
    "ja": "答えの書き方を、もう一度読んでみましょう。",
}


choices = {n: "the second" for n in range(1, 6)}
