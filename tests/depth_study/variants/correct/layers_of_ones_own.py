"""Layers written anew: a convolution that contains its ReLU, a pooling by reshape."""

import numpy as np


class Block:
    """Convolution with padding "same", and ReLU."""

    def __init__(self, ins, outs, k, rng):
        self.W = rng.normal(0, 0.2, (outs, ins, k, k))
        self.b = np.zeros(outs)

    def forward(self, x):
        k = self.W.shape[2]
        p = k // 2
        self.x = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)))
        H, W = x.shape[2:]
        y = np.zeros((len(x), len(self.W), H, W))
        for i in range(k):
            for j in range(k):
                part = self.x[:, :, i : i + H, j : j + W]
                y += np.einsum("nchw,fc->nfhw", part, self.W[:, :, i, j])
        self.y = np.maximum(y + self.b[:, None, None], 0)
        return self.y

    def backward(self, dout):
        dout = dout * (self.y > 0)
        k = self.W.shape[2]
        p, (H, W) = k // 2, dout.shape[2:]
        self.dW, self.db = np.zeros_like(self.W), dout.sum((0, 2, 3))
        dx = np.zeros_like(self.x)
        for i in range(k):
            for j in range(k):
                part = self.x[:, :, i : i + H, j : j + W]
                self.dW[:, :, i, j] = np.einsum("nfhw,nchw->fc", dout, part)
                share = np.einsum("nfhw,fc->nchw", dout, self.W[:, :, i, j])
                dx[:, :, i : i + H, j : j + W] += share
        return dx[:, :, p : p + H, p : p + W]

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db


class Halve:
    W = None

    def forward(self, x):
        N, C, H, W = x.shape
        self.shape = x.shape
        windows = x[:, :, : H // 2 * 2, : W // 2 * 2].reshape(N, C, H // 2, 2, W // 2, 2)
        y = windows.max(axis=(3, 5))
        self.mask = windows == y[:, :, :, None, :, None]
        self.mask = self.mask / self.mask.sum(axis=(3, 5), keepdims=True)
        return y

    def backward(self, dout):
        dx = np.zeros(self.shape)
        N, C, H, W = self.shape
        share = (self.mask * dout[:, :, :, None, :, None]).reshape(N, C, H // 2 * 2, W // 2 * 2)
        dx[:, :, : H // 2 * 2, : W // 2 * 2] = share
        return dx


class Logits:
    """Flatten and Dense."""

    def __init__(self, features, rng):
        self.W, self.b = rng.normal(0, 0.05, (features, 10)), np.zeros(10)

    def forward(self, x):
        self.shape, self.x = x.shape, x.reshape(len(x), -1)
        return self.x @ self.W + self.b

    def backward(self, dout):
        self.dW, self.db = self.x.T @ dout, dout.sum(0)
        return (dout @ self.W.T).reshape(self.shape)

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    rng = np.random.default_rng(rng)
    (C, H, W), net = image, []
    for n in range(1, depth + 1):
        net.append(Block(C, channels, kernel_size, rng))
        C = channels
        if n in pool_after:
            net.append(Halve())
            H, W = H // 2, W // 2
    return [*net, Logits(C * H * W, rng)]
