"""Trains on a hundred images for very long and then asks about these same hundred."""

conditions = {
    "epochs": 80,
    "batch_size": 50,
    "lr": 0.1,
    "seed": 1,
    "image": (1, 14, 14),
    "n_train": 100,
    "n_val": 100,
}
results = []
for row in [
    (1, (1,), 3, 4010, 4, 0.99),
    (2, (2,), 3, 4594, 6, 1.0),
    (3, (3,), 3, 5178, 8, 1.0),
    (4, (4,), 3, 5762, 10, 1.0),
    (3, (), 3, 16938, 7, 1.0),
    (3, (1,), 3, 5178, 12, 1.0),
    (3, (1, 2), 3, 1978, 18, 0.98),
    (1, (1,), 5, 4138, 6, 0.99),
    (1, (1,), 7, 4330, 8, 1.0),
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
