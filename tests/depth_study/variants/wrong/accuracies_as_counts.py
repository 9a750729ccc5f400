"""The accuracies are numbers of images."""

BREAKS = ("q7",)
HINT = {
    "en": "How many of how many? A share is a number from 0 to 1.",
    "ja": "何枚中の何枚ですか。割合は 0 から 1 までの数です。",
}


results = [{**row, "accuracy": round(1000 * row["accuracy"])} for row in results]
