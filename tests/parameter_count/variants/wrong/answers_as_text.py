"""Counts are written in quotation marks."""

BREAKS = ("q8",)
HINT = {
    "en": "Is a number in quotation marks a number?",
    "ja": "引用符で囲んだ数は、数ですか。",
}


answers[2] = "168"
answers[10] = "3"
