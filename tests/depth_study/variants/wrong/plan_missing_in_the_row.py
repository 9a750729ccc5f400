"""The row does not say which plan it belongs to."""

import time

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "With many rows in a table, how would you know which network is which?",
    "ja": "表に多くの行があるとき、どのネットワークの結果かをどうやって見分けますか。",
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
    row = {}
    row["seconds"] = time.perf_counter() - began
    row["seed"] = settings["seed"]
    row["losses"] = losses
    row["parameters"] = sum(layer.W.size + layer.b.size for layer in layers if hasattr(layer, "W"))
    row["accuracy"] = accuracy(layers, data["x_val"], data["y_val"])
    row["train_accuracy"] = accuracy(layers, data["x_train"], data["y_train"])
    return row
