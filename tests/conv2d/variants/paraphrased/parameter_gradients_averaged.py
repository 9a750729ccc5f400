"""Takes the loss for a mean over the images and divides the parameters' gradients once more."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    kh, kw = kernel_size
    ph, pw = padding
    images = [np.pad(image, ((0, 0), (ph, ph), (pw, pw))) for image in x]
    per_sample = []
    for image, upstream in zip(images, dout):
        total = np.zeros((upstream.shape[0], image.shape[0], kh, kw), dtype=dout.dtype)
        for f, i, j in np.ndindex(upstream.shape):
            r, c = i * stride[0], j * stride[1]
            total[f] += upstream[f, i, j] * image[:, r : r + kh, c : c + kw]
        per_sample.append(total)
    return np.mean(per_sample, axis=0)


def conv_grad_b(dout):
    return np.mean([upstream.sum(axis=(1, 2)) for upstream in dout], axis=0)
