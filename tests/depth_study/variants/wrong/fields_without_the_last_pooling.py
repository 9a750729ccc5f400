"""The receptive fields stop before the last pooling."""

BREAKS = ("q7",)
HINT = {
    "en": "Up to which layer does the receptive field of the table go?",
    "ja": "表の受容野は、どの層までのものですか。",
}


results = [
    {
        **row,
        "receptive_field": row["receptive_field"] - 2 ** (len(row["pool_after"]) - 1)
        if row["pool_after"]
        else row["receptive_field"],
    }
    for row in results
]
