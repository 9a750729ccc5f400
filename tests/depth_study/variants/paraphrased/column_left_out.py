"""There is no receptive field in the table."""

conditions = dict(
    epochs=10,
    batch_size=32,
    lr=0.08,
    seed=0,
    image=(1, 14, 14),
    n_train=4000,
    n_val=2000,
)
names = ("depth", "pool_after", "kernel_size", "parameters", "accuracy")
measured = [
    (1, (1,), 3, 3010, 0.8015),
    (2, (2,), 3, 3340, 0.812),
    (3, (3,), 3, 3670, 0.8195),
    (4, (4,), 3, 4000, 0.8205),
    (3, (), 3, 12490, 0.831),
    (3, (1,), 3, 3670, 0.814),
    (3, (1, 2), 3, 1270, 0.7815),
    (1, (1,), 5, 3106, 0.803),
    (1, (1,), 7, 3250, 0.8065),
]
same = {"channels": 6, "seed": 0}
results = [{**same, **dict(zip(names, row))} for row in measured]
