"""One accuracy stands in every row."""

BREAKS = ("q7",)
HINT = {
    "en": "Is it likely that all networks get exactly the same number of images right?",
    "ja": "どのネットワークも正解の枚数がまったく同じになるでしょうか。",
}


results = [{**row, "accuracy": 0.8} for row in results]
