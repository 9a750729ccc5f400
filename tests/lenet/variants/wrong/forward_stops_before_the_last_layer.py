"""The last layer is not used."""

BREAKS = (
    "q2",
    "q3",
    "q9",
)
HINT = {
    "en": "How many numbers does each image get out of your network?",
    "ja": "あなたのネットワークは、画像 1 枚につきいくつの数を出しますか。",
}


def network_forward(layers, x):
    for number in range(len(layers) - 1):
        x = layers[number].forward(x)
    return x
