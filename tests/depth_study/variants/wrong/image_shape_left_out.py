"""build does not learn the shape of the images."""

import time

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "For which images does `build` make its network when it is told nothing?",
    "ja": "何も指定しないとき、`build` はどんな大きさの画像に合わせて作りますか。",
}


def run(plan, data, settings, build, train):
    rng = np.random.default_rng(settings["seed"])
    layers = build(**plan, rng=rng)
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
    row["accuracy"] = accuracy(layers, data["x_val"], data["y_val"])
    row["train_accuracy"] = accuracy(layers, data["x_train"], data["y_train"])
    return row
