"""The first convolution of each block is counted with as many channels in as out."""

BREAKS = ("q7",)
HINT = {
    "en": "How many channels does the first convolution of a block see?",
    "ja": "ブロックの最初の畳み込みが見ているのは何チャネルですか。",
}


vgg16 = [
    (kind, shape, conv_params(shape[0], shape[0], 3) if kind == "conv" else count)
    for kind, shape, count in vgg16
]
