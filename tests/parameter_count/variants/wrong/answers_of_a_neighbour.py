"""The answers are those of another student."""

BREAKS = ("q9",)
HINT = {
    "en": "Are these the answers to the questions that your own id draws?",
    "ja": "これは、あなたの学籍番号から作られた問題の答えですか。",
}


answers.update(count_answers("S24-0418"))
