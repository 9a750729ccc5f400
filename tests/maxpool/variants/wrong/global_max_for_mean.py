"""The largest number of each map is taken."""

BREAKS = ("q5",)
HINT = {
    "en": "Make one pixel very bright. How much should a mean of the map rise?",
    "ja": "1画素だけとても明るくしてみましょう。マップの平均は、どれだけ上がるはずですか。",
}


def global_avg_pool(x):
    return x.max(axis=(2, 3))
