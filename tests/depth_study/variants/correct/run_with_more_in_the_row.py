"""More entries than asked for, CPU time, the count by formula, an array of losses."""

import time

import numpy as np


def run(plan, data, settings, build, train):
    seed = settings["seed"]
    rng = np.random.Generator(np.random.PCG64(seed))
    x_train, y_train = data["x_train"], data["y_train"]
    shape = tuple(x_train.shape[1:])
    model = build(
        plan["depth"], plan["channels"], plan["pool_after"], plan["kernel_size"], shape, rng
    )
    options = {name: value for name, value in settings.items() if name != "seed"}
    t0 = time.process_time()
    losses = train(model, x_train, y_train, rng=rng, **options)
    t1 = time.process_time()
    row = {key: plan[key] for key in plan}
    row |= {"seconds": t1 - t0, "losses": np.array(losses), "seed": seed}
    row |= {"parameters": network_params(**plan, image=shape)}
    for name, images, labels in (
        ("accuracy", data["x_val"], data["y_val"]),
        ("train_accuracy", x_train, y_train),
    ):
        row[name] = np.float64(accuracy(model, images, labels))
    row["gap"] = row["train_accuracy"] - row["accuracy"]
    row["settings"] = dict(settings)
    return row
