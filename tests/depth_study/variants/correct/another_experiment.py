"""Whole images, other channels, two seeds, rounded shares of 600 images, lists for tuples."""

import numpy as np

conditions = {"epochs": 20, "batch_size": 32, "lr": 0.05, "seeds": [0, 1]}
conditions |= {"image": [1, 28, 28], "n_train": 5400, "n_val": 600, "remark": "momentum 0.9"}

results = []
for depth, pools, size, params, field, shares in [
    (1, [1], 3, 23650, 4, (0.8617, 0.8583)),
    (2, [2], 3, 24958, 6, (0.8733, 0.8767)),
    (3, [3], 3, 26266, 8, (0.88, 0.8867)),
    (6, [6], 3, 30190, 14, (0.8783, 0.1)),
    (3, [], 3, 96826, 7, (0.87, 0.8683)),
    (1, [1], 7, 24130, 8, (0.865, 0.8717)),
]:
    for seed, share in enumerate(shares):
        results.append(
            {"seed": seed, "depth": depth, "channels": 12, "kernel_size": size, "pool_after": pools}
            | {"parameters": np.int64(params), "receptive_field": field}
            | {"accuracy": np.float64(share), "seconds": 12.5 * depth}
        )
