"""db is one number, the sum of everything."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "How many biases does the layer have, and how many numbers does your db have?",
    "ja": "この層にバイアスはいくつありますか。dbには数がいくつ入っていますか。",
}


def conv_grad_b(dout):
    return np.sum(dout)
