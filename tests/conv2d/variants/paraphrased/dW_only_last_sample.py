"""The result of an image replaces that of the image before."""

import numpy as np


def gradient_of_one(upstream, image, kernel_size, stride):
    KH, KW = kernel_size
    F, OH, OW = upstream.shape
    total = np.zeros((F, len(image), KH, KW), dtype=upstream.dtype)
    for k in range(KH):
        for m in range(KW):
            rows = slice(k, k + OH * stride[0], stride[0])
            columns = slice(m, m + OW * stride[1], stride[1])
            total[:, :, k, m] = np.einsum("fij,cij->fc", upstream, image[:, rows, columns])
    return total


def conv_grad_W(dout, x, kernel_size, stride, padding):
    for upstream, image in zip(dout, x):
        framed = np.pad(image, ((0, 0), (padding[0],) * 2, (padding[1],) * 2))
        dW = gradient_of_one(upstream, framed, kernel_size, stride)
    return dW
