"""Starts from a generator that is different each time."""

import time

import numpy as np


def run(plan, data, settings, build, train):
    rng = np.random.default_rng()
    x, y = data["x_train"], data["y_train"]
    net = build(**plan, image=x.shape[1:], rng=rng)
    hyper = {name: settings[name] for name in ("epochs", "batch_size", "lr")}
    began = time.perf_counter()
    losses = train(net, x, y, **hyper, rng=rng)
    took = time.perf_counter() - began
    count = 0
    for layer in net:
        count += np.size(getattr(layer, "W", ())) + np.size(getattr(layer, "b", ()))
    row = dict(plan)
    row["seed"] = settings["seed"]
    row["parameters"] = count
    row["accuracy"] = accuracy(net, data["x_val"], data["y_val"])
    row["train_accuracy"] = accuracy(net, x, y)
    row["losses"] = losses
    row["seconds"] = took
    return row
