"""Counts come as floats."""

BREAKS = ("q8",)
HINT = {
    "en": "Of which type are your answers?",
    "ja": "答えの型は何ですか。",
}


answers[2] = 168.0
answers[12] = 22528.0
