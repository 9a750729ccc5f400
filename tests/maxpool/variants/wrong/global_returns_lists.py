"""The means are returned as a list of lists."""

BREAKS = ("q5",)
HINT = {
    "en": "Of which type is your result? The next layer expects an array.",
    "ja": "結果の型は何ですか。次の層は配列を受け取るつもりでいます。",
}


def global_avg_pool(x):
    return [[float(plane.mean()) for plane in image] for image in x]
