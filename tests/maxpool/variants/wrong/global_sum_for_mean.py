"""The maps are added up and never divided."""

BREAKS = ("q5",)
HINT = {
    "en": "Should a map of ones give another number when it is larger?",
    "ja": "すべて1のマップは、大きくすると結果が変わるべきでしょうか。",
}


def global_avg_pool(x):
    return x.sum(axis=(2, 3))
