"""accuracy is measured on the training images."""

import time

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "On which images is a network to prove itself?",
    "ja": "ネットワークの実力は、どの画像で測るべきですか。",
}


def run(plan, data, settings, build, train):
    rng = np.random.default_rng(settings["seed"])
    layers = build(**plan, image=data["x_train"].shape[1:], rng=rng)
    began = time.perf_counter()
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
    row["seconds"] = time.perf_counter() - began
    row["seed"] = settings["seed"]
    row["losses"] = losses
    row["parameters"] = sum(layer.W.size + layer.b.size for layer in layers if hasattr(layer, "W"))
    row["accuracy"] = accuracy(layers, data["x_train"], data["y_train"])
    row["train_accuracy"] = accuracy(layers, data["x_train"], data["y_train"])
    return row
