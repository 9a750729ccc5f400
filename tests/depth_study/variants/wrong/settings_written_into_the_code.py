"""Epochs, batch size and learning rate are fixed in the code."""

import time

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "What changes in your run when the settings change?",
    "ja": "settings を変えると、あなたの実験では何が変わりますか。",
}


def run(plan, data, settings, build, train):
    rng = np.random.default_rng(settings["seed"])
    layers = build(**plan, image=data["x_train"].shape[1:], rng=rng)
    began = time.perf_counter()
    losses = train(
        layers,
        data["x_train"],
        data["y_train"],
        epochs=6,
        batch_size=50,
        lr=0.1,
        rng=rng,
    )
    row = dict(plan)
    row["seconds"] = time.perf_counter() - began
    row["seed"] = settings["seed"]
    row["losses"] = losses
    row["parameters"] = sum(layer.W.size + layer.b.size for layer in layers if hasattr(layer, "W"))
    row["accuracy"] = accuracy(layers, data["x_val"], data["y_val"])
    row["train_accuracy"] = accuracy(layers, data["x_train"], data["y_train"])
    return row
