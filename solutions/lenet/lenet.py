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
# # LeNet: a whole network, from the loss to handwritten digits
#
# You know the layers. In this notebook you put them together: a loss that says how wrong the network
# is, the network itself, forward and backward, and the training that lets it read digits. Between
# the two you learn how to find out whether gradients are right, *before* they cost you a night of
# training: you write three tests, and they are graded by what they catch.
#
# **How to work**
#
# - Run the cells from top to bottom (Shift + Enter) and put your answer where you see `...`.
#   Keep the names and the arguments as they are.
# - After every question, a cell such as `grader.check("q1")` answers at once. These public checks
#   look at part of your answer only; hidden checks come at grading.
# - Cells introduced by *Look* draw pictures. They are not graded: change the numbers and play. Where
#   such a cell needs an answer you have not written yet, it prints only `✎ q2 → ▶`: write q2,
#   then run the cell again.
#
# **What counts, in every question**
#
# - Any correct method. Speed earns nothing and costs nothing, but training ten times slower than with
#   the given layers may take too long.
# - float32 arrays give a float32-accurate answer, float64 arrays a float64-accurate one.
# - The arrays you are handed stay as they were, unless changing them is what you are asked to do.
# - Every question is judged by itself: your `train` is tried on other networks than your LeNet, with
#   a right loss at its side. Only q9 asks everything together.

# %% [markdown] lang="ja"
# # LeNet: 損失から手書き数字まで、ネットワークをまるごと作る
#
# 層はもうおなじみです。このノートブックでは、それらを組み合わせます。
# ネットワークの間違いの大きさを表す損失、順伝播と逆伝播を備えたネットワーク本体、
# そして数字を読めるようにする学習です。
# その途中で、勾配が正しいかどうかを確かめる方法も学びます。一晩かけた学習が無駄になる*前に*気づくためです。
# ここではあなたがテストを三つ書き、「何を見つけられるか」で採点されます。
#
# **進め方**
#
# - セルを上から順に実行し(Shift + Enter)、`...` のところに解答を書きます。
#   関数名と引数は変えないでください。
# - 各問のあとの `grader.check("q1")` のようなセルを実行すると、その場で結果が出ます。
#   ただし、この公開チェックが見るのは解答の一部だけです。採点時には非公開のチェックも行います。
# - 「**見てみよう**」のセルは図を描くためのもので、採点されません。数値を変えて自由に遊んでください。
#   まだ書いていない解答が必要なときは `✎ q2 → ▶` とだけ表示されます。
#   q2 を書いてから、もう一度そのセルを実行してください。
#
# **全問に共通する採点の約束**
#
# - 正しければ、どんな方法でもかまいません。速さは点数に関係しません。
#   ただし、用意された層の 10 倍以上かかるような学習は、時間切れになるかもしれません。
# - float32 の配列には float32 の精度、float64 の配列には float64 の精度で答えます。
# - 引数として受け取った配列は、書き換えることが課題である場合を除いて、書き換えません。
# - 各問は独立に採点します。たとえば `train` は、あなたの LeNet とは別のネットワークと正しい損失を使って試します。
#   すべてをまとめて試すのは q9 だけです。

# %% [markdown] lang="en"
# **Names and shapes**
#
# | name | shape | what it is |
# | --- | --- | --- |
# | `x` | (N, 1, 28, 28) | N grey images, 0 is the background, 1 the ink |
# | `labels`, `y` | (N,) | integers: which digit each image shows |
# | `logits` | (N, 10) | what the network gives: one number per class, any size |
# | `dlogits` | (N, 10) | gradient of the loss with respect to the logits |
# | parameters | ten arrays | weights and biases of the five layers that learn |
#
# The file `layers.py` beside this notebook holds `Conv2D`, `MaxPool2D`, `AvgPool2D`, `Flatten`,
# `Dense` and `ReLU`, right and fast. Have a look into it: each layer has `forward(x)` and
# `backward(dout)`; those that learn have `W`, `b`, and after `backward` also `dW`, `db`.

# %% [markdown] lang="ja"
# **名前と形**
#
# | 名前 | 形 | 意味 |
# | --- | --- | --- |
# | `x` | (N, 1, 28, 28) | N 枚の白黒画像。0 が背景、1 がインク |
# | `labels`, `y` | (N,) | 整数。各画像がどの数字か |
# | `logits` | (N, 10) | ネットワークの出力(ロジット)。クラスごとに一つの数で、大きさは自由 |
# | `dlogits` | (N, 10) | 損失のロジットについての勾配 |
# | パラメータ | 10 個の配列 | 学習する五つの層の重みとバイアス |
#
# このノートブックの隣にある `layers.py` には、正しくて速い `Conv2D`, `MaxPool2D`, `AvgPool2D`,
# `Flatten`, `Dense`, `ReLU` が入っています。ぜひ中を見てみてください。
# どの層にも `forward(x)` と `backward(dout)` があります。
# 学習する層には `W` と `b` があり、`backward` のあとには `dW` と `db` もあります。

# %% tags=["otter_ignore"]
import matplotlib.pyplot as plt

# %%
import numpy as np
from layers import AvgPool2D, Conv2D, Dense, Flatten, MaxPool2D, ReLU


# %% tags=["otter_ignore"]
def answered(**results):
    """True when no result is None; otherwise print the questions to answer first."""
    blank = [question for question, result in results.items() if result is None]
    if blank:
        print("✎", ", ".join(blank), "→ ▶")
    return not blank


def show(ax, image, title="", cmap="gray_r", limit=None):
    """Show a 2-D array as a picture; with the colours RdBu, zero is white."""
    limit = limit or max(1e-12, np.abs(image).max())
    ax.imshow(image, cmap=cmap, vmin=-limit if cmap == "RdBu" else 0, vmax=limit)
    ax.set(xticks=[], yticks=[])
    ax.set_title(title, fontsize=9)


# %% [markdown] lang="en"
# ## 1. The digits
#
# **MNIST** is the data set on which networks learn to read: handwritten digits of 28 × 28 pixels,
# 60,000 for training and 10,000 for testing. Beside this notebook are 6,000 of the training images
# (`datasets.load_full` fetches all of them, if you want to go on after the last question).
#
# We keep the last 1,000 aside. A network that has seen an image may know it by heart; whether it can
# *read* shows on images that it has not seen.

# %% [markdown] lang="ja"
# ## 1. 数字のデータ
#
# ネットワークが文字を読む練習に使う定番のデータが **MNIST** です。
# 28 × 28 画素の手書き数字で、訓練用が 60,000 枚、テスト用が 10,000 枚あります。
# このノートブックの隣には、訓練用のうち 6,000 枚が置いてあります
# (最後の問題のあとも続けたい人は、`datasets.load_full` で全部を取得できます)。
#
# 最後の 1,000 枚は、学習に使わずに取っておきます。一度見た画像なら、ただ丸暗記しているだけかもしれません。
# 本当に*読める*かどうかは、初めて見る画像で確かめます。

# %% tags=["otter_ignore"]
from datasets import load

digits, digit_labels = load("mnist")
x_train, y_train = digits[:5000], digit_labels[:5000]
x_new, y_new = digits[5000:], digit_labels[5000:]

fig, axes = plt.subplots(3, 16, figsize=(12, 2.6), layout="constrained")
for ax, image, label in zip(axes.flat, x_train, y_train, strict=False):
    show(ax, image[0], str(label))
plt.show()

# %% [markdown] lang="en"
# ## 2. From ten numbers to one loss
#
# For each image the network gives ten numbers, the **logits** $z_0, \ldots, z_9$. The larger $z_k$,
# the more it believes in class $k$. **Softmax** makes shares of them, positive and adding up to 1,
# and the **cross-entropy** of an image with the right class $t$ is minus the logarithm of its share:
#
# $$
# p_k = \frac{e^{z_k}}{\sum_j e^{z_j}}
# \qquad
# \text{loss} = -\log p_t = \log \sum_j e^{z_j} - z_t
# $$
#
# All on the right class: loss 0. All ten alike: $\log 10 \approx 2.303$; remember this number, for it
# is what a network says that knows nothing. The loss of a batch is the **mean** over its images.
#
# Its gradient is as simple as it could be. Differentiate $\log\sum_j e^{z_j} - z_t$ by $z_k$: the
# first term gives $p_k$, the second $-1$ for the right class only. With the mean over N images:
#
# $$
# \mathrm{dlogits}[n,k] = \frac{1}{N}\,\bigl(p_k - [k = t]\bigr)
# $$
#
# By hand, with N = 1: $z = (\log 1, \log 2, \log 5)$ gives the shares
# $(\tfrac18, \tfrac28, \tfrac58)$. Is class 2 the right one, the loss is
# $-\log\tfrac58 \approx 0.470$ and the gradient $(\tfrac18, \tfrac28, -\tfrac38)$. Each row of
# gradients adds up to zero: what one class gains, the others lose.
#
# **Large logits.** $e^{710}$ is more than float64 can hold. But the shares do not change when you
# take the same number off all logits of an image, for example its largest one. And do not take the
# logarithm of a share that has been rounded to zero: the right-hand form of the loss does without.

# %% [markdown] lang="ja"
# ## 2. 10 個の数から一つの損失へ
#
# ネットワークは画像ごとに 10 個の数、**ロジット** $z_0, \ldots, z_9$ を出力します。
# $z_k$ が大きいほど、クラス $k$ だと強く信じていることになります。
# **ソフトマックス**はこれを、正で、合計が 1 になる割合(確率)に直します。
# 正解クラスが $t$ である画像の**交差エントロピー**は、正解の割合の対数にマイナスを付けたものです。
#
# $$
# p_k = \frac{e^{z_k}}{\sum_j e^{z_j}}
# \qquad
# \text{loss} = -\log p_t = \log \sum_j e^{z_j} - z_t
# $$
#
# 正解に割合をすべて集めれば、損失は 0 です。10 クラスとも同じ割合なら $\log 10 \approx 2.303$ になります。
# この数を覚えておきましょう。何も知らないネットワークの損失です。
# バッチの損失は、画像についての**平均**とします。
#
# 勾配は、これ以上ないほど簡単です。$\log\sum_j e^{z_j} - z_t$ を $z_k$ で微分すると、
# 第 1 項から $p_k$ が、第 2 項からは正解クラスのときだけ $-1$ が出ます。N 枚の平均なので、次のようになります。
#
# $$
# \mathrm{dlogits}[n,k] = \frac{1}{N}\,\bigl(p_k - [k = t]\bigr)
# $$
#
# N = 1 の場合を手計算してみましょう。$z = (\log 1, \log 2, \log 5)$ なら、割合は
# $(\tfrac18, \tfrac28, \tfrac58)$ です。正解がクラス 2 なら、損失は
# $-\log\tfrac58 \approx 0.470$、勾配は $(\tfrac18, \tfrac28, -\tfrac38)$ です。
# 勾配は各行の合計が 0 になります。一つのクラスの割合が増えた分だけ、ほかのクラスが減るからです。
#
# **大きなロジット。** $e^{710}$ は float64 に収まりません。
# しかし、同じ画像のすべてのロジットから同じ数(たとえば最大値)を引いても、割合は変わりません。
# また、0 に丸められてしまった割合の対数を取ってはいけません。上の式の右側の形なら、その心配がありません。

# %%
# en: Until you have answered, these give None; an answer of yours is not overwritten.
# ja: 解答を書くまでは None を返す。書いた解答を上書きすることはない
for name in (
    *("softmax_cross_entropy", "gradient_check", "adjoint_gap", "is_right", "train", "predict"),
    *("lenet_layers", "network_forward", "network_parameters"),
    *("network_backward", "network_gradients"),
):
    globals().setdefault(name, lambda *_, **__: None)

# %% [raw]
# # BEGIN QUESTION
# name: q1

# %% [markdown] lang="en"
# ### q1. Softmax and cross-entropy
#
# Write `softmax_cross_entropy`.
#
# - **Takes** `logits` (N, K), for any number K of classes, and `labels` (N,), integers from 0 to
#   K − 1.
# - **Returns** the pair `(loss, dlogits)`: the mean loss, one number, and its gradient (N, K).
# - **Counts**: the numbers, also for logits of ±2,000 and for rows that lie far apart; and the
#   precision. `logits` and `labels` stay unchanged.

# %% [markdown] lang="ja"
# ### q1. ソフトマックスと交差エントロピー
#
# `softmax_cross_entropy` を書いてください。
#
# - **引数**: `logits` (N, K)。クラス数 K は 10 とは限りません。`labels` (N,) は 0 から K − 1 の整数です。
# - **戻り値**: 組 `(loss, dlogits)`。平均の損失(一つの数)と、その勾配 (N, K) です。
# - **評価**: 値が正しいこと。ロジットが ±2,000 のときや、行ごとに大きさが大きく違うときも正しいこと。
#   そして精度。`logits` と `labels` は書き換えません。

# %% [raw]
# # BEGIN SOLUTION


# %%
def softmax_cross_entropy(logits, labels):
    """logits (N, K), labels (N,) -> (mean loss, dlogits (N, K))."""
    # BEGIN SOLUTION
    rows = np.arange(len(logits))
    shifted = logits - logits.max(axis=1, keepdims=True)
    powers = np.exp(shifted)
    total = powers.sum(axis=1, keepdims=True)
    loss = np.mean(np.log(total[:, 0]) - shifted[rows, labels])
    dlogits = powers / total
    dlogits[rows, labels] -= 1
    return loss, dlogits / len(logits)
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: two classes with the logits $z$ and 0, the right one being the second. On the left the loss,
# and beside it the formula $-\log p_t$ as it stands, computed in float64: it breaks off. On the right
# the gradient. However wrong the network is, no image pulls at its logits with more than 1: what
# makes a loss robust.

# %% [markdown] lang="ja"
# **見てみよう**: 2 クラスで、ロジットが $z$ と 0、正解は 2 番目のクラスだとします。
# 左は損失です。式 $-\log p_t$ をそのまま float64 で計算したものと比べると、こちらは途中で切れてしまいます。
# 右は勾配です。ネットワークがどれほど間違えていても、1 枚の画像がロジットを引く力は 1 を超えません。
# これが、この損失の頑健なところです。

# %% tags=["otter_ignore"]
z = np.linspace(-200, 1200, 281)
pairs = np.stack([z, np.zeros_like(z)], axis=1)
results = [softmax_cross_entropy(pair[None], np.array([1])) for pair in pairs]
if answered(q1=results[0]):
    with np.errstate(all="ignore"):
        naive = -np.log(1 / (np.exp(z) + 1))
    fig, (left, right) = plt.subplots(1, 2, figsize=(11, 2.8), layout="constrained")
    left.plot(z, naive, color="tab:orange", lw=7, alpha=0.5, label=r"$-\log p_t$ as it stands")
    left.plot(z, [loss for loss, _ in results], "k", lw=1.5, label="yours")
    left.set(xlabel="$z$", ylabel="loss")
    left.legend()
    near = np.linspace(-8, 8, 161)
    for place, label in ((0, "dlogits[0, 0]"), (1, "dlogits[0, 1]")):
        pulls = [softmax_cross_entropy(np.array([[v, 0.0]]), np.array([1]))[1] for v in near]
        right.plot(near, [pull[0, place] for pull in pulls], lw=2, label=label)
    right.set(xlabel="$z$", ylabel="gradient")
    right.legend()
    plt.show()

# %% [markdown] lang="en"
# ## 3. LeNet
#
# In 1998 Yann LeCun, Léon Bottou, Yoshua Bengio and Patrick Haffner published **LeNet-5**
# (*Gradient-based learning applied to document recognition*, Proceedings of the IEEE), a
# convolutional network for handwritten digits, at a time when systems built on such networks were
# already reading several million cheques a day. It had about 60,000 parameters, images of 32 × 32
# pixels, a scaled tanh where we use ReLU and trainable averaging where we use max-pooling; ours is its
# relative in today's style:
#
# | | layer | output | parameters |
# | --- | --- | --- | --- |
# | 1 | convolution, 6 filters 5 × 5, padding 2 | 6 × 28 × 28 | $6\cdot(1\cdot25 + 1) = 156$ |
# | 2 | ReLU | | |
# | 3 | max-pooling 2 × 2 | 6 × 14 × 14 | |
# | 4 | convolution, 16 filters 5 × 5, padding 2 | 16 × 14 × 14 | $16\cdot(6\cdot25 + 1) = 2{,}416$ |
# | 5 | ReLU | | |
# | 6 | max-pooling 2 × 2 | 16 × 7 × 7 | |
# | 7 | flatten | 784 | |
# | 8 | dense, 784 → 120 | 120 | $785\cdot120 = 94{,}200$ |
# | 9 | ReLU | | |
# | 10 | dense, 120 → 84 | 84 | $121\cdot84 = 10{,}164$ |
# | 11 | ReLU | | |
# | 12 | dense, 84 → 10 | 10 | $85\cdot10 = 850$ |
# | | | | **107,786** |
#
# After the last layer comes no ReLU and no softmax: what comes out are logits, and softmax sits in
# the loss.
#
# The class below is finished. It keeps the list of layers and calls *your* functions.

# %% [markdown] lang="ja"
# ## 3. LeNet
#
# 1998 年、Yann LeCun、Léon Bottou、Yoshua Bengio、Patrick Haffner は、
# 手書き数字のための畳み込みネットワーク **LeNet-5** を発表しました
# (*Gradient-based learning applied to document recognition*, Proceedings of the IEEE)。
# そのころには、この種のネットワークを使ったシステムが、すでに 1 日に数百万枚の小切手を読んでいました。
# LeNet-5 のパラメータは約 60,000 個、画像は 32 × 32 画素で、ReLU のかわりに尺度を変えた tanh、
# 最大プーリングのかわりに学習可能な平均を使っていました。ここで作るのは、それを今の流儀にした親戚です。
#
# | | 層 | 出力 | パラメータ数 |
# | --- | --- | --- | --- |
# | 1 | 畳み込み、5 × 5 のフィルタ 6 個、パディング 2 | 6 × 28 × 28 | $6\cdot(1\cdot25 + 1) = 156$ |
# | 2 | ReLU | | |
# | 3 | 2 × 2 最大プーリング | 6 × 14 × 14 | |
# | 4 | 畳み込み、5 × 5 のフィルタ 16 個、パディング 2 | 16 × 14 × 14 | $16\cdot(6\cdot25 + 1) = 2{,}416$ |
# | 5 | ReLU | | |
# | 6 | 2 × 2 最大プーリング | 16 × 7 × 7 | |
# | 7 | 平坦化 | 784 | |
# | 8 | 全結合 784 → 120 | 120 | $785\cdot120 = 94{,}200$ |
# | 9 | ReLU | | |
# | 10 | 全結合 120 → 84 | 84 | $121\cdot84 = 10{,}164$ |
# | 11 | ReLU | | |
# | 12 | 全結合 84 → 10 | 10 | $85\cdot10 = 850$ |
# | | | | **107,786** |
#
# 最後の層のあとには、ReLU もソフトマックスもありません。
# 出てくるのはロジットで、ソフトマックスは損失の中に入っています。
#
# 次のクラスは完成しています。層のリストを持ち、*あなたの*関数を呼び出します。


# %%
class LeNet:
    """Images (N, 1, 28, 28) to logits (N, 10)."""

    def __init__(self, rng=None):
        self.layers = lenet_layers(np.random.default_rng(rng))

    def forward(self, x):
        """x (N, 1, 28, 28) -> logits (N, 10)."""
        return network_forward(self.layers, x)

    def backward(self, dlogits):
        """dlogits (N, 10) -> dx (N, 1, 28, 28); the layers keep their gradients."""
        return network_backward(self.layers, dlogits)

    def parameters(self):
        """The arrays that are trained, themselves."""
        return network_parameters(self.layers)

    def gradients(self):
        """The gradients of the latest backward, in the order of `parameters`."""
        return network_gradients(self.layers)


# %% [raw]
# # BEGIN QUESTION
# name: q2

# %% [markdown] lang="en"
# ### q2. LeNet, forward
#
# Write three functions.
#
# - `lenet_layers` **takes** `rng`, a random generator, and **returns** the list of the twelve layers
#   of the table, new ones at each call. All first weights are drawn from `rng`: each constructor of a
#   layer that learns takes `rng=rng`.
# - `network_forward` **takes** `layers`, a list of layers, and `x`. It **returns** what comes out at
#   the other end.
# - `network_parameters` **takes** `layers` and **returns** the list of all arrays that are trained,
#   in the order you like. The arrays themselves, not copies: training changes them in place, and
#   the layers have to see it.
# - **Counts**: the logits; the 107,786 parameters; that the same state of `rng` gives the same weights
#   and another one others; and that two networks share nothing.

# %% [markdown] lang="ja"
# ### q2. LeNet の順伝播
#
# 関数を三つ書いてください。
#
# - `lenet_layers` は、乱数生成器 `rng` を**受け取り**、表の 12 層のリストを**返します**。
#   呼び出すたびに新しい層を作ります。最初の重みはすべて `rng` から引きます。
#   学習する層を作るときに `rng=rng` と渡してください。
# - `network_forward` は、層のリスト `layers` と `x` を**受け取り**、
#   最後の層から出てきたものを**返します**。
# - `network_parameters` は、`layers` を**受け取り**、学習するすべての配列のリストを**返します**。
#   順序は自由です。コピーではなく、配列そのものを返してください。
#   学習ではこれらをその場で書き換えるので、その変更が層から見えなければなりません。
# - **評価**: ロジットが正しいこと。パラメータが 107,786 個であること。`rng` の状態が同じなら重みも同じ、
#   違えば重みも違うこと。二つのネットワークが何も共有していないこと。

# %% [raw]
# # BEGIN SOLUTION


# %%
def lenet_layers(rng):
    """A random generator -> the twelve layers of LeNet, in order."""
    # BEGIN SOLUTION
    return [
        Conv2D(1, 6, 5, padding=2, rng=rng),
        ReLU(),
        MaxPool2D(2),
        Conv2D(6, 16, 5, padding=2, rng=rng),
        ReLU(),
        MaxPool2D(2),
        Flatten(),
        Dense(784, 120, rng=rng),
        ReLU(),
        Dense(120, 84, rng=rng),
        ReLU(),
        Dense(84, 10, rng=rng),
    ]
    # END SOLUTION


def network_forward(layers, x):
    """x through all layers."""
    # BEGIN SOLUTION
    for layer in layers:
        x = layer.forward(x)
    return x
    # END SOLUTION


def network_parameters(layers):
    """The weights and biases of all layers that have some."""
    # BEGIN SOLUTION
    learning = [layer for layer in layers if hasattr(layer, "W")]
    return [array for layer in learning for array in (layer.W, layer.b)]
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: your network before any training. It has an opinion about every digit, and the opinion is
# worth nothing: the loss is somewhere near $\log 10 \approx 2.303$, and about one digit in ten is
# right.

# %% [markdown] lang="ja"
# **見てみよう**: まだ学習していない、あなたのネットワークです。
# どの数字にも意見を持っていますが、その意見に価値はありません。
# 損失は $\log 10 \approx 2.303$ の近くで、正解はおよそ 10 枚に 1 枚です。

# %% tags=["otter_ignore"]
model = LeNet(np.random.default_rng(0))
logits = model.forward(x_new[:500])
if answered(q1=softmax_cross_entropy(np.zeros((1, 2)), np.array([0])), q2=logits):
    loss, _ = softmax_cross_entropy(logits, y_new[:500])
    sizes = [array.size for array in model.parameters()]
    print(" + ".join(f"{size:,}" for size in sizes), "=", f"{sum(sizes):,}")
    print(f"loss {loss:.3f}, right: {np.mean(logits.argmax(axis=1) == y_new[:500]):.1%}")
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares = powers / powers.sum(axis=1, keepdims=True)
    fig, axes = plt.subplots(2, 8, figsize=(12, 3), layout="constrained")
    for column, image, share in zip(axes.T, x_new, shares, strict=False):
        show(column[0], image[0])
        column[1].bar(range(10), share, color="tab:blue")
        column[1].set(xticks=range(10), ylim=(0, 1), yticks=[])
        column[1].tick_params(labelsize=7)
    plt.show()

# %% [markdown] lang="en"
# ### The way back
#
# `backward` of each layer takes the gradient of what it gave and returns the gradient of what it was
# given. So the whole network needs nothing but this: the gradient of the logits goes into the *last*
# layer, what it returns goes into the one before, and what the first layer returns is `dx`. On the
# way, each layer that learns has left `dW` and `db` with itself. They are collected *afterwards*: at
# every `backward` they are new arrays.

# %% [markdown] lang="ja"
# ### 逆向きの道
#
# 各層の `backward` は、自分が出したものの勾配を受け取り、自分が受け取ったものの勾配を返します。
# ですから、ネットワーク全体で必要なことはこれだけです。
# ロジットの勾配を*最後の*層に渡し、返ってきたものを一つ前の層に渡し、…と続けて、最初の層が返すものが `dx` です。
# その途中で、学習する層はそれぞれ `dW` と `db` を自分の中に残しています。
# これらは*あとから*集めます。`backward` のたびに新しい配列になるからです。

# %% [raw]
# # BEGIN QUESTION
# name: q3

# %% [markdown] lang="en"
# ### q3. LeNet, backward
#
# Write two functions.
#
# - `network_backward` **takes** `layers` and `dlogits` (N, 10), after a forward pass. It **returns**
#   `dx`, of the shape of the images.
# - `network_gradients` **takes** `layers` and **returns** the gradients that the latest backward pass
#   has left, as a list in the order of `network_parameters`.
# - **Counts**: the numbers, at every call anew. `dlogits` and the parameters stay unchanged; steps
#   come later.

# %% [markdown] lang="ja"
# ### q3. LeNet の逆伝播
#
# 関数を二つ書いてください。
#
# - `network_backward` は、順伝播のあとで、`layers` と `dlogits` (N, 10) を**受け取り**、
#   画像と同じ形の `dx` を**返します**。
# - `network_gradients` は、`layers` を**受け取り**、直前の逆伝播が残した勾配のリストを**返します**。
#   順序は `network_parameters` と同じにします。
# - **評価**: 値が正しいこと。呼び出すたびに新しい勾配であること。
#   `dlogits` とパラメータは書き換えません。更新はまだ先です。

# %% [raw]
# # BEGIN SOLUTION


# %%
def network_backward(layers, dlogits):
    """dlogits back through all layers -> dx."""
    # BEGIN SOLUTION
    dout = dlogits
    for layer in reversed(layers):
        dout = layer.backward(dout)
    return dout
    # END SOLUTION


def network_gradients(layers):
    """The gradients that the layers keep, in the order of network_parameters."""
    # BEGIN SOLUTION
    learning = [layer for layer in layers if hasattr(layer, "W")]
    return [array for layer in learning for array in (layer.dW, layer.db)]
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: `dx` says how the loss would change if a pixel got darker. Blue pixels lower the loss when
# they get darker, red ones raise it. The untrained network pulls at random; come back here with the
# trained `model` of section 6.

# %% [markdown] lang="ja"
# **見てみよう**: `dx` は、画素を濃くしたら損失がどう変わるかを表します。
# 青い画素は、濃くすると損失が減り、赤い画素は増えます。
# 学習前のネットワークでは、でたらめな模様です。第 6 節で学習した `model` を使って、もう一度ここを実行してみましょう。

# %% tags=["otter_ignore"]
logits = model.forward(x_new[:8])
answers = {"q1": softmax_cross_entropy(np.zeros((1, 2)), np.array([0])), "q2": logits}
if answered(**answers) and answered(q3=model.backward(np.zeros((8, 10)))):
    dx = model.backward(softmax_cross_entropy(logits, y_new[:8])[1])
    fig, axes = plt.subplots(2, 8, figsize=(12, 3.2), layout="constrained")
    for column, image, gradient in zip(axes.T, x_new, dx, strict=False):
        show(column[0], image[0])
        show(column[1], -gradient[0], cmap="RdBu")
    plt.show()

# %% [markdown] lang="en"
# ## 4. Are the gradients right?
#
# A network with wrong gradients does not stop with an error. Often it even learns, a little worse
# than it could. So gradients are tested *before* training, and the oldest test is the definition of
# the derivative: change one number $w$ a little, both ways, and look at what the loss does,
#
# $$
# \frac{\partial L}{\partial w} \approx \frac{L(w + h) - L(w - h)}{2h}.
# $$
#
# - **The step.** The smaller $h$, the better the formula, but the more the difference drowns in
#   rounding. In float64, $h$ around $10^{-5}$ is good; in float32 the test is worth nothing.
# - **The comparison.** How large a difference is too large? Look at it beside the gradient: the
#   largest difference, divided by the largest number among both. Dividing each difference by its own
#   entry would be unfair: beside entries of 1, an entry of $10^{-9}$ is lost in rounding.
# - **Kinks.** ReLU and max-pooling have points without a derivative. A paper-white corner of an image
#   with a bias of exactly zero sits on such a point. So test with numbers drawn at random, biases too.

# %% [markdown] lang="ja"
# ## 4. 勾配は正しいか
#
# 勾配が間違っていても、ネットワークはエラーで止まりません。
# それどころか、本来より少し下手なだけで、学習してしまうことさえよくあります。
# ですから、勾配は学習の*前に*確かめます。いちばん古いテストは、微分の定義そのものです。
# 一つの数 $w$ を両向きに少しだけ動かし、損失の変化を見ます。
#
# $$
# \frac{\partial L}{\partial w} \approx \frac{L(w + h) - L(w - h)}{2h}
# $$
#
# - **歩幅。** $h$ が小さいほど式は正確になりますが、差が丸め誤差に埋もれていきます。
#   float64 なら $h$ は $10^{-5}$ くらいが適当です。float32 では、このテストは役に立ちません。
# - **比べ方。** どれくらい違えば「違う」と言えるのでしょうか。勾配の大きさと比べます。
#   差の最大値を、両方の勾配を通じた最大の絶対値で割りましょう。
#   要素ごとに自分自身で割るのは不公平です。1 くらいの要素と並ぶ $10^{-9}$ の要素は、丸め誤差に埋もれているからです。
# - **折れ目。** ReLU と最大プーリングには、微分できない点があります。
#   バイアスがちょうど 0 のとき、画像の真っ白な隅はまさにその点に乗っています。
#   ですから、テストには乱数を使います。バイアスも例外ではありません。

# %% [raw]
# # BEGIN QUESTION
# name: q4

# %% [markdown] lang="en"
# ### q4. A gradient check of your own
#
# Write `gradient_check`.
#
# - **Takes** `loss`, a function without arguments that computes the loss anew, a float; `array`, a
#   float64 array of any shape that the loss depends on; and `gradient`, of the same shape: what some
#   `backward` says of it. With `entries=k`, only $k$ different places are tried, drawn with
#   `np.random.default_rng(rng)`; without, all of them.
# - **Returns** one number, the gap: the largest difference between numerical and given gradient over
#   the places that are tried, divided by the largest absolute value of both there; 0 where both are
#   zero.
# - **Counts**: below $10^{-5}$ for right gradients, large for wrong ones: a sign, a factor, a single
#   entry, ... `array` and `gradient` are afterwards what they were before.

# %% [markdown] lang="ja"
# ### q4. 自作の勾配チェック
#
# `gradient_check` を書いてください。
#
# - **引数**: `loss` は引数のない関数で、呼ぶたびに損失(float)を計算し直します。
#   `array` は損失に関わる float64 の配列で、形は自由です。
#   `gradient` は同じ形の配列で、どこかの `backward` が主張する勾配です。
#   `entries=k` を渡すと、`np.random.default_rng(rng)` で選んだ、互いに異なる $k$ か所だけを調べます。
#   渡さなければ、すべての要素を調べます。
# - **戻り値**: 一つの数(ギャップ)。調べた場所における数値微分と `gradient` との差の最大値を、
#   同じ場所での両方の絶対値の最大値で割ったものです。両方とも 0 なら 0 を返します。
# - **評価**: 正しい勾配なら $10^{-5}$ 未満で、間違った勾配(符号、倍率、要素一つだけの間違いなど)なら大きいこと。
#   終わったあと、`array` と `gradient` が元のままであること。

# %% [raw]
# # BEGIN SOLUTION


# %%
def gradient_check(loss, array, gradient, entries=None, rng=None):
    """loss() -> float, array and gradient of one shape -> the relative gap between them."""
    # BEGIN SOLUTION
    places = list(np.ndindex(array.shape))
    if entries is not None:
        chosen = np.random.default_rng(rng).choice(len(places), entries, replace=False)
        places = [places[number] for number in chosen]
    numerical, given = np.zeros(len(places)), np.zeros(len(places))
    for number, place in enumerate(places):
        kept = array[place]
        array[place] = kept + 1e-5
        above = loss()
        array[place] = kept - 1e-5
        below = loss()
        array[place] = kept
        numerical[number], given[number] = (above - below) / 2e-5, gradient[place]
    largest = max(np.abs(numerical).max(), np.abs(given).max())
    return np.abs(numerical - given).max() / largest if largest > 0 else 0.0
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: your check, used on your LeNet. For each of the ten arrays it tries 12 places. The gaps
# should be far below $10^{-5}$; here and there one place may step over a kink. Now break something
# (in `network_backward`, skip one ReLU), run the cells of q3 again, and see which arrays notice: only
# those that lie *before* the mistake. That tells you where to look.

# %% [markdown] lang="ja"
# **見てみよう**: あなたのチェックを、あなたの LeNet に使います。10 個の配列それぞれについて 12 か所を調べます。
# ギャップは $10^{-5}$ よりずっと小さくなるはずです(まれに、折れ目をまたぐ場所があります)。
# 次に、何かを壊してみましょう。たとえば `network_backward` で ReLU を一つ飛ばして、q3 のセルを実行し直します。
# どの配列で気づくでしょうか。間違いよりも*手前の*層だけです。これが、間違いの場所を教えてくれます。

# %% tags=["otter_ignore"]
rng = np.random.default_rng(1)
tested, x, y = LeNet(rng), rng.standard_normal((3, 1, 28, 28)), np.array([7, 0, 7])
answers["q3"] = answers["q2"] if answers["q2"] is None else model.backward(np.zeros((8, 10)))
one = np.ones(1)
answers["q4"] = gradient_check(lambda: float(one[0] ** 2), one, 2 * one)
if answered(**answers):
    for array in tested.parameters():
        array[...] += 0.05 * rng.standard_normal(array.shape)

    def loss_now():
        return softmax_cross_entropy(tested.forward(x), y)[0]

    tested.forward(x)
    tested.backward(softmax_cross_entropy(tested.forward(x), y)[1])
    for array, gradient in zip(tested.parameters(), tested.gradients(), strict=True):
        gap = gradient_check(loss_now, array, gradient, entries=min(12, array.size), rng=rng)
        print(f"{array.shape!s:>15}   {gap:.1e}   {'✓' if gap < 1e-5 else '✗'}")

# %% [markdown] lang="en"
# ### A test without a step
#
# Layers without a kink have a better test. Convolution, dense layers, average pooling, flatten: but
# for the bias they are **linear**, $y = Ax + b$, and `backward` has to be the adjoint $A^{\mathsf T}$.
# That means, for *any* $x$ and any upstream gradient:
#
# $$
# \langle \mathrm{dout}, A x\rangle = \langle A^{\mathsf T}\mathrm{dout}, x\rangle
# = \langle \mathrm{dx}, x\rangle
# $$
#
# Take random numbers for both, compute two numbers, compare. No step size, no approximation, and one
# go instead of one per entry: the two sides agree to the last digits, or `dx` is wrong. The matrix
# $A$ need never be written down: $Ax$ is what the layer makes of $x$, without what it makes of zeros.
# By hand, with $y = 2x + 1$: $x = (1, 2, 3)$ gives $Ax = (2, 4, 6)$, and for
# $\mathrm{dout} = (4, -1, 2)$ both sides are 16.
#
# What it cannot see: whether *forward* is the layer that you wanted. A convolution that turns its
# kernel round on the way there *and* on the way back passes.

# %% [markdown] lang="ja"
# ### 歩幅のいらないテスト
#
# 折れ目のない層には、もっとよいテストがあります。畳み込み、全結合層、平均プーリング、平坦化は、
# バイアスを除けば**線形**、つまり $y = Ax + b$ で、`backward` は随伴 $A^{\mathsf T}$ でなければなりません。
# したがって、*どんな* $x$ とどんな上流の勾配についても、次の式が成り立ちます。
#
# $$
# \langle \mathrm{dout}, A x\rangle = \langle A^{\mathsf T}\mathrm{dout}, x\rangle
# = \langle \mathrm{dx}, x\rangle
# $$
#
# 両方に乱数を使い、二つの数を計算して比べるだけです。歩幅も近似もありません。
# 要素ごとに繰り返す必要もなく、一度で済みます。
# 両辺が最後の桁まで一致するか、さもなければ `dx` が間違っています。
# 行列 $A$ を書き下す必要はありません。$Ax$ は、層に $x$ を通した結果から、0 を通した結果を引いたものです。
# $y = 2x + 1$ で手計算してみましょう。$x = (1, 2, 3)$ なら $Ax = (2, 4, 6)$ で、
# $\mathrm{dout} = (4, -1, 2)$ に対して両辺とも 16 です。
#
# このテストで見えないのは、*順伝播*が作りたかった層になっているかどうかです。
# 行きも帰りもカーネルを反転させてしまう畳み込みは、このテストを通ってしまいます。

# %% [raw]
# # BEGIN QUESTION
# name: q5

# %% [markdown] lang="en"
# ### q5. The adjoint test
#
# Write `adjoint_gap`.
#
# - **Takes** `layer`, a layer that is linear but for its bias, with `forward` and `backward`, with or
#   without `W` and `b`; `x`, an input; and `dout`, of the shape of its output.
# - **Returns** one number, the gap:
#   $\left|\langle \mathrm{dout}, Ax\rangle - \langle \mathrm{dx}, x\rangle\right| \,/\,
#   \left(\lVert\mathrm{dout}\rVert\,\lVert Ax\rVert\right)$, with $\lVert a\rVert$ the root of the sum
#   of squares.
# - **Counts**: at most rounding for right layers, whatever their axes; large for wrong ones. The
#   layer's parameters, `x` and `dout` stay as they were.

# %% [markdown] lang="ja"
# ### q5. 随伴テスト
#
# `adjoint_gap` を書いてください。
#
# - **引数**: `layer` は、バイアスを除けば線形な層です。`forward` と `backward` を持ち、
#   `W` と `b` はあるとは限りません。`x` は入力、`dout` は出力と同じ形の配列です。
# - **戻り値**: 一つの数(ギャップ)。
#   $\left|\langle \mathrm{dout}, Ax\rangle - \langle \mathrm{dx}, x\rangle\right| \,/\,
#   \left(\lVert\mathrm{dout}\rVert\,\lVert Ax\rVert\right)$ です。
#   ここで $\lVert a\rVert$ は 2 乗和の平方根です。
# - **評価**: 軸の数によらず、正しい層なら丸め誤差程度、間違った層なら大きいこと。
#   層のパラメータ、`x`、`dout` が元のままであること。

# %% [raw]
# # BEGIN SOLUTION


# %%
def adjoint_gap(layer, x, dout):
    """A linear layer, its input, its upstream gradient -> the relative gap of the adjoint test."""
    # BEGIN SOLUTION
    of_zeros = layer.forward(np.zeros_like(x))
    Ax = layer.forward(x) - of_zeros
    dx = layer.backward(dout)
    difference = np.sum(dout * Ax) - np.sum(dx * x)
    return abs(difference) / (np.linalg.norm(dout) * np.linalg.norm(Ax))
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: the given layers, tested by your function. The first four are linear. Max-pooling is not;
# what does its gap tell?

# %% [markdown] lang="ja"
# **見てみよう**: 用意された層を、あなたの関数でテストします。最初の四つは線形です。
# 最大プーリングは線形ではありません。そのギャップは何を意味するでしょうか。

# %% tags=["otter_ignore"]
rng = np.random.default_rng(2)
images, rows = rng.standard_normal((3, 2, 9, 8)), rng.standard_normal((3, 20))
candidates = [
    ("Conv2D, stride (2, 1)", Conv2D(2, 4, (3, 2), (2, 1), (1, 0), rng), images),
    ("Dense", Dense(20, 6, rng), rows),
    ("AvgPool2D, overlapping", AvgPool2D(3, stride=2), images),
    ("Flatten", Flatten(), images),
    ("MaxPool2D", MaxPool2D(2), images),
]
for title, layer, x in candidates:
    dout = rng.standard_normal(layer.forward(x).shape)
    gap = adjoint_gap(layer, x, dout)
    if not answered(q5=gap):
        break
    print(f"{title:24}{gap:.1e}")

# %% [markdown] lang="en"
# ### A test that catches broken layers
#
# Now the other way round: somebody hands you a `Conv2D` and says that it is right. Among 119 such
# classes written by students, 71 were wrong, and 20 of those passed the example that every textbook
# has: one image, one channel, a square kernel. Writing a test means choosing cases in which a
# mistake has nowhere to hide:
#
# - height and width that differ, in image, kernel, stride and padding; windows that overlap; with
#   padding and without
# - more than one image, channel and filter, and a bias that is not zero
# - all that `backward` gives: what it returns, and `dW` and `db`
# - a second call, with another batch; a second layer that is used in between
#
# What is right you know from the layer in `layers.py`, or from the adjoint test, or from your own
# head. What a right layer need *not* do: have the same first weights as yours, agree to the last bit,
# lie in memory like yours. `W` and `b` may be assigned to.

# %% [markdown] lang="ja"
# ### 壊れた層を見つけるテスト
#
# 今度は立場が逆です。誰かがあなたに `Conv2D` を渡して「正しいよ」と言います。
# 学生が書いた 119 個のクラスを調べたところ、71 個が間違っていました。しかもそのうち 20 個は、
# どの教科書にも載っている例(画像 1 枚、1 チャネル、正方形のカーネル)なら正しく計算できてしまいました。
# テストを書くとは、間違いの隠れる場所がない例を選ぶことです。
#
# - 画像・カーネル・ストライド・パディングの縦と横を違える。窓を重ねる。パディングのあるなし両方を試す
# - 画像もチャネルもフィルタも複数にし、バイアスは 0 にしない
# - `backward` が与えるものを全部見る。戻り値だけでなく、`dW` と `db` も見る
# - 別のバッチで 2 回目も呼ぶ。途中で二つ目の層を使ってみる
#
# 何が正しいかは、`layers.py` の層、随伴テスト、あるいは自分の頭でわかります。
# 一方、正しい層に求めては*いけない*こともあります。最初の重みがあなたのものと同じであること、
# 最後のビットまで一致すること、メモリ上の並びが同じであることなどです。`W` と `b` には代入してかまいません。

# %% [raw]
# # BEGIN QUESTION
# name: q6

# %% [markdown] lang="en"
# ### q6. Is this Conv2D right?
#
# Write `is_right`.
#
# - **Takes** `conv_class`, a class that is made and used like `Conv2D`:
#   `conv_class(in_channels, out_channels, kernel_size, stride, padding)`.
# - **Returns** `True` if its `forward` and `backward` are right (`update` is not asked for), else
#   `False`. A class that stops with an exception, lacks an attribute or gives an array of another
#   shape is broken: that is `False` as well.
# - **Counts**: what your test catches, out of two dozen broken layers. It catches nothing as long as
#   it rejects right ones. Keep the images small: some right layers are loops.

# %% [markdown] lang="ja"
# ### q6. この Conv2D は正しいか
#
# `is_right` を書いてください。
#
# - **引数**: `conv_class` は、`Conv2D` と同じように作って使えるクラスです。
#   `conv_class(in_channels, out_channels, kernel_size, stride, padding)` で作ります。
# - **戻り値**: `forward` と `backward` が正しければ `True`、そうでなければ `False`
#   (`update` は調べなくてかまいません)。例外で止まる、属性がない、配列の形が違うというクラスも壊れているので、
#   やはり `False` を返します。
# - **評価**: 二十数個の壊れた層のうち、何を見つけられるか。正しい層を不合格にするうちは、何も見つけたことになりません。
#   画像は小さくしましょう。正しい層の中には、ループで書かれた遅いものもあります。

# %% [raw]
# # BEGIN SOLUTION


# %%
def is_right(conv_class):
    """A class made and used like Conv2D -> True or False."""

    # BEGIN SOLUTION
    def agree(got, want):
        return np.shape(got) == want.shape and np.allclose(got, want, atol=1e-6)

    rng = np.random.default_rng(0)
    settings = [((2, 3), (2, 1), (0, 1)), (2, 1, 0), ((3, 2), (1, 2), (1, 0)), (3, 2, 1)]
    try:
        for setting in settings:
            tested, other, known = (
                make(2, 4, *setting) for make in (conv_class, conv_class, Conv2D)
            )
            for shape in [(3, 2, 6, 7), (1, 2, 5, 5), (2, 2, 7, 8)]:
                known.W, known.b = rng.standard_normal(known.W.shape), rng.standard_normal(4)
                tested.W, tested.b = known.W.copy(), known.b.copy()
                x = rng.standard_normal(shape)
                y = known.forward(x)
                if not agree(tested.forward(x), y):
                    return False
                other.forward(x[:, :, ::-1])
                dout = rng.standard_normal(y.shape)
                pairs = [(tested.backward(dout), known.backward(dout))]
                pairs += [(tested.dW, known.dW), (tested.db, known.db)]
                if not all(agree(got, want) for got, want in pairs):
                    return False
    except Exception:
        return False
    return True
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: where does a wrong output differ? Three broken layers, and the difference to the right one,
# for one filter. The place of the difference often names the mistake: everything shifted, the border
# only, one channel only. Does your test see all three?

# %% [markdown] lang="ja"
# **見てみよう**: 間違った出力は、どこが違うのでしょうか。
# 壊れた層三つについて、あるフィルタの出力と、正しい層との差を描きます。
# 全体がずれている、縁だけ違う、一つのチャネルだけ違うなど、差の出る場所が間違いの正体を教えてくれることがよくあります。
# あなたのテストは、三つとも見抜けますか。


# %% tags=["otter_ignore"]
class Shifted(Conv2D):
    def forward(self, x):
        return super().forward(np.roll(x, 1, axis=3))


class BorderLost(Conv2D):
    def forward(self, x):
        y = super().forward(x)
        y[:, :, [0, -1]] = y[:, :, :, [0, -1]] = 0
        return y


class OneFilterWithoutBias(Conv2D):
    def forward(self, x):
        y = super().forward(x)
        y[:, 1] -= self.b[1]
        return y


if answered(q6=is_right(Conv2D)):
    right = Conv2D(1, 2, 3, padding=1, rng=np.random.default_rng(4))
    right.b[:] = 1.5
    y = right.forward(x_new[3:4])
    print("Conv2D:", is_right(Conv2D))
    fig, axes = plt.subplots(2, 4, figsize=(9, 4), layout="constrained")
    show(axes[0, 0], y[0, 1], "right", "RdBu", 4)
    show(axes[1, 0], x_new[3, 0], "x")
    broken_classes = (Shifted, BorderLost, OneFilterWithoutBias)
    for column, broken in zip(axes.T[1:], broken_classes, strict=True):
        layer = broken(1, 2, 3, padding=1)
        layer.W, layer.b = right.W, right.b
        wrong = layer.forward(x_new[3:4])
        show(column[0], wrong[0, 1], broken.__name__, "RdBu", 4)
        show(column[1], (wrong - y)[0, 1], "difference", "RdBu", 4)
        print(f"{broken.__name__}:", is_right(broken))
    plt.show()

# %% [markdown] lang="en"
# ## 5. Training
#
# Now everything is there. One **epoch** goes over all images once, in mini-batches: forward, loss,
# backward, and one step downhill for every parameter,
#
# $$ w \leftarrow w - \mathrm{lr}\cdot\frac{\partial L}{\partial w}, $$
#
# **in place**: the network has to see it. The images come in a new random order in every epoch, so
# that the batches are never the same twice.

# %% [markdown] lang="ja"
# ## 5. 学習
#
# これで材料がそろいました。1 **エポック**で、すべての画像を一度ずつ、ミニバッチに分けて使います。
# 順伝播、損失、逆伝播、そして、すべてのパラメータを一歩だけ坂の下へ動かします。
#
# $$ w \leftarrow w - \mathrm{lr}\cdot\frac{\partial L}{\partial w} $$
#
# この更新は**その場で**行います。ネットワークから見えなければならないからです。
# 画像の順序はエポックごとに新しくかき混ぜ、同じバッチが二度と出てこないようにします。

# %% [raw]
# # BEGIN QUESTION
# name: q7

# %% [markdown] lang="en"
# ### q7. Training
#
# Write `train`.
#
# - **Takes** `model`, anything with the four methods of `LeNet` (`forward`, `backward`, `parameters`,
#   `gradients`); `x` and `y`, all images and their labels; and by name `epochs`, `batch_size`, `lr`
#   and `rng`, a random generator.
# - **Returns** a list with one float per epoch: the mean of the losses of its batches.
# - **Counts**: each epoch uses every image once, in a new order drawn from `rng`, in batches of
#   `batch_size` (a last smaller one is used or left out, as you like); every parameter moves in
#   place; the loss falls; and the same state of `rng` gives the same training. `x` and `y` stay
#   unchanged. Momentum or another optimiser is welcome.

# %% [markdown] lang="ja"
# ### q7. 学習
#
# `train` を書いてください。
#
# - **引数**: `model` は、`LeNet` の四つのメソッド(`forward`, `backward`, `parameters`, `gradients`)を
#   持つものなら何でもかまいません。`x` と `y` は、すべての画像とそのラベルです。
#   `epochs`, `batch_size`, `lr` と乱数生成器 `rng` は、キーワード引数です。
# - **戻り値**: エポックごとに一つの float のリスト。そのエポックの各バッチの損失の平均です。
# - **評価**: 各エポックで、すべての画像を一度ずつ、`rng` から引いた新しい順序で、
#   `batch_size` 枚ずつ使うこと(最後に余った小さいバッチは、使っても使わなくてもかまいません)。
#   すべてのパラメータがその場で動き、損失が減ること。`rng` の状態が同じなら学習も同じになること。
#   `x` と `y` は書き換えません。モメンタムなど、ほかの最適化手法を使ってもかまいません。

# %% [raw]
# # BEGIN SOLUTION


# %%
def train(model, x, y, *, epochs, batch_size, lr, rng):
    """Mini-batch gradient descent -> the mean loss of each epoch."""
    # BEGIN SOLUTION
    losses = []
    for _ in range(epochs):
        order, of_batches = rng.permutation(len(x)), []
        for start in range(0, len(x), batch_size):
            batch = order[start : start + batch_size]
            loss, dlogits = softmax_cross_entropy(model.forward(x[batch]), y[batch])
            model.backward(dlogits)
            for parameter, gradient in zip(model.parameters(), model.gradients(), strict=True):
                parameter[...] -= lr * gradient
            of_batches.append(loss)
        losses.append(float(np.mean(of_batches)))
    return losses
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [raw]
# # BEGIN QUESTION
# name: q8

# %% [markdown] lang="en"
# ### q8. Prediction
#
# Write `predict`.
#
# - **Takes** `model` and `x` (N, 1, 28, 28). N may be large: pass a few hundred images at a time, for
#   the feature maps of thousands take a lot of memory.
# - **Returns** (N,) integers: for each image, the class with the largest logit.
# - **Counts**: the labels, for every N. `x` and the model stay unchanged.

# %% [markdown] lang="ja"
# ### q8. 予測
#
# `predict` を書いてください。
#
# - **引数**: `model` と `x` (N, 1, 28, 28)。N は大きいかもしれません。
#   何千枚分もの特徴マップは多くのメモリを使うので、数百枚ずつ通しましょう。
# - **戻り値**: 整数の配列 (N,)。画像ごとに、ロジットが最大のクラスです。
# - **評価**: どんな N でもラベルが正しいこと。`x` とモデルは書き換えません。

# %% [raw]
# # BEGIN SOLUTION


# %%
def predict(model, x):
    """x (N, 1, 28, 28) -> labels (N,)."""
    # BEGIN SOLUTION
    parts = [model.forward(x[start : start + 500]) for start in range(0, len(x), 500)]
    return np.concatenate(parts).argmax(axis=1)
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look* (some ten seconds): 512 images, several learning rates. The dashed line is $\log 10$, the
# loss of a network that knows nothing. The grey curve is a mistake that has cost many a night: the
# gradients are stored under one name and read under another, so that every step is a step by zero.
# Nothing stops, nothing warns; the loss just stays where it began.
#
# On the right, how many of the images are read right, those it learnt from and new ones. The gap
# between the two is what the network knows by heart.

# %% [markdown] lang="ja"
# **見てみよう**(10 秒ほどかかります): 512 枚の画像で、学習率をいろいろ変えてみます。
# 破線は $\log 10$、何も知らないネットワークの損失です。
# 灰色の線は、これまで多くの人を徹夜させてきた間違いです。
# 勾配をある名前で保存し、別の名前で読み出しているため、どの一歩も 0 だけの一歩になっています。
# エラーも警告も出ず、損失が最初の値のまま動かないだけです。
#
# 右は正解率です。学習に使った画像と、初めて見る画像とを比べます。二つの差が、丸暗記した分です。


# %% tags=["otter_ignore"]
class NeverLearns(LeNet):
    """The gradients that `backward` keeps, and those that are read, are not the same arrays."""

    def gradients(self):
        return [np.zeros_like(array) for array in self.parameters()]


few, epochs = 512, 10
seen_and_new = (x_train[:250], y_train[:250]), (x_new[:250], y_new[:250])
logits = model.forward(x_new[:1])
answers["q7"] = train(model, x_new[:1], y_new[:1], epochs=1, batch_size=1, lr=0.0, rng=rng)
answers["q8"] = predict(model, x_new[:1])
if answered(**answers):
    fig, (left, right) = plt.subplots(1, 2, figsize=(11, 3.2), layout="constrained")
    for lr, network, colour in [
        (0.003, LeNet, "tab:blue"),
        (0.03, LeNet, "tab:green"),
        (0.1, LeNet, "tab:orange"),
        (0.1, NeverLearns, "0.6"),
    ]:
        rng = np.random.default_rng(5)
        pupil, losses, curves = network(rng), [], []
        for _ in range(epochs):
            losses += train(
                pupil, x_train[:few], y_train[:few], epochs=1, batch_size=32, lr=lr, rng=rng
            )
            curves.append([np.mean(predict(pupil, x) == y) for x, y in seen_and_new])
        label = "wrong gradients" if network is NeverLearns else f"lr = {lr}"
        left.plot(range(1, epochs + 1), losses, color=colour, label=label)
        seen, new = np.transpose(curves)
        right.plot(range(1, epochs + 1), seen, color=colour, lw=1, ls=":")
        right.plot(range(1, epochs + 1), new, color=colour, label=label)
    left.axhline(np.log(10), color="black", lw=0.8, ls="--")
    left.set(xlabel="epoch", ylabel="loss", ylim=(0, 2.9))
    right.set(xlabel="epoch", ylabel="right (dotted: images it learnt from)", ylim=(0, 1.02))
    right.legend(loc=(0.63, 0.14))
    plt.show()

# %% [raw]
# # BEGIN QUESTION
# name: q9

# %% [markdown] lang="en"
# ### q9. Your LeNet learns to read
#
# Nothing more to write: here your `LeNet` and your `train` are asked together. The grader sets the
# first weights, trains your network on 400 of the given images (three epochs, less than a second with the
# given layers), and shows it 1,000 images of MNIST's test set that are not in your folder.
#
# - **Counts**: that the loss falls, and that at least 75 % of the new images are read right. A right
#   network reaches about 85 %. A slow optimiser, or a fast one, is taken into account.

# %% [markdown] lang="ja"
# ### q9. LeNet が数字を読めるようになる
#
# ここで新しく書くものはありません。あなたの `LeNet` と `train` をまとめて試します。
# 採点では、最初の重みをこちらで設定し、配布した画像のうち 400 枚で 3 エポック学習させます
# (用意された層なら 1 秒もかかりません)。そして、あなたの手元にない、MNIST のテスト用画像 1,000 枚を見せます。
#
# - **評価**: 損失が減ること。初めて見る画像の 75 % 以上を正しく読めること。
#   正しいネットワークなら約 85 % に達します。最適化手法による進み方の速さの違いは考慮されます。

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# ## 6. Five thousand digits
#
# *Look* (about ten seconds with the given layers): the full training, 5,000 images and three epochs.
# More than nine of ten new digits should be right.

# %% [markdown] lang="ja"
# ## 6. 5,000 枚の数字
#
# **見てみよう**(用意された層なら 10 秒ほどかかります): いよいよ本番です。5,000 枚で 3 エポック学習します。
# 初めて見る数字の 9 割以上を正しく読めるはずです。

# %% tags=["otter_ignore"]
if answered(**answers):
    rng = np.random.default_rng(6)
    model = LeNet(rng)
    first_filters = next(array.copy() for array in model.parameters() if array.size == 150)
    for lr in (0.05, 0.05, 0.01):
        losses = train(model, x_train, y_train, epochs=1, batch_size=10, lr=lr, rng=rng)
        labels = predict(model, x_new)
        print(f"loss {losses[0]:.3f}, new digits right: {np.mean(labels == y_new):.1%}")

# %% [markdown] lang="en"
# *Look*: what it still gets wrong, its answer in front, the right one behind. Would you have read
# them all? On the right, which digits are taken for which (the right answers, on the diagonal, are
# left out).

# %% [markdown] lang="ja"
# **見てみよう**: まだ間違えている数字です。左がネットワークの答え、右が正解です。あなたなら、全部読めましたか。
# 右端の表は、どの数字をどの数字と間違えたかを表します(正解である対角線は除いてあります)。

# %% tags=["otter_ignore"]
if answered(**answers):
    wrong = np.flatnonzero(labels != y_new)
    confusion = np.zeros((10, 10), int)
    np.add.at(confusion, (y_new[wrong], labels[wrong]), 1)
    fig = plt.figure(figsize=(12, 3.4), layout="constrained")
    left, right = fig.subfigures(1, 2, width_ratios=(2.6, 1))
    for ax, number in zip(left.subplots(3, 10).flat, wrong[:30], strict=False):
        show(ax, x_new[number, 0], f"{labels[number]} → {y_new[number]}")
    for ax in left.axes[len(wrong) :]:
        ax.axis("off")
    ax = right.subplots()
    ax.imshow(confusion, cmap="Oranges", vmax=1.8 * confusion.max())
    for (row, column), count in np.ndenumerate(confusion):
        if count:
            ax.text(column, row, count, ha="center", va="center", fontsize=8)
    ax.set(xlabel="answer", ylabel="digit", xticks=range(10), yticks=range(10))
    plt.show()

# %% [markdown] lang="en"
# *Look*: what it looks for. The six kernels of the first layer before and after training, the change
# (enlarged), and the six maps that they make of one digit, after ReLU. Their random beginning is
# still there: the layers behind have learnt to make do with it. But some changes show a side that
# went up and one that went down, as an edge detector has, and the maps answer to different things:
# to all ink, to the upper edges of strokes, to the paper around. Which map answers to what in yours?

# %% [markdown] lang="ja"
# **見てみよう**: ネットワークは何を見ているのでしょうか。最初の層の六つのカーネルの学習前と学習後、
# その変化(拡大してあります)、そして、それらが一つの数字から作る 6 枚のマップ(ReLU のあと)です。
# カーネルには、乱数で決めた最初の模様がまだ残っています。後ろの層が、それを使いこなすように学習したのです。
# それでも、変化の中には、エッジ検出器のように片側が増えて反対側が減ったものがあります。
# マップもそれぞれ違うものに反応します。インク全体、線の上側の縁、周りの紙などです。
# あなたのネットワークでは、どのマップが何に反応していますか。

# %% tags=["otter_ignore"]
if answered(**answers):
    kernels = next(array for array in model.parameters() if array.size == 150)
    bias = next(array for array in model.parameters() if array.size == 6)
    shown = x_new[[1]]
    conv = Conv2D(1, 6, 5, padding=2)
    conv.W, conv.b = kernels.reshape(6, 1, 5, 5), bias.ravel()
    maps = ReLU().forward(conv.forward(shown))[0]
    fig, axes = plt.subplots(4, 7, figsize=(10, 5.8), layout="constrained")
    show(axes[3, 0], shown[0, 0], "x")
    for ax, title in zip(axes[:3, 0], ("before", "after", "change"), strict=True):
        ax.axis("off")
        ax.text(0.5, 0.5, title, ha="center", va="center")
    for number, column in enumerate(axes.T[1:]):
        show(column[0], first_filters[number].reshape(5, 5), cmap="RdBu", limit=0.8)
        show(column[1], kernels[number].reshape(5, 5), cmap="RdBu", limit=0.8)
        change = (kernels[number] - first_filters[number]).reshape(5, 5)
        show(column[2], change, cmap="RdBu", limit=0.25)
        show(column[3], maps[number])
    plt.show()

# %% [markdown] lang="en"
# ## What you have now
#
# A network that reads, of which you know every line, and three ways to find out whether it is right:
#
# | test | needs | finds | does not see |
# | --- | --- | --- | --- |
# | gradient check | a loss, float64 | any wrong gradient at the places it tries | a wrong forward |
# | adjoint test | a linear layer | any wrong `dx`, in one go | a wrong forward, `dW`, `db` |
# | comparison with a right layer | a right layer | all that differs in the cases you chose | cases you did not think of |
#
# And a fourth, the cheapest: **does the loss fall?** A loss that stays at $\log 10$ is a network that
# does not hear what you tell it.
#
# Before you hand in, restart the kernel and run everything from the top, so that no answer depends
# on a cell that is no longer there.
#
# **Where to go on**: swap max-pooling for `AvgPool2D`, leave out the second convolution, train on
# 60,000 images with `load_full`. How many parameters do you need for 95 %? In the next notebooks you
# count them, and then you make the network deeper.

# %% [markdown] lang="ja"
# ## まとめ
#
# 隅々まで知っている、字の読めるネットワークができました。正しさを確かめる方法も三つ手に入りました。
#
# | テスト | 必要なもの | 見つかるもの | 見えないもの |
# | --- | --- | --- | --- |
# | 勾配チェック | 損失、float64 | 調べた場所の勾配の間違い | 順伝播の間違い |
# | 随伴テスト | 線形な層 | `dx` のあらゆる間違いを一度に | 順伝播、`dW`、`db` の間違い |
# | 正しい層との比較 | 正しい層 | 選んだ例に現れる違いすべて | 思いつかなかった例 |
#
# そして四つ目は、いちばん手軽な方法です。**損失は減っていますか。**
# 損失が $\log 10$ のままなら、あなたの言葉はネットワークに届いていません。
#
# 提出する前に、カーネルを再起動し、すべてのセルを上から実行してください。
# もう残っていないセルに頼った解答がないかを確かめるためです。
#
# **この先は**: 最大プーリングを `AvgPool2D` に替える、二つ目の畳み込みを外す、`load_full` で 60,000 枚すべてを使うなど、
# いろいろ試してみましょう。正解率 95 % にするには、パラメータがいくつ必要でしょうか。
# 次のノートブックではパラメータを数え、その次ではネットワークを深くします。
