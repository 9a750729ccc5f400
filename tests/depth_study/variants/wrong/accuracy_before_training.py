"""The accuracies are measured before the training."""

import time

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "When do you ask the network: before or after it has learnt?",
    "ja": "ネットワークに答えさせるのは、学習の前ですか、あとですか。",
}


def run(plan, data, settings, build, train):
    rng = np.random.default_rng(settings["seed"])
    layers = build(**plan, image=data["x_train"].shape[1:], rng=rng)
    before = [accuracy(layers, data["x_" + part], data["y_" + part]) for part in ("val", "train")]
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
    row["accuracy"] = before[0]
    row["train_accuracy"] = before[1]
    return row
