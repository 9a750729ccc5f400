"""A kernel is laid on an axis that is shorter than it."""

BREAKS = ("q8",)
HINT = {
    "en": "Write down the size after each layer. Which kernel still fits?",
    "ja": "1 層ごとに、残った大きさを書いてみましょう。まだ収まるカーネルはどれですか。",
}


answers[10] = 4
