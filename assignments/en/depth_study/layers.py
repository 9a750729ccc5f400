"""The layers of a convolutional network, right and fast, in NumPy only.

Conv2D, MaxPool2D, AvgPool2D, Flatten, Dense and ReLU, as in the earlier notebooks. Your own layers
would do as well; with these, a mistake made there cannot follow you here. Read them: there is
nothing in this file that you have not seen, only arranged so that NumPy does the counting.

畳み込みネットワークの層です。NumPy だけで書かれていて、正しく、速く動きます。
これまでのノートブックと同じ Conv2D, MaxPool2D, AvgPool2D, Flatten, Dense, ReLU が入っています。
自作の層でもかまいませんが、これを使えば、以前の間違いを引きずる心配はありません。
ぜひ読んでみてください。新しいことは何もなく、NumPy が一度に計算できるように並べ替えただけです。

Names of the axes / 軸の名前:
    N  images of a batch        バッチ内の画像
    C  channels of the input    入力のチャネル
    F  filters: channels of the output    フィルタ(出力のチャネル)
    H, W, OH, OW  height and width, of the input and of the output    入力と出力の高さと幅
    KH, KW  height and width of the kernel or of the pooling window    カーネルや窓の高さと幅

Every layer has `forward` and `backward`. `backward` takes the upstream gradient `dout`, of the shape
that the latest `forward` returned, and returns the gradient `dx` of that forward's input. Layers
that learn have parameters `W` and `b`; `backward` sets `dW` and `db`, and `update(lr)` takes one
step downhill. Parameters are kept in float64, and a layer computes in the type of its input:
float32 images are twice as fast, float64 ones are exact enough for a gradient check.
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


class Conv2D:
    """Convolution (cross-correlation), bias included.

    畳み込み層(相互相関)。バイアス付きです。

    Attributes:
        W: (F, C, KH, KW), one kernel for each pair of filter and input channel.
        b: (F,), one bias per filter.
        dW, db: gradients of the latest `backward`, summed over its batch.
    """

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        """`kernel_size`, `stride` and `padding` are ints or pairs (height, width)."""
        self.kernel_size, self.stride, self.padding = pair(kernel_size), pair(stride), pair(padding)
        inputs_of_one_output = in_channels * self.kernel_size[0] * self.kernel_size[1]
        self.W = he_normal(
            (out_channels, in_channels, *self.kernel_size), inputs_of_one_output, rng
        )
        self.b = np.zeros(out_channels)

    def forward(self, x):
        """x (N, C, H, W) -> y (N, F, OH, OW)."""
        N, C, H, W = x.shape
        F, in_channels = self.W.shape[:2]
        if in_channels != C:
            raise ValueError(f"x has {C} channels, but this layer was made for {in_channels}")
        (kh, kw), (sh, sw), (ph, pw) = self.kernel_size, self.stride, self.padding
        out_height = output_size(H, kh, sh, ph)
        out_width = output_size(W, kw, sw, pw)

        padded = np.zeros((N, C, H + 2 * ph, W + 2 * pw), computing_type(x))
        padded[:, :, ph : ph + H, pw : pw + W] = x
        # Every window as a column of C·KH·KW numbers ("im2col"): one product with the filters, as
        # rows, then does all the sums. The windows themselves are a view; the reshape copies them.
        # 窓を一つずつ、長さ C·KH·KW の列に並べる(im2col)。フィルタを行に並べて掛ければ、
        # すべての和が行列の積一つで求まる。windows はビューで、reshape のときにコピーされる
        windows = sliding_window_view(padded, (kh, kw), axis=(2, 3))[:, :, ::sh, ::sw]
        self._columns = windows.transpose(0, 1, 4, 5, 2, 3).reshape(N, C * kh * kw, -1)
        self._x_shape = x.shape

        filters, b = in_type(padded.dtype, self.W.reshape(F, -1), self.b)
        y = filters @ self._columns
        y += b[:, None]
        return y.reshape(N, F, out_height, out_width)

    def backward(self, dout):
        """dout (N, F, OH, OW) -> dx (N, C, H, W); sets dW and db."""
        N, C, H, W = self._x_shape
        F, out_height, out_width = dout.shape[1:]
        ph, pw = self.padding
        filters, dout = in_type(
            self._columns.dtype, self.W, dout.reshape(N, F, out_height * out_width)
        )

        self.dW = (dout @ self._columns.transpose(0, 2, 1)).sum(axis=0).reshape(self.W.shape)
        self.db = dout.sum(axis=(0, 2))

        # A pixel takes part once for each window that it lies in. So dx adds up, over the places of
        # the kernel, what the number at that place contributes to all windows at a time.
        # 画素は、それを含む窓の数だけ計算に加わる。そこで、カーネルの位置を一つずつ取り、
        # その位置を通る分を、全部の窓についてまとめて足していく
        dpadded = np.zeros((N, C, H + 2 * ph, W + 2 * pw), dout.dtype)
        for k, m, rows, columns in places(self.kernel_size, self.stride, (out_height, out_width)):
            share = filters[:, :, k, m].T @ dout
            dpadded[:, :, rows, columns] += share.reshape(N, C, out_height, out_width)
        return dpadded[:, :, ph : ph + H, pw : pw + W]

    def update(self, lr):
        """One step of gradient descent, in place."""
        self.W -= lr * self.dW
        self.b -= lr * self.db


class MaxPool2D:
    """The largest number of each window.

    窓の中の最大値を取ります。
    """

    def __init__(self, pool_size, stride=None):
        """`pool_size` and `stride` are ints or pairs; without a stride, windows lie side by side."""
        self.pool_size = pair(pool_size)
        self.stride = self.pool_size if stride is None else pair(stride)

    def forward(self, x):
        """x (N, C, H, W) -> y (N, C, OH, OW)."""
        self._x_shape = x.shape
        out_shape = pooled_shape(x.shape, self.pool_size, self.stride)
        windows = [
            x[:, :, rows, columns]
            for _, _, rows, columns in places(self.pool_size, self.stride, out_shape)
        ]
        y = np.maximum.reduce(windows)
        # For each place in the window: in which windows is the largest number there? Of equal
        # numbers the first counts alone; with it, the window is no longer open.
        # 窓の中の位置ごとに、最大値がそこにある窓を覚える。同じ値が並ぶときは
        # 最初の一つだけを数え、そこで窓を閉じる
        self._is_largest = []
        is_open = np.ones(y.shape, bool)
        for numbers in windows:
            takes = is_open & (numbers == y)
            is_open ^= takes
            self._is_largest.append(takes)
        return y

    def backward(self, dout):
        """dout (N, C, OH, OW) -> dx (N, C, H, W): all of it to the largest number."""
        dx = np.zeros(self._x_shape, dout.dtype)
        for takes, (_, _, rows, columns) in zip(
            self._is_largest, places(self.pool_size, self.stride, dout.shape[2:]), strict=True
        ):
            dx[:, :, rows, columns] += dout * takes
        return dx


class AvgPool2D:
    """The mean of each window.

    窓の中の平均を取ります。
    """

    def __init__(self, pool_size, stride=None):
        """`pool_size` and `stride` are ints or pairs; without a stride, windows lie side by side."""
        self.pool_size = pair(pool_size)
        self.stride = self.pool_size if stride is None else pair(stride)

    def forward(self, x):
        """x (N, C, H, W) -> y (N, C, OH, OW)."""
        out_shape = pooled_shape(x.shape, self.pool_size, self.stride)
        self._x_shape = x.shape
        y = np.zeros((*x.shape[:2], *out_shape), computing_type(x))
        for _, _, rows, columns in places(self.pool_size, self.stride, out_shape):
            y += x[:, :, rows, columns]
        return y / (self.pool_size[0] * self.pool_size[1])

    def backward(self, dout):
        """dout (N, C, OH, OW) -> dx (N, C, H, W): an equal share to each number."""
        share = dout / (self.pool_size[0] * self.pool_size[1])
        dx = np.zeros(self._x_shape, share.dtype)
        for _, _, rows, columns in places(self.pool_size, self.stride, dout.shape[2:]):
            dx[:, :, rows, columns] += share
        return dx


class Flatten:
    """Images to rows of numbers; nothing is computed.

    画像を 1 行の数の並びにします。計算は何もしません。
    """

    def forward(self, x):
        """x (N, C, H, W) -> (N, C·H·W), channel by channel, row by row."""
        self._x_shape = x.shape
        return x.reshape(len(x), -1)

    def backward(self, dout):
        """dout (N, C·H·W) -> dx (N, C, H, W)."""
        return dout.reshape(self._x_shape)


class Dense:
    """Every output sees every input.

    全結合層です。すべての出力が、すべての入力を見ます。

    Attributes:
        W: (in, out).
        b: (out,).
        dW, db: gradients of the latest `backward`, summed over its batch.
    """

    def __init__(self, in_features, out_features, rng=None):
        self.W = he_normal((in_features, out_features), in_features, rng)
        self.b = np.zeros(out_features)

    def forward(self, x):
        """x (N, in) -> y (N, out)."""
        # A copy: whatever happens to x from here on, backward still knows the input.
        # コピーを取る。このあと x に何が起きても、backward は元の入力を使える
        self._x = x.astype(computing_type(x))
        W, b = in_type(self._x.dtype, self.W, self.b)
        return self._x @ W + b

    def backward(self, dout):
        """dout (N, out) -> dx (N, in); sets dW and db."""
        W, dout = in_type(self._x.dtype, self.W, dout)
        self.dW = self._x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ W.T

    def update(self, lr):
        """One step of gradient descent, in place."""
        self.W -= lr * self.dW
        self.b -= lr * self.db


class ReLU:
    """max(0, x), number by number, for arrays of any shape.

    負の数を 0 にします。どんな形の配列にも使えます。
    """

    def forward(self, x):
        """x (...) -> y (...)."""
        self._passes = x > 0
        return np.maximum(x, 0)

    def backward(self, dout):
        """dout (...) -> dx (...): it passes where x was positive."""
        return dout * self._passes


def pair(value):
    """An int as (height, width); a pair stays as it is."""
    return tuple(value) if isinstance(value, (tuple, list)) else (value, value)


def output_size(size, kernel_size, stride, padding=0):
    """Number of positions of a kernel or window along one axis; leftover pixels are dropped.

    Raises ValueError when not even the first position exists.
    """
    room = size + 2 * padding - kernel_size
    if room < 0:
        raise ValueError(
            f"a window of {kernel_size} does not fit into {size} pixels with padding {padding}"
        )
    return room // stride + 1


def pooled_shape(x_shape, pool_size, stride):
    """(OH, OW) for images of shape x_shape (N, C, H, W)."""
    height, width = x_shape[2:]
    return (
        output_size(height, pool_size[0], stride[0]),
        output_size(width, pool_size[1], stride[1]),
    )


def places(kernel_size, stride, out_shape):
    """For each place (k, m) in the window: the rows and columns that it meets, as slices.

    Place k of the first window lies on row k, that of the second on row k + stride, and so on:
    OH rows in all. So a slice gives the numbers that all windows have at this place.
    最初の窓の位置 k は行 k、次の窓では行 k + stride、… と、全部で OH 行に重なります。
    そこで、スライス一つで、全部の窓のその位置の値が取り出せます。
    """
    (sh, sw), (out_height, out_width) = stride, out_shape
    for k, m in np.ndindex(*kernel_size):
        rows = slice(k, k + sh * (out_height - 1) + 1, sh)
        columns = slice(m, m + sw * (out_width - 1) + 1, sw)
        yield k, m, rows, columns


def he_normal(shape, inputs, rng):
    """First weights: normal, of variance 2 / inputs, so that ReLU keeps the signal's size (He)."""
    return np.sqrt(2 / inputs) * np.random.default_rng(rng).standard_normal(shape)


def computing_type(x):
    """float64 for float64, float32 for float32; also for images still in integers."""
    return np.result_type(x, np.float32)


def in_type(dtype, *arrays):
    """The arrays in this type; no copy is made of one that has it already."""
    return [array.astype(dtype, copy=False) for array in arrays]
