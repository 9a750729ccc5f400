"""A velocity from earlier steps is added, where plain SGD was asked for."""

BREAKS = ("q6",)
HINT = {
    "en": "Momentum is a fine idea for later. What does one plain step subtract?",
    "ja": (
        "モーメンタムはこの先で役立つよい考えです。ここで求めている素朴な1歩では、何を引きますか。"
    ),
}


def sgd_step(layer, lr):
    layer.velocity_W = 0.9 * getattr(layer, "velocity_W", 0) + layer.dW
    layer.velocity_b = 0.9 * getattr(layer, "velocity_b", 0) + layer.db
    layer.W -= lr * layer.velocity_W
    layer.b -= lr * layer.velocity_b
