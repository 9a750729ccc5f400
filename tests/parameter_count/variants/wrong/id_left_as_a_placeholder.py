"""The student id is still the three dots of the template."""

BREAKS = ("q9", "q10")
HINT = {
    "en": "What are your questions drawn from?",
    "ja": "あなたの問題は、何から作られていますか。",
}


STUDENT_ID = ...
