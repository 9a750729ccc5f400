"""seconds is the time of day, not how long it took."""

import time

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "What do you get from a clock that you look at once?",
    "ja": "時計を一度見ただけで、何がわかりますか。",
}


def run(plan, data, settings, build, train):
    rng = np.random.default_rng(settings["seed"])
    layers = build(**plan, image=data["x_train"].shape[1:], rng=rng)
    losses = train(
        layers,
        data["x_train"],
        data["y_train"],
        epochs=settings["epochs"],
        batch_size=settings["batch_size"],
        lr=settings["lr"],
        rng=rng,
    )
    row = dict(plan)
    row["seconds"] = time.time()
    row["seed"] = settings["seed"]
    row["losses"] = losses
    row["parameters"] = sum(layer.W.size + layer.b.size for layer in layers if hasattr(layer, "W"))
    row["accuracy"] = accuracy(layers, data["x_val"], data["y_val"])
    row["train_accuracy"] = accuracy(layers, data["x_train"], data["y_train"])
    return row
