"""The input is centred in place before it is used."""

BREAKS = ("q3", "q5")
HINT = {"en": "What is in x after forward?", "ja": "forward のあと、x の中身はどうなっていますか。"}


def dense_forward(x, W, b):
    x -= x.mean(axis=0)
    return x @ W + b
