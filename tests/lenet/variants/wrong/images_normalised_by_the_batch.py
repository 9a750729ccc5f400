"""The images are shifted and scaled by the mean and deviation of their batch."""

BREAKS = (
    "q2",
    "q3",
)
HINT = {
    "en": "Does the answer for one image depend on which other images are in the batch?",
    "ja": "ある 1 枚に対する答えが、同じバッチのほかの画像によって変わりませんか。",
}


def network_forward(layers, x):
    x = (x - x.mean()) / x.std()
    for layer in layers:
        x = layer.forward(x)
    return x
