"""The student id is an empty string."""

BREAKS = ("q9", "q10")
HINT = {
    "en": "What are your questions drawn from?",
    "ja": "あなたの問題は、何から作られていますか。",
}


STUDENT_ID = ""
