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
# # How deep should it be?
#
# Is one large kernel better, or a stack of small ones? Do more layers make a better network, and
# what does each of them cost? In this notebook you build stacks of 3 × 3 convolutions, count what
# they cost, measure what they see, train them on pictures of clothes, and draw your own
# conclusions. The layers are given: this time you are the one who does the experiments.
#
# **How to work**
#
# - Run the cells from top to bottom (Shift + Enter) and put your answer where you see `...`.
#   Keep the names and the arguments as they are.
# - After every question, a cell such as `grader.check("q1")` answers at once. These public checks
#   look at part of your answer only. Hidden checks with other sizes come at grading, so try cases
#   of your own as well.
# - Cells introduced by *Look* draw pictures. They are not graded: change the numbers and play. Where
#   such a cell needs an answer you have not written yet, it prints only `✎ q2 → ▶`: write q2,
#   then run the cell again.
#
# **What counts, in every question**
#
# - Any correct method. Plain loops are fine; speed earns nothing and costs nothing.
# - Counts are whole numbers (`int`) and exact, however large.
# - The arrays, layers and dictionaries you are handed stay as they were, unless a question is about
#   changing them.
# - Every question is judged by itself. (If one of your functions calls another, get the other one
#   right first.)
# - In q7 you report numbers of your own experiment, and in q9 you discuss them. There are no right
#   accuracies, only honest ones.

# %% [markdown] lang="ja"
# # どこまで深くすべきか
#
# 大きなカーネル一つと、小さなカーネルの積み重ねとでは、どちらがよいのでしょうか。
# 層を増やせばよいネットワークになるのでしょうか。そして、1 層ごとにどれだけのコストがかかるのでしょうか。
# このノートブックでは、3 × 3 の畳み込みを積み重ね、そのコストを数え、見ている範囲を測り、
# 衣服の画像で学習させて、自分で結論を出します。層は完成品を使います。今回のあなたは実験をする人です。
#
# **進め方**
#
# - セルを上から順に実行し(Shift + Enter)、`...` のところに解答を書きます。
#   関数名と引数は変えないでください。
# - 各問のあとの `grader.check("q1")` のようなセルを実行すると、その場で結果が出ます。
#   ただし、この公開チェックが見るのは解答の一部だけです。
#   採点時には、別の大きさを使う非公開のチェックも行います。自分でもいろいろな場合を試しておきましょう。
# - 「**見てみよう**」のセルは図を描くためのもので、採点されません。数値を変えて自由に遊んでください。
#   まだ書いていない解答が必要なときは `✎ q2 → ▶` とだけ表示されます。
#   q2 を書いてから、もう一度そのセルを実行してください。
#
# **全問に共通する採点の約束**
#
# - 正しければ、どんな方法でもかまいません。ふつうの for ループで十分です。速さは点数に関係しません。
# - 個数は整数(`int`)で、どれほど大きくても正確に答えます。
# - 引数として受け取った配列・層・辞書は書き換えません(書き換えることが問題の目的である場合を除きます)。
# - 各問は独立に採点します。(ある関数から別の関数を呼ぶときは、先に呼ばれる側を正しくしておきましょう。)
# - q7 では自分の実験で得た数値を報告し、q9 でそれを考察します。
#   正解率に「正解」はありません。大切なのは、正直な値であることです。

# %%
import time

# %% tags=["otter_ignore"]
import datasets
import matplotlib.pyplot as plt

# %%
import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU

# %% tags=["otter_ignore"]
CLASSES = datasets.CLASS_NAMES["fashion"]
images, labels = datasets.load("fashion")


def answered(**results):
    """True when no result is None; otherwise print the questions to answer first."""
    blank = [question for question, result in results.items() if result is None]
    if blank:
        print("✎", ", ".join(blank), "→ ▶")
    return not blank


def show(ax, image, title="", **options):
    """Draw one image without axes."""
    ax.imshow(image, **{"cmap": "gray_r", **options})
    ax.set(xticks=[], yticks=[])
    ax.set_title(title, fontsize=10)


# %% [markdown] lang="en"
# ## 1. Given: clothes, and how to train on them
#
# `layers.py` holds the layers of the earlier notebooks; open it if you want to see them again. A
# network is a plain **list of layers**, in the order in which an image passes through them. The
# functions below send images through such a list, and train it by mini-batch gradient descent, with
# steps that become shorter and shorter: the learning rate falls evenly, from `lr` to 0.
#
# Fashion-MNIST shows ten kinds of clothes, 28 × 28 pixels each. Experiments want to be repeated, and
# a network on images of half the size needs a quarter of the time. So `halve` takes the mean of
# every 2 × 2 pixels: 14 × 14 remain.

# %% [markdown] lang="ja"
# ## 1. 完成済みの道具: 衣服の画像と学習
#
# `layers.py` には、これまでのノートブックで扱った層が入っています。見直したいときは開いてみてください。
# ここでは、ネットワークを単なる**層のリスト**として扱います。並び順は、画像が通る順です。
# 次の関数は、そのリストに画像を通し、ミニバッチ勾配降下法で学習させるものです。
# 学習率は `lr` から 0 まで一定の割合で下げていくので、歩幅はだんだん小さくなります。
#
# Fashion-MNIST は、10 種類の衣服を写した 28 × 28 画素の画像です。
# 実験は何度も繰り返したいものですが、画像の縦横を半分にすれば、時間は 4 分の 1 で済みます。
# そこで `halve` は、2 × 2 画素ごとの平均を取り、14 × 14 画素にします。


# %%
def halve(images):
    """(N, C, H, W) -> (N, C, H/2, W/2): the mean of every 2 × 2 pixels."""
    N, C, H, W = images.shape
    return images.reshape(N, C, H // 2, 2, W // 2, 2).mean(axis=(3, 5))


def forward(layers, x):
    """x through all layers, one after the other."""
    for layer in layers:
        x = layer.forward(x)
    return x


def softmax_cross_entropy(logits, labels):
    """Mean loss of logits (N, K) and labels (N,), and its gradient dlogits (N, K)."""
    rows = np.arange(len(labels))
    shifted = logits - logits.max(axis=1, keepdims=True)
    exponentials = np.exp(shifted)
    totals = exponentials.sum(axis=1, keepdims=True)
    loss = np.mean(np.log(totals[:, 0]) - shifted[rows, labels])
    dlogits = exponentials / totals
    dlogits[rows, labels] -= 1
    return loss, dlogits / len(labels)


def train(layers, x, y, *, epochs, batch_size, lr, rng):
    """Train in place by mini-batch gradient descent; the mean loss of each epoch, as a list.

    The learning rate falls evenly from lr to 0, so that the last steps no longer jump about.
    """
    losses = []
    for epoch in range(epochs):
        order, total = rng.permutation(len(x)), 0.0
        for start in range(0, len(x), batch_size):
            batch = order[start : start + batch_size]
            rate = lr * (1 - (epoch + start / len(x)) / epochs)
            loss, gradient = softmax_cross_entropy(forward(layers, x[batch]), y[batch])
            total += float(loss) * len(batch)
            for layer in reversed(layers):
                gradient = layer.backward(gradient)
            for layer in layers:
                if hasattr(layer, "update"):
                    layer.update(rate)
        losses.append(total / len(x))
    return losses


# %% [markdown] lang="en"
# *Look*: one of each kind, and what is left of it at half the size. Could you still tell a shirt
# from a coat?

# %% [markdown] lang="ja"
# **見てみよう**: 各種類を一つずつと、それを半分の大きさにしたものです。
# これでもシャツとコートを見分けられますか。

# %% tags=["otter_ignore"]
fig, axes = plt.subplots(2, 10, figsize=(12, 2.9), layout="constrained")
for kind, (above, below) in enumerate(axes.T):
    example = images[labels == kind][:1]
    show(above, example[0, 0], CLASSES[kind])
    show(below, halve(example)[0, 0])
plt.show()

# %% [markdown] lang="en"
# ## 2. Building a stack
#
# All networks of this notebook follow one plan with four settings:
#
# - `depth`: the number of convolutions. Each has `channels` filters, and a ReLU after it;
# - `kernel_size`: an odd number, mostly 3. The padding is `kernel_size // 2`, so that the image keeps
#   its size ("same" padding): 1 for a 3 × 3 kernel, 2 for 5 × 5;
# - `pool_after`: the numbers of the layers, counted from 1, that are followed by a 2 × 2 max-pooling,
#   after the ReLU. Leftover pixels are dropped: 7 pixels become 3;
# - at the end, always, a `Flatten` and one `Dense` layer with ten outputs, the logits.
#
# For example, `depth=3, pool_after=(1,)`:
#
# > Conv2D → ReLU → **MaxPool2D** → Conv2D → ReLU → Conv2D → ReLU → Flatten → Dense

# %% [markdown] lang="ja"
# ## 2. 積み重ねを作る
#
# このノートブックのネットワークは、どれも同じ設計に従います。設定は次のとおりです。
#
# - `depth`: 畳み込み層の数。どの層もフィルタを `channels` 個持ち、直後に ReLU が付きます。
# - `kernel_size`: 奇数で、ふつうは 3 です。パディングは `kernel_size // 2` で、画像の大きさが変わりません
#   ("same" パディング)。3 × 3 なら 1、5 × 5 なら 2 です。
# - `pool_after`: 2 × 2 の最大プーリングを置く場所。1 から数えた畳み込み層の番号で表し、
#   プーリングはその層の ReLU のあとに入ります。余った画素は捨てます(7 画素なら 3 画素になります)。
# - 最後には必ず `Flatten` と、10 個の出力(ロジット)を持つ `Dense` 層を一つ置きます。
#
# たとえば `depth=3, pool_after=(1,)` なら、次のようになります。
#
# > Conv2D → ReLU → **MaxPool2D** → Conv2D → ReLU → Conv2D → ReLU → Flatten → Dense

# %% [raw]
# # BEGIN QUESTION
# name: q1

# %% [markdown] lang="en"
# ### q1. Build a stack
#
# Write `build_stack`.
#
# - **Takes** `depth`, `channels`, `pool_after` (a tuple, perhaps empty), `kernel_size`, `image` =
#   (C, H, W), the shape of one image, and `rng`, a generator or None.
# - **Returns** the list of layers, from the image to the ten logits.
# - **Counts**: what the layers compute with their weights, and which shapes these weights have. Every
#   layer has weights of its own, drawn from `rng`: the same state of the generator gives the same
#   network.
#
# *Hint*: go through the layers and keep track of channels, height and width as they change. `Dense`
# wants to know what is left of them.

# %% [markdown] lang="ja"
# ### q1. 積み重ねを作る
#
# `build_stack` を書いてください。
#
# - **引数**: `depth`, `channels`, `pool_after`(タプル。空のこともあります), `kernel_size`,
#   画像 1 枚の形 `image` = (C, H, W)、そして乱数生成器または None である `rng`。
# - **戻り値**: 画像から 10 個のロジットまでの、層のリスト。
# - **評価**: 層がその重みで何を計算するか、そして重みの形。どの層も自分だけの重みを持ち、
#   重みは `rng` から引きます。生成器の状態が同じなら、同じネットワークができます。
#
# *ヒント*: 層を順に作りながら、チャネル数・高さ・幅がどう変わっていくかを追いましょう。
# 最後に残った大きさを、`Dense` が必要とします。

# %% [raw]
# # BEGIN SOLUTION


# %%
def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    """The layers of a stack, as a list, from the image (C, H, W) to the ten logits."""
    # BEGIN SOLUTION
    rng = np.random.default_rng(rng)
    in_channels, height, width = image
    layers = []
    for number in range(1, depth + 1):
        layers.append(Conv2D(in_channels, channels, kernel_size, padding=kernel_size // 2, rng=rng))
        layers.append(ReLU())
        in_channels = channels
        if number in pool_after:
            layers.append(MaxPool2D(2))
            height, width = height // 2, width // 2
    return [*layers, Flatten(), Dense(in_channels * height * width, 10, rng=rng)]
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: what an image becomes on its way. Height and width shrink only where there is a pooling;
# the numbers to its right are what `Dense` gets.

# %% [markdown] lang="ja"
# **見てみよう**: 画像が層を通るたびに、形はどう変わるでしょうか。
# 高さと幅が縮むのは、プーリングのところだけです。最後に残った数が `Dense` に渡されます。

# %% tags=["otter_ignore"]
for plan in [(3, 8, (3,)), (3, 8, (1,)), (3, 8, (1, 2))]:
    stack = build_stack(*plan, rng=np.random.default_rng(0))
    if not answered(q1=stack):
        break
    x, shapes = halve(images[:1]), []
    for layer in stack:
        x = layer.forward(x)
        shapes.append(f"{type(layer).__name__} {'×'.join(map(str, x.shape[1:]))}")
    print("pool_after", plan[2], ":", " → ".join(shapes), end="\n\n")

# %% [markdown] lang="en"
# ## 3. What does it cost?
#
# ### One large kernel, or several small ones?
#
# Put two 3 × 3 convolutions on top of each other. One number of the second sees 3 × 3 numbers of the
# first, and these see 5 × 5 pixels: as many as one 5 × 5 convolution sees. Three of them see 7 × 7,
# and $n$ of them $(2n + 1) \times (2n + 1)$. What do they cost?
#
# A convolution from $C_{in}$ to $C$ channels has $k^2\,C_{in}\,C$ weights and $C$ biases. Between
# layers of 8 channels:
#
# | | one layer | stack of 3 × 3 |
# | --- | --- | --- |
# | sees 5 × 5 | $25\cdot 64 + 8 = 1608$ | $2\,(9\cdot 64 + 8) = 1168$ |
# | sees 7 × 7 | $49\cdot 64 + 8 = 3144$ | $3\,(9\cdot 64 + 8) = 1752$ |
#
# The stack saves 440 parameters, and 1,392. And it has a ReLU in between, which the large kernel
# lacks. So is a stack always cheaper? The *first* layer of a network sees a grey image, 1 channel:
# one 5 × 5 layer needs $25\cdot 8 + 8 = 208$. The stack needs $9\cdot 8 + 8 = 80$ for its first
# layer, and $584$ for the second, since that one goes from 8 channels to 8. It "saves" $-456$.

# %% [markdown] lang="ja"
# ## 3. どれだけのコストがかかるか
#
# ### 大きなカーネル一つか、小さなカーネルいくつかか
#
# 3 × 3 の畳み込みを二つ重ねるとします。2 層目の一つの値は、1 層目の 3 × 3 個の値を見ます。
# それらは合わせて 5 × 5 画素を見ているので、5 × 5 の畳み込み一つと同じ範囲になります。
# 三つ重ねれば 7 × 7、$n$ 個なら $(2n + 1) \times (2n + 1)$ です。では、コストはどうでしょうか。
#
# $C_{in}$ チャネルから $C$ チャネルへの畳み込みは、$k^2\,C_{in}\,C$ 個の重みと $C$ 個のバイアスを持ちます。
# 8 チャネルの層どうしの間では、次のようになります。
#
# | | 1 層 | 3 × 3 の積み重ね |
# | --- | --- | --- |
# | 5 × 5 を見る | $25\cdot 64 + 8 = 1608$ | $2\,(9\cdot 64 + 8) = 1168$ |
# | 7 × 7 を見る | $49\cdot 64 + 8 = 3144$ | $3\,(9\cdot 64 + 8) = 1752$ |
#
# 積み重ねると、パラメータはそれぞれ 440 個と 1,392 個少なくて済みます。
# しかも、途中に ReLU が入ります。大きなカーネル一つには、それがありません。
# では、積み重ねはいつでも得なのでしょうか。ネットワークの*最初の*層が見るのは、1 チャネルの白黒画像です。
# 5 × 5 の 1 層なら $25\cdot 8 + 8 = 208$ 個です。積み重ねでは、1 層目が $9\cdot 8 + 8 = 80$ 個、
# 2 層目は 8 チャネルから 8 チャネルなので $584$ 個になります。節約できる数は $-456$、つまり損です。

# %% [raw]
# # BEGIN QUESTION
# name: q2

# %% [markdown] lang="en"
# ### q2. A stack against one layer
#
# Write two functions that count parameters, weights and biases.
#
# - `stack_params(depth, in_channels, channels, kernel_size=3)`: the parameters of `depth`
#   convolutions on top of each other, of which the first has `in_channels` input channels; all have
#   `channels` filters.
# - `saved_by_stack(depth, in_channels, channels)`: how many parameters a stack of `depth` 3 × 3
#   convolutions saves against *one* convolution that sees just as much, with the same `in_channels`
#   and `channels`. Negative where the stack costs more.
#
# Both return an int.

# %% [markdown] lang="ja"
# ### q2. 積み重ねと 1 層の比較
#
# パラメータ(重みとバイアス)を数える関数を二つ書いてください。
#
# - `stack_params(depth, in_channels, channels, kernel_size=3)`: 畳み込みを `depth` 個重ねたときの
#   パラメータの総数。最初の層の入力は `in_channels` チャネルで、どの層もフィルタは `channels` 個です。
# - `saved_by_stack(depth, in_channels, channels)`: 同じ範囲を見る畳み込み*一つ*と比べて、
#   3 × 3 の畳み込みを `depth` 個重ねるとパラメータがいくつ減るか。
#   `in_channels` と `channels` は同じとします。積み重ねのほうが多いときは負の数になります。
#
# どちらも整数を返します。

# %% [raw]
# # BEGIN SOLUTION


# %%
def stack_params(depth, in_channels, channels, kernel_size=3):
    """Parameters of `depth` convolutions on top of each other."""
    # BEGIN SOLUTION
    first = kernel_size**2 * in_channels * channels + channels
    further = kernel_size**2 * channels * channels + channels
    return first + (depth - 1) * further
    # END SOLUTION


def saved_by_stack(depth, in_channels, channels):
    """Parameters that a 3 × 3 stack saves against the one layer that sees as much."""
    # BEGIN SOLUTION
    one_layer = stack_params(1, in_channels, channels, kernel_size=2 * depth + 1)
    return one_layer - stack_params(depth, in_channels, channels)
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: the saving, as a share of the one large layer, over the number of input channels. Above
# zero the stack is cheaper. From how many input channels on does it pay?

# %% [markdown] lang="ja"
# **見てみよう**: 節約できる割合(大きな層一つに対する比)を、入力チャネル数に対して描きます。
# 0 より上なら、積み重ねのほうが少なくて済みます。入力が何チャネル以上なら得になるでしょうか。

# %% tags=["otter_ignore"]
if answered(q2=saved_by_stack(2, 8, 8)):
    fig, ax = plt.subplots(figsize=(8, 3), layout="constrained")
    channel_counts = np.arange(1, 17)
    for depth in (2, 3, 4):
        side = 2 * depth + 1
        large = [stack_params(1, int(c), 8, kernel_size=side) for c in channel_counts]
        saved = [saved_by_stack(depth, int(c), 8) for c in channel_counts]
        label = f"{depth} × (3×3) for {side}×{side}"
        ax.plot(channel_counts, np.divide(saved, large), "o-", label=label)
    ax.axhline(0, color="black", lw=0.8)
    ax.set(xlabel="input channels (8 filters)", ylabel="share saved")
    ax.legend()
    plt.show()

# %% [markdown] lang="en"
# ### The whole network
#
# Where are the parameters of a whole network? Take `depth=2`, `channels=4`, `pool_after=(2,)` and
# one-channel images of 6 × 8:
#
# | layer | output | parameters | multiply-adds |
# | --- | --- | --- | --- |
# | Conv2D 1 → 4 | 4 × 6 × 8 | $9\cdot1\cdot4 + 4 = 40$ | $48 \cdot 36 = 1728$ |
# | Conv2D 4 → 4 | 4 × 6 × 8 | $9\cdot4\cdot4 + 4 = 148$ | $48 \cdot 144 = 6912$ |
# | MaxPool2D | 4 × 3 × 4 | 0 | |
# | Dense 48 → 10 | 10 | $48\cdot10 + 10 = 490$ | $480$ |
# | together | | **678** | **9120** |
#
# **Multiply-adds** are the products that one image costs. A convolution uses each of its weights
# once for every output pixel, here $6\cdot8 = 48$ times; a dense layer uses each weight once. Adding
# a bias, ReLU and pooling are not counted.
#
# Now move the pooling up, `pool_after=(1,)`: the second convolution works on 3 × 4 pixels only,
# $12\cdot144 = 1728$. Still 678 parameters, but 3936 multiply-adds.

# %% [markdown] lang="ja"
# ### ネットワーク全体
#
# ネットワーク全体では、パラメータはどこにあるのでしょうか。
# `depth=2`, `channels=4`, `pool_after=(2,)` とし、画像は 1 チャネル、6 × 8 とします。
#
# | 層 | 出力 | パラメータ | 積和演算 |
# | --- | --- | --- | --- |
# | Conv2D 1 → 4 | 4 × 6 × 8 | $9\cdot1\cdot4 + 4 = 40$ | $48 \cdot 36 = 1728$ |
# | Conv2D 4 → 4 | 4 × 6 × 8 | $9\cdot4\cdot4 + 4 = 148$ | $48 \cdot 144 = 6912$ |
# | MaxPool2D | 4 × 3 × 4 | 0 | |
# | Dense 48 → 10 | 10 | $48\cdot10 + 10 = 490$ | $480$ |
# | 合計 | | **678** | **9120** |
#
# **積和演算**の回数とは、画像 1 枚に必要な掛け算の数です。
# 畳み込みは、出力の画素ごとに各重みを 1 回ずつ使います。ここでは $6\cdot8 = 48$ 回です。
# 全結合層は各重みを 1 回だけ使います。バイアスの足し算、ReLU、プーリングは数えません。
#
# 次に、プーリングを前に移して `pool_after=(1,)` としましょう。2 番目の畳み込みが扱うのは 3 × 4 画素だけなので、
# $12\cdot144 = 1728$ 回です。パラメータは 678 個のままですが、積和演算は 3936 回に減ります。

# %% [raw]
# # BEGIN QUESTION
# name: q3

# %% [markdown] lang="en"
# ### q3. Count a network
#
# Write two functions that count without building anything. Their arguments are those of
# `build_stack`, without `rng`.
#
# - `network_params(...)`: all parameters, weights and biases.
# - `network_multiply_adds(...)`: the multiply-adds of one image, as counted above.
#
# Both return an int. Mind the leftover pixels of a pooling.

# %% [markdown] lang="ja"
# ### q3. ネットワークを数える
#
# 実際に作らずに数える関数を二つ書いてください。引数は、`rng` を除いて `build_stack` と同じです。
#
# - `network_params(...)`: パラメータ(重みとバイアス)の総数。
# - `network_multiply_adds(...)`: 上の数え方による、画像 1 枚あたりの積和演算の回数。
#
# どちらも整数を返します。プーリングで余る画素に気をつけてください。

# %% [raw]
# # BEGIN SOLUTION


# %%
# BEGIN SOLUTION NO PROMPT
def pixels_left(image, pools):
    """Pixels of one channel after so many 2 × 2 poolings."""
    return (image[1] // 2**pools) * (image[2] // 2**pools)


# END SOLUTION
def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    """All parameters of the network that build_stack gives."""
    # BEGIN SOLUTION
    features = channels * pixels_left(image, len(pool_after))
    first = (kernel_size**2 * image[0] + 1) * channels
    further = (kernel_size**2 * channels + 1) * channels
    return first + (depth - 1) * further + (features + 1) * 10
    # END SOLUTION


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    """Products that one image costs in the network that build_stack gives."""
    # BEGIN SOLUTION
    total, in_channels, pools = 0, image[0], 0
    for number in range(1, depth + 1):
        weights = kernel_size**2 * in_channels * channels
        total += weights * pixels_left(image, pools)
        in_channels = channels
        pools += number in pool_after
    return total + in_channels * pixels_left(image, pools) * 10
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: where the parameters are (left), and where the time goes (right). Compare the third bar
# with the last four: same depth, other poolings. Which layer would you make smaller first?

# %% [markdown] lang="ja"
# **見てみよう**: 左はパラメータの内訳、右は計算の手間です。3 本目の棒と最後の 4 本を比べてください。
# 深さは同じで、プーリングだけが違います。まず小さくすべきなのは、どの層でしょうか。

# %% tags=["otter_ignore"]
stacks = [
    (1, (1,)),
    (2, (2,)),
    (3, (3,)),
    (4, (4,)),
    (3, ()),
    (3, (1,)),
    (3, (1, 2)),
    (3, (1, 2, 3)),
]
if answered(q3=network_params(1, 8) and network_multiply_adds(1, 8)):
    names = [f"{depth}, pool {pools}" for depth, pools in stacks]
    total = np.array([network_params(depth, 8, pools) for depth, pools in stacks])
    dense = np.array([10 * (8 * (14 // 2 ** len(pools)) ** 2 + 1) for _, pools in stacks])
    products = [network_multiply_adds(depth, 8, pools) for depth, pools in stacks]
    fig, (left, right) = plt.subplots(1, 2, figsize=(11, 3), sharey=True, layout="constrained")
    left.barh(names, total - dense, color="tab:blue", label="convolutions")
    left.barh(names, dense, left=total - dense, color="tab:orange", label="Dense")
    right.barh(names, products, color="0.5")
    left.set(xlabel="parameters", ylabel="depth, poolings")
    right.set(xlabel="multiply-adds of one image")
    left.invert_yaxis()
    left.legend()
    plt.show()

# %% [markdown] lang="en"
# ## 4. What does it see?
#
# ### By formula
#
# The **receptive field** of a number is the square of input pixels that it can depend on. Follow its
# side through the network, together with the *jump*: how many input pixels lie between two
# neighbouring numbers of the map.
#
# - At the image itself, side 1 and jump 1.
# - A $k \times k$ convolution adds $k - 1$ neighbours to what was seen, one jump apart:
#   $\text{side} \leftarrow \text{side} + (k-1)\cdot\text{jump}$.
# - A 2 × 2 pooling adds one neighbour, $\text{side} \leftarrow \text{side} + \text{jump}$, and then
#   doubles the jump.
#
# Three 3 × 3 layers without pooling: $1 \to 3 \to 5 \to 7$. With a pooling after the first:
# $1 \to 3 \to 4$, now the jump is 2, $\to 8 \to 12$. So a pooling also lets every *later* layer see
# further.

# %% [markdown] lang="ja"
# ## 4. どこを見ているか
#
# ### 式で求める
#
# ある値の**受容野**とは、その値に影響しうる入力画素の範囲(正方形)のことです。
# その一辺の長さを、*間隔*とともに層の順に追いかけます。
# 間隔とは、マップの上で隣り合う二つの値が、入力画像では何画素離れているかです。
#
# - 画像そのものでは、一辺 1、間隔 1 です。
# - $k \times k$ の畳み込みは、見ていた範囲に、間隔ずつ離れた隣を $k - 1$ 個加えます。
#   $\text{一辺} \leftarrow \text{一辺} + (k-1)\cdot\text{間隔}$。
# - 2 × 2 のプーリングは、隣を一つ加え($\text{一辺} \leftarrow \text{一辺} + \text{間隔}$)、
#   そのあと間隔を 2 倍にします。
#
# プーリングのない 3 × 3 の層が三つなら $1 \to 3 \to 5 \to 7$ です。
# 最初の層のあとにプーリングを置くと、$1 \to 3 \to 4$ となって間隔が 2 になり、$\to 8 \to 12$ と広がります。
# つまりプーリングを入れると、*それより後の*どの層も、より遠くまで見えるようになります。

# %% [raw]
# # BEGIN QUESTION
# name: q4

# %% [markdown] lang="en"
# ### q4. Receptive field
#
# Write `receptive_field(depth, pool_after=(), kernel_size=3)`.
#
# - **Returns** the side of the receptive field of one number just before `Flatten`, an int. A pooling
#   after the last convolution belongs to it.
# - The border of the image plays no part here: the field may be larger than the image.

# %% [markdown] lang="ja"
# ### q4. 受容野
#
# `receptive_field(depth, pool_after=(), kernel_size=3)` を書いてください。
#
# - **戻り値**: `Flatten` の直前の値一つの受容野の一辺。整数です。
#   最後の畳み込みのあとにプーリングがあれば、それも含めます。
# - ここでは画像の端は考えません。受容野が画像より大きくなってもかまいません。

# %% [raw]
# # BEGIN SOLUTION


# %%
def receptive_field(depth, pool_after=(), kernel_size=3):
    """Side of the square of pixels that one number before Flatten can depend on."""
    # BEGIN SOLUTION
    side = jump = 1
    for number in range(1, depth + 1):
        side += (kernel_size - 1) * jump
        if number in pool_after:
            side += jump
            jump *= 2
    return side
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: fields on a boot of 28 × 28 pixels, by your formula, for depth 1 to 6. What has a network
# to see before it can tell an ankle boot from a sneaker?

# %% [markdown] lang="ja"
# **見てみよう**: 深さ 1 から 6 までの受容野を、あなたの式で 28 × 28 画素のブーツの上に描きます。
# ショートブーツとスニーカーを見分けるには、どこまで見える必要があるでしょうか。

# %% tags=["otter_ignore"]
if answered(q4=receptive_field(1)):
    boot = images[labels == 9][0, 0]
    placements = {"no pooling": (), "pooled after layer 1": (1,), "after layers 1 and 2": (1, 2)}
    fig, axes = plt.subplots(1, 3, figsize=(11, 3.7), layout="constrained")
    for ax, (title, pools) in zip(axes, placements.items(), strict=True):
        sides = [receptive_field(depth, pools[:depth]) for depth in range(1, 7)]
        show(ax, boot, f"{title}\n{sides}", alpha=0.55)
        for depth, side in enumerate(sides, start=1):
            corner, colour = 13.5 - side / 2, plt.cm.viridis(depth / 6.5)
            frame = plt.Rectangle((corner, corner), side, side, fill=False, ec=colour, lw=2)
            ax.add_patch(frame)
    plt.show()

# %% [markdown] lang="en"
# ### By measurement
#
# A formula can be wrong, and a layer can be other than you think. So measure: **change one input
# pixel, and see whether the output pixel moves**. Do so for every pixel of the image, and you have a
# map of all that the output pixel sees.
#
# The layers in question are convolutions and average poolings without any ReLU or max-pooling in
# between. Such a stack is linear: what a pixel does, it does on every image, and however small the
# change. (A ReLU that gives zero, or a maximum that lies elsewhere, would hide it.)
#
# Two 3 × 3 convolutions with padding 1, images of 6 × 8, the output pixel in row 2, column 4, and
# the one in the corner (0, 0). A `#` is a pixel that is seen:
#
# ```
# row 2, column 4        row 0, column 0
# . . # # # # # .        # # # . . . . .
# . . # # # # # .        # # # . . . . .
# . . # # # # # .        # # # . . . . .
# . . # # # # # .        . . . . . . . .
# . . # # # # # .        . . . . . . . .
# . . . . . . . .        . . . . . . . .
# ```

# %% [markdown] lang="ja"
# ### 測って求める
#
# 式は間違っているかもしれませんし、層が思ったとおりのものだとも限りません。
# そこで測ってみましょう。**入力の画素を一つだけ変えて、出力の画素が動くかどうかを見る**のです。
# これを画像のすべての画素について行えば、その出力の画素に見えているものの地図ができます。
#
# ここで扱う層は、畳み込みと平均プーリングだけで、間に ReLU や最大プーリングはありません。
# このような積み重ねは線形なので、画素の及ぼす影響は、どんな画像でも、どれほど小さな変化でも変わりません。
# (ReLU の出力が 0 だったり、最大値がほかの場所にあったりすると、影響が隠れてしまいます。)
#
# パディング 1 の 3 × 3 の畳み込みを二つ重ね、6 × 8 の画像を通すとします。
# 左は行 2・列 4 の出力、右は角 (0, 0) の出力の場合です。`#` が見えている画素です。
#
# ```
# 行 2・列 4              行 0・列 0
# . . # # # # # .        # # # . . . . .
# . . # # # # # .        # # # . . . . .
# . . # # # # # .        # # # . . . . .
# . . # # # # # .        . . . . . . . .
# . . # # # # # .        . . . . . . . .
# . . . . . . . .        . . . . . . . .
# ```

# %% [raw]
# # BEGIN QUESTION
# name: q5

# %% [markdown] lang="en"
# ### q5. Measure the field
#
# Write `seen_by(layers, row, col, shape)`.
#
# - **Takes** a list of layers as described above, each with `forward` and `backward`; the place
#   `row`, `col` in the map that the last of them gives; and `shape` = (C, H, W) of one input image.
# - **Returns** an array (H, W) of bools: True where changing the pixel, in any of its channels, changes
#   the number at `row`, `col` in any channel of the output.
# - **Counts**: the map as it is: fields that the border cuts off, kernels with zeros inside, strides.
#   Weights and biases are not changed.
#
# *Hint*: images of your own choice have the shape (1, C, H, W). A gradient is a way of measuring,
# too.

# %% [markdown] lang="ja"
# ### q5. 受容野を測る
#
# `seen_by(layers, row, col, shape)` を書いてください。
#
# - **引数**: 上で説明したような層のリスト `layers`(どの層にも `forward` と `backward` があります)、
#   最後の層が出すマップの中の位置 `row`, `col`、入力画像 1 枚の形 `shape` = (C, H, W)。
# - **戻り値**: 形 (H, W) の真偽値の配列。その画素をどれかのチャネルで変えたとき、出力の `row`, `col` の値が
#   どれかのチャネルで変わるなら True です。
# - **評価**: 地図が実際のとおりであること。端で切れた受容野、0 を含むカーネル、ストライドも正しく扱います。
#   重みとバイアスは書き換えません。
#
# *ヒント*: 通す画像は自分で選べます。形は (1, C, H, W) です。勾配も、測る方法の一つです。

# %% [raw]
# # BEGIN SOLUTION


# %%
def seen_by(layers, row, col, shape):
    """(H, W) bools: which pixels of an image (C, H, W) move the output at row, col."""
    # BEGIN SOLUTION
    unchanged = forward(layers, np.zeros((1, *shape)))[0, :, row, col]
    seen = np.zeros(shape[1:], dtype=bool)
    for channel, i, j in np.ndindex(*shape):
        changed = np.zeros((1, *shape))
        changed[0, channel, i, j] = 1
        moved = forward(layers, changed)[0, :, row, col] != unchanged
        seen[i, j] |= moved.any()
    return seen
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: above, what your function measures in stacks of given layers, without the ReLUs. Below, how
# *strongly* each pixel moves the output, the mean of 50 stacks with random weights. The field grows
# by two pixels per layer, but its edge has few paths to the output, the middle has many. What you see
# best is smaller than what you see.

# %% [markdown] lang="ja"
# **見てみよう**: 上の段は、与えられた層を(ReLU なしで)重ねたものを、あなたの関数で測った結果です。
# 下の段は、各画素が出力を*どれだけ強く*動かすかを、乱数の重みを持つ 50 個の積み重ねで平均したものです。
# 受容野は 1 層ごとに 2 画素ずつ広がります。
# しかし、端の画素から出力へたどる道は少なく、中央の画素からの道はたくさんあります。
# よく見えている範囲は、見えている範囲より狭いのです。

# %% tags=["otter_ignore"]
rng = np.random.default_rng(0)


def linear_stack(depth):
    return [Conv2D(1, 1, 3, padding=1, rng=rng) for _ in range(depth)]


if answered(q5=seen_by(linear_stack(1), 1, 1, (1, 3, 3))):
    fig, axes = plt.subplots(2, 5, figsize=(11, 4.6), layout="constrained")
    for ax, depth in zip(axes[0], (1, 2, 3, 4), strict=False):
        show(ax, seen_by(linear_stack(depth), 7, 7, (1, 15, 15)), f"depth {depth}", vmin=0, vmax=2)
    corner = seen_by(linear_stack(4), 2, 13, (1, 15, 15))
    show(axes[0, 4], corner, "depth 4, row 2, column 13", vmin=0, vmax=2)
    for ax, depth, place in zip(axes[1], (1, 2, 3, 4, 4), [(7, 7)] * 4 + [(2, 13)], strict=True):
        strength = np.zeros((15, 15))
        for _ in range(50):
            layers = linear_stack(depth)
            gradient = np.zeros_like(forward(layers, np.zeros((1, 1, 15, 15))))
            gradient[0, 0, place[0], place[1]] = 1
            for layer in reversed(layers):
                gradient = layer.backward(gradient)
            strength += np.abs(gradient[0, 0]) / 50
        show(ax, strength, cmap="magma")
    plt.show()

# %% [markdown] lang="en"
# ## 5. The experiment
#
# To find out what depth does, everything else has to stay as it is: the same images, the same number
# of epochs, the same learning rate, the same way of drawing the first weights. And what counts is not
# how well a network knows the images that it was trained on, but how well it does on others. So 1,000
# of the 6,000 images are held back, the **validation images**: no step of the training ever sees
# them.

# %% [markdown] lang="ja"
# ## 5. 実験
#
# 深さの効果を知りたければ、ほかの条件はすべて同じでなければなりません。
# 画像も、エポック数も、学習率も、最初の重みの引き方も同じにします。
# また、知りたいのは、学習に使った画像をどれだけ覚えたかではなく、ほかの画像にどれだけ通用するかです。
# そこで、6,000 枚のうち 1,000 枚を**検証用画像**として取り分けておき、学習には一切使いません。

# %% [raw]
# # BEGIN QUESTION
# name: q6

# %% [markdown] lang="en"
# ### q6. One run
#
# Write `accuracy(layers, x, y)`: the share of images `x` (N, C, H, W) that get their label of `y` (N,),
# a float from 0 to 1. The answer of a network is the class with the largest logit.
#
# Write `run(plan, data, settings, build, train)`: build one network, train it, and report.
#
# - `plan` is a dictionary with `depth`, `channels`, `pool_after` and `kernel_size`, as `build` takes
#   them;
# - `data` has `x_train`, `y_train`, `x_val`, `y_val`;
# - `settings` has `epochs`, `batch_size`, `lr` and `seed`;
# - `build` and `train` are functions with the arguments of `build_stack` and `train` above. Use these
#   two, not the ones of the notebook, so that others can be tried in their place.
#
# `run` makes a generator from the seed, and builds and trains with it and with nothing else that is
# random. It builds for images of the shape that `data` has, and trains on the training images. It
# returns a dictionary with everything in `plan`, and
#
# - `seed`; `parameters`: how many the network has (an int);
# - `accuracy`: on the validation images, after the training; `train_accuracy`: likewise, on the
#   training images;
# - `losses`: what `train` gave; `seconds`: how long the training took.
#
# `plan`, `data` and `settings` stay as they were.

# %% [markdown] lang="ja"
# ### q6. 1 回の実験
#
# `accuracy(layers, x, y)` を書いてください。画像 `x` (N, C, H, W) のうち、ラベル `y` (N,) のとおりに答えられた割合を、
# 0 から 1 までの float で返します。ロジットが最大のクラスを、ネットワークの答えとします。
#
# `run(plan, data, settings, build, train)` を書いてください。
# ネットワークを一つ作り、学習させて、結果を報告する関数です。
#
# - `plan` は、`depth`, `channels`, `pool_after`, `kernel_size` を持つ辞書です。`build` にはこの名前で渡します。
# - `data` は、`x_train`, `y_train`, `x_val`, `y_val` を持つ辞書です。
# - `settings` は、`epochs`, `batch_size`, `lr`, `seed` を持つ辞書です。
# - `build` と `train` は関数で、引数は上の `build_stack` と `train` と同じです。別の関数に差し替えて試せるように、
#   ノートブックの関数を直接呼ばず、必ずこの二つを使ってください。
#
# `run` は、シードから乱数生成器を作り、それを使ってネットワークを作り、学習させます。ほかの乱数は使いません。
# ネットワークは `data` の画像の形に合わせて作り、学習には訓練用画像だけを使います。
# 戻り値は辞書で、`plan` の内容すべてに加えて、次のものを持ちます。
#
# - `seed`。`parameters`: ネットワークのパラメータの総数(整数)。
# - `accuracy`: 学習後の、検証用画像での正解率。`train_accuracy`: 同じく、訓練用画像での正解率。
# - `losses`: `train` の戻り値。`seconds`: 学習にかかった秒数。
#
# `plan`, `data`, `settings` は書き換えません。

# %% [raw]
# # BEGIN SOLUTION


# %%
def accuracy(layers, x, y):
    """Share of the images x (N, C, H, W) that get their label of y (N,)."""
    # BEGIN SOLUTION
    right = 0
    for start in range(0, len(x), 500):
        part = slice(start, start + 500)
        right += int(np.sum(forward(layers, x[part]).argmax(axis=1) == y[part]))
    return right / len(x)
    # END SOLUTION


def run(plan, data, settings, build, train):
    """Build and train one network; what it is and how well it does, as a dictionary."""
    # BEGIN SOLUTION
    rng = np.random.default_rng(settings["seed"])
    layers = build(**plan, image=data["x_train"].shape[1:], rng=rng)
    start = time.perf_counter()
    losses = train(
        layers,
        data["x_train"],
        data["y_train"],
        epochs=settings["epochs"],
        batch_size=settings["batch_size"],
        lr=settings["lr"],
        rng=rng,
    )
    seconds = time.perf_counter() - start
    return {
        **plan,
        "seed": settings["seed"],
        "parameters": sum(layer.W.size + layer.b.size for layer in layers if hasattr(layer, "W")),
        "accuracy": accuracy(layers, data["x_val"], data["y_val"]),
        "train_accuracy": accuracy(layers, data["x_train"], data["y_train"]),
        "losses": losses,
        "seconds": seconds,
    }
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: the experiment itself; about 20 seconds with given layers. First four depths with one
# pooling at the end, then three layers with other poolings, then one large kernel in place of two or
# three small ones. It ends with a table that you will need for q7.
#
# Change the plans, the learning rate, the number of epochs, as you like. And before you believe in a
# small difference, run it with another seed.

# %% [markdown] lang="ja"
# **見てみよう**: いよいよ実験です。与えられた層なら 20 秒ほどで終わります。
# まず、最後にプーリングを一つ置いて深さを四通り、次に、3 層のままプーリングを変えたもの、
# 最後に、小さなカーネル二つや三つの代わりに大きなカーネルを一つ置いたものを試します。
# 最後に表示される表は、q7 で使います。
#
# 設計、学習率、エポック数などは自由に変えてください。
# また、小さな差を信じる前に、別のシードでも試してみましょう。

# %% tags=["otter_ignore"]
settings = {"epochs": 6, "batch_size": 50, "lr": 0.1, "seed": 0}
plans = [
    {"depth": depth, "channels": 8, "pool_after": pools, "kernel_size": size}
    for depth, pools, size in [
        *[(1, (1,), 3), (2, (2,), 3), (3, (3,), 3), (4, (4,), 3)],
        *[(3, (), 3), (3, (1,), 3), (3, (1, 2), 3)],
        *[(1, (1,), 5), (1, (1,), 7)],
    ]
]

x, y = halve(images), labels
data = {"x_train": x[:5000], "y_train": y[:5000], "x_val": x[5000:], "y_val": y[5000:]}
tiny = {name: array[:20] for name, array in data.items()}
rows = []
built, field = build_stack(1, 8), receptive_field(1)
if answered(q1=built, q4=field):
    first = run(plans[0], tiny, {**settings, "epochs": 1}, build_stack, train)
    if answered(q6=None if first is None else first["accuracy"]):
        for plan in plans:
            row = run(plan, data, settings, build_stack, train)
            side = receptive_field(plan["depth"], plan["pool_after"], plan["kernel_size"])
            rows.append({**row, "receptive_field": side})
        shown = ("depth", "channels", "pool_after", "kernel_size", "parameters", "receptive_field")
        whole = {"image": x.shape[1:], "n_train": 5000, "n_val": 1000}
        print("conditions =", {**settings, **whole})
        print("results = [")
        for row in rows:
            values = {name: row[name] for name in (*shown, "seed", "accuracy")}
            print(f"    {values},")
        print("]")

# %% [raw]
# # BEGIN QUESTION
# name: q7

# %% [markdown] lang="en"
# ### q7. Your results
#
# Copy what the experiment above has printed, `conditions = …` and `results = […]`, into the cell
# below. Grading does not repeat your experiment; it reads what stands here.
#
# - There have to be 3 × 3 stacks of at least **three depths**, alike in all else (the same `channels`,
#   the same number of poolings); two rows that differ in their **poolings** only; and **one layer with
#   a larger kernel** beside a stack of two or more 3 × 3 layers with the same receptive field. The
#   plans above have all of that.
# - Another experiment is as good: other channels, more epochs, whole images, more rows, several
#   seeds. `conditions` has to say so: `image`, `n_train`, `n_val`, `epochs`, `batch_size`, `lr`.
# - **Counts**: that the table is complete, that parameters and receptive fields are right, and that
#   the accuracies are possible: shares of `n_val` images, and such as a network of this kind reaches.

# %% [markdown] lang="ja"
# ### q7. 実験結果
#
# 上の実験で表示された `conditions = …` と `results = […]` を、次のセルに貼り付けてください。
# 採点では実験を繰り返さず、ここに書かれたものを読みます。
#
# - 次のものが必要です。ほかの条件(`channels` とプーリングの数)が同じ 3 × 3 の積み重ねを、**三通り以上の深さ**で。
#   **プーリング**だけが異なる二つの行。そして、**大きなカーネル 1 層**と、
#   それと同じ受容野を持つ、2 層以上の 3 × 3 の積み重ね。上の設計には、すべて含まれています。
# - 別の実験でもかまいません。チャネル数を変える、エポックを増やす、もとの大きさの画像を使う、行を増やす、
#   シードを複数使うなど、自由です。その場合は、`image`, `n_train`, `n_val`, `epochs`, `batch_size`, `lr` を
#   `conditions` に正しく書いてください。
# - **評価**: 表がそろっていること。パラメータ数と受容野が正しいこと。そして、正解率がありうる値であること。
#   つまり、`n_val` 枚に対する割合になっていて、この種のネットワークが達する範囲にあることです。

# %% [raw]
# # BEGIN SOLUTION

# %%
# BEGIN SOLUTION NO PROMPT
conditions = {
    **{"epochs": 6, "batch_size": 50, "lr": 0.1, "seed": 0},
    **{"image": (1, 14, 14), "n_train": 5000, "n_val": 1000},
}
columns = (
    *("depth", "channels", "pool_after", "kernel_size"),
    *("parameters", "receptive_field", "seed", "accuracy"),
)
results = [
    dict(zip(columns, row, strict=True))
    for row in [
        (1, 8, (1,), 3, 4010, 4, 0, 0.798),
        (2, 8, (2,), 3, 4594, 6, 0, 0.816),
        (3, 8, (3,), 3, 5178, 8, 0, 0.812),
        (4, 8, (4,), 3, 5762, 10, 0, 0.825),
        (3, 8, (), 3, 16938, 7, 0, 0.832),
        (3, 8, (1,), 3, 5178, 12, 0, 0.81),
        (3, 8, (1, 2), 3, 1978, 18, 0, 0.771),
        (1, 8, (1,), 5, 4138, 6, 0, 0.798),
        (1, 8, (1,), 7, 4330, 8, 0, 0.805),
    ]
]
# END SOLUTION
""" # BEGIN PROMPT
conditions = ...
results = ...
"""  # END PROMPT

# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: your runs as pictures. Left: validation accuracy against parameters; the thin line from each
# point leads to the accuracy on the training images. Right: learning curves. Is the best network the
# largest one? Where is the gap between the two accuracies widest? One standard deviation of a share
# of 1,000 images is about 0.013: which differences are larger than that?

# %% [markdown] lang="ja"
# **見てみよう**: あなたの実験を図にします。左は、パラメータ数に対する検証用画像での正解率です。
# 各点から伸びる細い線の先が、訓練用画像での正解率を表します。右は学習曲線です。
# いちばん大きなネットワークが、いちばんよい結果を出していますか。二つの正解率の差が最も大きいのはどれでしょう。
# なお、1,000 枚に対する割合の標準偏差は、およそ 0.013 です。それより大きな差はどれですか。

# %% tags=["otter_ignore"]
if rows:
    fig, (left, right) = plt.subplots(1, 2, figsize=(12, 4.4), layout="constrained")
    for row in rows:
        size = row["kernel_size"]
        name = f"{row['depth']} × ({size}×{size}), pool {row['pool_after']}"
        (point,) = left.semilogx(row["parameters"], row["accuracy"], "os^D"[size // 2], label=name)
        ends = [row["accuracy"], row["train_accuracy"]]
        left.plot([row["parameters"]] * 2, ends, color=point.get_color(), lw=1)
        right.plot(range(1, len(row["losses"]) + 1), row["losses"], label=name)
    left.set(xlabel="parameters", ylabel="accuracy (point: validation, line: to training)")
    right.set(xlabel="epoch", ylabel="mean training loss")
    right.legend(fontsize=8)
    plt.show()

# %% [markdown] lang="en"
# *Look*: inside a trained stack of two layers. The eight kernels of its first layer, what they make
# of one image after the ReLU, and the clothes it gets wrong although it is most sure: the true class,
# and what the network says with its probability.

# %% [markdown] lang="ja"
# **見てみよう**: 学習を終えた 2 層の積み重ねの中をのぞきます。
# 1 段目は、最初の層の 8 個のカーネルです。
# 2 段目は、それらが 1 枚の画像から作る特徴マップ(ReLU のあと)です。
# 3 段目は、ネットワークが自信を持って間違えた衣服で、正しいクラスと、ネットワークの答えとその確率を示します。

# %% tags=["otter_ignore"]
if rows:
    rng = np.random.default_rng(1)
    stack = build_stack(2, 8, (2,), image=x.shape[1:], rng=rng)
    train(stack, x[:5000], y[:5000], epochs=6, batch_size=50, lr=0.1, rng=rng)
    kernels = stack[0].W[:, 0]
    maps = forward(stack[:2], x[5000:5001])[0]
    logits = forward(stack, x[5000:])
    chances = np.exp(logits - logits.max(axis=1, keepdims=True))
    chances /= chances.sum(axis=1, keepdims=True)
    answers = chances.argmax(axis=1)
    wrong = np.flatnonzero(answers != y[5000:])
    surest = wrong[np.argsort(-chances[wrong].max(axis=1))[:8]]

    fig, axes = plt.subplots(3, 8, figsize=(12, 5.4), layout="constrained")
    for number in range(8):
        limit = np.abs(kernels).max()
        show(axes[0, number], kernels[number], cmap="RdBu", vmin=-limit, vmax=limit)
        show(axes[1, number], maps[number], cmap="magma", vmin=0, vmax=maps.max())
        place = surest[number]
        truth, said = CLASSES[y[5000 + place]], CLASSES[answers[place]]
        title = f"{truth}\n→ {said} {chances[place].max():.2f}"
        show(axes[2, number], images[5000 + place, 0], title)
    plt.show()

# %% [markdown] lang="en"
# ## 6. Your best network
#
# Now use what you have learnt. You get few images, and choose everything yourself: how many layers,
# which channels, which poolings, how long to train. You are not bound to `build_stack`; a list of
# layers is all it takes.

# %% [markdown] lang="ja"
# ## 6. いちばんよいネットワーク
#
# ここまでに学んだことを使いましょう。使える画像は少しだけですが、
# 層の数、チャネル数、プーリング、学習の長さなど、すべてを自分で決められます。
# `build_stack` を使わなくてもかまいません。層のリストさえ作れば十分です。

# %% [raw]
# # BEGIN QUESTION
# name: q8

# %% [markdown] lang="en"
# ### q8. Classify
#
# Write `classify(x_train, y_train, x)`.
#
# - **Takes** training images (M, 1, 28, 28) of float32 from 0 to 1, their labels (M,) from 0 to 9, and
#   images `x` (N, 1, 28, 28) without labels.
# - **Returns** N labels for `x`, an array of ints: the answers of a network that has learnt from these
#   training images and from nothing else.
# - **Counts**: how many of the labels are right, for hidden images. You get 1,000 training images, and
#   at least 55% have to be right. A network of two layers gets more than 70% of them right after a
#   second of training. The time limit is one minute. The labels need not mean the clothes they mean above.

# %% [markdown] lang="ja"
# ### q8. 分類する
#
# `classify(x_train, y_train, x)` を書いてください。
#
# - **引数**: 訓練用画像 (M, 1, 28, 28)(float32、0 から 1)、そのラベル (M,)(0 から 9)、
#   そして、ラベルのない画像 `x` (N, 1, 28, 28)。
# - **戻り値**: `x` に対する N 個のラベル。整数の配列です。渡された訓練用画像だけから学習したネットワークの答えを返します。
# - **評価**: 非公開の画像に対して、ラベルがどれだけ正しいか。訓練用画像は 1,000 枚で、55% 以上の正解が必要です。
#   2 層のネットワークなら、1 秒ほどの学習で 70% を超えます。制限時間は 1 分です。
#   なお、ラベルの番号と衣服の対応は、上と同じとは限りません。

# %% [raw]
# # BEGIN SOLUTION


# %%
def classify(x_train, y_train, x):
    """Labels (N,) for the images x, from a network that learns from x_train and y_train."""
    # BEGIN SOLUTION
    rng = np.random.default_rng(0)
    layers = [
        Conv2D(1, 8, 3, padding=1, rng=rng),
        ReLU(),
        MaxPool2D(2),
        Conv2D(8, 16, 3, padding=1, rng=rng),
        ReLU(),
        Flatten(),
        Dense(16 * 7 * 7, 10, rng=rng),
    ]
    train(layers, halve(x_train), y_train, epochs=4, batch_size=20, lr=0.15, rng=rng)
    return forward(layers, halve(x)).argmax(axis=1)
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: what your network confuses, after 1,000 images. Rows are the true classes, columns the
# answers.

# %% [markdown] lang="ja"
# **見てみよう**: 1,000 枚で学習したあなたのネットワークは、何と何を取り違えるでしょうか。
# 行が正しいクラス、列がネットワークの答えです。

# %% tags=["otter_ignore"]
said = classify(images[:1000], labels[:1000], images[5000:])
if answered(q8=said):
    confusion = np.zeros((10, 10), dtype=int)
    np.add.at(confusion, (labels[5000:], said), 1)
    fig, ax = plt.subplots(figsize=(5.6, 4.8), layout="constrained")
    ax.imshow(np.sqrt(confusion), cmap="Blues")
    for (truth, answer), count in np.ndenumerate(confusion):
        if count:
            ax.text(answer, truth, count, ha="center", va="center", fontsize=8)
    ax.set_xticks(range(10), CLASSES, rotation=60, ha="right", fontsize=8)
    ax.set_yticks(range(10), CLASSES, fontsize=8)
    ax.set_title(f"{np.mean(said == labels[5000:]):.3f}")
    plt.show()

# %% [markdown] lang="en"
# ## 7. What does it mean?

# %% [markdown] lang="ja"
# ## 7. 何がわかったか

# %% [raw]
# # BEGIN QUESTION
# name: q9
# manual: true

# %% [markdown] lang="en"
# ### q9. Discussion
#
# Discuss your results, on about a page. Use your own table and pictures, with numbers. Say
#
# - what more layers did to the accuracy, and why more is, or is not, better here;
# - how accuracy goes with the number of parameters, where these parameters are, and where you see
#   overfitting;
# - what the poolings did, and whether their place matters;
# - how one 5 × 5 or 7 × 7 layer compares with the stack that sees as much; and what one number of a
#   stack of two 3 × 3 layers sees;
# - how far you trust your numbers, and what you would try next.

# %% [markdown] lang="ja"
# ### q9. 考察
#
# 自分の表と図をもとに、具体的な数値を挙げながら、1 ページ程度で考察してください。次の点に触れます。
#
# - 層を増やすと正解率はどう変わったか。ここでは、なぜ深いほうがよい(または、よくない)のか。
# - 正解率とパラメータ数の関係。パラメータはどこにあるか。過学習はどこに見られるか。
# - プーリングは何をもたらしたか。置く場所によって違いはあるか。
# - 5 × 5 や 7 × 7 の 1 層と、同じ範囲を見る積み重ねとの比較。また、3 × 3 を 2 層重ねたとき、出力の一つの値は
#   入力のどの範囲から得られるか。
# - 自分の数値をどこまで信頼できるか。次に何を試したいか。

# %% [raw]
# # BEGIN SOLUTION

# %% [markdown] lang="en"
# **Depth.** With one pooling at the end, depth 1, 2, 3, 4 gave 0.798, 0.816, 0.812 and 0.825. More
# layers helped, but less and less: each adds a ReLU and lets a number see two pixels further on each
# side, from 4 × 4 to 10 × 10, and on images of 14 × 14 there is little left to see beyond that. The
# price is high: 18,032 multiply-adds for depth 1, 356,720 for depth 4, twenty times as many. And
# after six epochs the losses of the deep stacks are still falling: deeper networks would need longer
# training, too.
#
# **Parameters.** A further layer costs 584 parameters, but 3,930 of the 5,178 of depth 3 belong to
# the dense layer. Without pooling it has 15,690 of 16,938. That network is the largest and the best
# (0.832), and yet three times the parameters of depth 4 bought no more than 0.007. The smallest one,
# with two poolings and 1,978 parameters, reaches 0.771, and only 0.774 on its own training images:
# it is too small or sees too coarsely, it does not overfit. Overfitting is hardly to be seen at all;
# the gap between the two accuracies is at most 0.025 (depth 2), and will grow with more epochs.
#
# **Poolings.** Each one divides the dense layer's input by four and widens the field of all later
# layers. Moving the pooling from layer 3 to layer 1 leaves the 5,178 parameters as they are, lowers
# the multiply-adds from 243,824 to 74,480, and changes the accuracy from 0.812 to 0.810: the same
# result for a third of the work.
#
# **Kernels.** One number of two 3 × 3 layers sees 5 × 5 pixels: it sees 3 × 3 numbers of the first
# layer, which reach one pixel further on every side. One 5 × 5 layer got 0.798, the two layers
# 0.816; 7 × 7 got 0.805, three layers 0.812. The stacks are ahead, perhaps thanks to the ReLU in
# between, but hardly by more than chance. The single layer has *fewer* parameters here (4,138
# against 4,594), since it works on a grey image; between layers of 8 channels it would be the other
# way round.
#
# **Trust.** A share of 0.8 of 1,000 images has a standard deviation of 0.013, and another seed moves
# my accuracies by about 0.01. So I believe that depth 4 is better than depth 1 (a difference of
# 0.027) and that two poolings are too many here, and nothing finer. A limit is that all networks got
# the same six epochs and learning rate, which may suit the shallow ones. Next I would train depth 1
# and depth 4 with five seeds each for 20 epochs, with nothing else changed.

# %% [markdown] lang="ja"
# **深さ。** 最後にプーリングを一つ置いた場合、深さ 1, 2, 3, 4 の正解率は 0.798, 0.816, 0.812, 0.825 でした。
# 層を増やすとよくなりますが、その効果はだんだん小さくなります。1 層ごとに ReLU が一つ増え、見える範囲は
# 4 × 4 画素から 10 × 10 画素まで広がります。しかし 14 × 14 の画像では、それ以上広く見ても得るものはわずかです。
# 一方、コストは大きく増えます。積和演算は深さ 1 で 18,032 回、深さ 4 では 356,720 回と、20 倍です。
# また、6 エポックの時点で、深いネットワークの損失はまだ下がり続けています。深くするなら、学習も長くする必要があります。
#
# **パラメータ。** 層を一つ加えるごとに 584 個増えますが、深さ 3 では 5,178 個のうち 3,930 個が全結合層のものです。
# プーリングをなくすと、16,938 個のうち 15,690 個になります。このネットワークは最も大きく、正解率も最高(0.832)ですが、
# 深さ 4 の 3 倍のパラメータを使って、差は 0.007 しかありません。最も小さいのはプーリングが二つのもので、1,978 個です。
# 正解率は 0.771 で、訓練用画像でも 0.774 しかありません。過学習ではなく、小さすぎるか、見方が粗すぎるのです。
# 過学習はほとんど見られません。二つの正解率の差は最大でも 0.025(深さ 2)です。エポックを増やせば広がるでしょう。
#
# **プーリング。** 一つごとに全結合層の入力が 4 分の 1 になり、後の層の受容野がすべて広がります。
# プーリングを 3 層目のあとから 1 層目のあとに移すと、パラメータは 5,178 個のまま、積和演算が 243,824 回から
# 74,480 回に減り、正解率は 0.812 から 0.810 になりました。3 分の 1 の手間で、同じ結果が得られたことになります。
#
# **カーネル。** 3 × 3 を 2 層重ねると、一つの値は 5 × 5 画素を見ます。1 層目の 3 × 3 個の値を見ていて、
# その一つ一つが上下左右に 1 画素ずつ先まで見ているからです。5 × 5 の 1 層は 0.798、対応する 2 層は 0.816、
# 7 × 7 の 1 層は 0.805、対応する 3 層は 0.812 でした。積み重ねのほうが上で、間に入る ReLU のおかげかもしれませんが、
# 偶然の範囲をほとんど超えていません。ここでは入力が白黒画像なので、1 層のほうがパラメータは*少なく*なります
# (4,138 対 4,594)。8 チャネルの層どうしの間なら、逆になります。
#
# **信頼性。** 1,000 枚に対する 0.8 という割合の標準偏差は 0.013 で、シードを変えると正解率は 0.01 ほど動きます。
# ですから、信じてよいのは、深さ 4 が深さ 1 よりよいこと(差は 0.027)と、ここではプーリング二つは多すぎることくらいです。
# この実験の限界は、どのネットワークも同じ 6 エポック、同じ学習率で学習させたことで、浅いものに有利かもしれません。
# 次は、ほかの条件を変えずに 20 エポックとし、深さ 1 と 4 をそれぞれ五つのシードで学習させてみたいと思います。

# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# ## What you have now
#
# | | more layers | a larger kernel | more poolings |
# | --- | --- | --- | --- |
# | parameters of the convolutions | a few more each | grow with $k^2$ | stay |
# | parameters of `Dense` | stay | stay | a quarter each |
# | multiply-adds | more | more | fewer, the earlier the better |
# | receptive field | grows by $k - 1$ jumps | grows with $k$ | later layers see further |
#
# And the way of working: change one thing at a time, count before you train, look at images that the
# network has never seen, and ask how much of a difference is chance.
#
# Before you hand in, restart the kernel and run everything from the top, so that no answer depends
# on a cell that is no longer there.

# %% [markdown] lang="ja"
# ## まとめ
#
# | | 層を増やす | カーネルを大きくする | プーリングを増やす |
# | --- | --- | --- | --- |
# | 畳み込みのパラメータ | 1 層ごとに少し増える | $k^2$ に比例して増える | 変わらない |
# | `Dense` のパラメータ | 変わらない | 変わらない | 1 回ごとに約 4 分の 1 になる |
# | 積和演算 | 増える | 増える | 減る。早く置くほど大きく減る |
# | 受容野 | 間隔の $k - 1$ 倍ずつ広がる | $k$ とともに広がる | 後の層がより遠くまで見る |
#
# そして、実験の進め方も身につきました。変えるのは一度に一つだけ。学習させる前に数える。
# ネットワークが見たことのない画像で評価する。そして、その差のどれだけが偶然なのかを考える。
#
# 提出する前に、カーネル(Jupyter のほうです)を再起動し、すべてのセルを上から実行してください。
# もう残っていないセルに頼った解答がないかを確かめるためです。
