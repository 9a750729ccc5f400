"""The largest logit is looked for among the images."""

BREAKS = ("q8",)
HINT = {
    "en": "Which axis of the logits are the classes?",
    "ja": "ロジットのどの軸がクラスですか。",
}


def predict(model, x):
    return model.forward(x).argmax(axis=0)
