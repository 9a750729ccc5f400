"""None of the drawn questions is answered."""

BREAKS = ("q9",)
HINT = {
    "en": "Look at the list of your questions: where is a pencil?",
    "ja": "問題の一覧を見てみましょう。鉛筆の印はどこにありますか。",
}


for number in range(13, 21):
    answers.pop(number)
