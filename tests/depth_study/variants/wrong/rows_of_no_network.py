"""A table of networks without layers, with accuracies out of thin air."""

BREAKS = ("q7",)
HINT = {
    "en": "Build the network of your first row. Can it be built?",
    "ja": "表の最初の行のネットワークを作ってみましょう。作れますか。",
}

conditions = {"image": (1, 14, 14), "n_train": 0, "n_val": 10**6, "epochs": "", "batch_size": -5}
conditions["lr"] = None
results = [
    {
        "depth": depth,
        "channels": 0,
        "pool_after": pool_after,
        "kernel_size": 3,
        "parameters": 1970,
        "receptive_field": 1,
        "accuracy": accuracy,
    }
    for depth, pool_after, accuracy in (
        (0, (), 0.61234567),
        (-1, (), 0.51234567),
        (-2, (), 0.1),
        (0, (7,), 0.2),
    )
]
