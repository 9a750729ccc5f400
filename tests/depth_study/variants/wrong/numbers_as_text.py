"""The accuracies are strings."""

BREAKS = ("q7",)
HINT = {
    "en": "What stands between the quotation marks: a number, or its digits?",
    "ja": "引用符の中にあるのは数ですか、それとも文字ですか。",
}


results = [{**row, "accuracy": str(row["accuracy"])} for row in results]
