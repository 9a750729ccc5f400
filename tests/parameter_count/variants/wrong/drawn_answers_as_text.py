"""The drawn answers are written in quotation marks."""

BREAKS = ("q9",)
HINT = {
    "en": "Is a number in quotation marks a number?",
    "ja": "引用符で囲んだ数は、数ですか。",
}


for number in range(13, 21):
    answers[number] = str(answers[number])
