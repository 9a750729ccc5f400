"""The column of parameters holds weights alone."""

conditions = dict(
    epochs=4,
    batch_size=20,
    lr=0.05,
    seed=7,
    image=(1, 28, 28),
    n_train=3000,
    n_val=500,
)
names = ("depth", "pool_after", "kernel_size", "parameters", "receptive_field", "accuracy")
measured = [
    (1, (1,), 3, 7876, 4, 0.794),
    (2, (2,), 3, 8020, 6, 0.802),
    (3, (3,), 3, 8164, 8, 0.814),
    (4, (4,), 3, 8308, 10, 0.81),
    (3, (), 3, 31684, 7, 0.818),
    (3, (1,), 3, 8164, 12, 0.806),
    (3, (1, 2), 3, 2284, 18, 0.788),
    (1, (1,), 5, 7940, 6, 0.798),
    (1, (1,), 7, 8036, 8, 0.796),
]
same = {"channels": 4, "seed": 7}
results = [{**same, **dict(zip(names, row))} for row in measured]
