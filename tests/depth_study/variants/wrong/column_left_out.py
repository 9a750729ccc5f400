"""The rows do not say what the networks see."""

BREAKS = ("q7",)
HINT = {
    "en": "Compare the columns of your table with those that the experiment prints.",
    "ja": "表の列を、実験で表示される表の列と比べてみましょう。",
}


results = [{key: row[key] for key in row if key != "receptive_field"} for row in results]
