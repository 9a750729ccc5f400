import numpy as np


def conv_output_size(size, kernel_size, stride=1, padding=0):
    """Number of kernel positions along one axis.

    Raises ValueError when the kernel is longer than the padded axis.
    """
    room = size + 2 * padding - kernel_size
    if room < 0:
        raise ValueError(
            f"a kernel of {kernel_size} does not fit into {size} pixels with padding {padding}"
        )
    return room // stride + 1


# Until you have answered, these give None; an answer of yours is not overwritten.
for name in ("conv_forward", "conv_grad_x", "conv_grad_W", "conv_grad_b", "sgd_step"):
    globals().setdefault(name, lambda *_: None)


def pair(value):
    """An int as (height, width); a pair stays as it is."""
    return tuple(value) if isinstance(value, (tuple, list)) else (value, value)


class Conv2D:
    """A convolution layer: W (F, C, KH, KW), b (F,)."""

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        rng = np.random.default_rng(rng)
        self.kernel_size, self.stride, self.padding = pair(kernel_size), pair(stride), pair(padding)
        kh, kw = self.kernel_size
        scale = np.sqrt(2 / (in_channels * kh * kw))
        self.W = scale * rng.standard_normal((out_channels, in_channels, kh, kw))
        self.b = np.zeros(out_channels)

    def forward(self, x):
        """x (N, C, H, W) -> y (N, F, OH, OW)."""
        self.x = x
        return conv_forward(x, self.W, self.b, self.stride, self.padding)

    def backward(self, dout):
        """dout (N, F, OH, OW) -> dx (N, C, H, W); sets dW and db."""
        self.dW = conv_grad_W(dout, self.x, self.kernel_size, self.stride, self.padding)
        self.db = conv_grad_b(dout)
        return conv_grad_x(dout, self.W, self.x.shape, self.stride, self.padding)

    def update(self, lr):
        """One step of gradient descent, in place."""
        sgd_step(self, lr)


def conv_windows(x, kernel_size, stride, padding):
    """Every window under the kernel: (N, C, OH, OW, KH, KW), a view of the padded images."""
    (sh, sw), (ph, pw) = stride, padding
    x_padded = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    every_window = np.lib.stride_tricks.sliding_window_view(x_padded, kernel_size, axis=(2, 3))
    # Keeping every sh-th and sw-th window also drops the leftover pixels.
    return every_window[:, :, ::sh, ::sw]


def conv_forward(x, W, b, stride, padding):
    """x (N, C, H, W), W (F, C, KH, KW), b (F,) -> y (N, F, OH, OW)."""
    windows = conv_windows(x, W.shape[2:], stride, padding)
    # Sum over channel, kernel row and kernel column; (N, OH, OW, F) is what remains.
    y = np.tensordot(windows, W, axes=((1, 4, 5), (1, 2, 3)))
    return np.moveaxis(y, -1, 1) + b[:, None, None]


def conv_grad_x(dout, W, x_shape, stride, padding):
    """dout (N, F, OH, OW), W (F, C, KH, KW) -> dx of shape x_shape (N, C, H, W)."""
    (sh, sw), (ph, pw) = stride, padding
    batch, channels, height, width = x_shape
    out_height, out_width = dout.shape[2:]
    dx_padded = np.zeros(
        (batch, channels, height + 2 * ph, width + 2 * pw), np.result_type(dout, W)
    )
    # Place (k, m) of the kernel met the pixels k, k + sh, k + 2 sh, ... of the rows, and
    # likewise of the columns: one slice takes the share of all windows at once.
    for k, m in np.ndindex(W.shape[2:]):
        share = np.tensordot(dout, W[:, :, k, m], axes=(1, 0))
        rows = slice(k, k + sh * out_height, sh)
        columns = slice(m, m + sw * out_width, sw)
        dx_padded[:, :, rows, columns] += np.moveaxis(share, -1, 1)
    return dx_padded[:, :, ph : ph + height, pw : pw + width]


def conv_grad_W(dout, x, kernel_size, stride, padding):
    """dout (N, F, OH, OW), x (N, C, H, W) -> dW (F, C, KH, KW), summed over the batch."""
    windows = conv_windows(x, kernel_size, stride, padding)
    # Sum over image, window row and window column; what remains is (F, C, KH, KW).
    return np.tensordot(dout, windows, axes=((0, 2, 3), (0, 2, 3)))


def conv_grad_b(dout):
    """dout (N, F, OH, OW) -> db (F,), summed over the batch."""
    return dout.sum(axis=(0, 2, 3))


def sgd_step(layer, lr):
    """One step of gradient descent on layer.W and layer.b, in place."""
    layer.W -= lr * layer.dW
    layer.b -= lr * layer.db


import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv_output_size(size, kernel_size, stride=1, padding=0):
    if kernel_size > size + 2 * padding:
        raise ValueError("the kernel does not fit")
    return (size + padding - kernel_size) // stride + 1


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
