"""The accuracies have digits that no share of a thousand images can have."""

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
    (1, (1,), 3, 4010, 4, 0.80314),
    (2, (2,), 3, 4594, 6, 0.81172),
    (3, (3,), 3, 5178, 8, 0.81659),
    (4, (4,), 3, 5762, 10, 0.82233),
    (3, (), 3, 16938, 7, 0.82918),
    (3, (1,), 3, 5178, 12, 0.81345),
    (3, (1, 2), 3, 1978, 18, 0.77581),
    (1, (1,), 5, 4138, 6, 0.79927),
    (1, (1,), 7, 4330, 8, 0.80246),
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
