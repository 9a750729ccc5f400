"""Under receptive_field stand squared sides."""

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
    (1, (1,), 3, 4010, 16, 0.803),
    (2, (2,), 3, 4594, 36, 0.811),
    (3, (3,), 3, 5178, 64, 0.817),
    (4, (4,), 3, 5762, 100, 0.822),
    (3, (), 3, 16938, 49, 0.829),
    (3, (1,), 3, 5178, 144, 0.813),
    (3, (1, 2), 3, 1978, 324, 0.776),
    (1, (1,), 5, 4138, 36, 0.799),
    (1, (1,), 7, 4330, 64, 0.802),
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
