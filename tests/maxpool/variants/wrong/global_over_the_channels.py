"""The channels are averaged at each pixel, not the pixels of each channel."""

BREAKS = ("q5",)
HINT = {
    "en": "Which axes count the pixels of a map in NCHW?",
    "ja": "NCHW の軸のうち、マップの画素を数えているのはどれですか。",
}


def global_avg_pool(x):
    return x.mean(axis=1).reshape(len(x), -1)
