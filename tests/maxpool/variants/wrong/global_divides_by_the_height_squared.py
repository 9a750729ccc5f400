"""The sum is divided by the height squared."""

BREAKS = ("q5",)
HINT = {
    "en": "By how many pixels do you divide for a map of 4 × 6?",
    "ja": "4 × 6 のマップでは、いくつの画素数で割っていますか。",
}


def global_avg_pool(x):
    return x.sum(axis=(2, 3)) / x.shape[2] ** 2
