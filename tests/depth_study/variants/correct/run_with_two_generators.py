"""Two generators, both from the seed; time.time; prints as it goes."""

import sys
import time

import numpy as np


def run(plan, data, settings, build, train):
    print("plan", plan, file=sys.stderr)
    for_weights, for_order = (
        np.random.default_rng(s) for s in np.random.SeedSequence(settings["seed"]).spawn(2)
    )
    layers = build(rng=for_weights, image=data["x_val"][0].shape, **plan)
    start = time.time()
    losses = train(
        layers,
        data["x_train"],
        data["y_train"],
        rng=for_order,
        lr=settings["lr"],
        epochs=settings["epochs"],
        batch_size=settings["batch_size"],
    )
    result = {**plan, "losses": losses, "seconds": time.time() - start, "seed": settings["seed"]}
    count = 0
    for layer in layers:
        for name in ("W", "b"):
            if hasattr(layer, name):
                count += np.prod(getattr(layer, name).shape)
    result["parameters"] = count
    result["accuracy"] = accuracy(layers, data["x_val"], data["y_val"])
    result["train_accuracy"] = accuracy(layers, data["x_train"], data["y_train"])
    print(result)
    return result
