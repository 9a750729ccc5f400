"""One epoch on few images: low accuracies, honestly reported."""

conditions = dict(
    epochs=1, batch_size=50, lr=0.02, seed=3, image=(1, 14, 14), n_train=500, n_val=1000
)
results = [
    dict(
        zip(
            ["depth", "pool_after", "kernel_size", "parameters", "receptive_field", "accuracy"], row
        )
    )
    | {"channels": 4}
    for row in [
        (1, (1,), 3, 2010, 4, 0.512),
        (2, (2,), 3, 2158, 6, 0.471),
        (3, (3,), 3, 2306, 8, 0.353),
        (3, (1,), 3, 2306, 12, 0.353),
        (1, (1,), 5, 2074, 6, 0.1),
    ]
]
