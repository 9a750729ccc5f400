"""Whole pictures cut in quarters, momentum by hand, answers put back in order."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def classify(x_train, y_train, x):
    rng = np.random.default_rng(11)
    net = [Conv2D(1, 6, 5, stride=2, padding=2, rng=rng), ReLU(), MaxPool2D(2), Flatten()]
    net.append(Dense(6 * 49, 10, rng=rng))
    learning = [layer for layer in net if hasattr(layer, "W")]
    speed = [(np.zeros_like(layer.W), np.zeros_like(layer.b)) for layer in learning]
    for _ in range(6):
        order = rng.permutation(len(x_train))
        for s in range(0, len(order), 16):
            batch = order[s : s + 16]
            out = x_train[batch]
            for layer in net:
                out = layer.forward(out)
            p = np.exp(out - out.max(1, keepdims=True))
            p /= p.sum(1, keepdims=True)
            p[np.arange(len(batch)), y_train[batch]] -= 1
            grad = p / len(batch)
            for layer in reversed(net):
                grad = layer.backward(grad)
            for layer, (vW, vb) in zip(learning, speed, strict=True):
                vW *= 0.8
                vW -= 0.03 * layer.dW
                layer.W += vW
                vb *= 0.8
                vb -= 0.03 * layer.db
                layer.b += vb
    answers = np.empty(len(x), dtype=np.int16)
    order = rng.permutation(len(x))
    for part in np.array_split(order, 7):
        out = x[part]
        for layer in net:
            out = layer.forward(out)
        answers[part] = out.argmax(1)
    return answers
