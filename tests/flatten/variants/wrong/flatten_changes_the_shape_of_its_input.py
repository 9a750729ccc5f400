"""The shape of the caller's own array is changed."""

BREAKS = ("q1",)
HINT = {
    "en": "What is the shape of x after your function has returned?",
    "ja": "関数から戻ったあと、x はどんな形になっていますか。",
}


def flatten_forward(x):
    x.shape = (x.shape[0], -1)
    return x
