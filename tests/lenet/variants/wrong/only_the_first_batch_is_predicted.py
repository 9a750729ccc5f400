"""Only the first hundred images get a label."""

BREAKS = ("q8",)
HINT = {
    "en": "How many labels do you get for 257 images?",
    "ja": "画像が 257 枚のとき、ラベルはいくつ得られますか。",
}


def predict(model, x):
    for start in range(0, len(x), 100):
        return model.forward(x[start : start + 100]).argmax(axis=1)
