"""A larger image and padding are mixed up."""

BREAKS = ("q10",)
HINT = {
    "en": "Which of the two changes makes the output as large as the input?",
    "ja": "二つの変更のうち、出力を入力と同じ大きさにするのはどちらですか。",
}


choices[5] = ["D", "C", "B", "A"]
