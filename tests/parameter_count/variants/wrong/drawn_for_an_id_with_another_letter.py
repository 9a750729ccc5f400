"""The id has a letter that was another one when the questions were answered."""

BREAKS = ("q9", "q10")
HINT = {
    "en": "Has your id changed after you answered?",
    "ja": "答えたあとで、学籍番号を変えていませんか。",
}


STUDENT_ID = "T24-0417"
