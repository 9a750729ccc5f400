"""There are 3 × 3 stacks of two depths only."""

BREAKS = ("q7",)
HINT = {
    "en": "How many depths do you need before you can speak of a trend?",
    "ja": "傾向について語るには、深さが何通り必要ですか。",
}


results = [row for row in results if row["depth"] in (1, 3)]
