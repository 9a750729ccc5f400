"""The column holds how many of the 2,000 pictures were recognised."""

conditions = dict(
    epochs=10,
    batch_size=32,
    lr=0.08,
    seed=0,
    image=(1, 14, 14),
    n_train=4000,
    n_val=2000,
)
names = ("depth", "pool_after", "kernel_size", "parameters", "receptive_field", "accuracy")
measured = [
    (1, (1,), 3, 3010, 4, 1603),
    (2, (2,), 3, 3340, 6, 1624),
    (3, (3,), 3, 3670, 8, 1639),
    (4, (4,), 3, 4000, 10, 1641),
    (3, (), 3, 12490, 7, 1662),
    (3, (1,), 3, 3670, 12, 1628),
    (3, (1, 2), 3, 1270, 18, 1563),
    (1, (1,), 5, 3106, 6, 1606),
    (1, (1,), 7, 3250, 8, 1613),
]
same = {"channels": 6, "seed": 0}
results = [{**same, **dict(zip(names, row))} for row in measured]
