"""The accuracies are no multiples of 1 / n_val."""

BREAKS = ("q7",)
HINT = {
    "en": "With n_val images, which shares are possible at all?",
    "ja": "画像が n_val 枚のとき、そもそもどんな割合がありえますか。",
}


results = [{**row, "accuracy": row["accuracy"] + 0.000437} for row in results]
