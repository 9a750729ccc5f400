"""Works with the global build_stack and train and never calls its own arguments."""

import time

import numpy as np


def build_and_train(plan, data, settings):
    rng = np.random.default_rng(settings["seed"])
    x, y = data["x_train"], data["y_train"]
    net = build_stack(**plan, image=x.shape[1:], rng=rng)
    steps = {name: settings[name] for name in ("epochs", "batch_size", "lr")}
    began = time.perf_counter()
    losses = train(net, x, y, **steps, rng=rng)
    return net, losses, time.perf_counter() - began


def run(plan, data, settings, build, train):
    net, losses, seconds = build_and_train(plan, data, settings)
    numbers = [array.size for layer in net if hasattr(layer, "W") for array in (layer.W, layer.b)]
    return {
        **plan,
        "seed": settings["seed"],
        "parameters": sum(numbers),
        "accuracy": accuracy(net, data["x_val"], data["y_val"]),
        "train_accuracy": accuracy(net, data["x_train"], data["y_train"]),
        "losses": losses,
        "seconds": seconds,
    }
