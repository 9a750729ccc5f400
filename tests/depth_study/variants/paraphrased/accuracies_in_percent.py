"""The shares have been multiplied by 100."""

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
    (1, (1,), 3, 4010, 4, 80.3),
    (2, (2,), 3, 4594, 6, 81.1),
    (3, (3,), 3, 5178, 8, 81.7),
    (4, (4,), 3, 5762, 10, 82.2),
    (3, (), 3, 16938, 7, 82.9),
    (3, (1,), 3, 5178, 12, 81.3),
    (3, (1, 2), 3, 1978, 18, 77.6),
    (1, (1,), 5, 4138, 6, 79.9),
    (1, (1,), 7, 4330, 8, 80.2),
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
