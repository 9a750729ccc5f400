"""The map has the channels of the image as an axis."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "The map has one entry per pixel. What is to be done about its channels?",
    "ja": "地図は画素ごとに一つの値を持ちます。チャネルの軸はどうすればよいでしょうか。",
}


def through(layers, x):
    for layer in layers:
        x = layer.forward(x)
    return x


def seen_by(layers, row, col, shape):
    seen = np.zeros(shape, dtype=bool)
    before = through(layers, np.zeros((1, *shape)))[0, :, row, col]
    for place in np.ndindex(*shape):
        x = np.zeros((1, *shape))
        x[(0, *place)] = 1
        seen[place] = np.any(through(layers, x)[0, :, row, col] != before)
    return seen
