"""All plans pool after their first layer, so that poolings cannot be compared."""

conditions = {
    "epochs": 6,
    "batch_size": 50,
    "lr": 0.1,
    "seed": 1,
    "image": (1, 14, 14),
    "n_train": 5000,
    "n_val": 1000,
}
results = []
for row in [
    (1, (1,), 3, 4010, 4, 0.803),
    (2, (1,), 3, 4594, 8, 0.81),
    (3, (1,), 3, 5178, 12, 0.813),
    (4, (1,), 3, 5762, 16, 0.816),
    (1, (1,), 5, 4138, 6, 0.799),
    (1, (1,), 7, 4330, 8, 0.802),
]:
    depth, pools, size, count, field, share = row
    results.append(
        {
            "depth": depth,
            "channels": 8,
            "pool_after": pools,
            "kernel_size": size,
            "parameters": count,
            "receptive_field": field,
            "seed": 1,
            "accuracy": share,
        }
    )
