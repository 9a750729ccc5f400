"""The validation images are trained on as well."""

import time

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "What are the validation images kept back for?",
    "ja": "検証用画像は、何のために取り分けてあるのでしょうか。",
}


def run(plan, data, settings, build, train):
    rng = np.random.default_rng(settings["seed"])
    layers = build(**plan, image=data["x_train"].shape[1:], rng=rng)
    began = time.perf_counter()
    losses = train(
        layers,
        np.concatenate([data["x_train"], data["x_val"]]),
        np.concatenate([data["y_train"], data["y_val"]]),
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
