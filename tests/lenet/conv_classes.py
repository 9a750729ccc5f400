"""Conv2D classes, right ones and broken ones, for the student's `is_right`.

The right ones compute in different styles; the broken ones are the plainest of them with one
expression changed, as it is found in students' code.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from autograder.checks import Text

_HEAD = """
def pair(value):
    return tuple(value) if isinstance(value, (tuple, list)) else (value, value)

"""

_LOOPS = (
    _HEAD
    + """
class Conv2D:
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        self.kernel_size, self.stride, self.padding = pair(kernel_size), pair(stride), pair(padding)
        rng = np.random.default_rng(rng)
        self.W = rng.standard_normal((out_channels, in_channels, *self.kernel_size))
        self.b = rng.standard_normal(out_channels)

    def forward(self, x):
        self.x_shape = x.shape
        n, c, h, w = x.shape
        (kh, kw), (sh, sw), (ph, pw) = self.kernel_size, self.stride, self.padding
        self.wide = np.zeros((n, c, h + 2 * ph, w + 2 * pw), x.dtype)
        self.wide[:, :, ph : ph + h, pw : pw + w] = x
        oh, ow = (h + 2 * ph - kh) // sh + 1, (w + 2 * pw - kw) // sw + 1
        y = np.zeros((n, len(self.W), oh, ow), x.dtype)
        for i, j in np.ndindex(oh, ow):
            window = self.wide[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
            y[:, :, i, j] = np.einsum("nchw,fchw->nf", window, self.W)
            y[:, :, i, j] += self.b
        return y

    def backward(self, dout):
        n, c, h, w = self.x_shape
        (kh, kw), (sh, sw), (ph, pw) = self.kernel_size, self.stride, self.padding
        dwide, dW = np.zeros_like(self.wide), np.zeros_like(self.W)
        for i, j in np.ndindex(*dout.shape[2:]):
            window = self.wide[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
            dW += np.einsum("nf,nchw->fchw", dout[:, :, i, j], window)
            share = np.einsum("nf,fchw->nchw", dout[:, :, i, j], self.W)
            dwide[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += share
        self.dW = dW
        self.db = dout.sum(axis=(0, 2, 3))
        return dwide[:, :, ph : ph + h, pw : pw + w]

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
"""
)

_WINDOWS = (
    _HEAD
    + """
class Conv2D:
    '''All windows at once, channels last inside; what comes back is a view of another layout.'''

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        self.k, self.s, self.p = pair(kernel_size), pair(stride), pair(padding)
        scale = 1 / np.sqrt(in_channels * self.k[0] * self.k[1])
        shape = (out_channels, in_channels, *self.k)
        self.W = np.random.default_rng(rng).uniform(-scale, scale, shape).astype(np.float32)
        self.b = np.zeros(out_channels, np.float32)

    def _windows(self, wide):
        view = np.lib.stride_tricks.sliding_window_view(wide, self.k, axis=(2, 3))
        return view[:, :, :: self.s[0], :: self.s[1]]

    def forward(self, x):
        (ph, pw) = self.p
        self.x = np.array(x)
        self.windows = self._windows(np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw))))
        y = np.tensordot(self.windows, self.W, axes=([1, 4, 5], [1, 2, 3])) + self.b
        return y.transpose(0, 3, 1, 2)

    def backward(self, dout):
        n, c, h, w = self.x.shape
        (ph, pw) = self.p
        self.dW = np.tensordot(dout, self.windows, axes=([0, 2, 3], [0, 2, 3]))
        self.db = np.einsum("nfij->f", dout)
        wide = np.zeros((n, c, h + 2 * ph, w + 2 * pw), dout.dtype)
        shares = np.tensordot(dout, self.W, axes=([1], [0]))
        for i, j in np.ndindex(*dout.shape[2:]):
            top, left = i * self.s[0], j * self.s[1]
            wide[:, :, top : top + self.k[0], left : left + self.k[1]] += shares[:, i, j]
        return wide[:, :, ph : ph + h, pw : pw + w]

    def update(self, lr):
        np.subtract(self.W, lr * self.dW, out=self.W)
        np.subtract(self.b, lr * self.db, out=self.b)
"""
)

_FOURIER = (
    _HEAD
    + """
class Conv2D:
    '''Forward by Fourier transforms: right but for rounding. Weights assigned to it are copied.'''

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        self.kernel_size, self.stride, self.padding = pair(kernel_size), pair(stride), pair(padding)
        self._W = np.random.default_rng(rng).normal(
            0, 0.1, (out_channels, in_channels, *self.kernel_size)
        )
        self._b = np.full(out_channels, 0.5)

    W = property(lambda self: self._W, lambda self, W: setattr(self, "_W", np.array(W)))
    b = property(lambda self: self._b, lambda self, b: setattr(self, "_b", np.array(b)))

    def forward(self, x):
        (kh, kw), (sh, sw), (ph, pw) = self.kernel_size, self.stride, self.padding
        self.wide = np.pad(np.asarray(x, float), ((0, 0), (0, 0), (ph, ph), (pw, pw)))
        self.x_shape = x.shape
        size = self.wide.shape[2:]
        oh, ow = (size[0] - kh) // sh + 1, (size[1] - kw) // sw + 1
        spectrum = np.fft.rfft2(self.wide)
        kernels = np.conj(np.fft.rfft2(self._W, size))
        y = np.fft.irfft2(np.einsum("nchw,fchw->nfhw", spectrum, kernels), size)
        y = y[:, :, : (oh - 1) * sh + 1 : sh, : (ow - 1) * sw + 1 : sw]
        return y + self._b[None, :, None, None]

    def backward(self, dout):
        (kh, kw), (sh, sw), (ph, pw) = self.kernel_size, self.stride, self.padding
        n, c, h, w = self.x_shape
        oh, ow = dout.shape[2:]
        dwide, self.dW = np.zeros_like(self.wide), np.zeros_like(self._W)
        for k, m in np.ndindex(kh, kw):
            rows, columns = slice(k, k + sh * (oh - 1) + 1, sh), slice(m, m + sw * (ow - 1) + 1, sw)
            self.dW[:, :, k, m] = np.einsum("nfij,ncij->fc", dout, self.wide[:, :, rows, columns])
            dwide[:, :, rows, columns] += np.einsum("nfij,fc->ncij", dout, self._W[:, :, k, m])
        self.db = dout.sum((0, 2, 3))
        return dwide[:, :, ph : ph + h, pw : pw + w]

    def update(self, lr):
        self._W -= lr * self.dW
        self._b -= lr * self.db
"""
)

_NESTED = (
    _HEAD
    + """
class Conv2D:
    '''Plain loops over everything.'''

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        self.args = pair(kernel_size), pair(stride), pair(padding)
        self.W = np.random.default_rng(rng).normal(size=(out_channels, in_channels, *self.args[0]))
        self.b = np.zeros(out_channels)

    def _places(self, shape):
        (kh, kw), (sh, sw), (ph, pw) = self.args
        n, c, h, w = self.x.shape
        for i, j, k, m in np.ndindex(*shape, kh, kw):
            row, column = i * sh + k - ph, j * sw + m - pw
            if 0 <= row < h and 0 <= column < w:
                yield i, j, k, m, row, column

    def forward(self, x):
        (kh, kw), (sh, sw), (ph, pw) = self.args
        self.x = x.copy()
        n, c, h, w = x.shape
        y = np.empty((n, len(self.b), (h + 2 * ph - kh) // sh + 1, (w + 2 * pw - kw) // sw + 1))
        y[:] = self.b.reshape(-1, 1, 1)
        for i, j, k, m, row, column in self._places(y.shape[2:]):
            for f in range(len(self.b)):
                y[:, f, i, j] += (x[:, :, row, column] * self.W[f, :, k, m]).sum(axis=1)
        return y

    def backward(self, dout):
        dx, dW, db = np.zeros(self.x.shape), np.zeros(self.W.shape), np.zeros(self.b.shape)
        for i, j, k, m, row, column in self._places(dout.shape[2:]):
            for f in range(len(self.b)):
                up = dout[:, f, i, j]
                dx[:, :, row, column] += up[:, None] * self.W[f, :, k, m]
                dW[f, :, k, m] += (up[:, None] * self.x[:, :, row, column]).sum(axis=0)
        for f in range(len(self.b)):
            db[f] = dout[:, f].sum()
        self.dW, self.db = dW, db
        return dx

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
"""
)

RIGHT = {
    "loops": (_LOOPS, Text("window by window", "窓を一つずつ計算")),
    "windows": (_WINDOWS, Text("all windows at once", "すべての窓を一度に計算")),
    "fourier": (_FOURIER, Text("by Fourier transforms", "フーリエ変換で計算")),
    "nested": (_NESTED, Text("in plain loops", "ふつうのループで計算")),
}


@dataclass(frozen=True)
class Broken:
    """How the class of loops is broken: each (old, new) is one change of its text."""

    what: Text
    changes: tuple[tuple[str, str], ...]


def _broken(en: str, ja: str, *changes: tuple[str, str]) -> Broken:
    return Broken(Text(en, ja), changes)


_ZEROS = ("y[:, :, i, j] += self.b", "pass")
_WINDOW = "window, self.W)"
_CROP = "return dwide[:, :, ph : ph + h, pw : pw + w]"

BROKEN = {
    "forward": (
        _broken("a bias is missing", "バイアスがない", _ZEROS),
        _broken(
            "kernels turned by 180°",
            "カーネルが 180° 回転",
            (_WINDOW, "window, self.W[:, :, ::-1, ::-1])"),
            ("dout[:, :, i, j], window)", "dout[:, :, i, j], window[:, :, ::-1, ::-1])"),
            ("dout[:, :, i, j], self.W)", "dout[:, :, i, j], self.W[:, :, ::-1, ::-1])"),
        ),
        _broken(
            "only the first filter counts",
            "最初のフィルタだけ使用",
            (_WINDOW, "window, self.W[:1]) * np.ones(len(self.W))"),
        ),
    ),
    "geometry": (
        _broken(
            "height and width of the stride exchanged",
            "ストライドの縦横が逆",
            ("pair(stride), ", "pair(stride)[::-1], "),
        ),
        _broken(
            "stride ignored",
            "ストライドを無視",
            ("pair(stride), pair(padding)", "(1, 1), pair(padding)"),
        ),
        _broken(
            "padding ignored",
            "パディングを無視",
            ("pair(stride), pair(padding)", "pair(stride), (0, 0)"),
        ),
        _broken(
            "height and width of the padding exchanged",
            "パディングの縦横が逆",
            ("pair(padding)\n", "pair(padding)[::-1]\n"),
        ),
    ),
    "dx": (
        _broken(
            "nothing left of dx without padding",
            "パディングなしで dx が空",
            (_CROP, "return dwide[:, :, ph:-ph, pw:-pw]"),
        ),
        _broken("overlaps overwritten", "重なりの上書き", ("] += share", "] = share")),
        _broken(
            "stride ignored on the way back",
            "逆伝播でストライドを無視",
            (
                "dwide[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += share",
                "dwide[:, :, i : i + kh, j : j + kw] += share",
            ),
        ),
        _broken("only the last sample", "最後のサンプルだけ", ("] += share", "][-1] += share[-1]")),
    ),
    "dW": (
        _broken(
            "the mean over the batch", "バッチの平均", ("self.dW = dW\n", "self.dW = dW / n\n")
        ),
        _broken(
            "only the last window",
            "最後の窓だけ",
            ('dW += np.einsum("nf,nchw', 'dW = np.einsum("nf,nchw'),
        ),
        _broken(
            "kernel axes exchanged where both fit",
            "カーネルの縦横が入れ替わる",
            ("self.dW = dW\n", "self.dW = dW.swapaxes(2, 3).reshape(dW.shape)\n"),
        ),
    ),
    "db": (
        _broken(
            "one number for all filters",
            "全フィルタで一つの数",
            ("dout.sum(axis=(0, 2, 3))", "dout.sum() * np.ones(len(self.b))"),
        ),
        _broken("the mean over the batch", "バッチの平均", ("2, 3))\n", "2, 3)) / n\n")),
        _broken("the first sample only", "最初のサンプルだけ", ("dout.sum(", "dout[:1].sum(")),
    ),
    "state": (
        _broken(
            "gradients add up over calls",
            "勾配が呼び出しごとに積み重なる",
            ("self.dW = dW\n", "self.dW = dW = dW + getattr(self, 'dW', 0)\n"),
        ),
        _broken(
            "the first input is kept for ever",
            "最初の入力をずっと使用",
            (
                "dwide, dW = ",
                "self.wide = self.__dict__.setdefault('first', self.wide)\n        dwide, dW = ",
            ),
        ),
        _broken(
            "two layers share their input",
            "二つの層が入力を共有",
            ("self.wide[:, :, ph", "Conv2D.last = self.wide\n        self.wide[:, :, ph"),
            ("dwide, dW = ", "self.wide = Conv2D.last\n        dwide, dW = "),
        ),
    ),
    "accidents": (
        _broken(
            "an exception where images are not square",
            "正方形でない画像で例外",
            ("n, c, h, w = x.shape\n", "n, c, h, w = x.shape\n        assert h == w\n"),
        ),
        _broken(
            "the batch axis lost when there is one image",
            "画像が 1 枚のときバッチの軸が消える",
            ("        return y\n", "        return y[0] if n == 1 else y\n"),
        ),
        _broken(
            "gradients under another name",
            "勾配が別の名前",
            ("self.db = ", "self.grad_b = "),
        ),
        _broken("backward gives nothing back", "backward が何も返さない", (_CROP, "pass")),
    ),
}


def right(student: Any, style: str) -> Any:
    return student.build(RIGHT[style][0], "Conv2D")


def broken(student: Any, how: Broken) -> Any:
    source = _LOOPS
    for old, new in how.changes:
        assert source.count(old) >= 1, (how.what.en, old)
        source = source.replace(old, new)
    return student.build(source, "Conv2D")
