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
# # Flatten, and a dense layer by hand
#
# A network for images ends in layers that know nothing of images. In this notebook you lay an image
# out as one row of numbers, write a dense layer with its three gradients, and find out what the
# layer can no longer see. At the end you meet a convolution that *is* a dense layer.
#
# **How to work**
#
# - Run the cells from top to bottom (Shift + Enter) and put your answer where you see `...`.
#   Keep the names and the arguments as they are.
# - After every question, a cell such as `grader.check("q1")` answers at once. These public checks
#   look at part of your answer only. Hidden checks with other sizes and values come at grading, so
#   try cases of your own as well.
# - Cells introduced by *Look* draw pictures. They are not graded: change the numbers and play. Where
#   such a cell needs an answer you have not written yet, it prints only `✎ q2 → ▶`: write q2,
#   then run the cell again.
#
# **What counts, in every question**
#
# - Any correct method. Plain loops are fine; speed earns nothing and costs nothing.
# - Numbers are computed in the type they come in: float32 arrays give a float32-accurate answer,
#   float64 arrays a float64-accurate one. Never round or convert down.
# - The arrays you are handed stay as they were, their shape included. Some are read-only.
# - Every question is judged by itself. A mistake in the forward pass does not cost you the
#   gradients. (If one of your functions calls another, get the other one right first.)

# %% [markdown] lang="ja"
# # 平坦化と全結合層を手で作る
#
# 画像を扱うネットワークの最後には、画像のことを何も知らない層が置かれます。
# このノートブックでは、画像を 1 行の数の並びに直し、全結合層とその三つの勾配を書きます。
# そして、そのとき層から何が見えなくなるのかを確かめます。
# 最後には、全結合層*そのもの*である畳み込みに出会います。
#
# **進め方**
#
# - セルを上から順に実行し(Shift + Enter)、`...` のところに解答を書きます。
#   関数名と引数は変えないでください。
# - 各問のあとの `grader.check("q1")` のようなセルを実行すると、その場で結果が出ます。
#   ただし、この公開チェックが見るのは解答の一部だけです。
#   採点時には、別のサイズや値を使う非公開のチェックも行います。
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
# - 引数として受け取った配列は、値も形も変えません。書き込みできない配列が渡されることもあります。
# - 各問は独立に採点します。順伝播で間違えても、勾配の点は失いません。
#   (ある関数から別の関数を呼ぶときは、先に呼ばれる側を正しくしておきましょう。)

# %% [markdown] lang="en"
# **Names and shapes**
#
# | name | shape | what it is |
# | --- | --- | --- |
# | images | (N, C, H, W) | N images: image number, channel, row, column |
# | flat | (N, C·H·W) | the same numbers, one row per image |
# | `x` | (N, in) | what goes into a dense layer: N samples of `in` features |
# | `W` | (in, out) | one weight for each pair of an input and an output |
# | `b` | (out,) | one bias per output |
# | `y` | (N, out) | the output of a dense layer |
# | `dout` | as the layer's output | upstream gradient: $\partial L/\partial(\text{output})$ |
# | `dx`, `dW`, `db` | as `x`, `W`, `b` | gradients of the loss $L$ |

# %% [markdown] lang="ja"
# **名前と形**
#
# | 名前 | 形 | 意味 |
# | --- | --- | --- |
# | 画像 | (N, C, H, W) | N 枚の画像。軸は画像の番号、チャネル、行、列の順 |
# | flat | (N, C·H·W) | 同じ数を、画像 1 枚につき 1 行に並べたもの |
# | `x` | (N, in) | 全結合層への入力。`in` 個の特徴を持つサンプルが N 個 |
# | `W` | (in, out) | 入力と出力の組ごとに一つの重み |
# | `b` | (out,) | 出力ごとに一つのバイアス |
# | `y` | (N, out) | 全結合層の出力 |
# | `dout` | 層の出力と同じ | 上流から届く勾配 $\partial L/\partial(\text{出力})$ |
# | `dx`, `dW`, `db` | `x`, `W`, `b` と同じ | 損失 $L$ の勾配 |

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


def draw(ax, array, title, *, numbers=False, cmap="RdBu", limit=None):
    """Show a 2-D array as a picture, with its numbers written into the squares if asked for."""
    limit = limit or max(1e-12, np.abs(array).max())
    ax.imshow(array, cmap=cmap, vmin=-limit if cmap == "RdBu" else 0, vmax=limit)
    for (row, column), value in np.ndenumerate(array):
        if numbers:
            ax.text(column, row, f"{value:.3g}", ha="center", va="center", fontsize=11)
    ax.set(xticks=[], yticks=[])
    ax.set_title(title, fontsize=11)


# %% [markdown] lang="en"
# ## 1. The two layers (given)
#
# The classes below are finished; leave them as they are. They remember what has to be remembered,
# and call *your* functions at the moment they are needed. So you need not run this cell again when
# you change an answer further down, and until you have answered, their methods give `None`.

# %% [markdown] lang="ja"
# ## 1. 二つの層のクラス(完成済み)
#
# 次の二つのクラスは完成しているので、変更は不要です。
# 覚えておくべきものを覚え、必要になった時点で*あなたの*関数を呼び出します。
# ですから、この先の解答を書き直しても、このセルを実行し直す必要はありません。
# 解答を書くまでは、メソッドは `None` を返します。


# %%
# en: Until you have answered, these give None; an answer of yours is not overwritten.
# ja: 解答を書くまでは None を返す。書いた解答を上書きすることはない
for name in (
    *("flatten_forward", "flatten_backward", "dense_forward", "dense_grad_x"),
    *("dense_grad_W", "dense_grad_b", "sgd_step"),
):
    globals().setdefault(name, lambda *_: None)


class Flatten:
    """Images (N, C, H, W) to rows (N, C·H·W); it has nothing to learn."""

    def forward(self, x):
        """x (N, C, H, W) -> (N, C·H·W)."""
        self.x_shape = x.shape
        return flatten_forward(x)

    def backward(self, dout):
        """dout (N, C·H·W) -> dx (N, C, H, W)."""
        return flatten_backward(dout, self.x_shape)


class Dense:
    """A dense layer: W (in, out), b (out,)."""

    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = np.sqrt(2 / in_features) * rng.standard_normal((in_features, out_features))
        self.b = np.zeros(out_features)

    def forward(self, x):
        """x (N, in) -> y (N, out)."""
        self.x = x
        return dense_forward(x, self.W, self.b)

    def backward(self, dout):
        """dout (N, out) -> dx (N, in); sets dW and db."""
        self.dW = dense_grad_W(dout, self.x)
        self.db = dense_grad_b(dout)
        return dense_grad_x(dout, self.W)

    def update(self, lr):
        """One step of gradient descent, in place."""
        sgd_step(self, lr)


# %% tags=["otter_ignore"]
def dense_answers():
    """What the questions on the dense layer give so far, asked of a layer with one weight."""
    layer, one = Dense(1, 1), np.ones((1, 1))
    start = layer.W.copy()
    y, dx = layer.forward(one), layer.backward(one)
    gradients = None if layer.dW is None or layer.db is None else True
    if gradients:
        layer.update(1.0)
    moved = None if np.array_equal(layer.W, start) else True
    return {"q3": y, "q4": dx, "q5": gradients, "q6": moved}


# %% [markdown] lang="en"
# ## 2. From an image to a row
#
# A dense layer takes a row of numbers per sample, so an image has to be laid out as a row. In which
# order? As you read a book: along the line, line by line, page by page. The last index runs
# fastest. This is called **C order**, after the programming language:
#
# $$\mathrm{flat}[n,\;(c\,H + h)\,W + w] = x[n, c, h, w]$$
#
# Here one image of two channels, 2 × 3 pixels each:
#
# $$
# \begin{bmatrix} 1&2&3\\ 4&5&6 \end{bmatrix},\;
# \begin{bmatrix} 7&8&9\\ 10&11&12 \end{bmatrix}
# \;\to\;
# \begin{bmatrix} 1&2&3&4&5&6&7&8&9&10&11&12 \end{bmatrix}
# $$
#
# **F order** (after Fortran) lets the first index run fastest instead, here the channel:
# 1, 7, 4, 10, 2, 8, 5, 11, 3, 9, 6, 12. Why not so? A layer that follows would learn just as well.
# But its weights are sorted like the row: each belongs to one place. Whoever uses the weights later
# has to flatten in the order in which they were learnt, so one order has to be agreed on. C order
# keeps each row and each channel in one piece, and it is what PyTorch does, and NumPy when you say
# nothing. (TensorFlow lays out its images as (H, W, C): weights from there come in another order.)
#
# Order is a matter of indices, not of memory. A transposed array lies in memory in another way than
# its indices say, and NumPy's `order="A"` and `order="K"` follow the memory.

# %% [markdown] lang="ja"
# ## 2. 画像から 1 行へ
#
# 全結合層は、サンプルごとに 1 行の数を受け取ります。そこで、画像を 1 行に並べなければなりません。
# どの順に並べるのでしょうか。本を読む順です。行に沿って進み、次の行へ移り、読み終えたら次のページへ移ります。
# つまり、最後の添字がいちばん速く動きます。プログラミング言語 C にちなんで **C オーダー**と呼びます。
#
# $$\mathrm{flat}[n,\;(c\,H + h)\,W + w] = x[n, c, h, w]$$
#
# たとえば、2 チャネル、2 × 3 画素の画像 1 枚なら次のようになります。
#
# $$
# \begin{bmatrix} 1&2&3\\ 4&5&6 \end{bmatrix},\;
# \begin{bmatrix} 7&8&9\\ 10&11&12 \end{bmatrix}
# \;\to\;
# \begin{bmatrix} 1&2&3&4&5&6&7&8&9&10&11&12 \end{bmatrix}
# $$
#
# **F オーダー**(Fortran にちなみます)では逆に、最初の添字がいちばん速く動きます。
# この例ではチャネルなので、1, 7, 4, 10, 2, 8, 5, 11, 3, 9, 6, 12 の順です。
# これではいけないのでしょうか。実は、後に続く層は同じように学習できます。
# しかし、重みの並びは行の並びに対応していて、重みの一つ一つが決まった場所の値を受け持っています。
# その重みをあとで使う人は、学習したときと同じ順に平坦化しなければなりません。
# ですから、順序を一つに決めておく必要があります。
# C オーダーなら各行も各チャネルもひと続きのまま並び、PyTorch も、何も指定しないときの NumPy もこの順です。
# (TensorFlow は画像を (H, W, C) の順に持つので、そこで学習した重みは別の順に並んでいます。)
#
# なお、順序を決めるのは添字であって、メモリではありません。
# 転置した配列では、メモリ上の並びと添字の順が異なります。
# NumPy の `order="A"` や `order="K"` は、メモリ上の並びに従います。

# %% [raw]
# # BEGIN QUESTION
# name: q1

# %% [markdown] lang="en"
# ### q1. Flatten, forward
#
# Write `flatten_forward`.
#
# - **Takes** `x` (N, C, H, W).
# - **Returns** (N, C·H·W): one row per image, in C order, also when there is a single image.
# - **Counts**: that every number is in its place. `x` keeps its values and its shape.

# %% [markdown] lang="ja"
# ### q1. 平坦化の順伝播
#
# `flatten_forward` を書いてください。
#
# - **引数**: `x` (N, C, H, W)。
# - **戻り値**: (N, C·H·W)。画像 1 枚につき 1 行で、C オーダーに並べます。画像が 1 枚だけのときも同じです。
# - **評価**: すべての値が正しい場所にあること。`x` の値と形は変えません。

# %% [raw]
# # BEGIN SOLUTION


# %%
def flatten_forward(x):
    """x (N, C, H, W) -> (N, C·H·W), one row per image in C order."""
    return x.reshape(x.shape[0], -1)  # SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: which place in the row does each pixel get? On the left two channels of 3 × 4 pixels, as
# your function lays them out; on the right in F order. Neighbours side by side stay neighbours in C
# order. What becomes of neighbours one above the other?

# %% [markdown] lang="ja"
# **見てみよう**: 各画素は、行の何番目に並ぶでしょうか。
# 左は、3 × 4 画素の 2 チャネルをあなたの関数で並べた場合、右は F オーダーの場合です。
# C オーダーでは、左右に隣り合う画素は行の中でも隣り合います。では、上下に隣り合う画素はどうなりますか。

# %% tags=["otter_ignore"]
one_pixel_images = np.eye(24).reshape(24, 2, 3, 4)
flat = flatten_forward(one_pixel_images)
if answered(q1=flat):
    yours = flat.argmax(axis=1).reshape(2, 3, 4)
    fortran = np.arange(24).reshape(2, 3, 4, order="F")
    fig, axes = plt.subplots(1, 4, figsize=(12, 2.6), layout="constrained")
    for title, places, pair in [("yours", yours, axes[:2]), ("F order", fortran, axes[2:])]:
        for channel, ax in enumerate(pair):
            named = f"{title}, channel {channel}"
            draw(ax, places[channel], named, numbers=True, cmap="Blues", limit=40)
    plt.show()

# %% [markdown] lang="en"
# ### And back
#
# Flattening computes nothing. Every number of the row is one pixel, so the gradient of that number
# is the gradient of that pixel: it goes back to where the pixel came from. All that has to be
# remembered is the shape.

# %% [markdown] lang="ja"
# ### 逆向き
#
# 平坦化では何も計算していません。行の中の一つの数は、そのまま一つの画素です。
# ですから、その数の勾配がそのまま画素の勾配であり、画素のあった場所に戻すだけです。
# 覚えておく必要があるのは、形だけです。

# %% [raw]
# # BEGIN QUESTION
# name: q2

# %% [markdown] lang="en"
# ### q2. Flatten, backward
#
# Write `flatten_backward`.
#
# - **Takes** `dout` (N, C·H·W) and `x_shape` = (N, C, H, W), the shape of the images.
# - **Returns** `dx` of the shape `x_shape`.
# - **Counts**: that every number returns to its pixel. `dout` keeps its values and its shape.

# %% [markdown] lang="ja"
# ### q2. 平坦化の逆伝播
#
# `flatten_backward` を書いてください。
#
# - **引数**: `dout` (N, C·H·W) と、画像の形 `x_shape` = (N, C, H, W)。
# - **戻り値**: 形が `x_shape` の `dx`。
# - **評価**: すべての値が元の画素の位置に戻ること。`dout` の値と形は変えません。

# %% [raw]
# # BEGIN SOLUTION


# %%
def flatten_backward(dout, x_shape):
    """dout (N, C·H·W) -> dx of shape x_shape (N, C, H, W)."""
    return dout.reshape(x_shape)  # SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# ## 3. The dense layer
#
# Every output is a weighted sum of *all* inputs, plus a bias:
#
# $$y[n, o] = b[o] + \sum_{i} x[n, i]\; W[i, o]$$
#
# Check it by hand; the first number is $1\cdot1 + 2\cdot2 + 3\cdot0 + 10 = 15$:
#
# $$
# x = \begin{bmatrix} 1&2&3\\ 4&5&6 \end{bmatrix}
# \qquad
# W = \begin{bmatrix} 1&0\\ 2&1\\ 0&3 \end{bmatrix}
# \qquad
# b = \begin{bmatrix} 10&20 \end{bmatrix}
# \qquad
# y = \begin{bmatrix} 15&31\\ 24&43 \end{bmatrix}
# $$

# %% [markdown] lang="ja"
# ## 3. 全結合層
#
# どの出力も、*すべての*入力の重み付き和にバイアスを足したものです。
#
# $$y[n, o] = b[o] + \sum_{i} x[n, i]\; W[i, o]$$
#
# 手計算で確かめましょう。左上の値は $1\cdot1 + 2\cdot2 + 3\cdot0 + 10 = 15$ です。
#
# $$
# x = \begin{bmatrix} 1&2&3\\ 4&5&6 \end{bmatrix}
# \qquad
# W = \begin{bmatrix} 1&0\\ 2&1\\ 0&3 \end{bmatrix}
# \qquad
# b = \begin{bmatrix} 10&20 \end{bmatrix}
# \qquad
# y = \begin{bmatrix} 15&31\\ 24&43 \end{bmatrix}
# $$

# %% [raw]
# # BEGIN QUESTION
# name: q3

# %% [markdown] lang="en"
# ### q3. Dense layer, forward
#
# Write `dense_forward`.
#
# - **Takes** `x` (N, in), `W` (in, out), `b` (out,).
# - **Returns** `y` (N, out), also for N = 1 and for a single output.
# - **Counts**: the numbers. `x`, `W` and `b` stay unchanged.

# %% [markdown] lang="ja"
# ### q3. 全結合層の順伝播
#
# `dense_forward` を書いてください。
#
# - **引数**: `x` (N, in)、`W` (in, out)、`b` (out,)。
# - **戻り値**: `y` (N, out)。N = 1 のときも、出力が一つだけのときも 2 軸の配列です。
# - **評価**: 値が正しいこと。`x`, `W`, `b` は書き換えません。

# %% [raw]
# # BEGIN SOLUTION


# %%
def dense_forward(x, W, b):
    """x (N, in), W (in, out), b (out,) -> y (N, out)."""
    return x @ W + b  # SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# ## 4. Three gradients from one sum
#
# The idea is the one from the convolution layer. The loss reacts to a small change of `y` with
# $\langle \mathrm{dout}, \Delta y\rangle$, so we differentiate $S = \langle \mathrm{dout}, y\rangle$
# with `dout` held fixed. Put in the formula for $y$:
#
# $$
# S = \sum_{n,o} \mathrm{dout}[n,o]\; b[o]
# \;+\; \sum_{n,i,o} \mathrm{dout}[n,o]\; x[n,i]\; W[i,o]
# $$
#
# Everything appears to the first power only: **strike out the entry you differentiate by, and add
# up what stood next to it.**
#
# $$
# \mathrm{dx}[n,i] = \sum_{o} \mathrm{dout}[n,o]\; W[i,o]
# \qquad
# \mathrm{dW}[i,o] = \sum_{n} x[n,i]\; \mathrm{dout}[n,o]
# \qquad
# \mathrm{db}[o] = \sum_{n} \mathrm{dout}[n,o]
# $$
#
# You add over the index that the struck-out entry does not have: over the outputs for `dx`, over the
# samples for `dW` and `db`. With the example from above:
#
# $$
# \mathrm{dout} = \begin{bmatrix} 1&0\\ 2&-1 \end{bmatrix}
# \qquad
# \mathrm{dx} = \begin{bmatrix} 1&2&0\\ 2&3&-3 \end{bmatrix}
# \qquad
# \mathrm{dW} = \begin{bmatrix} 9&-4\\ 12&-5\\ 15&-6 \end{bmatrix}
# \qquad
# \mathrm{db} = \begin{bmatrix} 3&-1 \end{bmatrix}
# $$
#
# Each of these sums is a matrix product. Shapes tell you which factors to transpose, as long as N,
# in and out differ. Where they are equal every product fits, and only the formula knows.

# %% [markdown] lang="ja"
# ## 4. 一つの和から三つの勾配
#
# 考え方は畳み込み層のときと同じです。`y` が少し変わると、損失は
# $\langle \mathrm{dout}, \Delta y\rangle$ だけ変わります。
# そこで、`dout` を固定して $S = \langle \mathrm{dout}, y\rangle$ を微分します。$y$ の式を代入しましょう。
#
# $$
# S = \sum_{n,o} \mathrm{dout}[n,o]\; b[o]
# \;+\; \sum_{n,i,o} \mathrm{dout}[n,o]\; x[n,i]\; W[i,o]
# $$
#
# どの変数も 1 次でしか現れません。ですから、
# **微分する変数を消して、その隣に掛かっていたものをすべて足す**だけです。
#
# $$
# \mathrm{dx}[n,i] = \sum_{o} \mathrm{dout}[n,o]\; W[i,o]
# \qquad
# \mathrm{dW}[i,o] = \sum_{n} x[n,i]\; \mathrm{dout}[n,o]
# \qquad
# \mathrm{db}[o] = \sum_{n} \mathrm{dout}[n,o]
# $$
#
# 和を取るのは、消した変数が持っていない添字についてです。
# `dx` なら出力、`dW` と `db` ならサンプルについて足します。先ほどの例では次のようになります。
#
# $$
# \mathrm{dout} = \begin{bmatrix} 1&0\\ 2&-1 \end{bmatrix}
# \qquad
# \mathrm{dx} = \begin{bmatrix} 1&2&0\\ 2&3&-3 \end{bmatrix}
# \qquad
# \mathrm{dW} = \begin{bmatrix} 9&-4\\ 12&-5\\ 15&-6 \end{bmatrix}
# \qquad
# \mathrm{db} = \begin{bmatrix} 3&-1 \end{bmatrix}
# $$
#
# どの和も行列積で書けます。N と in と out が互いに異なれば、どちらを転置すべきかは形からわかります。
# しかし、これらが等しいと、どの掛け方でも形は合ってしまいます。そのときに頼れるのは式だけです。

# %% [raw]
# # BEGIN QUESTION
# name: q4

# %% [markdown] lang="en"
# ### q4. `dx`
#
# Write `dense_grad_x`.
#
# - **Takes** `dout` (N, out) and `W` (in, out).
# - **Returns** `dx` (N, in): each sample has a gradient of its own.
# - **Counts**: the numbers. `dout` and `W` stay unchanged.
#
# *Hint*: `dx` is the adjoint of the layer without bias. For all $u$ (N, out) and $v$ (N, in),
# $\langle u, vW\rangle = \langle \mathrm{dx}(u), v\rangle$; with random numbers you can test
# yourself.

# %% [markdown] lang="ja"
# ### q4. `dx`
#
# `dense_grad_x` を書いてください。
#
# - **引数**: `dout` (N, out) と `W` (in, out)。
# - **戻り値**: `dx` (N, in)。勾配はサンプルごとに別々です。
# - **評価**: 値が正しいこと。`dout` と `W` は書き換えません。
#
# *ヒント*: `dx` は、バイアスを除いた層の随伴です。どんな $u$ (N, out) と $v$ (N, in) についても
# $\langle u, vW\rangle = \langle \mathrm{dx}(u), v\rangle$ が成り立ちます。
# 乱数を使えば、自分の解答を確かめられます。

# %% [raw]
# # BEGIN SOLUTION


# %%
def dense_grad_x(dout, W):
    """dout (N, out), W (in, out) -> dx (N, in)."""
    return dout @ W.T  # SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [raw]
# # BEGIN QUESTION
# name: q5

# %% [markdown] lang="en"
# ### q5. `dW` and `db`
#
# Write `dense_grad_W` and `dense_grad_b`.
#
# - **Take** `dout` (N, out), and `dense_grad_W` also `x` (N, in).
# - **Return** `dW` (in, out) and `db` (out,): the *sums* over the batch, not the means. `db` has one
#   axis, also when there is only one output.
# - **Count**: the numbers, and that a second call starts afresh. `dout` and `x` stay unchanged.

# %% [markdown] lang="ja"
# ### q5. `dW` と `db`
#
# `dense_grad_W` と `dense_grad_b` を書いてください。
#
# - **引数**: `dout` (N, out)。`dense_grad_W` はさらに `x` (N, in) も受け取ります。
# - **戻り値**: `dW` (in, out) と `db` (out,)。バッチについては平均ではなく*和*を取ります。
#   `db` は、出力が一つだけのときも 1 軸の配列です。
# - **評価**: 値が正しいこと。また、2 回目の呼び出しに前回の値が残らないこと。
#   `dout` と `x` は書き換えません。

# %% [raw]
# # BEGIN SOLUTION


# %%
def dense_grad_W(dout, x):
    """dout (N, out), x (N, in) -> dW (in, out), summed over the batch."""
    return x.T @ dout  # SOLUTION


def dense_grad_b(dout):
    """dout (N, out) -> db (out,), summed over the batch."""
    return dout.sum(axis=0)  # SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: both layers in a row, tested by central differences. An image goes through `Flatten` and
# `Dense`, the gradient comes back through `Dense` and `Flatten`. The two columns differ only by
# rounding.

# %% [markdown] lang="ja"
# **見てみよう**: 二つの層をつないで、中心差分で確かめます。
# 画像は `Flatten`、`Dense` の順に通り、勾配は `Dense`、`Flatten` の順に戻ってきます。
# 二つの列の違いは丸め誤差だけです。

# %% tags=["otter_ignore"]
rng = np.random.default_rng(2)
images, dout = rng.standard_normal((3, 2, 4, 3)), rng.standard_normal((3, 5))
flatten, dense = Flatten(), Dense(24, 5, rng=rng)


def central_difference(array, index, step=6e-6):
    """How fast ⟨dout, y⟩ grows with one entry, which is put back afterwards."""
    entry = array[index]
    array[index] = entry + step
    above = np.sum(dout * dense.forward(flatten.forward(images)))
    array[index] = entry - step
    below = np.sum(dout * dense.forward(flatten.forward(images)))
    array[index] = entry
    return (above - below) / (2 * step)


flat, back = flatten.forward(images), flatten.backward(np.ones((3, 24)))
if answered(q1=flat, q2=back, **{**dense_answers(), "q6": True}):
    dense.forward(flat)
    dx = flatten.backward(dense.backward(dout))
    print(f"{'':16}{'backward':>16}{'difference':>16}")
    for name, gradient, array, index in [
        ("dx[2, 1, 3, 0]", dx, images, (2, 1, 3, 0)),
        ("dx[0, 0, 1, 2]", dx, images, (0, 0, 1, 2)),
        ("dW[7, 4]", dense.dW, dense.W, (7, 4)),
        ("db[1]", dense.db, dense.b, (1,)),
    ]:
        print(f"{name:16}{gradient[index]:16.9f}{central_difference(array, index):16.9f}")

# %% [markdown] lang="en"
# ## 5. One step downhill
#
# As for the convolution layer: $W \leftarrow W - \mathrm{lr}\cdot\mathrm{dW}$ and
# $b \leftarrow b - \mathrm{lr}\cdot\mathrm{db}$, **in place**. The numbers inside the arrays change;
# the arrays remain the same objects, so that whoever holds them sees the step.

# %% [markdown] lang="ja"
# ## 5. 坂を一歩下る
#
# 畳み込み層のときと同じです。$W \leftarrow W - \mathrm{lr}\cdot\mathrm{dW}$、
# $b \leftarrow b - \mathrm{lr}\cdot\mathrm{db}$ を、**その場で**(in place)行います。
# 配列の中の数だけが変わり、配列そのものは同じオブジェクトのままです。
# こうすれば、同じ配列をほかで持っている人からも更新が見えます。

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
# - **Counts**: the numbers, and that the step is made in place. `dW` and `db` stay unchanged.

# %% [markdown] lang="ja"
# ### q6. SGD の 1 ステップ
#
# `sgd_step` を書いてください。
#
# - **引数**: `W`, `b`, `dW`, `db` を持つ `layer` と、学習率 `lr`(浮動小数点数)。
# - **戻り値**: なし。呼び出したあと、`layer.W` と `layer.b` が 1 ステップ進んでいます。
# - **評価**: 値が正しいこと。また、その場で更新されていること。`dW` と `db` は書き換えません。

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
# *Look*: your layer learns a linear map. The teacher is a convolution with a 3 × 3 kernel on 6 × 6
# images, written as a matrix: 16 outputs, 36 pixels, the same nine numbers in every row and zeros
# everywhere else. Your layer does not know that. It has 576 weights of its own and has to find each
# zero from examples, in mini-batches of 20. How many examples does it need? Try `examples = 30`: the
# loss on what it was shown (black) still falls, the loss on new images (orange) does not. The nine
# numbers of the convolution could be had from a single image.

# %% [markdown] lang="ja"
# **見てみよう**: あなたの層に、線形写像を学習させます。
# 先生は 6 × 6 の画像に対する 3 × 3 の畳み込みで、これを行列で書いたものです。
# 16 個の出力と 36 個の画素があり、どの行にも同じ九つの数が現れ、残りはすべて 0 です。
# でも、あなたの層はそのことを知りません。576 個の重みを別々に持ち、
# 20 個ずつのミニバッチの例だけを頼りに、0 の一つ一つまで自分で見つけなければなりません。
# 例はいくつ必要でしょうか。`examples = 30` を試してみましょう。
# 見せた例での損失(黒)は下がり続けますが、新しい画像での損失(オレンジ)は下がりません。
# 畳み込みの九つの数なら、画像が 1 枚あれば求められるのです。

# %% tags=["otter_ignore"]
examples, lr, steps = 300, 0.04, 250

rng = np.random.default_rng(3)
rows, columns = np.divmod(np.arange(36), 6)
tops, lefts = np.divmod(np.arange(16), 4)
down, right = rows[:, None] - tops, columns[:, None] - lefts
inside = (down >= 0) & (down < 3) & (right >= 0) & (right < 3)
kernel = np.array([[-1.0, 0.0, 1.0], [-2.0, 0.5, 2.0], [-1.0, 0.0, 1.0]])
teacher = np.where(inside, kernel[np.clip(down, 0, 2), np.clip(right, 0, 2)], 0)

x, new_x = rng.standard_normal((examples, 36)), rng.standard_normal((500, 36))
learner = Dense(36, 16, rng=rng)
start = learner.W.copy()
if answered(**dense_answers()):
    losses, new_losses = [], []
    for _ in range(steps):
        error = learner.forward(new_x) - new_x @ teacher
        new_losses.append(np.mean(np.sum(error**2, axis=1)))
        batch = x[rng.integers(0, examples, 20)]
        error = learner.forward(batch) - batch @ teacher
        losses.append(np.mean(np.sum(error**2, axis=1)))
        learner.backward(2 * error / len(batch))
        learner.update(lr)
    fig, axes = plt.subplots(1, 4, figsize=(13, 2.8), layout="constrained")
    axes[0].semilogy(losses, color="black", lw=1, label="examples")
    axes[0].semilogy(new_losses, color="tab:orange", lw=2, label="new images")
    axes[0].set(xlabel="step", ylabel="loss")
    axes[0].legend()
    shown = {"start": start, f"step {steps}": learner.W, "teacher": teacher}
    for ax, (title, W) in zip(axes[1:], shown.items(), strict=True):
        draw(ax, W.T, title, limit=2)
        ax.set(xlabel="pixel", ylabel="output")
    plt.show()

# %% [markdown] lang="en"
# ## 6. What a dense layer does not know
#
# Flatten loses no number; `backward` finds its way back. And yet something is gone. Nothing in
# $\sum_i x[n,i]\,W[i,o]$ says that pixel $i+1$ lies to the right of pixel $i$, that in a 28 × 28
# image pixel $i + 28$ lies below it, or that two numbers are the red and the green of one point. **A
# sum does not mind the order of its terms.** Who is whose neighbour the layer would have to learn
# from examples, for each place anew.
#
# Here is the experiment. Shuffle the pixels of all images, by one and the same order: place $j$ now
# holds the pixel that was at `order[j]`. Let the weights move along with their pixels. Then every
# sum is what it was. With three pixels and `order` = [2, 0, 1]:
#
# $$
# \begin{bmatrix} 1&2&3 \end{bmatrix}
# \begin{bmatrix} 10\\ 20\\ 30 \end{bmatrix} = 140
# \qquad
# \begin{bmatrix} 3&1&2 \end{bmatrix}
# \begin{bmatrix} 30\\ 10\\ 20 \end{bmatrix} = 140
# $$

# %% [markdown] lang="ja"
# ## 6. 全結合層が知らないこと
#
# 平坦化しても、数は一つも失われません。`backward` で元に戻れることからもわかります。
# それでも、何かがなくなっています。$\sum_i x[n,i]\,W[i,o]$ のどこを見ても、
# 画素 $i+1$ が画素 $i$ の右隣にあることも、28 × 28 の画像なら画素 $i + 28$ がそのすぐ下にあることも、
# 二つの数が同じ点の赤と緑であることも書かれていません。**和は、足す順序を気にしないのです。**
# どれとどれが隣どうしなのかを、層は場所ごとに、例から学び取るしかありません。
#
# 実験してみましょう。すべての画像の画素を、同じ一つの順序で並べ替えます。
# 場所 $j$ には、`order[j]` にあった画素が来ます。重みも、対応する画素と一緒に動かします。
# すると、和はどれも元のままです。3 画素で `order` = [2, 0, 1] とすると、次のようになります。
#
# $$
# \begin{bmatrix} 1&2&3 \end{bmatrix}
# \begin{bmatrix} 10\\ 20\\ 30 \end{bmatrix} = 140
# \qquad
# \begin{bmatrix} 3&1&2 \end{bmatrix}
# \begin{bmatrix} 30\\ 10\\ 20 \end{bmatrix} = 140
# $$

# %% [raw]
# # BEGIN QUESTION
# name: q7

# %% [markdown] lang="en"
# ### q7. Weights for shuffled pixels
#
# Write `permute_inputs`.
#
# - **Takes** `W` (in, out) and `order`, an array of integers that holds each of 0, 1, …, in − 1
#   once.
# - **Returns** the weights (in, out) that give for the shuffled images what `W` gives for the
#   originals: `x[:, order] @ permute_inputs(W, order)` equals `x @ W`, whatever `x` is.
# - **Counts**: the numbers. `W` and `order` stay unchanged.

# %% [markdown] lang="ja"
# ### q7. 画素を並べ替えた画像のための重み
#
# `permute_inputs` を書いてください。
#
# - **引数**: `W` (in, out) と、0, 1, …, in − 1 を 1 回ずつ含む整数の配列 `order`。
# - **戻り値**: 並べ替えた画像に対して、元の画像に対する `W` と同じ結果を与える重み (in, out)。
#   つまり、どんな `x` についても `x[:, order] @ permute_inputs(W, order)` は `x @ W` に等しくなります。
# - **評価**: 値が正しいこと。`W` と `order` は書き換えません。

# %% [raw]
# # BEGIN SOLUTION


# %%
def permute_inputs(W, order):
    """W (in, out), order (in,) -> the weights (in, out) for inputs x[:, order]."""
    return W[order]  # SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: two dense layers learn to read noisy digits. The first sees them as they are, the second
# with shuffled pixels, starting from the weights that your function makes of the first one's. You
# can read one of the two pictures on the left. To the layers they are equally hard: the loss curves
# lie on one another. The third and fourth pictures are the weights of the output for 3, the fourth
# shuffled like everything the second layer sees.

# %% [markdown] lang="ja"
# **見てみよう**: 二つの全結合層に、ノイズの入った数字を読み分けさせます。
# 一つ目はそのままの画像を、二つ目は画素を並べ替えた画像を見ます。
# 二つ目の最初の重みは、一つ目の最初の重みからあなたの関数で作ります。
# 左の 2 枚のうち、人間に読めるのは片方だけです。
# ところが、層にとって難しさはまったく同じで、損失の曲線はぴったり重なります。
# 3 枚目と 4 枚目は「3」を担当する出力の重みです。
# 4 枚目は、二つ目の層が見るものすべてと同じように並べ替わっています。

# %% tags=["otter_ignore"]
# en: The ten digits, each drawn with 5 × 3 dots, read line by line.
# ja: 十個の数字。それぞれ 5 × 3 個の点で描き、1 行ずつ読む
font = """111101101101111 010110010010111 111001111100111 111001111001111 101101111001001
          111100111001111 111100111101111 111001001010010 111101111101111 111101111001111"""
dots = np.array([[float(dot) for dot in digit] for digit in font.split()]).reshape(10, 1, 5, 3)
digits = np.pad(np.kron(dots, np.ones((1, 1, 3, 3))), ((0, 0), (0, 0), (1, 1), (1, 1)))

rng = np.random.default_rng(4)
labels = rng.integers(0, 10, 500)
images = digits[labels] + 0.35 * rng.standard_normal((500, 1, 17, 11))
targets = np.eye(10)[labels]


def learn(x, W, lr=0.01, steps=150):
    layer, losses = Dense(*W.shape), []
    layer.W[:] = W
    for _ in range(steps):
        error = layer.forward(x) - targets
        losses.append(np.mean(np.sum(error**2, axis=1)))
        layer.backward(2 * error / len(x))
        layer.update(lr)
    return layer.W, losses


flat = flatten_forward(images)
start, order = 0.03 * rng.standard_normal((187, 10)), rng.permutation(187)
moved = permute_inputs(start, order)
if answered(q1=flat, q7=moved, **dense_answers()):
    W, losses = learn(flat, start)
    shuffled, shuffled_losses = learn(flat[:, order], moved)
    three = np.flatnonzero(labels == 3)[0]
    fig, axes = plt.subplots(
        1, 5, figsize=(13, 3), width_ratios=(1, 1, 1, 1, 2.4), layout="constrained"
    )
    draw(axes[0], images[three, 0], "x", cmap="gray_r", limit=1.5)
    draw(axes[1], flat[three, order].reshape(17, 11), "x[order]", cmap="gray_r", limit=1.5)
    draw(axes[2], W[:, 3].reshape(17, 11), "W[:, 3]")
    draw(axes[3], shuffled[:, 3].reshape(17, 11), "W[:, 3], shuffled")
    axes[4].plot(losses, color="0.7", lw=7, label="images")
    axes[4].plot(shuffled_losses, "k--", lw=1.5, label="shuffled images")
    axes[4].set(xlabel="step", ylabel="loss", ylim=(0, None))
    axes[4].legend()
    plt.show()
    difference = np.abs(np.subtract(losses, shuffled_losses)).max()
    print(f"max |loss − loss shuffled| = {difference:.1e}")

# %% [markdown] lang="en"
# A convolution is not so patient: its kernel looks at neighbours, and after the shuffle other pixels
# are neighbours. This is what it knows from the start, and what a dense layer has to do without.
# Which changes of the images can a dense layer make up for, and which not?

# %% [markdown] lang="ja"
# 畳み込みなら、こうはいきません。カーネルは隣り合う画素を見るので、
# 並べ替えたあとでは、まったく別の画素が隣どうしになってしまいます。
# 隣どうしを知っていることは畳み込みに初めから備わった知識で、全結合層にはそれがないのです。
# では、全結合層が埋め合わせられる変更と、そうでない変更を見分けられますか。

# %% [raw]
# # BEGIN QUESTION
# name: q8

# %% [markdown] lang="en"
# ### q8. What a dense layer cannot tell
#
# A `Flatten` and a `Dense` with weights $W$ and bias $b$ see colour images (C = 3) with values from
# 0 to 1, all of which can occur. Now *every* image is changed in the way named below. For which
# changes are there new weights $W'$ and a new bias $b'$, **the same for all images**, that give for
# each changed image exactly what $W, b$ gave for the original, whatever $W$ and $b$ were?
#
# - **a**: each image is mirrored, left to right.
# - **b**: each image moves one pixel to the right. Its last column is lost; zeros enter on the left.
# - **c**: the images are flattened from (H, W, C) instead of (C, H, W), the channel running fastest.
# - **d**: the numbers of each image are sorted, from small to large.
# - **e**: each value $v$ becomes $1 - v$: the negative of a photograph.
# - **f**: the pixels of each image are shuffled in an order of its own, drawn anew every time.
# - **g**: each image is turned to grey: all three channels are replaced by their mean.
# - **h**: each value is divided by 10.
#
# Set `can_be_undone` to the list of the letters for which the answer is yes, such as
# `["b", "d"]`, in any order. (The public check sees only whether it is such a list.)
#
# *Hint*: is there a way back from the changed image to the original, and is it one and the same
# matrix product, plus a constant, for every image?

# %% [markdown] lang="ja"
# ### q8. 全結合層には区別できないもの
#
# 重み $W$ とバイアス $b$ を持つ `Dense` が、`Flatten` を通してカラー画像(C = 3)を見ています。
# 値は 0 から 1 までで、どんな値の画像も現れます。ここで、*すべての*画像に次の変更を加えます。
# 変更後の各画像に対して、元の画像に対する $W, b$ とまったく同じ出力を与えるような、
# **すべての画像に共通の**新しい重み $W'$ とバイアス $b'$ が、
# $W$ と $b$ が何であっても存在するのは、どの変更でしょうか。
#
# - **a**: 各画像を左右に反転する。
# - **b**: 各画像を右に 1 画素ずらす。最後の列は失われ、左端には 0 が入る。
# - **c**: (C, H, W) ではなく (H, W, C) の順に平坦化する。つまり、チャネルがいちばん速く動く。
# - **d**: 各画像の中の数を、小さい順に並べ替える。
# - **e**: どの値 $v$ も $1 - v$ にする。写真のネガのようなもの。
# - **f**: 各画像の画素を、画像ごとに毎回新しく決めた順序で並べ替える。
# - **g**: 各画像を灰色にする。三つのチャネルを、どれもその平均で置き換える。
# - **h**: どの値も 10 で割る。
#
# 答えが「存在する」となる文字のリストを、`["b", "d"]` のように `can_be_undone` に入れてください。
# 順序は問いません。(公開チェックで見るのは、このようなリストになっているかどうかだけです。)
#
# *ヒント*: 変更後の画像から元の画像に戻れますか。その戻し方は、
# すべての画像に共通の行列積と定数の足し算だけで書けますか。

# %% [raw]
# # BEGIN SOLUTION

# %%
can_be_undone = ["a", "c", "e", "h"]  # SOLUTION

# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# ## 7. Counting: dense against convolution
#
# What not knowing costs can be counted. Take images of 10 × 10 pixels with three channels, 300
# numbers.
#
# - **Dense**, to 300 units: $300 \times 300$ weights and 300 biases: **90,300** parameters.
# - **Convolution**, 100 filters of 5 × 5 × 3: $5 \times 5 \times 3 \times 100$ weights and 100
#   biases: **7,600** parameters, about a twelfth. And it gives 100 maps of 6 × 6, which is 3,600
#   numbers instead of 300.
#
# With images of 20 × 20 the dense layer has 360,300 parameters, the convolution still 7,600. In the
# LeNet that you will build, 94,200 of 107,786 parameters sit in the first dense layer, right behind
# the flatten.

# %% [markdown] lang="ja"
# ## 7. 数えてみる: 全結合と畳み込み
#
# 知らないことの代償は、数えることができます。10 × 10 画素、3 チャネルの画像を考えましょう。
# 数は全部で 300 個です。
#
# - **全結合**で 300 ユニットにつなぐ場合: 重み $300 \times 300$ 個とバイアス 300 個で、
#   パラメータは **90,300** 個です。
# - **畳み込み**で 5 × 5 × 3 のフィルタを 100 個使う場合: 重み $5 \times 5 \times 3 \times 100$ 個と
#   バイアス 100 個で、パラメータは **7,600** 個、全結合の約 12 分の 1 です。
#   しかも、出力は 6 × 6 のマップ 100 枚です。つまり、300 個ではなく 3,600 個の数が得られます。
#
# 画像が 20 × 20 になると、全結合層のパラメータは 360,300 個に増えますが、畳み込みは 7,600 個のままです。
# これから作る LeNet では、パラメータ 107,786 個のうち 94,200 個が、
# 平坦化のすぐ後ろにある最初の全結合層に集まっています。

# %% [markdown] lang="en"
# *Look*: parameters against the size of the image. The scale on the left is logarithmic.

# %% [markdown] lang="ja"
# **見てみよう**: 画像の大きさとパラメータ数の関係です。縦軸は対数目盛です。

# %% tags=["otter_ignore"]
units, filters, kernel_size, channels = 300, 100, 5, 3

side = np.arange(8, 257)
dense_count = channels * side**2 * units + units
conv_count = np.full(side.shape, (kernel_size**2 * channels + 1) * filters)
fig, ax = plt.subplots(figsize=(7, 3.2), layout="constrained")
ax.semilogy(side, dense_count, lw=2, label=f"dense, {units} units")
ax.semilogy(side, conv_count, lw=2, label=f"convolution, {filters} filters")
for count in (dense_count, conv_count):
    ax.plot(10, count[side == 10][0], "ko")
    ax.annotate(f" {count[side == 10][0]:,}", (12, count[side == 10][0]), va="bottom")
ax.set(xlabel="height and width of the image", ylabel="parameters", ylim=(2e3, 2e8))
ax.legend(loc="center right")
plt.show()

# %% [markdown] lang="en"
# ## 8. The convolution that is a dense layer
#
# What is left of a convolution when the kernel is 1 × 1? It sees no neighbours any more, only the
# channels of one pixel:
#
# $$y[n, f, h, w] = b[f] + \sum_{c} x[n, c, h, w]\; W[f, c, 0, 0]$$
#
# Compare this with the dense layer. At every pixel there is a row of C numbers, and from it comes a
# row of F numbers, with the same weights everywhere. So take the **pixels as samples**: N·H·W of
# them, with C features each, and the whole convolution is one matrix product. By hand, with one
# image of two channels and three pixels:
#
# $$
# x = \begin{bmatrix} 1&2&3 \end{bmatrix}, \begin{bmatrix} 4&5&6 \end{bmatrix}
# \;\to\;
# \begin{bmatrix} 1&4\\ 2&5\\ 3&6 \end{bmatrix}
# \begin{bmatrix} 1&0&1\\ 1&2&-1 \end{bmatrix}
# + \begin{bmatrix} 0&10&0 \end{bmatrix}
# = \begin{bmatrix} 5&18&-3\\ 7&20&-3\\ 9&22&-3 \end{bmatrix}
# \;\to\;
# y = \begin{bmatrix} 5&7&9 \end{bmatrix}, \begin{bmatrix} 18&20&22 \end{bmatrix},
# \begin{bmatrix} -3&-3&-3 \end{bmatrix}
# $$
#
# Networks use it to mix channels and to make fewer of them before an expensive layer: from 256
# channels to 64 it takes 16,448 parameters, where a 3 × 3 convolution takes 147,520.

# %% [markdown] lang="ja"
# ## 8. 全結合層そのものである畳み込み
#
# カーネルを 1 × 1 にすると、畳み込みには何が残るでしょうか。
# もう隣の画素は見ません。見るのは、一つの画素のチャネルだけです。
#
# $$y[n, f, h, w] = b[f] + \sum_{c} x[n, c, h, w]\; W[f, c, 0, 0]$$
#
# 全結合層の式と比べてみましょう。どの画素にも C 個の数の並びがあり、そこから F 個の数の並びが作られます。
# 重みはどの画素でも同じです。そこで、**画素をサンプルとみなします**。
# 全部で N·H·W 個のサンプルがあり、それぞれが C 個の特徴を持つので、
# 畳み込み全体がたった一つの行列積になります。2 チャネル、3 画素の画像 1 枚で手計算してみましょう。
#
# $$
# x = \begin{bmatrix} 1&2&3 \end{bmatrix}, \begin{bmatrix} 4&5&6 \end{bmatrix}
# \;\to\;
# \begin{bmatrix} 1&4\\ 2&5\\ 3&6 \end{bmatrix}
# \begin{bmatrix} 1&0&1\\ 1&2&-1 \end{bmatrix}
# + \begin{bmatrix} 0&10&0 \end{bmatrix}
# = \begin{bmatrix} 5&18&-3\\ 7&20&-3\\ 9&22&-3 \end{bmatrix}
# \;\to\;
# y = \begin{bmatrix} 5&7&9 \end{bmatrix}, \begin{bmatrix} 18&20&22 \end{bmatrix},
# \begin{bmatrix} -3&-3&-3 \end{bmatrix}
# $$
#
# 実際のネットワークでは、チャネルを混ぜ合わせたり、計算の重い層の前でチャネルを減らしたりするのに使います。
# 256 チャネルを 64 チャネルに減らすのに必要なパラメータは 16,448 個です。
# 3 × 3 の畳み込みなら 147,520 個になります。

# %% [raw]
# # BEGIN QUESTION
# name: q9

# %% [markdown] lang="en"
# ### q9. 1 × 1 convolution as a matrix product
#
# Write `conv1x1_as_dense`.
#
# - **Takes** `x` (N, C, H, W), `W` (F, C, 1, 1) and `b` (F,), as a convolution layer has them.
# - **Returns** `y` (N, F, H, W), computed with stride 1 and no padding.
# - **Counts**: the numbers. `x`, `W` and `b` stay unchanged.
#
# *Hint*: before you reshape to (N·H·W, C), the channels have to be on the last axis, and
# afterwards they have to go back. In the example, a reshape alone would make rows of 1 and 2, which
# are two pixels, and not of 1 and 4.

# %% [markdown] lang="ja"
# ### q9. 行列積としての 1 × 1 畳み込み
#
# `conv1x1_as_dense` を書いてください。
#
# - **引数**: `x` (N, C, H, W)、`W` (F, C, 1, 1)、`b` (F,)。畳み込み層と同じ形です。
# - **戻り値**: ストライド 1、パディングなしで計算した `y` (N, F, H, W)。
# - **評価**: 値が正しいこと。`x`, `W`, `b` は書き換えません。
#
# *ヒント*: (N·H·W, C) に reshape する前に、チャネルを最後の軸に移しておく必要があります。
# 計算が済んだら元の位置に戻します。上の例でいきなり reshape すると、
# 1 と 4 ではなく、別々の画素である 1 と 2 が同じ行に並んでしまいます。

# %% [raw]
# # BEGIN SOLUTION


# %%
def conv1x1_as_dense(x, W, b):
    """x (N, C, H, W), W (F, C, 1, 1), b (F,) -> y (N, F, H, W)."""
    # BEGIN SOLUTION
    batch, channels, height, width = x.shape
    pixels = np.moveaxis(x, 1, -1).reshape(-1, channels)
    y = pixels @ W[:, :, 0, 0].T + b
    return np.moveaxis(y.reshape(batch, height, width, -1), -1, 1)
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: on the three channels of a photograph, a 1 × 1 convolution is a photo app's colour filter.
# No edge moves and nothing is blurred. Put numbers of your own into `mix`: the rows are the red,
# green and blue that come out, the columns those that go in.

# %% [markdown] lang="ja"
# **見てみよう**: 写真のチャネルにかけると、1 × 1 の畳み込みは、写真アプリの「カラーフィルター」になります。
# 輪郭は動かず、ぼやけもしません。`mix` に好きな数を入れてみましょう。
# 行は出てくる赤・緑・青に、列は入ってくる赤・緑・青に対応します。

# %% tags=["otter_ignore"]
mix, bias = [[0.2, 0.1, 0.0], [0.1, 0.2, 0.1], [0.1, 0.3, 0.6]], [0.0, 0.0, 0.1]

down, right = np.mgrid[0:1:60j, 0:1.5:90j]
sky = np.stack([0.95 - 0.1 * down, 0.45 + 0.6 * down, 0.35 + 0.4 * down])
sea = np.stack([0.1 + 0 * down, 0.5 - 0.3 * down, 0.75 - 0.3 * down])
scene = np.where(down < 0.62, sky, sea)
sun = (down - 0.5) ** 2 + (right - 0.95) ** 2 < 0.2**2
scene = np.where(sun & (down < 0.62), np.array([1.0, 0.9, 0.3])[:, None, None], scene)
glitter = (down > 0.62) & (np.abs(right - 0.95) < 0.13) & (np.sin(90 * down + 9 * right) > 0.2)
scene = np.where(glitter, np.array([0.95, 0.8, 0.4])[:, None, None], scene)

layers = {
    "grey": ([[0.3, 0.59, 0.11]] * 3, [0, 0, 0]),
    "red and blue exchanged": ([[0, 0, 1], [0, 1, 0], [1, 0, 0]], [0, 0, 0]),
    "mix": (mix, bias),
}
results = {
    title: conv1x1_as_dense(scene[None], np.array(W, float)[:, :, None, None], np.array(b, float))
    for title, (W, b) in layers.items()
}
if answered(q9=results["mix"]):
    fig, axes = plt.subplots(1, 4, figsize=(13, 2.6), layout="constrained")
    for ax, (title, image) in zip(axes, {"x": scene[None], **results}.items(), strict=True):
        ax.imshow(np.moveaxis(image[0], 0, -1).clip(0, 1))
        ax.set(title=title, xticks=[], yticks=[])
    plt.show()

# %% [markdown] lang="en"
# ## What you have now
#
# | layer | sees | parameters | what it knows of images |
# | --- | --- | --- | --- |
# | convolution | a window | F·C·KH·KW + F | who is whose neighbour; that every place is alike |
# | 1 × 1 convolution | the channels of one pixel | F·C + F | that every place is alike |
# | dense | everything | in·out + out | nothing |
#
# That is why networks begin with convolutions and end with dense layers: what is near is brought
# together first, as long as it is known what is near, and the few numbers that remain are weighed
# against one another at the end. All of them are linear maps with one and the same recipe for the
# gradients: strike out, and add up what stood next to it.
#
# Before you hand in, restart the kernel and run everything from the top, so that no answer depends
# on a cell that is no longer there.
#
# **Next notebook**: the whole network. Convolution, pooling, flatten and dense, put together into
# LeNet, and trained on handwritten digits.

# %% [markdown] lang="ja"
# ## まとめ
#
# | 層 | 見る範囲 | パラメータ数 | 画像について知っていること |
# | --- | --- | --- | --- |
# | 畳み込み | 窓 | F·C·KH·KW + F | どれが隣どうしか。どの場所も同じように扱えること |
# | 1 × 1 畳み込み | 1 画素の全チャネル | F·C + F | どの場所も同じように扱えること |
# | 全結合 | すべて | in·out + out | 何も知らない |
#
# ネットワークが畳み込みで始まり、全結合で終わるのはこのためです。
# どれが近いかがわかっているうちに、まず近くのものどうしをまとめます。
# そして最後に、残った少数の値を互いに比べて判断します。
# どの層も線形写像で、勾配の求め方はみな同じです。変数を消して、その隣に掛かっていたものを足すだけです。
#
# 提出する前に、カーネルを再起動し、すべてのセルを上から実行してください。
# もう残っていないセルに頼った解答がないかを確かめるためです。
#
# **次のノートブック**では、ネットワーク全体を作ります。
# 畳み込み、プーリング、平坦化、全結合を LeNet に組み上げ、手書き数字を学習させましょう。
