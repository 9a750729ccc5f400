"""squeeze also removes the axis of a single image or channel."""

BREAKS = ("q5",)
HINT = {
    "en": "Which shape does your result have for a single image?",
    "ja": "画像が1枚だけのとき、結果の形はどうなりますか。",
}


def global_avg_pool(x):
    return x.mean(axis=(2, 3), keepdims=True).squeeze()
