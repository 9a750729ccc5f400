"""len is used where the number of entries is meant."""

import time

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "What does `len` say about an array of shape (8, 1, 3, 3)?",
    "ja": "形 (8, 1, 3, 3) の配列に `len` を使うと、何が返りますか。",
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
    row["parameters"] = sum(len(layer.W) + len(layer.b) for layer in layers if hasattr(layer, "W"))
    row["accuracy"] = accuracy(layers, data["x_val"], data["y_val"])
    row["train_accuracy"] = accuracy(layers, data["x_train"], data["y_train"])
    return row
