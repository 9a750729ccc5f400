"""dout is added up along the wrong axis."""

BREAKS = ("q5",)
HINT = {
    "en": "Which index has b, and over which one do you add?",
    "ja": "b の添字は何ですか。あなたはどの添字について和を取っていますか。",
}


def dense_grad_b(dout):
    return dout.sum(axis=1)
