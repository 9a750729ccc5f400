"""The parameters are reported without biases."""

BREAKS = ("q7",)
HINT = {
    "en": "Hold the numbers against q3: by how much are they off?",
    "ja": "q3 の結果と比べてみましょう。いくつずれていますか。",
}


results = [
    {**row, "parameters": row["parameters"] - row["depth"] * row["channels"] - 10}
    for row in results
]
