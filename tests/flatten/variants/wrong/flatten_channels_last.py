"""The three numbers of a pixel stand side by side, as from (H, W, C)."""

BREAKS = ("q1",)
HINT = {
    "en": "Does each channel stay in one piece in your row?",
    "ja": "あなたの行の中で、各チャネルはひと続きになっていますか。",
}


def flatten_forward(x):
    return x.transpose(0, 2, 3, 1).reshape(len(x), -1)
