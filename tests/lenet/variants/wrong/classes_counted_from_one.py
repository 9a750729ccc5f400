"""The first class is called 1."""

BREAKS = ("q8",)
HINT = {
    "en": "Which label has the first class?",
    "ja": "最初のクラスのラベルはいくつですか。",
}


def predict(model, x):
    return model.forward(x).argmax(axis=1) + 1
