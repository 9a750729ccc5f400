"""All images together become a single row without a batch axis."""

BREAKS = ("q1",)
HINT = {
    "en": "How many axes does the result have, and what does its first one count?",
    "ja": "結果にはいくつの軸がありますか。最初の軸は何を数えていますか。",
}


def flatten_forward(x):
    return x.ravel()
