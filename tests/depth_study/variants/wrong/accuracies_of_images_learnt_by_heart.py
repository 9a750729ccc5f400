"""The accuracies are those of a few training images that the network knows by heart."""

BREAKS = ("q7",)
HINT = {
    "en": "On which images were these accuracies measured?",
    "ja": "この正解率は、どの画像で測ったものですか。",
}


results = [{**row, "accuracy": min(1.0, row["accuracy"] + 0.18)} for row in results]
