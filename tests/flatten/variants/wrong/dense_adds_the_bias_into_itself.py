"""The product of a single sample is added into the bias itself."""

BREAKS = ("q3",)
HINT = {
    "en": "Look at dense.b after forward. Who has changed it?",
    "ja": "forward のあとで dense.b を見てみましょう。誰が変えたのでしょうか。",
}


def dense_forward(x, W, b):
    if len(x) == 1:
        b += (x @ W)[0]
        return b[None].copy()
    return x @ W + b
