"""Counts for whole pictures of 28 × 28, but claims to have trained on 14 × 14."""

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
    (1, (1,), 3, 15770, 4, 0.803),
    (2, (2,), 3, 16354, 6, 0.811),
    (3, (3,), 3, 16938, 8, 0.817),
    (4, (4,), 3, 17522, 10, 0.822),
    (3, (), 3, 63978, 7, 0.829),
    (3, (1,), 3, 16938, 12, 0.813),
    (3, (1, 2), 3, 5178, 18, 0.776),
    (1, (1,), 5, 15898, 6, 0.799),
    (1, (1,), 7, 16090, 8, 0.802),
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
