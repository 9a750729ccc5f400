"""The seed is written down, not used."""


def run(plan, data, settings, build, train):
    xt, yt, xv, yv = (data[k] for k in ("x_train", "y_train", "x_val", "y_val"))
    gen = np.random.default_rng(42)
    kw = {k: settings[k] for k in ("epochs", "batch_size", "lr")}
    net = build(rng=gen, image=xt.shape[1:], **plan)
    t = time.perf_counter()
    losses = train(net, xt, yt, rng=gen, **kw)
    t = time.perf_counter() - t
    n = sum(int(np.size(l.W) + np.size(l.b)) for l in net if "W" in dir(l))
    return plan | {
        "parameters": n,
        "losses": losses,
        "seconds": t,
        "seed": settings["seed"],
        "accuracy": accuracy(net, xv, yv),
        "train_accuracy": accuracy(net, xt, yt),
    }
