"""Two axes of size 1 are left at the end."""

BREAKS = ("q5",)
HINT = {
    "en": "How many axes does your result have? Print its shape.",
    "ja": "結果の軸はいくつありますか。shape を表示してみましょう。",
}


def global_avg_pool(x):
    return x.mean(axis=(2, 3), keepdims=True)
