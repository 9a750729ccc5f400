"""The accuracies are percentages."""

BREAKS = ("q7",)
HINT = {
    "en": "A share is a number from 0 to 1.",
    "ja": "割合は 0 から 1 までの数です。",
}


results = [{**row, "accuracy": 100 * row["accuracy"]} for row in results]
