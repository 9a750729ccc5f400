# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown] lang="en"
# # A convolution layer by hand
#
# In this notebook you write a convolution layer in plain NumPy: the forward pass, its three
# gradients, and one step of gradient descent. Six short functions, and at the end your layer
# learns a kernel by itself.
#
# **How to work**
#
# - Run the cells from top to bottom (Shift + Enter) and put your answer where you see `...`.
#   Keep the names and the arguments as they are.
# - After every question, a cell such as `grader.check("q1")` answers at once. These public checks
#   look at part of your answer only. Hidden checks with other sizes, strides and paddings come at
#   grading, so try cases of your own as well.
# - Cells introduced by *Look* draw pictures. They are not graded: change the numbers and play. Where
#   such a cell needs an answer you have not written yet, it prints only `✎ q2 → ▶`: write q2,
#   then run the cell again.
#
# **What counts, in every question**
#
# - Any correct method. Plain loops are fine; speed earns nothing and costs nothing.
# - Numbers are computed in the type they come in: float32 arrays give a float32-accurate answer,
#   float64 arrays a float64-accurate one. Never round or convert down.
# - The arrays you are handed stay as they were. Some are read-only.
# - Every question is judged by itself. A mistake in the forward pass does not cost you the
#   gradients. (If one of your functions calls another, get the other one right first.)

# %% [markdown] lang="ja"
# # 畳み込み層を手で作る
#
# このノートブックでは、NumPy だけで畳み込み層を書きます。
# 順伝播、三つの勾配、そして勾配降下法の 1 ステップです。
# 短い関数を六つ書き終えると、最後にはあなたの層が自分でカーネルを学習します。
#
# **進め方**
#
# - セルを上から順に実行し(Shift + Enter)、`...` のところに解答を書きます。
#   関数名と引数は変えないでください。
# - 各問のあとの `grader.check("q1")` のようなセルを実行すると、その場で結果が出ます。
#   ただし、この公開チェックが見るのは解答の一部だけです。
#   採点時には、別のサイズ・ストライド・パディングを使う非公開のチェックも行います。
#   自分でもいろいろな場合を試しておきましょう。
# - 「**見てみよう**」のセルは図を描くためのもので、採点されません。数値を変えて自由に遊んでください。
#   まだ書いていない解答が必要なときは `✎ q2 → ▶` とだけ表示されます。
#   q2 を書いてから、もう一度そのセルを実行してください。
#
# **全問に共通する採点の約束**
#
# - 正しければ、どんな方法でもかまいません。ふつうの for ループで十分です。速さは点数に関係しません。
# - 計算は入力の型のまま行います。float32 の配列なら float32 の精度、float64 の配列なら float64 の精度です。
#   途中で丸めたり、精度の低い型に変えたりしないでください。
# - 引数として受け取った配列は書き換えません。書き込みできない配列が渡されることもあります。
# - 各問は独立に採点します。順伝播で間違えても、勾配の点は失いません。
#   (ある関数から別の関数を呼ぶときは、先に呼ばれる側を正しくしておきましょう。)

# %% [markdown] lang="en"
# **Names and shapes.** Images come as four-dimensional arrays in the order NCHW: image number,
# channel, row, column.
#
# | name | shape | what it is |
# | --- | --- | --- |
# | `x` | (N, C, H, W) | N images of C channels, H rows, W columns |
# | `W` | (F, C, KH, KW) | F filters; each holds one KH × KW kernel per input channel |
# | `b` | (F,) | one bias per filter |
# | `y` | (N, F, OH, OW) | the output: F maps per image |
# | `stride`, `padding` | (sh, sw), (ph, pw) | tuples, height first, then width |
# | `dout` | (N, F, OH, OW) | upstream gradient $\partial L/\partial y$ |
# | `dx`, `dW`, `db` | as `x`, `W`, `b` | gradients of the loss $L$ |
#
# By old habit the letter W means both the weights and the width of an image; the shapes keep the
# two apart. And what deep learning calls convolution is **cross-correlation**: the kernel is laid
# on the image as it is, without being flipped. Every framework does so, and so do we.

# %% [markdown] lang="ja"
# **名前と形。** 画像は 4 次元配列で、軸の順番は NCHW、
# つまり「画像の番号、チャネル、行、列」です。
#
# | 名前 | 形 | 意味 |
# | --- | --- | --- |
# | `x` | (N, C, H, W) | N 枚の画像。チャネル数 C、高さ H、幅 W |
# | `W` | (F, C, KH, KW) | F 個のフィルタ。入力チャネルごとに KH × KW のカーネルを 1 枚持つ |
# | `b` | (F,) | フィルタごとに一つのバイアス |
# | `y` | (N, F, OH, OW) | 出力。画像 1 枚につき F 枚の特徴マップ |
# | `stride`, `padding` | (sh, sw), (ph, pw) | タプル。高さ方向、幅方向の順 |
# | `dout` | (N, F, OH, OW) | 上流から届く勾配 $\partial L/\partial y$ |
# | `dx`, `dW`, `db` | `x`, `W`, `b` と同じ | 損失 $L$ の勾配 |
#
# 昔からの習慣で、W は重みと画像の幅の両方を指します。どちらのことかは形を見れば区別できます。
# また、深層学習で「畳み込み」と呼ぶ計算は、正確には**相互相関**です。
# カーネルは反転させず、そのままの向きで画像に重ねます。
# どのフレームワークもこの流儀で、ここでもそれに従います。

# %% tags=["otter_ignore"]
import matplotlib.pyplot as plt

# %%
import numpy as np


# %% tags=["otter_ignore"]
def answered(**results):
    """True when no result is None; otherwise print the questions to answer first."""
    blank = [question for question, result in results.items() if result is None]
    if blank:
        print("✎", ", ".join(blank), "→ ▶")
    return not blank


def draw(ax, array, title, *, numbers=True, cmap="Blues", limit=None):
    """Show a 2-D array as a picture, with its numbers written into the squares."""
    limit = limit or max(1e-12, np.abs(array).max())
    low = -limit if cmap == "RdBu" else 0
    ax.imshow(array, cmap=cmap, vmin=low, vmax=1.7 * limit if cmap == "Blues" else limit)
    for (row, column), value in np.ndenumerate(array):
        if numbers:
            ax.text(column, row, f"{value:.3g}", ha="center", va="center", fontsize=11)
    ax.set(xticks=[], yticks=[])
    ax.set_title(title, fontsize=11)


# %% [markdown] lang="en"
# ## 1. Why convolution?
#
# Take a 6 × 6 image and compute a 4 × 4 map from it. How many weights does that need?
#
# - **Dense**: each of the 16 outputs sees all 36 pixels: $16 \times 36 = 576$ weights.
# - **Local connection**: each output sees only a 3 × 3 window of neighbours, for pixels far apart
#   have little to say about each other: $16 \times 9 = 144$ weights.
# - **Weight sharing**: all windows use the *same* nine weights, because an edge is an edge wherever
#   it lies: $9$ weights.
#
# On a 28 × 28 image with a 26 × 26 map the three numbers are 529,984, 6,084 and still 9. What is
# learnt in one corner is known in all the others.
#
# *Look*: a layer without bias is a matrix that takes the 36 pixels to the 16 outputs. One colour is
# one weight, white is no connection. Keep the right-hand picture in mind; it returns in q3.

# %% [markdown] lang="ja"
# ## 1. なぜ畳み込みなのか
#
# 6 × 6 の画像から 4 × 4 のマップを計算するとします。重みはいくつ必要でしょうか。
#
# - **全結合**: 16 個の出力それぞれが 36 画素すべてを見ます。重みは $16 \times 36 = 576$ 個です。
# - **局所結合**: 遠く離れた画素どうしの関係は薄いので、出力はそれぞれ 3 × 3 の範囲だけを見ます。
#   重みは $16 \times 9 = 144$ 個に減ります。
# - **重み共有**: エッジはどこにあってもエッジです。そこで、すべての窓で*同じ* 9 個の重みを使います。
#   重みはたった $9$ 個です。
#
# 28 × 28 の画像から 26 × 26 のマップを作る場合は、順に 529,984 個、6,084 個、そして変わらず 9 個です。
# 画像の片隅で学んだことが、そのまま画像全体で役に立ちます。
#
# **見てみよう**: バイアスのない層は、36 画素を 16 個の出力に移す行列です。
# 一つの色が一つの重みを表し、白は結合がないことを表します。
# 右端の図を覚えておいてください。q3 でもう一度出てきます。

# %% tags=["otter_ignore"]
rows, columns = np.divmod(np.arange(36), 6)
tops, lefts = np.divmod(np.arange(16), 4)
# en: Where in its 3 × 3 window does each output (row of the matrix) see each pixel (column)?
# ja: 各出力(行列の行)は、各画素(行列の列)を 3 × 3 の窓のどこに見るか
down, right = rows - tops[:, None], columns - lefts[:, None]
seen = (down >= 0) & (down < 3) & (right >= 0) & (right < 3)

colours = np.random.default_rng(0).random((16, 36))
matrices = {
    "dense: 576": colours,
    "local: 144": np.where(seen, colours, np.nan),
    "shared: 9": np.where(seen, (3 * down + right) / 8, np.nan),
}
fig, axes = plt.subplots(1, 3, figsize=(12, 2.4), layout="constrained")
for ax, (title, matrix) in zip(axes, matrices.items(), strict=True):
    ax.imshow(matrix, cmap="turbo", vmin=0, vmax=1)
    ax.set(title=title, xlabel="input pixel", ylabel="output", xticks=[], yticks=[])
plt.show()

# %% [markdown] lang="en"
# ## 2. How large is the output?
#
# Look at one axis. With `padding` zeros added on both sides, the kernel has
# $\text{size} + 2\,\text{padding}$ places to lie on.
#
# - At its first position it covers the first `kernel_size` places. What remains to the right of it
#   is $\text{room} = \text{size} + 2\,\text{padding} - \text{kernel\_size}$.
# - Every further position needs `stride` places of that room. It goes in
#   $\lfloor \text{room} / \text{stride} \rfloor$ times.
#
# The first position and the further ones together:
#
# $$\text{output} = \left\lfloor \frac{\text{size} + 2\,\text{padding} - \text{kernel\_size}}
# {\text{stride}} \right\rfloor + 1$$
#
# Where the division leaves a remainder, that many places at the end are **left over**: no window
# reaches them, and they are simply not used. Where the room is negative, not even the first
# position exists.

# %% [markdown] lang="ja"
# ## 2. 出力の大きさ
#
# 一つの軸だけを考えましょう。両側に `padding` 個ずつ 0 を付け足すと、
# カーネルを置ける場所は $\text{size} + 2\,\text{padding}$ マスになります。
#
# - カーネルを先頭に置くと、最初の `kernel_size` マスを覆います。
#   その右側に残る余地は $\text{room} = \text{size} + 2\,\text{padding} - \text{kernel\_size}$ マスです。
# - カーネルを 1 回ずらすたびに、余地を `stride` マスずつ使います。
#   ずらせる回数は $\lfloor \text{room} / \text{stride} \rfloor$ 回です。
#
# 最初の 1 か所と、ずらした回数を足すと、次の式になります。
#
# $$\text{output} = \left\lfloor \frac{\text{size} + 2\,\text{padding} - \text{kernel\_size}}
# {\text{stride}} \right\rfloor + 1$$
#
# 割り切れないときは、余りの数だけ端のマスが**余ります**。
# どの窓も届かないので、そのマスは使われません。
# また、余地が負になるときは、最初の 1 か所にさえ置けません。

# %% [markdown] lang="en"
# **How much padding?** Two choices have names.
#
# - **Valid**: none. Every window lies inside the image, and the map is smaller: a kernel of 3 takes
#   two pixels off each axis, layer after layer. The edge also counts for less: under a 3 × 3 kernel
#   a pixel in the middle lies in nine windows, a corner pixel in one.
# - **Same**: with stride 1, just enough zeros to keep the size. On each side that is
#   $(\text{kernel\_size} - 1) / 2$, a whole number for odd kernels: one reason why most are odd.
#
# **Which stride?** 1 visits every position. 2 leaves out every other one, and the map has about
# half the height and half the width: a quarter of the numbers for the layers behind it.

# %% [markdown] lang="ja"
# **パディングはどれだけ付けるか。** よく使う二つには名前があります。
#
# - **Valid**: まったく付けません。窓はどれも画像の中に収まりますが、マップは小さくなります。
#   大きさ 3 のカーネルなら、層を通るたびに縦も横も 2 画素ずつ減ります。
#   また、端の画素は軽く扱われます。3 × 3 のカーネルの場合、
#   中ほどの画素は九つの窓に入りますが、角の画素は一つの窓にしか入りません。
# - **Same**: ストライド 1 で大きさがちょうど保たれるだけの 0 を付けます。
#   片側に $(\text{kernel\_size} - 1) / 2$ 個ずつで、これが整数になるのは奇数のカーネルです。
#   奇数のカーネルがよく使われる理由の一つです。
#
# **ストライドはいくつにするか。** 1 ならすべての位置を見ます。2 なら一つおきになり、
# マップは縦も横もおよそ半分、後ろの層に渡る数は 4 分の 1 ほどになります。

# %% [raw]
# # BEGIN QUESTION
# name: q1

# %% [markdown] lang="en"
# ### q1. Output size
#
# Write `conv_output_size` for one axis.
#
# - **Takes** `size`, `kernel_size`, `stride`, `padding`: ints.
# - **Returns** the number of kernel positions, an int (not a float such as `3.0`).
# - **Raises** `ValueError` when the kernel does not fit into the padded axis. A kernel exactly as
#   long as the padded axis does fit, once.

# %% [markdown] lang="ja"
# ### q1. 出力サイズ
#
# 一つの軸について出力サイズを求める `conv_output_size` を書いてください。
#
# - **引数**: `size`, `kernel_size`, `stride`, `padding`。どれも整数です。
# - **戻り値**: カーネルを置ける位置の数。`3.0` のような浮動小数点数ではなく、整数で返します。
# - **例外**: パディングを含めてもカーネルが収まらないときは `ValueError` を送出します。
#   ちょうど同じ長さなら、1 か所だけ収まります。

# %% [raw]
# # BEGIN SOLUTION


# %%
def conv_output_size(size, kernel_size, stride=1, padding=0):
    """Number of kernel positions along one axis.

    Raises ValueError when the kernel is longer than the padded axis.
    """
    # BEGIN SOLUTION
    room = size + 2 * padding - kernel_size
    if room < 0:
        raise ValueError(
            f"a kernel of {kernel_size} does not fit into {size} pixels with padding {padding}"
        )
    return room // stride + 1
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: your function decides how many windows (black) are drawn under each axis. Blue is a pixel,
# grey a padded zero, red is left over. With a right function no window sticks out, and red is
# always shorter than the stride.

# %% [markdown] lang="ja"
# **見てみよう**: 軸の下に描かれる窓(黒)の数は、あなたの関数が決めます。
# 青が画素、灰色がパディングの 0、赤が余ったマスです。
# 関数が正しければ、窓がはみ出すことはなく、赤いマスの数は必ずストライドより小さくなります。


# %% tags=["otter_ignore"]
def draw_windows(ax, size, kernel_size, stride, padding):
    count = conv_output_size(size, kernel_size, stride, padding)
    used = (count - 1) * stride + kernel_size
    for place in range(size + 2 * padding):
        is_pixel = padding <= place < padding + size
        colour = "tab:red" if place >= used else "tab:blue" if is_pixel else "0.8"
        ax.add_patch(plt.Rectangle((place, 0), 1, 1, facecolor=colour, edgecolor="white"))
    for number in range(count):
        start, height = number * stride, -0.35 - 0.32 * (number % 3)
        ax.plot([start + 0.1, start + kernel_size - 0.1], [height, height], color="black", lw=3)
    ax.set(xlim=(-0.3, 10.3), ylim=(-1.3, 1.2), aspect="equal")
    ax.axis("off")
    setting = f"size {size}, kernel {kernel_size}, stride {stride}, padding {padding}"
    ax.set_title(f"{setting}  →  {count}", fontsize=10)


if answered(q1=conv_output_size(8, 3)):
    fig, axes = plt.subplots(2, 2, figsize=(11, 3.8), layout="constrained")
    settings = [(8, 3, 1, 0), (8, 3, 2, 0), (8, 3, 2, 1), (8, 3, 3, 0)]
    for ax, setting in zip(axes.flat, settings, strict=True):
        draw_windows(ax, *setting)
    plt.show()

# %% [markdown] lang="en"
# ## 3. The layer (given)
#
# The class below is finished; leave it as it is. It draws the first weights, remembers the last
# input, and calls *your* functions at the moment they are needed. So you need not run this cell
# again when you change an answer further down, and until you have answered, its methods give
# `None`.

# %% [markdown] lang="ja"
# ## 3. 層のクラス(完成済み)
#
# 次のクラスは完成しているので、変更は不要です。
# 最初の重みを乱数で作り、直前の入力を覚えておき、必要になった時点で*あなたの*関数を呼び出します。
# ですから、この先の解答を書き直しても、このセルを実行し直す必要はありません。
# 解答を書くまでは、メソッドは `None` を返します。


# %%
# en: Until you have answered, these give None; an answer of yours is not overwritten.
# ja: 解答を書くまでは None を返す。書いた解答を上書きすることはない
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


# %% [markdown] lang="en"
# ## 4. Forward
#
# Lay the kernel on the image, multiply what lies on top of each other, add up, write down one
# number, move on by the stride. Check this one by hand:
#
# $$
# x = \begin{bmatrix} 1&1&1&0&0\\ 0&1&1&1&0\\ 0&0&1&1&1\\ 0&0&1&1&0\\ 0&1&1&0&0 \end{bmatrix}
# \qquad
# W = \begin{bmatrix} 1&0&1\\ 0&1&0\\ 1&0&1 \end{bmatrix}
# \qquad
# y = \begin{bmatrix} 4&3&4\\ 2&4&3\\ 2&3&4 \end{bmatrix}
# $$
#
# A friendly example, and too friendly: image, kernel and output are square, the output is as large
# as the kernel, and the kernel looks the same from every side. It would not notice a flipped kernel
# or exchanged axes. So take a second one, where the first number is
# $0\cdot1 + 1\cdot2 + 2\cdot5 + 3\cdot6 = 30$:
#
# $$
# x = \begin{bmatrix} 1&2&3&4\\ 5&6&7&8\\ 9&10&11&12 \end{bmatrix}
# \qquad
# W = \begin{bmatrix} 0&1\\ 2&3 \end{bmatrix}
# \qquad
# y = \begin{bmatrix} 30&36&42\\ 54&60&66 \end{bmatrix}
# $$
#
# The full layer repeats this small sum:
#
# - **padding**: first a frame of zeros around the image, ph rows above and below, pw columns left
#   and right. Call the padded image $\tilde x$.
# - **channels**: a filter has one kernel per input channel, and their results are *added*.
# - **filters**: each filter makes one output map; the maps are *stacked*.
# - **bias**: `b[f]` is added once to every number of map `f`.
# - **batch**: every image is treated alike.
#
# $$
# y[n,f,i,j] = b[f] + \sum_{c}\sum_{k=0}^{KH-1}\sum_{m=0}^{KW-1}
# W[f,c,k,m]\;\tilde x[n,\,c,\;i\,s_h+k,\;j\,s_w+m]
# $$
#
# $(i, j)$ counts the windows, $(k, m)$ the places inside a window.

# %% [markdown] lang="ja"
# ## 4. 順伝播
#
# カーネルを画像に重ね、重なった数どうしを掛けて足し合わせ、その値を一つ書き込みます。
# そしてストライドの分だけ動かして、同じことを繰り返します。次の例を手計算で確かめてみましょう。
#
# $$
# x = \begin{bmatrix} 1&1&1&0&0\\ 0&1&1&1&0\\ 0&0&1&1&1\\ 0&0&1&1&0\\ 0&1&1&0&0 \end{bmatrix}
# \qquad
# W = \begin{bmatrix} 1&0&1\\ 0&1&0\\ 1&0&1 \end{bmatrix}
# \qquad
# y = \begin{bmatrix} 4&3&4\\ 2&4&3\\ 2&3&4 \end{bmatrix}
# $$
#
# 親切な例ですが、少し親切すぎます。画像もカーネルも出力も正方形で、出力とカーネルの大きさが等しく、
# しかもこのカーネルはどの向きから見ても同じ形です。
# これでは、カーネルの反転や軸の取り違えに気づけません。
# そこで、もう一つ確かめておきましょう。左上の値は
# $0\cdot1 + 1\cdot2 + 2\cdot5 + 3\cdot6 = 30$ です。
#
# $$
# x = \begin{bmatrix} 1&2&3&4\\ 5&6&7&8\\ 9&10&11&12 \end{bmatrix}
# \qquad
# W = \begin{bmatrix} 0&1\\ 2&3 \end{bmatrix}
# \qquad
# y = \begin{bmatrix} 30&36&42\\ 54&60&66 \end{bmatrix}
# $$
#
# 実際の層は、この小さな和を次のように繰り返すだけです。
#
# - **パディング**: 最初に画像の周りを 0 で囲みます。上下に ph 行ずつ、左右に pw 列ずつです。
#   囲んだ画像を $\tilde x$ と書きます。
# - **チャネル**: フィルタは入力チャネルごとにカーネルを 1 枚持ち、その結果を*足し合わせ*ます。
# - **フィルタ**: フィルタ 1 個が出力マップを 1 枚作り、それらを*積み重ね*ます。
# - **バイアス**: マップ `f` のすべての値に、`b[f]` を 1 回だけ足します。
# - **バッチ**: どの画像にも同じ計算をします。
#
# $$
# y[n,f,i,j] = b[f] + \sum_{c}\sum_{k=0}^{KH-1}\sum_{m=0}^{KW-1}
# W[f,c,k,m]\;\tilde x[n,\,c,\;i\,s_h+k,\;j\,s_w+m]
# $$
#
# $(i, j)$ は窓の番号、$(k, m)$ は窓の中の位置です。

# %% [raw]
# # BEGIN QUESTION
# name: q2

# %% [markdown] lang="en"
# ### q2. Forward pass
#
# Write `conv_forward`.
#
# - **Takes** `x` (N, C, H, W), `W` (F, C, KH, KW), `b` (F,), and the tuples `stride` = (sh, sw) and
#   `padding` = (ph, pw). Height and width may differ everywhere.
# - **Returns** `y` (N, F, OH, OW). Leftover pixels are not used.
# - **Counts**: the numbers. `x`, `W` and `b` stay unchanged, padding included: pad a copy.
#
# *Hint*: loops over the output positions and a sum over three axes will do. Working with several
# filters at once, mind which axis the filters end up on before you reshape.

# %% [markdown] lang="ja"
# ### q2. 順伝播
#
# `conv_forward` を書いてください。
#
# - **引数**: `x` (N, C, H, W)、`W` (F, C, KH, KW)、`b` (F,)、
#   タプル `stride` = (sh, sw) と `padding` = (ph, pw)。
#   高さ方向と幅方向の値は、どれも異なることがあります。
# - **戻り値**: `y` (N, F, OH, OW)。余った画素は使いません。
# - **評価**: 値が正しいこと。`x`, `W`, `b` は書き換えません。パディングはコピーに対して行います。
#
# *ヒント*: 出力の位置についてループを回し、三つの軸で和を取れば書けます。
# 複数のフィルタを一度に計算するときは、reshape の前に、フィルタの軸がどこに来ているかを確かめましょう。

# %% [raw]
# # BEGIN SOLUTION


# %%
# BEGIN SOLUTION NO PROMPT
def conv_windows(x, kernel_size, stride, padding):
    """Every window under the kernel: (N, C, OH, OW, KH, KW), a view of the padded images."""
    (sh, sw), (ph, pw) = stride, padding
    x_padded = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    every_window = np.lib.stride_tricks.sliding_window_view(x_padded, kernel_size, axis=(2, 3))
    # en: Keeping every sh-th and sw-th window also drops the leftover pixels.
    # ja: sh 行・sw 列おきに窓を残せば、余った画素も自然に除かれる
    return every_window[:, :, ::sh, ::sw]


# END SOLUTION
def conv_forward(x, W, b, stride, padding):
    """x (N, C, H, W), W (F, C, KH, KW), b (F,) -> y (N, F, OH, OW)."""
    # BEGIN SOLUTION
    windows = conv_windows(x, W.shape[2:], stride, padding)
    # en: Sum over channel, kernel row and kernel column; (N, OH, OW, F) is what remains.
    # ja: チャネル・カーネルの行・カーネルの列で和を取ると、(N, OH, OW, F) が残る
    y = np.tensordot(windows, W, axes=((1, 4, 5), (1, 2, 3)))
    return np.moveaxis(y, -1, 1) + b[:, None, None]
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: the example from above. The orange window makes the orange number. Move it with `i, j`.

# %% [markdown] lang="ja"
# **見てみよう**: 上の例です。オレンジの窓から、オレンジの枠の数が一つ作られます。
# `i, j` を変えて、窓を動かしてみましょう。

# %% tags=["otter_ignore"]
image = np.array(
    [[1, 1, 1, 0, 0], [0, 1, 1, 1, 0], [0, 0, 1, 1, 1], [0, 0, 1, 1, 0], [0, 1, 1, 0, 0]], float
)
kernel = np.array([[1, 0, 1], [0, 1, 0], [1, 0, 1]], float)
i, j = 0, 2

y = conv_forward(image[None, None], kernel[None, None], np.zeros(1), (1, 1), (0, 0))
if answered(q2=y):
    fig, axes = plt.subplots(1, 3, figsize=(9, 4), width_ratios=(5, 3, 3), layout="constrained")
    frame = {"fill": False, "edgecolor": "tab:orange", "lw": 4, "clip_on": False}
    draw(axes[0], image, "x")
    axes[0].add_patch(plt.Rectangle((j - 0.5, i - 0.5), 3, 3, **frame))
    draw(axes[1], kernel, "W")
    draw(axes[2], y[0, 0], "y")
    axes[2].add_patch(plt.Rectangle((j - 0.5, i - 0.5), 1, 1, **frame))
    plt.show()

# %% [markdown] lang="en"
# *Look*: a handwritten-looking five, filtered by your layer with four hand-made kernels. Red is
# negative, blue positive. Each kernel answers to one thing: left and right edges, upper and lower
# edges, a slope, any change at all. A network finds kernels like these by itself. Try your own.

# %% [markdown] lang="ja"
# **見てみよう**: 手書き風の「5」に、あなたの層で四つの手作りカーネルをかけてみます。
# 赤が負、青が正の値です。
# カーネルはそれぞれ、左右のエッジ、上下のエッジ、斜めのエッジ、明るさの変化全般に反応します。
# ネットワークは、こうしたカーネルを自分で見つけ出します。自作のカーネルも試してみましょう。

# %% tags=["otter_ignore"]
# en: The pen runs along the points of the path; ink fades with the distance from it.
# ja: ペンの通り道を点の列で表し、道から離れるほどインクを薄くする
turn = np.linspace(-2.2, 2.5, 60)
belly = np.stack([17 + 4.8 * np.sin(turn), 13 + 5.2 * np.cos(turn)], axis=1)
corners = np.array([[6.0, 19.0], [6.0, 10.0], belly[0]])
path = np.concatenate([*np.linspace(corners[:-1], corners[1:], 30, axis=1), belly])
pixels = np.moveaxis(np.indices((28, 28)), 0, -1)
distance = np.linalg.norm(pixels[:, :, None] - path, axis=-1).min(axis=-1)
digit = np.clip(2.2 - distance, 0, 1)

kernels = {
    "left / right": [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]],
    "up / down": [[-1, -2, -1], [0, 0, 0], [1, 2, 1]],
    "slope": [[-2, -1, 0], [-1, 0, 1], [0, 1, 2]],
    "any change": [[0, -1, 0], [-1, 4, -1], [0, -1, 0]],
}
layer = Conv2D(1, len(kernels), kernel_size=3, padding=1)
layer.W[:, 0] = list(kernels.values())
maps = layer.forward(digit[None, None])
if answered(q2=maps):
    fig, axes = plt.subplots(2, 5, figsize=(11, 4.2), height_ratios=(1, 2.2), layout="constrained")
    axes[0, 0].axis("off")
    draw(axes[1, 0], digit, "x", numbers=False, cmap="gray_r", limit=1)
    for f, name in enumerate(kernels):
        draw(axes[0, f + 1], layer.W[f, 0], name, cmap="RdBu", limit=6)
        draw(axes[1, f + 1], maps[0, f], f"y[0, {f}]", numbers=False, cmap="RdBu")
    plt.show()

# %% [markdown] lang="en"
# *Look*: when an output is wrong, look *where* it is wrong before you ask why. Here the five stands
# on white paper, and three typical mistakes are subtracted from the right maps; white means no
# difference. Wrong along the border only: the padding. The outline twice, once red and once blue:
# the right numbers, but shifted. One map wrong and the others right: the filters.

# %% [markdown] lang="ja"
# **見てみよう**: 出力が違うときは、なぜかを考える前に、*どこ*が違うかを見ましょう。
# 今度は「5」を白い紙に書き、正しいマップと、よくある三つの間違いとの差を描きます。
# 白いところには差がありません。縁だけが違えば、パディングが原因です。
# 輪郭が赤と青で二重に見えれば、値は正しいのに位置がずれています。
# 1 枚だけが違い、ほかのマップが正しければ、フィルタの扱いが原因です。

# %% tags=["otter_ignore"]
paper = 1 - digit[None, None]
maps = layer.forward(paper)
if answered(q2=maps):
    repeated = np.pad(paper, ((0, 0), (0, 0), (1, 1), (1, 1)), mode="edge")
    one_sided = np.pad(paper, ((0, 0), (0, 0), (0, 2), (0, 2)))
    mistakes = {
        "edge repeated": conv_forward(repeated, layer.W, layer.b, (1, 1), (0, 0)),
        "padded on one side": conv_forward(one_sided, layer.W, layer.b, (1, 1), (0, 0)),
        "a filter used twice": conv_forward(paper, layer.W[[0, 1, 0, 3]], layer.b, (1, 1), (1, 1)),
    }
    fig, axes = plt.subplots(3, 4, figsize=(8.4, 6.4), layout="constrained")
    for row, (name, wrong) in zip(axes, mistakes.items(), strict=True):
        row[0].set_ylabel(name)
        for f, ax in enumerate(row):
            draw(ax, maps[0, f] - wrong[0, f], f"y[0, {f}]", numbers=False, cmap="RdBu", limit=4)
    plt.show()

# %% [markdown] lang="en"
# ## 5. Three gradients from one sum
#
# Somewhere behind this layer a loss $L$ is computed, and the layers in between hand us
# `dout` $= \partial L/\partial y$: for each number of `y`, how strongly the loss reacts to it. If
# `y` changes a little, the loss changes by $\langle \mathrm{dout}, \Delta y\rangle$, where
# $\langle\cdot,\cdot\rangle$ multiplies entry by entry and adds everything up. So it is enough to
# differentiate $S = \langle \mathrm{dout}, y\rangle$ with `dout` held fixed. Put in the formula for
# $y$:
#
# $$
# S = \sum \mathrm{dout}[n,f,i,j]\; b[f] \;+\; \sum \mathrm{dout}[n,f,i,j]\; W[f,c,k,m]\;
# \tilde x[n,\,c,\;i\,s_h+k,\;j\,s_w+m]
# $$
#
# with sums over all indices. Everything appears only to the first power, so each gradient has the
# same recipe: **strike out the entry you differentiate by, and add up what stood next to it.**

# %% [markdown] lang="ja"
# ## 5. 一つの和から三つの勾配
#
# この層の先で損失 $L$ が計算され、後ろの層から `dout` $= \partial L/\partial y$ が届きます。
# これは、`y` の一つ一つの値に損失がどれだけ敏感かを表しています。
# `y` が少し変わると、損失は $\langle \mathrm{dout}, \Delta y\rangle$ だけ変わります。
# ここで $\langle\cdot,\cdot\rangle$ は、要素どうしを掛けてすべて足した値です。
# ですから、`dout` を固定して $S = \langle \mathrm{dout}, y\rangle$ を微分すれば十分です。
# $y$ の式を代入しましょう。
#
# $$
# S = \sum \mathrm{dout}[n,f,i,j]\; b[f] \;+\; \sum \mathrm{dout}[n,f,i,j]\; W[f,c,k,m]\;
# \tilde x[n,\,c,\;i\,s_h+k,\;j\,s_w+m]
# $$
#
# 和はすべての添字について取ります。どの変数も 1 次でしか現れないので、勾配の求め方はみな同じです。
# **微分する変数を消して、その隣に掛かっていたものをすべて足す。** これだけです。

# %% [markdown] lang="en"
# ### The gradient of the input
#
# A pixel usually lies in several windows, and it has some weight in each. Its gradient collects
# `dout` times that weight from all of them:
#
# $$
# \mathrm{d}\tilde x[n,c,r,t] = \sum_{f}\;\sum_{i\,s_h+k\,=\,r}\;\sum_{j\,s_w+m\,=\,t}
# \mathrm{dout}[n,f,i,j]\;W[f,c,k,m]
# $$
#
# Read backwards it is simpler: every number of `dout` **stamps** the kernel, multiplied by that
# number, onto the window it came from. Where stamps overlap, they add up. By hand, for an image of
# 3 × 4:
#
# $$
# W = \begin{bmatrix} 1&2\\ 3&4 \end{bmatrix}
# \qquad
# \mathrm{dout} = \begin{bmatrix} 1&0&0\\ 0&2&0 \end{bmatrix}
# \qquad
# \mathrm{dx} = \begin{bmatrix} 1&2&0&0\\ 3&4&0&0\\ 0&0&0&0 \end{bmatrix}
# + \begin{bmatrix} 0&0&0&0\\ 0&2&4&0\\ 0&6&8&0 \end{bmatrix}
# = \begin{bmatrix} 1&2&0&0\\ 3&6&4&0\\ 0&6&8&0 \end{bmatrix}
# $$
#
# With padding, stamp onto the *padded* canvas and cut out the image afterwards.

# %% [markdown] lang="ja"
# ### 入力の勾配
#
# 一つの画素は、ふつういくつもの窓に含まれ、それぞれの窓で何らかの重みが掛かっています。
# 画素の勾配は、そのすべての窓から「`dout` × 重み」を集めたものです。
#
# $$
# \mathrm{d}\tilde x[n,c,r,t] = \sum_{f}\;\sum_{i\,s_h+k\,=\,r}\;\sum_{j\,s_w+m\,=\,t}
# \mathrm{dout}[n,f,i,j]\;W[f,c,k,m]
# $$
#
# 逆向きに読むと、もっと簡単です。
# `dout` の各値が、その値を掛けたカーネルを、元の窓の位置に**スタンプ**していきます。
# スタンプが重なったところは足し合わせます。3 × 4 の画像で、手計算してみましょう。
#
# $$
# W = \begin{bmatrix} 1&2\\ 3&4 \end{bmatrix}
# \qquad
# \mathrm{dout} = \begin{bmatrix} 1&0&0\\ 0&2&0 \end{bmatrix}
# \qquad
# \mathrm{dx} = \begin{bmatrix} 1&2&0&0\\ 3&4&0&0\\ 0&0&0&0 \end{bmatrix}
# + \begin{bmatrix} 0&0&0&0\\ 0&2&4&0\\ 0&6&8&0 \end{bmatrix}
# = \begin{bmatrix} 1&2&0&0\\ 3&6&4&0\\ 0&6&8&0 \end{bmatrix}
# $$
#
# パディングがあるときは、*パディング済み*の大きさの台紙にスタンプし、あとから画像の部分を切り出します。

# %% [raw]
# # BEGIN QUESTION
# name: q3

# %% [markdown] lang="en"
# ### q3. `dx`
#
# Write `conv_grad_x`.
#
# - **Takes** `dout` (N, F, OH, OW), `W` (F, C, KH, KW), `x_shape` = (N, C, H, W), and the tuples
#   `stride` and `padding`.
# - **Returns** `dx` (N, C, H, W): of the shape `x_shape`, whatever stride and padding are. Pixels
#   that no window reached have gradient 0.
# - **Counts**: the numbers. `dout` and `W` stay unchanged. Think of padding 0 as well as of
#   padding 2 when you cut.
#
# *Hint*: without bias the layer is linear in the image, and `dx` is the layer run backwards, its
# **adjoint** $\mathrm{conv}^{\mathsf T}$. For all arrays $u$ and $v$ of the right shapes
# $$\langle u, \mathrm{conv}(v)\rangle = \langle \mathrm{conv}^{\mathsf T}(u), v\rangle .$$
# With random $u$ and $v$ you can test yourself, without knowing a single right number.

# %% [markdown] lang="ja"
# ### q3. `dx`
#
# `conv_grad_x` を書いてください。
#
# - **引数**: `dout` (N, F, OH, OW)、`W` (F, C, KH, KW)、`x_shape` = (N, C, H, W)、
#   タプル `stride` と `padding`。
# - **戻り値**: `dx` (N, C, H, W)。ストライドやパディングが何であっても、形は `x_shape` です。
#   どの窓も届かなかった画素の勾配は 0 です。
# - **評価**: 値が正しいこと。`dout` と `W` は書き換えません。
#   切り出すときは、パディングが 2 の場合だけでなく、0 の場合も考えましょう。
#
# *ヒント*: バイアスを除けば、層は画像について線形です。
# `dx` はその層を逆向きにたどったもの、つまり**随伴** $\mathrm{conv}^{\mathsf T}$ です。
# 形さえ合えば、どんな配列 $u$, $v$ についても次の式が成り立ちます。
# $$\langle u, \mathrm{conv}(v)\rangle = \langle \mathrm{conv}^{\mathsf T}(u), v\rangle$$
# 乱数で $u$ と $v$ を作れば、正解の値を一つも知らなくても、自分の解答を確かめられます。

# %% [raw]
# # BEGIN SOLUTION


# %%
def conv_grad_x(dout, W, x_shape, stride, padding):
    """dout (N, F, OH, OW), W (F, C, KH, KW) -> dx of shape x_shape (N, C, H, W)."""
    # BEGIN SOLUTION
    (sh, sw), (ph, pw) = stride, padding
    batch, channels, height, width = x_shape
    out_height, out_width = dout.shape[2:]
    dx_padded = np.zeros(
        (batch, channels, height + 2 * ph, width + 2 * pw), np.result_type(dout, W)
    )
    # en: Place (k, m) of the kernel met the pixels k, k + sh, k + 2 sh, ... of the rows, and
    # en: likewise of the columns: one slice takes the share of all windows at once.
    # ja: カーネルの (k, m) は、行 k, k + sh, k + 2 sh, ... の画素に重なる(列も同様)
    # ja: そこで、スライス一つで全部の窓の分をまとめて足す
    for k, m in np.ndindex(W.shape[2:]):
        share = np.tensordot(dout, W[:, :, k, m], axes=(1, 0))
        rows = slice(k, k + sh * out_height, sh)
        columns = slice(m, m + sw * out_width, sw)
        dx_padded[:, :, rows, columns] += np.moveaxis(share, -1, 1)
    return dx_padded[:, :, ph : ph + height, pw : pw + width]
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: the stamps of the example, and the matrix from section 1 again. Sending every one-pixel
# image through the layer gives the matrix $M$ column by column: $y = Mx$. And `dx` is nothing but
# $M^{\mathsf T}\,\mathrm{dout}$. No program stores $M$, it would be nearly all zeros, but it is
# what you have just transposed.

# %% [markdown] lang="ja"
# **見てみよう**: 上の例のスタンプと、第 1 節の行列をもう一度見てみましょう。
# 1 画素だけが 1 の画像を順に層へ通すと、$y = Mx$ となる行列 $M$ が 1 列ずつ得られます。
# そして `dx` は $M^{\mathsf T}\,\mathrm{dout}$ にほかなりません。
# $M$ はほとんどが 0 なので、実際に配列として持つことはありません。
# それでも、あなたがいま書いたのは、この $M$ の転置を掛ける計算なのです。

# %% tags=["otter_ignore"]
W = np.array([[[[1.0, 2.0], [3.0, 4.0]]]])
dout = np.array([[[[1.0, 0.0, 0.0], [0.0, 2.0, 0.0]]]])
setting = {"stride": (1, 1), "padding": (0, 0)}

one_pixel_images = np.eye(12).reshape(12, 1, 3, 4)
outputs = conv_forward(one_pixel_images, W, np.zeros(1), **setting)
dx = conv_grad_x(dout, W, (1, 1, 3, 4), **setting)
if answered(q2=outputs, q3=dx):
    first, second = np.where(dout == 1, dout, 0), np.where(dout == 2, dout, 0)
    fig, axes = plt.subplots(1, 4, figsize=(11, 2.4), width_ratios=(3, 4, 4, 4))
    draw(axes[0], dout[0, 0], "dout", limit=8)
    draw(axes[1], conv_grad_x(first, W, (1, 1, 3, 4), **setting)[0, 0], "1 · W", limit=8)
    draw(axes[2], conv_grad_x(second, W, (1, 1, 3, 4), **setting)[0, 0], "2 · W", limit=8)
    draw(axes[3], dx[0, 0], "dx", limit=8)
    M = outputs.reshape(12, 6).T
    fig, ax = plt.subplots(figsize=(6, 3.2))
    draw(ax, M, "M")
    plt.show()
    print("max |dx − Mᵀ·dout| =", np.abs(dx.ravel() - M.T @ dout.ravel()).max())

    rng = np.random.default_rng(1)
    u, v = rng.standard_normal((1, 1, 2, 3)), rng.standard_normal((1, 1, 3, 4))
    print("⟨u, conv(v)⟩  =", np.sum(u * conv_forward(v, W, np.zeros(1), **setting)))
    print("⟨convᵀ(u), v⟩ =", np.sum(conv_grad_x(u, W, v.shape, **setting) * v))

# %% [markdown] lang="en"
# ### The gradient of the weights
#
# Weights are shared: the one number `W[f, c, k, m]` is used in every window of every image. In each
# it is multiplied by the pixel lying under it, and the loss reacts to the result with `dout`. So
#
# $$
# \mathrm{dW}[f,c,k,m] = \sum_{n}\sum_{i}\sum_{j}
# \mathrm{dout}[n,f,i,j]\;\tilde x[n,\,c,\;i\,s_h+k,\;j\,s_w+m]
# $$
#
# In words: **add up all windows, each multiplied by its number of `dout`**. With the image 1 … 12
# from q2 and the same `dout` as before, two windows take part:
#
# $$
# \mathrm{dW} = 1\cdot\begin{bmatrix} 1&2\\ 5&6 \end{bmatrix}
# + 2\cdot\begin{bmatrix} 6&7\\ 10&11 \end{bmatrix}
# = \begin{bmatrix} 13&16\\ 25&28 \end{bmatrix}
# $$

# %% [markdown] lang="ja"
# ### 重みの勾配
#
# 重みは共有されています。`W[f, c, k, m]` というたった一つの数が、すべての画像のすべての窓で使われます。
# どの窓でも、その下にある画素と掛け合わされ、その結果に損失が `dout` の強さで反応します。したがって、
#
# $$
# \mathrm{dW}[f,c,k,m] = \sum_{n}\sum_{i}\sum_{j}
# \mathrm{dout}[n,f,i,j]\;\tilde x[n,\,c,\;i\,s_h+k,\;j\,s_w+m]
# $$
#
# 言葉で言えば、**すべての窓に、対応する `dout` の値を掛けて足し合わせる**、ということです。
# q2 に出てきた 1 から 12 までの画像と、先ほどの `dout` を使うと、関わる窓は二つです。
#
# $$
# \mathrm{dW} = 1\cdot\begin{bmatrix} 1&2\\ 5&6 \end{bmatrix}
# + 2\cdot\begin{bmatrix} 6&7\\ 10&11 \end{bmatrix}
# = \begin{bmatrix} 13&16\\ 25&28 \end{bmatrix}
# $$

# %% [raw]
# # BEGIN QUESTION
# name: q4

# %% [markdown] lang="en"
# ### q4. `dW`
#
# Write `conv_grad_W`.
#
# - **Takes** `dout` (N, F, OH, OW), `x` (N, C, H, W), and the tuples `kernel_size` = (KH, KW),
#   `stride`, `padding`.
# - **Returns** `dW` (F, C, KH, KW): the *sum* over the batch, not the mean.
# - **Counts**: the numbers, and that a second call starts afresh: nothing is carried over from an
#   earlier one. `dout` and `x` stay unchanged.
#
# *Hint*: the layer is linear in its weights too. Write $\mathrm{conv}_V(x)$ for the layer with the
# weights $V$ and no bias; then
# $\langle \mathrm{dout}, \mathrm{conv}_V(x)\rangle = \langle \mathrm{dW}, V\rangle$ for every $V$.

# %% [markdown] lang="ja"
# ### q4. `dW`
#
# `conv_grad_W` を書いてください。
#
# - **引数**: `dout` (N, F, OH, OW)、`x` (N, C, H, W)、
#   タプル `kernel_size` = (KH, KW), `stride`, `padding`。
# - **戻り値**: `dW` (F, C, KH, KW)。バッチについては平均ではなく*和*を取ります。
# - **評価**: 値が正しいこと。また、2 回目の呼び出しに前回の値が残らないこと。
#   `dout` と `x` は書き換えません。
#
# *ヒント*: 層は重みについても線形です。重みが $V$ でバイアスのない層を $\mathrm{conv}_V(x)$ と書くと、
# どんな $V$ についても
# $\langle \mathrm{dout}, \mathrm{conv}_V(x)\rangle = \langle \mathrm{dW}, V\rangle$ が成り立ちます。

# %% [raw]
# # BEGIN SOLUTION


# %%
def conv_grad_W(dout, x, kernel_size, stride, padding):
    """dout (N, F, OH, OW), x (N, C, H, W) -> dW (F, C, KH, KW), summed over the batch."""
    # BEGIN SOLUTION
    windows = conv_windows(x, kernel_size, stride, padding)
    # en: Sum over image, window row and window column; what remains is (F, C, KH, KW).
    # ja: 画像・窓の行・窓の列で和を取ると、(F, C, KH, KW) が残る
    return np.tensordot(dout, windows, axes=((0, 2, 3), (0, 2, 3)))
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# ### The gradient of the bias
#
# `b[f]` is added once to every number of map `f`, in every image. Its gradient therefore collects
# all of `dout` in that map:
#
# $$\mathrm{db}[f] = \sum_{n}\sum_{i}\sum_{j} \mathrm{dout}[n,f,i,j]$$
#
# In the example above: $1 + 2 = 3$.

# %% [markdown] lang="ja"
# ### バイアスの勾配
#
# `b[f]` は、どの画像でも、マップ `f` のすべての値に 1 回ずつ足されます。
# ですから、その勾配はマップ `f` の `dout` をすべて集めたものです。
#
# $$\mathrm{db}[f] = \sum_{n}\sum_{i}\sum_{j} \mathrm{dout}[n,f,i,j]$$
#
# 上の例では $1 + 2 = 3$ です。

# %% [raw]
# # BEGIN QUESTION
# name: q5

# %% [markdown] lang="en"
# ### q5. `db`
#
# Write `conv_grad_b`.
#
# - **Takes** `dout` (N, F, OH, OW).
# - **Returns** `db` (F,): one number per filter, also when there is only one filter.
# - **Counts**: the numbers and the shape. `dout` stays unchanged.
#
# *Hint*: the same view once more. Spreading `b` over the maps is linear; going back is its adjoint,
# and the adjoint of copying is adding: $\langle \mathrm{dout}, \mathrm{spread}(b)\rangle =
# \langle \mathrm{db}, b\rangle$.

# %% [markdown] lang="ja"
# ### q5. `db`
#
# `conv_grad_b` を書いてください。
#
# - **引数**: `dout` (N, F, OH, OW)。
# - **戻り値**: `db` (F,)。フィルタごとに一つの値です。フィルタが 1 個だけのときも形は (1,) です。
# - **評価**: 値と形が正しいこと。`dout` は書き換えません。
#
# *ヒント*: ここでも見方は同じです。`b` をマップ全体に配る操作は線形で、逆向きにたどるのがその随伴です。
# 「コピーして配る」の随伴は「足し集める」です。式で書くと
# $\langle \mathrm{dout}, \mathrm{spread}(b)\rangle = \langle \mathrm{db}, b\rangle$ となります。

# %% [raw]
# # BEGIN SOLUTION


# %%
def conv_grad_b(dout):
    """dout (N, F, OH, OW) -> db (F,), summed over the batch."""
    return dout.sum(axis=(0, 2, 3))  # SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: a test you can put to any gradient. Move one entry a little up and a little down, see how
# much $S$ changes, divide by the distance: the **central difference**. Here $S$ is a straight line
# in each array, so the two columns differ only by rounding. In float32 that rounding would drown
# the answer: differentiate numerically in float64 only.

# %% [markdown] lang="ja"
# **見てみよう**: どんな勾配にも使える確かめ方です。要素を一つだけ、ほんの少し増やした場合と減らした場合とで
# $S$ の差を取り、動かした幅で割ります。これを**中心差分**と呼びます。
# ここでは $S$ がどの配列についても 1 次式なので、二つの列の違いは丸め誤差だけです。
# float32 では、この丸め誤差に答えが埋もれてしまいます。数値微分は必ず float64 で行いましょう。

# %% tags=["otter_ignore"]
rng = np.random.default_rng(2)
layer = Conv2D(2, 3, kernel_size=(3, 2), stride=(2, 1), padding=(1, 0), rng=rng)
x = rng.standard_normal((2, 2, 6, 5))
dout = rng.standard_normal((2, 3, 3, 4))


def central_difference(array, index):
    """(S(entry + step) - S(entry - step)) / (2 step), with the entry put back afterwards."""
    entry = array[index]
    step = 6e-6 * max(1, abs(entry))
    array[index] = entry + step
    above = np.sum(dout * layer.forward(x))
    array[index] = entry - step
    below = np.sum(dout * layer.forward(x))
    array[index] = entry
    return (above - below) / (2 * step)


y, dx = layer.forward(x), layer.backward(dout)
if answered(q2=y, q3=dx, q4=layer.dW, q5=layer.db):
    print(f"{'':16}{'backward':>16}{'difference':>16}")
    for name, gradient, array, index in [
        ("dx[1, 0, 2, 3]", dx, x, (1, 0, 2, 3)),
        ("dx[0, 1, 5, 4]", dx, x, (0, 1, 5, 4)),
        ("dW[2, 1, 0, 1]", layer.dW, layer.W, (2, 1, 0, 1)),
        ("db[1]", layer.db, layer.b, (1,)),
    ]:
        print(f"{name:16}{gradient[index]:16.9f}{central_difference(array, index):16.9f}")

# %% [markdown] lang="en"
# ## 6. One step downhill
#
# The gradient points to where the loss grows. Gradient descent goes the other way, with the
# learning rate $\mathrm{lr}$ as the length of the step:
#
# $$W \leftarrow W - \mathrm{lr}\cdot \mathrm{dW}, \qquad b \leftarrow b - \mathrm{lr}\cdot\mathrm{db}$$
#
# The arrow means **in place**: the numbers inside the array change, and the array remains the same
# object. This matters as soon as somebody else holds it. A network keeps a list of all its
# parameters; had the layer put a *new* array into `layer.W`, that list would go on showing the old
# weights, and nobody would get an error.

# %% [markdown] lang="ja"
# ## 6. 坂を一歩下る
#
# 勾配は、損失が増える方向を指しています。
# 勾配降下法ではその逆向きに進みます。歩幅を決めるのが学習率 $\mathrm{lr}$ です。
#
# $$W \leftarrow W - \mathrm{lr}\cdot \mathrm{dW}, \qquad b \leftarrow b - \mathrm{lr}\cdot\mathrm{db}$$
#
# この矢印は**その場で**(in place)更新することを表します。
# 配列の中の数だけが変わり、配列そのものは同じオブジェクトのままです。
# ほかの誰かが同じ配列を持っているときに、この違いが効いてきます。
# たとえば、ネットワークは全パラメータの一覧を持っています。
# もし層が `layer.W` に*新しい*配列を入れてしまうと、一覧のほうは古い重みを指したままになり、
# しかもエラーは出ません。

# %% [raw]
# # BEGIN QUESTION
# name: q6

# %% [markdown] lang="en"
# ### q6. SGD step
#
# Write `sgd_step`.
#
# - **Takes** `layer`, which has `W`, `b`, `dW`, `db`, and the learning rate `lr`, a float.
# - **Returns** nothing. Afterwards `layer.W` and `layer.b` have made one step.
# - **Counts**: the numbers, and that the step is made in place: whoever holds `layer.W` or
#   `layer.b` sees it. `dW` and `db` stay unchanged.

# %% [markdown] lang="ja"
# ### q6. SGD の 1 ステップ
#
# `sgd_step` を書いてください。
#
# - **引数**: `W`, `b`, `dW`, `db` を持つ `layer` と、学習率 `lr`(浮動小数点数)。
# - **戻り値**: なし。呼び出したあと、`layer.W` と `layer.b` が 1 ステップ進んでいます。
# - **評価**: 値が正しいこと。また、その場で更新されていること。つまり、`layer.W` や `layer.b` の配列を
#   ほかで持っている人からも、更新が見えることです。`dW` と `db` は書き換えません。

# %% [raw]
# # BEGIN SOLUTION


# %%
def sgd_step(layer, lr):
    """One step of gradient descent on layer.W and layer.b, in place."""
    # BEGIN SOLUTION
    layer.W -= lr * layer.dW
    layer.b -= lr * layer.db
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: now everything works together. A teacher layer has an edge kernel and a bias of 0.5. Your
# layer starts from random weights and sees only images (here: noise) and the teacher's answers. It
# lowers the mean squared error step by step, and finds the kernel. What happens with `lr = 0.01`,
# and with `lr = 1.5`?

# %% [markdown] lang="ja"
# **見てみよう**: すべてを組み合わせます。先生の層は、エッジを検出するカーネルとバイアス 0.5 を持っています。
# あなたの層は乱数の重みから出発し、画像(ここではノイズ)と先生の答えだけを見ます。
# 平均二乗誤差を 1 ステップずつ小さくしていくと、やがて先生と同じカーネルにたどり着きます。
# `lr = 0.01` や `lr = 1.5` にすると、どうなるでしょうか。

# %% tags=["otter_ignore"]
lr, steps = 0.1, 60

rng = np.random.default_rng(3)
images = rng.standard_normal((16, 1, 12, 14))
teacher = Conv2D(1, 1, kernel_size=3, rng=rng)
teacher.W[:] = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]
teacher.b[:] = 0.5
targets = teacher.forward(images)

learner = Conv2D(1, 1, kernel_size=3, rng=rng)
start = learner.W.copy()
learner.forward(images)
learner.backward(np.ones((16, 1, 10, 12)))
if answered(q2=targets, q4=learner.dW, q5=learner.db):
    losses = []
    for _ in range(steps):
        error = learner.forward(images) - targets
        losses.append(np.mean(error**2))
        learner.backward(2 * error / error.size)
        learner.update(lr)
    if answered(q6=None if np.array_equal(learner.W, start) else True):
        fig, axes = plt.subplots(
            1, 4, figsize=(12, 2.9), width_ratios=(1.6, 1, 1, 1), layout="constrained"
        )
        axes[0].semilogy(losses)
        axes[0].set(xlabel="step", ylabel="loss")
        shown = {"start": start, f"step {steps}": learner.W, "teacher": teacher.W}
        for ax, (title, W) in zip(axes[1:], shown.items(), strict=True):
            draw(ax, W[0, 0].round(2) + 0.0, title, cmap="RdBu", limit=4)
        plt.show()
        print(f"b = {learner.b[0]:.6f}")

# %% [markdown] lang="en"
# ## What you have now
#
# A complete convolution layer, forward and backward, that learns. And one sum behind all of it:
#
# | you hold fixed | you get | by |
# | --- | --- | --- |
# | `W`, `x` | `y` | adding over each window |
# | `dout`, `W` | `dx` | stamping the kernel back onto the windows |
# | `dout`, `x` | `dW` | adding up the windows, weighted by `dout` |
# | `dout` | `db` | adding up `dout` |
#
# The same pairs (window, place inside it) are visited every time; only what is read and what is
# added to changes. Whatever the forward pass copies, the backward pass adds up; whatever it leaves
# out, such as leftover pixels, gets zero.
#
# Before you hand in, restart the kernel and run everything from the top, so that no answer depends
# on a cell that is no longer there.
#
# **Next notebook**: pooling. There a window is not weighted but summarised, by its maximum or its
# mean. It has nothing to learn, and still a gradient to hand on. You know how: ask which inputs a
# number came from, and send its gradient back there.

# %% [markdown] lang="ja"
# ## まとめ
#
# これで、順伝播も逆伝播もでき、学習もする畳み込み層が完成しました。
# そのすべての背後にあるのは、たった一つの和です。
#
# | 固定するもの | 得られるもの | 計算 |
# | --- | --- | --- |
# | `W`, `x` | `y` | 窓ごとに掛けて足す |
# | `dout`, `W` | `dx` | カーネルを元の窓にスタンプする |
# | `dout`, `x` | `dW` | 窓を `dout` で重み付けして足す |
# | `dout` | `db` | `dout` を足す |
#
# 毎回たどるのは同じ「窓と、その中の位置」の組で、何を読み、どこに足すかが違うだけです。
# 順伝播でコピーしたものは、逆伝播で足し合わされます。
# 順伝播で使われなかったもの、たとえば余った画素の勾配は 0 です。
#
# 提出する前に、カーネル(Jupyter のほうです)を再起動し、すべてのセルを上から実行してください。
# もう残っていないセルに頼った解答がないかを確かめるためです。
#
# **次のノートブック**はプーリングです。今度は窓に重みを掛けるのではなく、最大値や平均値で要約します。
# 学習するものは何もありませんが、前の層に渡す勾配はあります。
# 考え方はもうわかっていますね。その値がどの入力から来たのかを考え、そこへ勾配を送り返せばよいのです。
