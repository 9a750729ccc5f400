"""The letters of the matching have slipped by one row."""

BREAKS = ("q10",)
HINT = {
    "en": "Does your first letter belong to the first row?",
    "ja": "最初の文字は、最初の行に対応していますか。",
}


choices[5] = ["B", "D", "C", "A"]
