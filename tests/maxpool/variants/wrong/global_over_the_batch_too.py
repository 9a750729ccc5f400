"""The images of the batch are averaged, too."""

BREAKS = ("q5",)
HINT = {
    "en": "How many numbers should two images of three channels give?",
    "ja": "3チャネルの画像が2枚なら、数はいくつ得られるはずですか。",
}


def global_avg_pool(x):
    return x.mean(axis=(0, 2, 3))
