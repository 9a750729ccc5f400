"""All of dout is added up to one number."""

BREAKS = ("q5",)
HINT = {
    "en": "How many biases are there, and how many numbers has db?",
    "ja": "バイアスはいくつありますか。db には数がいくつありますか。",
}


def dense_grad_b(dout):
    return dout.sum()
