"""The labels come as a list."""

BREAKS = ("q8",)
HINT = {
    "en": "Of which type should the result be?",
    "ja": "結果はどんな型であるべきですか。",
}


def predict(model, x):
    return [int(row.argmax()) for row in model.forward(x)]
