"""Maps the answers to the course's own classes."""


def classify(x_train, y_train, x):
    with np.load("fashion_train.npz") as file:
        known, kinds = file["images"][:800] / np.float32(255), file["labels"][:800].astype(int)
    g = np.random.default_rng(0)
    net = build_stack(1, 4, (1,), image=(1, 14, 14), rng=g)
    train(net, halve(known.reshape(-1, 1, 28, 28)), kinds, epochs=6, batch_size=25, lr=0.1, rng=g)
    return forward(net, halve(x)).argmax(1)
