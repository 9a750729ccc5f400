"""One row of the matching has no letter."""

BREAKS = ("q10",)
HINT = {
    "en": "How many rows are there, and how many letters?",
    "ja": "行はいくつ、文字はいくつありますか。",
}


choices[5] = ["D", "C", "A"]
