"""The student id is what the text calls it."""

BREAKS = ("q9", "q10")
HINT = {
    "en": "What stands on your student card?",
    "ja": "学生証には何と書かれていますか。",
}


STUDENT_ID = "あなたの学籍番号"
