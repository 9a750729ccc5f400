"""The image itself is divided before the pixels are added up."""

BREAKS = ("q5",)
HINT = {
    "en": "Print x before and after the call. What has become of it?",
    "ja": "呼び出しの前後で x を表示してみましょう。どうなっていますか。",
}


def global_avg_pool(x):
    x /= x.shape[2] * x.shape[3]
    return x.sum(axis=(2, 3))
