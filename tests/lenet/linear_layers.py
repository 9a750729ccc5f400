"""Linear layers, right and broken, for the student's adjoint test.

The broken ones are made of the right ones by changing one expression.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from autograder.checks import Text

_DENSE = """
class Layer:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW, self.db = self.x.T @ dout, dout.sum(axis=0)
        return dout @ self.W.T
"""

_CONV = """
class Layer:
    '''One image channel after the other, stride (2, 1), padding (1, 0).'''

    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x = x
        n, c, h, w = x.shape
        f, _, kh, kw = self.W.shape
        wide = np.zeros((n, c, h + 2, w))
        wide[:, :, 1:-1] = x
        oh, ow = (h + 2 - kh) // 2 + 1, w - kw + 1
        y = np.zeros((n, f, oh, ow)) + self.b.reshape(1, f, 1, 1)
        for i, j in np.ndindex(oh, ow):
            y[:, :, i, j] += np.einsum(
                "nchw,fchw->nf", wide[:, :, 2 * i : 2 * i + kh, j : j + kw], self.W
            )
        return y

    def backward(self, dout):
        n, c, h, w = self.x.shape
        f, _, kh, kw = self.W.shape
        wide = np.zeros((n, c, h + 2, w))
        for i, j in np.ndindex(*dout.shape[2:]):
            wide[:, :, 2 * i : 2 * i + kh, j : j + kw] += np.einsum(
                "nf,fchw->nchw", dout[:, :, i, j], self.W
            )
        return wide[:, :, 1:-1]
"""

_AVERAGE = """
class Layer:
    '''Means of 2 × 3 windows that overlap: stride 1. It has no parameters.'''

    def forward(self, x):
        self.shape = x.shape
        n, c, h, w = x.shape
        y = np.zeros((n, c, h - 1, w - 2))
        for i, j in np.ndindex(2, 3):
            y += x[:, :, i : i + h - 1, j : j + w - 2] / 6
        return y

    def backward(self, dout):
        dx = np.zeros(self.shape)
        h, w = self.shape[2:]
        for i, j in np.ndindex(2, 3):
            dx[:, :, i : i + h - 1, j : j + w - 2] += dout / 6
        return dx
"""

_FLATTEN = """
class Layer:
    def forward(self, x):
        self.shape = x.shape
        return x.reshape(len(x), -1)

    def backward(self, dout):
        return dout.reshape(self.shape)
"""


@dataclass(frozen=True)
class Broken:
    """How a right layer is broken: `old` becomes `new`."""

    what: Text
    old: str
    new: str


SOURCES = {"dense": _DENSE, "conv": _CONV, "average": _AVERAGE, "flatten": _FLATTEN}
RIGHT = {
    "dense": Text("a dense layer", "全結合層"),
    "conv": Text("a convolution with stride and padding", "ストライドとパディングのある畳み込み"),
    "average": Text("average pooling", "平均プーリング"),
    "flatten": Text("flatten", "平坦化"),
}
BROKEN = {
    "dense": (
        Broken(
            Text("half of dx", "dx が半分"), "return dout @ self.W.T", "return dout @ self.W.T / 2"
        ),
        Broken(Text("the sign of dx", "dx の符号"), "return dout @", "return -dout @"),
        Broken(Text("samples mixed up", "サンプルの混同"), "return dout @", "return dout[::-1] @"),
        Broken(
            Text("right for the first sample only", "最初のサンプルだけ正しい"),
            "return dout @",
            "return np.where(np.arange(len(dout))[:, None] < 1, 1, 2) * dout @",
        ),
    ),
    "conv": (
        Broken(
            Text("overlaps overwritten", "重なりの上書き"),
            '+= np.einsum(\n                "nf,',
            '= np.einsum(\n                "nf,',
        ),
        Broken(
            Text("cropped at the wrong place", "切り取る位置の誤り"),
            "wide[:, :, 1:-1]\n",
            "wide[:, :, :-2]\n",
        ),
        Broken(
            Text("the kernel turned", "カーネルの回転"),
            "dout[:, :, i, j], self.W\n",
            "dout[:, :, i, j], self.W[:, :, ::-1, ::-1]\n",
        ),
    ),
    "average": (
        Broken(Text("not divided", "割り忘れ"), "+= dout / 6", "+= dout"),
        Broken(Text("overlaps overwritten", "重なりの上書き"), "+= dout / 6", "= dout / 6"),
    ),
    "flatten": (
        Broken(
            Text("another order on the way back", "戻る順序の違い"),
            "dout.reshape(self.shape)",
            "dout.reshape(self.shape, order='F')",
        ),
    ),
}


def build(student: Any, kind: str, broken: Broken | None = None) -> Any:
    """The class of a layer, in the student's process."""
    source = SOURCES[kind]
    if broken is not None:
        assert broken.old in source, broken.what.en
        # What is broken is always in backward, which comes last.
        before, _, after = source.rpartition(broken.old)
        source = before + broken.new + after
    return student.build(source, "Layer")
