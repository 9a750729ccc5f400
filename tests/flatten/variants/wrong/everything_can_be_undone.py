"""All changes are taken for harmless."""

BREAKS = ("q8",)
HINT = {
    "en": "Which of the changes make two different images equal?",
    "ja": "違う 2 枚の画像を同じにしてしまう変更は、どれですか。",
}


can_be_undone = list("abcdefgh")
