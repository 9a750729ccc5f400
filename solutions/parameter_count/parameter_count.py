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
# # Counting: sizes, parameters, work
#
# Before a network is trained one can say, with pencil and paper, how large its maps are, how many
# numbers it has to learn, how much it has to compute, how much memory that takes and how far one
# output can see. In this notebook you write functions that count all of it, take AlexNet and VGG16
# apart layer by layer, and then answer questions that nobody else in the room has.
#
# **How to work**
#
# - Run the cells from top to bottom (Shift + Enter) and put your answer where you see `...`.
#   Keep the names and the arguments as they are.
# - After every question, a cell such as `grader.check("q1")` answers at once. These public checks
#   look at part of your answer only; for questions that ask for a number they look at its form and
#   not at its value. Hidden checks come at grading.
# - Cells introduced by *Look* draw pictures. They are not graded: change the numbers and play. Where
#   such a cell needs an answer you have not written yet, it prints only `✎ q2 → ▶`: write q2,
#   then run the cell again.
#
# **What counts, in every question**
#
# - Any correct method.
# - Counts are whole numbers, exact however large they are. Python's own ints have no largest value;
#   floats stop being exact at $2^{53}$, NumPy's int64 ends at $2^{63}$. Divide with `//`.
# - Nobody rounds: 168 is right, 168.0 is a float, and "about 10 thousand" is no count.
# - Every question is judged by itself. Where one of your functions calls another, a mistake in the
#   other one is not held against it.

# %% [markdown] lang="ja"
# # 数える: 大きさ、パラメータ、計算量
#
# ネットワークは、学習させる前から、紙と鉛筆だけで多くのことがわかります。
# マップはどれだけの大きさか、学習すべき数はいくつか、計算は何回か、メモリはどれだけ必要か、
# 一つの出力はどこまでを見ているか。このノートブックでは、それらを数える関数を書き、
# AlexNet と VGG16 を 1 層ずつ分解し、最後に、あなただけに出される問題に答えます。
#
# **進め方**
#
# - セルを上から順に実行し(Shift + Enter)、`...` のところに解答を書きます。
#   関数名と引数は変えないでください。
# - 各問のあとの `grader.check("q1")` のようなセルを実行すると、その場で結果が出ます。
#   ただし、この公開チェックが見るのは解答の一部だけです。
#   数を答える問題では、値が正しいかどうかではなく、書き方だけを見ます。
#   採点時には非公開のチェックも行います。
# - 「**見てみよう**」のセルは図を描くためのもので、採点されません。数値を変えて自由に遊んでください。
#   まだ書いていない解答が必要なときは `✎ q2 → ▶` とだけ表示されます。
#   q2 を書いてから、もう一度そのセルを実行してください。
#
# **全問に共通する採点の約束**
#
# - 正しければ、どんな方法でもかまいません。
# - 個数は整数で、どんなに大きくても正確に求めます。Python の int に上限はありません。
#   float は $2^{53}$ を超えると正確でなくなり、NumPy の int64 は $2^{63}$ で終わります。
#   割り算には `//` を使いましょう。
# - 丸めないでください。168 は正解ですが、168.0 は float ですし、「およそ 1 万」は数えたことになりません。
# - 各問は独立に採点します。ある関数から別の関数を呼んでいて、
#   呼ばれた側に間違いがあっても、呼んだ側は減点しません。

# %% tags=["otter_ignore"]
import matplotlib.pyplot as plt
import numpy as np
from IPython.display import Markdown, display

# %% tags=["otter_ignore"] lang="en"
LANGUAGE = "en"

# %% tags=["otter_ignore"] lang="ja"
LANGUAGE = "ja"


# %% tags=["otter_ignore"]
def answered(**results):
    """True when no result is missing; otherwise print the questions to answer first."""
    blank = [question for question, result in results.items() if result is None or result is ...]
    if blank:
        print("✎", ", ".join(blank), "→ ▶")
    return not blank


# %%
import concepts
import quiz

# %% [markdown] lang="en"
# ## 1. What a parameter is
#
# A parameter is one number that training may change: a weight or a bias. Take a row of five pixels
# from which a layer computes five outputs.
#
# - **Dense**: every output has a weight for every pixel: $5 \times 5 = 25$ weights.
# - **Local connection**: every output sees its own pixel and the neighbours of that. The two at the
#   ends have one neighbour only: $3 + 3 + 3 + 2 + 2 = 13$ weights.
# - **Weight sharing**: the weight for "my left neighbour" is the same everywhere, and so are the
#   other two: $3$ weights.
#
# *Look*: one line is one multiplication, one colour is one parameter. The middle and the right
# picture have the same lines. Work is counted in lines, parameters in colours: two different counts,
# and both of them come up below.

# %% [markdown] lang="ja"
# ## 1. パラメータとは何か
#
# パラメータとは、学習によって変わる数の一つ一つ、つまり重みとバイアスのことです。
# 5 個の画素の並びから、層が 5 個の出力を計算するとしましょう。
#
# - **全結合**: どの出力も、すべての画素に対する重みを持ちます。重みは $5 \times 5 = 25$ 個です。
# - **局所結合**: どの出力も、自分の位置の画素とその隣だけを見ます。両端には隣が一つしかないので、
#   重みは $3 + 3 + 3 + 2 + 2 = 13$ 個です。
# - **重み共有**: 「左隣の画素」に対する重みはどこでも同じで、ほかの二つも同様です。
#   重みは $3$ 個になります。
#
# **見てみよう**: 線 1 本が掛け算 1 回、色一つがパラメータ一つです。中央と右の図の線は同じです。
# 計算量は線で、パラメータは色で数えます。この二つは別の数で、このあとどちらも出てきます。

# %% tags=["otter_ignore"]
place = np.arange(5)
offset = place[:, None] - place
connections = {
    "dense": (np.full((5, 5), True), np.arange(25).reshape(5, 5)),
    "local": (abs(offset) <= 1, np.arange(25).reshape(5, 5)),
    "shared": (abs(offset) <= 1, offset + 1),
}
fig, axes = plt.subplots(1, 3, figsize=(12, 2.6), layout="constrained")
for ax, (title, (linked, weight)) in zip(axes, connections.items(), strict=True):
    used = sorted(set(weight[linked].tolist()))
    for i, o in zip(*np.nonzero(linked), strict=True):
        colour = plt.cm.turbo((used.index(weight[i, o]) + 0.5) / len(used))
        ax.plot([i, o], [0, 1], color=colour, lw=2.5)
    for height in (0, 1):
        ax.scatter(place, np.full(5, height), s=130, color="0.2", zorder=3)
    ax.set(xlim=(-0.4, 4.4), ylim=(-0.25, 1.25), xticks=[], yticks=[0, 1])
    ax.set_yticklabels(["input", "output"])
    ax.set_title(f"{title}: {linked.sum()} lines, {len(used)} colours", fontsize=11)
    ax.spines[:].set_visible(False)
plt.show()

# %% [markdown] lang="en"
# ### Counting a layer
#
# A **convolution** from $C$ to $F$ channels has $F$ filters. Each filter lays a kernel of its own on
# each of the $C$ channels, and adds up what they give. So a filter is a block of
# $C \times KH \times KW$ weights, with one bias for the sum. From 3 to 4 channels with kernels of
# 2 × 5, that is $4 \times (3 \times 2 \times 5) = 120$ weights and 4 biases: 124 parameters. The
# size of the image does not appear.
#
# A **dense** layer has one weight for every pair of an input and an output, and one bias for every
# output. From 6 to 4: $6 \times 4 + 4 = 28$.
#
# *Look*: all parameters of that convolution, one square each. A row is a filter; the last square of
# each row is its bias.

# %% [markdown] lang="ja"
# ### 層を数える
#
# $C$ チャネルを $F$ チャネルに変える**畳み込み**には、$F$ 個のフィルタがあります。
# どのフィルタも、$C$ 個のチャネルそれぞれに専用のカーネルを当て、その結果を足し合わせます。
# ですから、フィルタ 1 個は $C \times KH \times KW$ 個の重みのかたまりで、
# 足した結果に加えるバイアスが一つ付きます。
# 3 チャネルを 4 チャネルに変える 2 × 5 のカーネルなら、
# 重みが $4 \times (3 \times 2 \times 5) = 120$ 個、バイアスが 4 個で、パラメータは 124 個です。
# 画像の大きさは、どこにも出てきません。
#
# **全結合層**には、入力と出力の組ごとに重みが一つ、出力ごとにバイアスが一つあります。
# 6 個から 4 個なら $6 \times 4 + 4 = 28$ 個です。
#
# **見てみよう**: 先ほどの畳み込みのパラメータを、一つずつ四角で描きました。
# 1 行がフィルタ 1 個で、各行の最後の四角がバイアスです。

# %% tags=["otter_ignore"]
channels, filters, height, width = 3, 4, 2, 5

fig, ax = plt.subplots(figsize=(9, 4.4), layout="constrained")
for f, c, k, m in np.ndindex(filters, channels, height, width):
    corner = (c * (width + 1) + m, -(f * (height + 1) + k))
    shade = plt.cm.Blues(0.25 + 0.6 * (c + 1) / channels)
    ax.add_patch(plt.Rectangle(corner, 0.9, 0.9, color=shade))
for f in range(filters):
    at = (channels * (width + 1), -f * (height + 1) - (height - 1) / 2)
    ax.add_patch(plt.Rectangle(at, 0.9, 0.9, color="tab:orange"))
    ax.text(-0.8, at[1] + 0.45, f"filter {f}", ha="right", va="center")
for c in range(channels):
    ax.text(c * (width + 1) + width / 2, 1.4, f"channel {c}", ha="center")
ax.text(channels * (width + 1) + 0.45, 1.4, "bias", ha="center")
ax.set(xlim=(-3.5, channels * (width + 1) + 1.5), ylim=(-filters * (height + 1) + 1.5, 2.4))
ax.set_aspect("equal")
ax.axis("off")
plt.show()

# %% [raw]
# # BEGIN QUESTION
# name: q1

# %% [markdown] lang="en"
# ### q1. Parameters
#
# Write `conv_params` and `dense_params`.
#
# - **Take** the numbers of channels or features, ints. `kernel_size` is an int for a square kernel,
#   or a pair (height, width). `bias=False` means a layer without biases.
# - **Return** the number of parameters, an int.

# %% [markdown] lang="ja"
# ### q1. パラメータ
#
# `conv_params` と `dense_params` を書いてください。
#
# - **引数**: チャネルや特徴の数は整数です。`kernel_size` は、正方形のカーネルなら整数、
#   そうでなければ (高さ, 幅) の組です。`bias=False` はバイアスのない層を表します。
# - **戻り値**: パラメータの数。整数です。

# %% [raw]
# # BEGIN SOLUTION


# %%
def conv_params(in_channels, out_channels, kernel_size, bias=True):
    """Number of parameters of a convolution; kernel_size is an int or (height, width)."""
    # BEGIN SOLUTION
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    weights = out_channels * in_channels * kh * kw
    return weights + out_channels if bias else weights
    # END SOLUTION


def dense_params(in_features, out_features, bias=True):
    """Number of parameters of a dense layer."""
    # BEGIN SOLUTION
    weights = in_features * out_features
    return weights + out_features if bias else weights
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# ## 2. The shape that comes out
#
# You know this from the convolution notebook. Along one axis the kernel has
#
# $$
# \left\lfloor \frac{\text{size} + 2\,\text{padding} - \text{kernel\_size}}{\text{stride}}
# \right\rfloor + 1
# $$
#
# positions; what is left over at the end is dropped. Height and width are counted each by itself,
# and the number of channels is the number of filters. By hand: 4 filters of 2 × 5 with stride 2 and
# padding 1 on an input of shape (3, 7, 10): the height gives
# $\lfloor (7 + 2 - 2) / 2 \rfloor + 1 = 4$, the width $\lfloor (10 + 2 - 5) / 2 \rfloor + 1 = 4$,
# so the output has the shape (4, 4, 4).

# %% [markdown] lang="ja"
# ## 2. 出力の形
#
# 畳み込みのノートブックで見たとおり、一つの軸でカーネルを置ける位置は
#
# $$
# \left\lfloor \frac{\text{size} + 2\,\text{padding} - \text{kernel\_size}}{\text{stride}}
# \right\rfloor + 1
# $$
#
# か所で、端の余りは切り捨てます。高さと幅は別々に数えます。チャネル数はフィルタの数です。
# 手計算の例: 形が (3, 7, 10) の入力に、2 × 5 のフィルタ 4 個をストライド 2、パディング 1 でかけると、
# 高さは $\lfloor (7 + 2 - 2) / 2 \rfloor + 1 = 4$、幅は $\lfloor (10 + 2 - 5) / 2 \rfloor + 1 = 4$ なので、
# 出力の形は (4, 4, 4) です。

# %% [raw]
# # BEGIN QUESTION
# name: q2

# %% [markdown] lang="en"
# ### q2. Output shape
#
# Write `conv_output_shape`.
#
# - **Takes** `input_shape` = (channels, height, width) and `out_channels`, ints. `kernel_size`,
#   `stride` and `padding` are each an int, or a pair (height, width).
# - **Returns** (channels, height, width) of the output: a tuple of three ints.

# %% [markdown] lang="ja"
# ### q2. 出力の形
#
# `conv_output_shape` を書いてください。
#
# - **引数**: `input_shape` は (チャネル, 高さ, 幅)、`out_channels` は整数です。
#   `kernel_size`, `stride`, `padding` は、それぞれ整数か (高さ, 幅) の組です。
# - **戻り値**: 出力の (チャネル, 高さ, 幅)。三つの整数のタプルです。

# %% [raw]
# # BEGIN SOLUTION


# %%
def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    """(C, H, W) -> (out_channels, OH, OW); leftovers are dropped."""

    # BEGIN SOLUTION
    def pair(value):
        return value if isinstance(value, tuple) else (value, value)

    axes = zip(input_shape[1:], pair(kernel_size), pair(stride), pair(padding), strict=True)
    return (out_channels, *((size + 2 * p - k) // s + 1 for size, k, s, p in axes))
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# ## 3. How far one output sees
#
# The **receptive field** of an output is the stretch of input pixels that it depends on. A single
# kernel of 3 sees 3 pixels. What if layers follow each other? Go through them from the input to the
# output and keep two numbers:
#
# - **field**: how many input pixels one number sees. At the start 1: a pixel sees itself.
# - **jump**: how far apart, in input pixels, two neighbouring numbers are. At the start 1.
#
# A layer (kernel size $k$, stride $s$) takes $k$ numbers that lie one jump apart. Their fields
# overlap: only the jumps between them are new.
#
# $$
# \text{field} \leftarrow \text{field} + (k - 1)\cdot\text{jump},
# \qquad\text{and after that}\qquad
# \text{jump} \leftarrow \text{jump}\cdot s
# $$
#
# By hand, for a convolution (3, 1), a pooling (2, 2), a convolution (3, 1):
#
# | layer | field | jump |
# | --- | --- | --- |
# | input | 1 | 1 |
# | (3, 1) | 1 + 2 · 1 = 3 | 1 |
# | (2, 2) | 3 + 1 · 1 = 4 | 2 |
# | (3, 1) | 4 + 2 · 2 = **8** | 2 |
#
# The last kernel is no larger than the first. Behind the pooling it reaches twice as far.

# %% [markdown] lang="ja"
# ## 3. 一つの出力はどこまで見ているか
#
# 一つの出力の値を決める入力画素の範囲を、その出力の**受容野**と呼びます。
# 大きさ 3 のカーネル一つなら 3 画素です。では、層を重ねるとどうなるでしょうか。
# 入力から出力へ順にたどりながら、二つの数を追いかけます。
#
# - **field**: 一つの数が見ている入力画素の数。初めは 1 です(画素は自分自身を見ます)。
# - **jump**: 隣り合う二つの数が、入力の上で何画素離れているか。初めは 1 です。
#
# 層(カーネルサイズ $k$、ストライド $s$)は、1 jump ずつ離れた $k$ 個の数を見ます。
# それぞれの受容野は重なっているので、新しく広がるのは間にある jump の分だけです。
#
# $$
# \text{field} \leftarrow \text{field} + (k - 1)\cdot\text{jump},
# \qquad\text{そのあとで}\qquad
# \text{jump} \leftarrow \text{jump}\cdot s
# $$
#
# 畳み込み (3, 1)、プーリング (2, 2)、畳み込み (3, 1) の順の場合を手計算してみます。
#
# | 層 | field | jump |
# | --- | --- | --- |
# | 入力 | 1 | 1 |
# | (3, 1) | 1 + 2 · 1 = 3 | 1 |
# | (2, 2) | 3 + 1 · 1 = 4 | 2 |
# | (3, 1) | 4 + 2 · 2 = **8** | 2 |
#
# 最後のカーネルは最初のものと同じ大きさですが、プーリングの後ろでは 2 倍遠くまで届きます。

# %% [raw]
# # BEGIN QUESTION
# name: q3

# %% [markdown] lang="en"
# ### q3. Receptive field
#
# Write `receptive_field`.
#
# - **Takes** `layers`, a list of pairs (kernel_size, stride) from input to output: convolutions and
#   poolings alike, with square kernels, so both are ints.
# - **Returns** the width of the receptive field of one number of the last output, in input pixels:
#   an int. Without any layer it is 1.
# - **Counts**: the number, for stacks of any depth. The list stays as it was.

# %% [markdown] lang="ja"
# ### q3. 受容野
#
# `receptive_field` を書いてください。
#
# - **引数**: `layers` は、入力から出力への順に並べた (kernel_size, stride) の組のリストです。
#   畳み込みもプーリングも区別しません。カーネルは正方形なので、どちらも整数です。
# - **戻り値**: 最後の出力の一つの数の受容野の幅(入力画素の数)。整数です。
#   層が一つもなければ 1 です。
# - **評価**: どんなに深く重ねても、値が正しいこと。リストは書き換えません。

# %% [raw]
# # BEGIN SOLUTION


# %%
def receptive_field(layers):
    """Width of what one output sees; layers: (kernel_size, stride) from input to output."""
    # BEGIN SOLUTION
    field, jump = 1, 1
    for kernel_size, stride in layers:
        field += (kernel_size - 1) * jump
        jump *= stride
    return field
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: one output (top) and everything below it that it depends on, down to the pixels. The number
# on the left of each row is what *your* function says for the layers above that row. With a right
# function it is the number of coloured squares beside it. Put a stride of 2 elsewhere, or take 3 × 3
# kernels only: how many of them see as far as one 7 × 7?

# %% [markdown] lang="ja"
# **見てみよう**: 一つの出力(いちばん上)と、その値を決めているものすべてを、画素までたどった図です。
# 各行の左の数は、その行より上にある層について、*あなたの*関数が返した値です。
# 関数が正しければ、横に並ぶ色付きの四角の数と一致します。ストライド 2 を別の場所に移してみましょう。
# また、3 × 3 のカーネルだけを使うと、いくつ重ねれば 7 × 7 一つと同じ範囲が見えますか。

# %% tags=["otter_ignore"]
stack = [(3, 1), (2, 2), (3, 1), (3, 1)]

seen, rows = {0}, [{0}]
for kernel_size, stride in reversed(stack):
    seen = {i * stride + t for i in seen for t in range(kernel_size)}
    rows.append(seen)
rows.reverse()
fields = [receptive_field(stack[layer:]) for layer in range(len(stack) + 1)]
if answered(q3=fields[0]):
    fig, ax = plt.subplots(figsize=(11, 3.6), layout="constrained")
    jumps = np.cumprod([1, *(stride for _, stride in stack)])
    starts = np.cumsum(
        [0, *((k - 1) / 2 * jump for (k, _), jump in zip(stack, jumps, strict=False))]
    )
    for level, (seen, jump, start) in enumerate(zip(rows, jumps, starts, strict=True)):
        centres = start + jump * np.array(sorted(seen))
        shade = plt.cm.viridis(0.15 + 0.7 * level / len(stack))
        ax.bar(centres, 0.72, 0.86, level - 0.36, color=shade)
        name = "input" if level == 0 else f"{stack[level - 1]}"
        ax.text(-1.6, level, f"{name}:  {fields[level]}", ha="right", va="center", fontsize=11)
    ax.set(xlim=(-4.5, max(rows[0]) + 1), ylim=(-0.6, len(stack) + 0.6))
    ax.axis("off")
    plt.show()

# %% [markdown] lang="en"
# ## 4. How much work
#
# A convolution is made of one kind of step: multiply a weight by a pixel and add the product to a
# sum. That is one **multiply-add**, and processors do it in one go. How many are there? Every number
# of the output takes one for each weight of its filter. A zero of the padding counts like a pixel;
# adding the bias does not count.
#
# With 4 filters of 2 × 5 on three channels and an output of 4 × 4, as above, these are
# $4 \cdot 4 \cdot 4 = 64$ outputs of $3 \cdot 2 \cdot 5 = 30$ multiply-adds each: 1,920. The layer
# has 124 parameters. Every weight is used 16 times, once at each place; in the picture of section 1,
# these are the lines of one colour.

# %% [markdown] lang="ja"
# ## 4. 計算量
#
# 畳み込みは、たった一種類の操作からできています。重みと画素を掛け、その積を和に足す操作です。
# これを 1 回の**積和演算**(multiply-add)と数えます。プロセッサはこれをひとまとめに実行します。
# 全部で何回になるでしょうか。出力の一つの数を求めるのに、フィルタの重み一つにつき 1 回ずつ必要です。
# パディングの 0 も画素と同じように数え、バイアスを足す計算は数えません。
#
# 先ほどの例、3 チャネルに対する 2 × 5 のフィルタ 4 個で出力が 4 × 4 の場合、
# 出力は $4 \cdot 4 \cdot 4 = 64$ 個、それぞれに $3 \cdot 2 \cdot 5 = 30$ 回で、1,920 回です。
# この層のパラメータは 124 個でした。どの重みも、場所ごとに 1 回、合計 16 回使われています。
# 第 1 節の図では、同じ色の線の本数にあたります。

# %% [raw]
# # BEGIN QUESTION
# name: q4

# %% [markdown] lang="en"
# ### q4. Multiply-adds
#
# Write `conv_multiply_adds`.
#
# - **Takes** the same arguments as `conv_output_shape`.
# - **Returns** the number of multiply-adds for one image, an int.

# %% [markdown] lang="ja"
# ### q4. 積和演算の回数
#
# `conv_multiply_adds` を書いてください。
#
# - **引数**: `conv_output_shape` と同じです。
# - **戻り値**: 画像 1 枚に対する積和演算の回数。整数です。

# %% [raw]
# # BEGIN SOLUTION


# %%
def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    """Multiply-adds of a convolution for one image; the bias does not count."""
    # BEGIN SOLUTION
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    filters, height, width = conv_output_shape(
        input_shape, out_channels, kernel_size, stride, padding
    )
    return filters * height * width * input_shape[0] * kh * kw
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# ## 5. How much memory
#
# What has to be kept while a network learns?
#
# - The **outputs of all layers**: the backward pass needs them, so none may be thrown away before.
#   Every image of the batch has its own.
# - The **parameters**, once, and their **gradients**, as many numbers again. All images share them.
# - Some optimisers keep more numbers beside each parameter: momentum one, Adam two.
#
# Each number takes `bytes_per_number` bytes: 4 in float32, 8 in float64, 2 in float16. By hand:
# layers that put out the shapes (2, 3, 4) and (5,), 100 parameters, batches of 10 images, float32,
# momentum. Outputs: $10 \cdot (24 + 5) = 290$ numbers. Parameters, gradients and momentum:
# $3 \cdot 100 = 300$ numbers. Together $590 \cdot 4 = 2360$ bytes.

# %% [markdown] lang="ja"
# ## 5. メモリ
#
# ネットワークが学習している間、何を覚えておく必要があるでしょうか。
#
# - **すべての層の出力**。逆伝播で使うので、それまで捨てられません。バッチの画像ごとに別々に必要です。
# - **パラメータ**と、それと同じ個数の**勾配**。こちらはすべての画像に共通です。
# - 最適化手法によっては、パラメータ一つごとにさらに別の数も覚えておきます。
#   モメンタムなら一つ、Adam なら二つです。
#
# 一つの数は `bytes_per_number` バイトを使います。float32 なら 4、float64 なら 8、float16 なら 2 です。
# 手計算の例: 各層の出力の形が (2, 3, 4) と (5,)、パラメータが 100 個、バッチが 10 枚、float32、
# モメンタムの場合。出力は $10 \cdot (24 + 5) = 290$ 個、パラメータと勾配とモメンタムは
# $3 \cdot 100 = 300$ 個、合わせて $590 \cdot 4 = 2360$ バイトです。

# %% [raw]
# # BEGIN QUESTION
# name: q5

# %% [markdown] lang="en"
# ### q5. Memory of a training step
#
# Write `activation_bytes` and `training_bytes`.
#
# - **Take** `shapes`, a list of tuples: the output shape of each layer for one image, such as
#   (64, 55, 55) or (4096,). `training_bytes` also takes the number of `parameters`, and
#   `optimizer_copies`: how many further numbers the optimiser keeps per parameter.
# - **Return** bytes, an int: `activation_bytes` for the outputs alone, `training_bytes` for
#   everything listed above.

# %% [markdown] lang="ja"
# ### q5. 学習 1 ステップのメモリ
#
# `activation_bytes` と `training_bytes` を書いてください。
#
# - **引数**: `shapes` は、画像 1 枚に対する各層の出力の形、たとえば (64, 55, 55) や (4096,) の
#   タプルを並べたリストです。`training_bytes` はさらに、パラメータの数 `parameters` と、
#   最適化手法がパラメータ一つごとに余分に覚えておく数の個数 `optimizer_copies` を受け取ります。
# - **戻り値**: バイト数(整数)。`activation_bytes` は出力だけの、`training_bytes` は上に挙げたもの
#   すべてのバイト数です。

# %% [raw]
# # BEGIN SOLUTION


# %%
def activation_bytes(shapes, batch_size, bytes_per_number=4):
    """Bytes for the outputs of all layers, for a batch."""
    # BEGIN SOLUTION
    numbers = 0
    for shape in shapes:
        size = 1
        for length in shape:
            size *= length
        numbers += size
    return batch_size * numbers * bytes_per_number
    # END SOLUTION


def training_bytes(parameters, shapes, batch_size, bytes_per_number=4, optimizer_copies=0):
    """Bytes for outputs, parameters, gradients and what the optimiser keeps."""
    # BEGIN SOLUTION
    kept = (2 + optimizer_copies) * parameters * bytes_per_number
    return kept + activation_bytes(shapes, batch_size, bytes_per_number)
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# ## 6. A whole network
#
# Let us write a network down as a list, one tuple per layer:
#
# | layer | tuple | output shape | parameters |
# | --- | --- | --- | --- |
# | convolution | `("conv", out_channels, kernel_size, stride, padding)` | (channels, height, width) | yes, with biases |
# | pooling | `("pool", pool_size, stride)` | (channels, height, width), leftovers dropped | 0 |
# | flatten | `("flatten",)` | (features,) | 0 |
# | dense | `("dense", out_features)` | (features,) | yes, with biases |
#
# Activations such as ReLU change neither shape nor count, and are left out.

# %% [markdown] lang="ja"
# ## 6. ネットワーク全体
#
# ネットワークを、1 層につき一つのタプルを並べたリストで表すことにします。
#
# | 層 | タプル | 出力の形 | パラメータ |
# | --- | --- | --- | --- |
# | 畳み込み | `("conv", out_channels, kernel_size, stride, padding)` | (チャネル, 高さ, 幅) | あり(バイアスも) |
# | プーリング | `("pool", pool_size, stride)` | (チャネル, 高さ, 幅)。余りは切り捨て | 0 |
# | 平坦化 | `("flatten",)` | (特徴の数,) | 0 |
# | 全結合 | `("dense", out_features)` | (特徴の数,) | あり(バイアスも) |
#
# ReLU などの活性化関数は、形も個数も変えないので省きます。

# %% [raw]
# # BEGIN QUESTION
# name: q6

# %% [markdown] lang="en"
# ### q6. Layer by layer
#
# Write `count_network`.
#
# - **Takes** `input_shape` = (channels, height, width) and `layers`, a list of such tuples.
# - **Returns** a list with one row per layer: (kind, output shape, parameters), such as
#   `("conv", (4, 4, 4), 124)` or `("dense", (10,), 650)`.

# %% [markdown] lang="ja"
# ### q6. 1 層ずつ数える
#
# `count_network` を書いてください。
#
# - **引数**: `input_shape` は (チャネル, 高さ, 幅)、`layers` は上のようなタプルのリストです。
# - **戻り値**: 1 層につき 1 行のリスト。各行は (種類, 出力の形, パラメータの数) で、たとえば
#   `("conv", (4, 4, 4), 124)` や `("dense", (10,), 650)` のようになります。

# %% [raw]
# # BEGIN SOLUTION


# %%
def count_network(input_shape, layers):
    """One row (kind, output shape, parameters) per layer."""
    # BEGIN SOLUTION
    rows, shape = [], input_shape
    for kind, *settings in layers:
        parameters = 0
        if kind == "conv":
            parameters = conv_params(shape[0], *settings[:2])
            shape = conv_output_shape(shape, *settings)
        elif kind == "pool":
            shape = conv_output_shape(shape, shape[0], *settings)
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        else:
            parameters = dense_params(shape[0], *settings)
            shape = tuple(settings)
        rows.append((kind, shape, parameters))
    return rows
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: the LeNet of the last notebook, counted by your function. Does the total say 107,786?

# %% [markdown] lang="ja"
# **見てみよう**: 前のノートブックの LeNet を、あなたの関数で数えてみます。合計は 107,786 になりますか。

# %% tags=["otter_ignore"]
lenet = [
    *(("conv", 6, 5, 1, 2), ("pool", 2, 2), ("conv", 16, 5, 1, 2), ("pool", 2, 2)),
    *(("flatten",), ("dense", 120), ("dense", 84), ("dense", 10)),
]


def print_table(rows):
    for kind, shape, parameters in rows:
        print(f"{kind:10}{' × '.join(map(str, shape)):>16}{parameters:>14,}")
    print(f"{sum(row[2] for row in rows):>40,}")


rows = count_network((1, 28, 28), lenet)
if answered(q6=rows):
    print_table(rows)

# %% [markdown] lang="en"
# ## 7. Two famous networks
#
# **AlexNet** won the ImageNet competition of 2012 by a wide margin, and with it began what we call
# deep learning. We count the version in one piece that PyTorch's `torchvision` ships, on colour
# images of 224 × 224:
#
# | layers | |
# | --- | --- |
# | convolution | 64 filters of 11 × 11, stride 4, padding 2 |
# | max-pooling | 3 × 3, stride 2 |
# | convolution | 192 filters of 5 × 5, stride 1, padding 2 |
# | max-pooling | 3 × 3, stride 2 |
# | three convolutions | 384, then 256, then 256 filters of 3 × 3, stride 1, padding 1 |
# | max-pooling | 3 × 3, stride 2 |
# | flatten, three dense layers | 4096, 4096, 1000 outputs |
#
# That makes 12 rows and **61,100,840** parameters. (The network of 2012 had 96, 256, 384, 384 and
# 256 filters, and several of its layers were split into two halves that did not see each other, to
# fit on two graphics cards. It comes to 60,965,224.)
#
# **VGG16** (2014) is plainer and deeper. It takes the same images, and all its convolutions are
# 3 × 3 with stride 1 and padding 1. They come in five blocks: two with 64 filters each, two with
# 128, three with 256, three with 512, three with 512. Each block ends in a max-pooling of 2 × 2 with
# stride 2. Then flatten, and dense layers with 4096, 4096 and 1000 outputs. That makes 22 rows and
# **138,357,544** parameters.

# %% [markdown] lang="ja"
# ## 7. 有名な二つのネットワーク
#
# **AlexNet** は 2012 年の ImageNet コンペティションで大差をつけて優勝し、
# ここから今日の深層学習が始まりました。ここでは、PyTorch の `torchvision` に入っている、
# 二つに分かれていない形のものを数えます。入力は 224 × 224 のカラー画像です。
#
# | 層 | |
# | --- | --- |
# | 畳み込み | 11 × 11 のフィルタ 64 個、ストライド 4、パディング 2 |
# | 最大プーリング | 3 × 3、ストライド 2 |
# | 畳み込み | 5 × 5 のフィルタ 192 個、ストライド 1、パディング 2 |
# | 最大プーリング | 3 × 3、ストライド 2 |
# | 畳み込み三つ | 3 × 3 のフィルタを順に 384、256、256 個、ストライド 1、パディング 1 |
# | 最大プーリング | 3 × 3、ストライド 2 |
# | 平坦化と全結合三つ | 出力は順に 4096、4096、1000 個 |
#
# 全部で 12 行、パラメータは **61,100,840** 個です。
# (2012 年のもとのネットワークでは、フィルタが順に 96、256、384、384、256 個あり、
# 2 枚の GPU に載せるため、いくつかの層が互いを見ない二つの半分に分かれていました。
# そちらは 60,965,224 個になります。)
#
# **VGG16**(2014 年)は、もっと単純で、もっと深いネットワークです。入力は同じで、
# 畳み込みはすべて 3 × 3、ストライド 1、パディング 1 です。五つのブロックからなり、
# 64 個のフィルタの層が二つ、128 個が二つ、256 個が三つ、512 個が三つ、もう一度 512 個が三つと続きます。
# 各ブロックの最後に、2 × 2、ストライド 2 の最大プーリングがあります。そのあとは平坦化と、
# 出力が 4096、4096、1000 個の全結合層です。全部で 22 行、パラメータは **138,357,544** 個です。

# %% [raw]
# # BEGIN QUESTION
# name: q7

# %% [markdown] lang="en"
# ### q7. AlexNet and VGG16
#
# Set `alexnet` and `vgg16` to their tables: lists with one row (kind, output shape, parameters) per
# layer, as `count_network` gives them, in the order above. Write down the layers as tuples and let
# your function count, or fill in the rows by hand. (The public check compares the totals. The
# hidden ones look at every row.)

# %% [markdown] lang="ja"
# ### q7. AlexNet と VGG16
#
# `alexnet` と `vgg16` に、それぞれの表を入れてください。`count_network` の戻り値と同じく、
# 1 層につき 1 行 (種類, 出力の形, パラメータの数) を、上の順に並べたリストです。
# 層をタプルのリストで書いて関数に数えさせても、手で 1 行ずつ埋めてもかまいません。
# (公開チェックで比べるのは合計です。非公開のチェックでは、すべての行を見ます。)

# %% [raw]
# # BEGIN SOLUTION

# %%
# BEGIN SOLUTION NO PROMPT
dense_end = [("flatten",), ("dense", 4096), ("dense", 4096), ("dense", 1000)]
alexnet_layers = [
    *(("conv", 64, 11, 4, 2), ("pool", 3, 2), ("conv", 192, 5, 1, 2), ("pool", 3, 2)),
    *(("conv", 384, 3, 1, 1), ("conv", 256, 3, 1, 1), ("conv", 256, 3, 1, 1), ("pool", 3, 2)),
    *dense_end,
]
vgg16_layers = []
for convolutions, filters in [(2, 64), (2, 128), (3, 256), (3, 512), (3, 512)]:
    vgg16_layers += convolutions * [("conv", filters, 3, 1, 1)] + [("pool", 2, 2)]
vgg16_layers += dense_end
# END SOLUTION
alexnet = count_network((3, 224, 224), alexnet_layers)  # SOLUTION
vgg16 = count_network((3, 224, 224), vgg16_layers)  # SOLUTION

# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: where are the parameters, and where is the work? For a dense layer the two are the same
# thing: every weight is used once per image. For a convolution every weight is used once at each
# place of its map. Compare the two columns before you answer q10.

# %% [markdown] lang="ja"
# **見てみよう**: パラメータはどこにあり、計算はどこで行われているでしょうか。
# 全結合層では、この二つは同じことです。どの重みも、画像 1 枚につき 1 回だけ使われます。
# 畳み込みでは、どの重みもマップの場所ごとに 1 回ずつ使われます。
# q10 に答える前に、左右の列を見比べておきましょう。

# %% tags=["otter_ignore"]
if answered(q7=alexnet) and answered(q7=vgg16):
    fig, axes = plt.subplots(2, 2, figsize=(12, 5.6), layout="constrained")
    for (left, right), (title, rows) in zip(
        axes, {"AlexNet": alexnet, "VGG16": vgg16}.items(), strict=True
    ):
        learning = [row for row in rows if row[2]]
        names = [f"{kind} {number}" for number, (kind, _, _) in enumerate(learning, start=1)]
        colours = ["tab:blue" if kind == "conv" else "tab:orange" for kind, _, _ in learning]
        parameters = np.array([row[2] for row in learning])
        # en: A convolution uses each of its weights once at every place of the map.
        # ja: 畳み込みは、どの重みもマップの場所ごとに 1 回使う
        work = [
            (count - shape[0]) * (shape[1] * shape[2] if len(shape) == 3 else 1)
            for _, shape, count in learning
        ]
        left.bar(names, parameters / 1e6, color=colours)
        right.bar(names, np.array(work) / 1e6, color=colours)
        left.set_title(f"{title}: {parameters.sum() / 1e6:.1f} million parameters")
        right.set_title(f"{title}: {sum(work) / 1e6:,.0f} million multiply-adds")
        for ax in (left, right):
            ax.tick_params(axis="x", labelrotation=90, labelsize=8)
            ax.set_ylabel("millions")
    plt.show()

# %% [markdown] lang="en"
# *Look*: the memory of a training step, against the number of images in a batch. Where the lines are
# flat the parameters rule, where they rise the outputs do. How many images of VGG16's size fit on a
# card with 16 GB?

# %% [markdown] lang="ja"
# **見てみよう**: 学習 1 ステップのメモリと、バッチの枚数の関係です。
# 平らなところではパラメータが、右上がりのところでは層の出力が大半を占めています。
# 16 GB の GPU で VGG16 を学習させるとき、バッチは何枚まで載るでしょうか。

# %% tags=["otter_ignore"]
bytes_per_number, optimizer_copies, card = 4, 1, 16e9

if answered(q5=training_bytes(1, [(1,)], 1), q7=alexnet) and answered(q7=vgg16):
    batches = [2**power for power in range(11)]
    fig, ax = plt.subplots(figsize=(7, 3.4), layout="constrained")
    for title, rows in {"VGG16": vgg16, "AlexNet": alexnet}.items():
        total, shapes = sum(row[2] for row in rows), [row[1] for row in rows]
        memory = [
            training_bytes(total, shapes, batch, bytes_per_number, optimizer_copies)
            for batch in batches
        ]
        ax.loglog(batches, np.array(memory) / 1e9, "o-", label=title)
    ax.axhline(card / 1e9, color="0.6", ls="--")
    ax.set(xlabel="images in a batch", ylabel="GB")
    ax.legend()
    plt.show()

# %% [markdown] lang="en"
# ## 8. Numbers to count by hand
#
# From here on you answer with numbers, in the dictionary `answers`. A count is a whole number,
# written without separators or with underscores: `1920` or `1_920`. (`1,920` is a pair in Python.)
# A shape is a tuple: `(4, 4, 4)`. Your functions may help; but count the first few by hand, and use
# the functions to check yourself. If the two differ, one of them is wrong, and it is worth knowing
# which.

# %% [markdown] lang="ja"
# ## 8. 手で数えてみる
#
# ここからは、数で答えます。答えは辞書 `answers` に入れてください。
# 個数は整数で、`1920` または `1_920` のように、カンマなしで書きます
# (`1,920` は Python では二つの数の組になります)。形は `(4, 4, 4)` のようなタプルです。
# 自分の関数を使ってもかまいませんが、初めのいくつかは手で数え、関数は確かめに使いましょう。
# 二つが食い違ったら、どちらかが間違っています。どちらなのかを突き止めることに意味があります。

# %%
answers = {}

# %% [raw]
# # BEGIN QUESTION
# name: q8

# %% [markdown] lang="en"
# ### q8. The same for everyone
#
# Three convolution layers, all with biases, without padding, with leftovers dropped. Give for each
# the shape (channels, height, width) of the output and the number of parameters.
#
# - Input of 144 × 144 pixels with 3 channels; 6 filters of 3 × 3; stride 1.
#   **1**: output shape. **2**: parameters.
# - Input of 60 × 60 pixels with 24 channels; 48 filters of 3 × 3; stride 1.
#   **3**: output shape. **4**: parameters.
# - Input of 20 × 20 pixels with 10 channels; 20 filters of 3 × 3; stride 2.
#   **5**: output shape. **6**: parameters.
#
# An image of 10 × 10 pixels with 3 channels.
#
# - **7**: It is flattened and enters a dense layer with 300 outputs. Parameters, biases included?
# - **8**: It enters a convolution with 100 filters of 5 × 5. Parameters, biases included?
#
# And four that need a thought of their own.
#
# - **9**: A row of 12 pixels and 12 outputs. Each output is connected to its own pixel and to the two
#   next ones on either side, as far as there are any, with weights that are *not* shared, and
#   without biases. How many weights?
# - **10**: An axis of 16 pixels. Convolutions with kernels of 6, stride 1 and no padding follow one
#   another. How many of them at most?
# - **11**: Images of (3, 32, 32). Two convolutions in a row, each with 32 filters of 3 × 3, stride 1
#   and as much padding as it takes to keep the size; a 2 × 2 max-pooling with stride 2; flatten;
#   dense layers with 20 and with 10 outputs. Parameters of the whole network, biases included?
# - **12**: A 7 × 7 convolution from 32 to 32 channels is replaced by three of 3 × 3 in a row, all
#   from 32 to 32 channels, and all without biases. How many weights are saved?

# %% [markdown] lang="ja"
# ### q8. 全員に共通の問題
#
# 次の三つの畳み込み層について、出力の形(チャネル, 高さ, 幅)とパラメータの数を答えてください。
# どれもバイアスがあり、パディングはなく、余りは切り捨てます。
#
# - 入力 144 × 144 画素、3 チャネル。3 × 3 のフィルタ 6 個、ストライド 1。
#   **1**: 出力の形。**2**: パラメータの数。
# - 入力 60 × 60 画素、24 チャネル。3 × 3 のフィルタ 48 個、ストライド 1。
#   **3**: 出力の形。**4**: パラメータの数。
# - 入力 20 × 20 画素、10 チャネル。3 × 3 のフィルタ 20 個、ストライド 2。
#   **5**: 出力の形。**6**: パラメータの数。
#
# 10 × 10 画素、3 チャネルの画像があります。
#
# - **7**: 平坦化して、出力が 300 個の全結合層に入れます。バイアスも含めて、パラメータはいくつですか。
# - **8**: 5 × 5 のフィルタ 100 個の畳み込みに入れます。バイアスも含めて、パラメータはいくつですか。
#
# 最後に、もうひと工夫いる問題を四つ。
#
# - **9**: 12 個の画素の並びと 12 個の出力があります。どの出力も、自分の位置の画素と、その両側の
#   二つずつ(あるところまで)につながっています。重みは共有*せず*、バイアスはありません。
#   重みはいくつですか。
# - **10**: 16 画素の軸に、大きさ 6 のカーネル、ストライド 1、パディングなしの畳み込みを続けてかけます。
#   最大でいくつ続けられますか。
# - **11**: 画像は (3, 32, 32) です。3 × 3 のフィルタ 32 個、ストライド 1 で、大きさが変わらないように
#   パディングした畳み込みを二つ続け、2 × 2、ストライド 2 の最大プーリング、平坦化、
#   出力が 20 個と 10 個の全結合層と続きます。
#   バイアスも含めて、ネットワーク全体のパラメータはいくつですか。
# - **12**: 32 チャネルから 32 チャネルへの 7 × 7 の畳み込みを、3 × 3 の畳み込み三つに置き換えます。
#   三つとも 32 チャネルから 32 チャネルで、すべてバイアスはありません。重みはいくつ減りますか。

# %% [raw]
# # BEGIN SOLUTION

# %%
answers[1] = conv_output_shape((3, 144, 144), 6, 3)  # SOLUTION
answers[2] = conv_params(3, 6, 3)  # SOLUTION
answers[3] = conv_output_shape((24, 60, 60), 48, 3)  # SOLUTION
answers[4] = conv_params(24, 48, 3)  # SOLUTION
answers[5] = conv_output_shape((10, 20, 20), 20, 3, stride=2)  # SOLUTION
answers[6] = conv_params(10, 20, 3)  # SOLUTION
answers[7] = dense_params(10 * 10 * 3, 300)  # SOLUTION
answers[8] = conv_params(3, 100, 5)  # SOLUTION
answers[9] = 12 * 5 - 2 * (2 + 1)  # SOLUTION
answers[10] = (16 - 1) // (6 - 1)  # SOLUTION
# BEGIN SOLUTION NO PROMPT
deep = [("conv", 32, 3, 1, 1), ("conv", 32, 3, 1, 1), ("pool", 2, 2), ("flatten",)]
deep += [("dense", 20), ("dense", 10)]
three, seven = (conv_params(32, 32, size, bias=False) for size in (3, 7))
# END SOLUTION
answers[11] = sum(row[2] for row in count_network((3, 32, 32), deep))  # SOLUTION
answers[12] = seven - 3 * three  # SOLUTION

# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: your answers so far.

# %% [markdown] lang="ja"
# **見てみよう**: これまでの答えの一覧です。

# %% tags=["otter_ignore"]
display(Markdown(quiz.show_fixed(answers)))

# %% [markdown] lang="en"
# ## 9. Your own numbers
#
# The next eight questions are drawn from your student id: you may explain to each other *how* to
# count, but not *what* comes out. Put in the id as it stands on your student card. Capitals, spaces
# and full-width letters make no difference.

# %% [markdown] lang="ja"
# ## 9. あなただけの問題
#
# 次の八つの問題は、あなたの学籍番号から作られます。
# ですから、*数え方*は教え合えても、*答え*は人によって違います。
# 学生証に書かれているとおりに学籍番号を入れてください。
# 大文字と小文字、空白、全角と半角の違いは区別しません。

# %% [raw]
# # BEGIN QUESTION
# name: q9

# %% [raw]
# # BEGIN SOLUTION

# %%
STUDENT_ID = "S24-0417"  # SOLUTION

# %% [raw]
# # END SOLUTION

# %% [markdown] lang="en"
# *Look*: your questions, with the answers you have given so far.

# %% [markdown] lang="ja"
# **見てみよう**: あなたの問題と、これまでの答えです。

# %% tags=["otter_ignore"]
display(Markdown(quiz.show_counting(STUDENT_ID, LANGUAGE, answers)))

# %% [markdown] lang="en"
# ### q9. Drawn for you
#
# Answer your eight questions. The numbers that they are asked with are also there as Python objects,
# in `quiz.counting_questions(STUDENT_ID)`, if you would like to compute with them.

# %% [markdown] lang="ja"
# ### q9. あなたの問題
#
# 上に表示された八つの問題に答えてください。問題に出てくる数は、
# `quiz.counting_questions(STUDENT_ID)` で Python のオブジェクトとしても得られます。
# 計算に使いたいときはどうぞ。

# %% [raw]
# # BEGIN SOLUTION


# %%
# BEGIN SOLUTION NO PROMPT
def count_answers(student_id):
    """The answers to a student's drawn questions, by the functions above."""
    counted = {}
    for question in quiz.counting_questions(student_id):
        facts = dict(question.facts)
        if question.kind == "output_shape":
            answer = conv_output_shape(**facts)
        elif question.kind == "conv_params":
            answer = conv_params(**facts)
        elif question.kind == "multiply_adds":
            answer = conv_multiply_adds(**facts)
        elif question.kind == "dense_inputs":
            layers = [("conv", facts["first"], facts["first_kernel"], 1, 0), ("pool", 2, 2)]
            layers += [("conv", facts["second"], facts["second_kernel"], 1, 0), ("pool", 2, 2)]
            rows = count_network(facts["input_shape"], [*layers, ("flatten",)])
            answer = rows[-1][1][0]
        elif question.kind == "network_params":
            answer = (
                conv_params(facts["channels"], facts["first"], facts["first_kernel"])
                + conv_params(facts["first"], facts["second"], facts["second_kernel"])
                + dense_params(facts["second"], facts["classes"])
            )
        elif question.kind == "receptive_field":
            answer = receptive_field(facts["layers"])
        elif question.kind == "most_filters":
            answer = facts["budget"] // conv_params(facts["channels"], 1, facts["kernel_size"])
        else:
            shapes = [facts["first_shape"], facts["second_shape"], (facts["classes"],)]
            answer = training_bytes(facts["parameters"], shapes, facts["batch_size"])
        counted[question.number] = answer
    return counted


mine = count_answers(STUDENT_ID)
# END SOLUTION
answers[13] = mine[13]  # SOLUTION
answers[14] = mine[14]  # SOLUTION
answers[15] = mine[15]  # SOLUTION
answers[16] = mine[16]  # SOLUTION
answers[17] = mine[17]  # SOLUTION
answers[18] = mine[18]  # SOLUTION
answers[19] = mine[19]  # SOLUTION
answers[20] = mine[20]  # SOLUTION

# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# ## 10. What the numbers mean
#
# Four questions with one right option each, and one table to match, drawn for you from a larger
# bank and in an order of its own.

# %% [markdown] lang="ja"
# ## 10. 数の意味
#
# 正しい選択肢が一つだけの問題が四つと、組み合わせの問題が一つあります。
# どれも、たくさんの問題の中からあなたのために選び、順番を混ぜたものです。

# %%
choices = {}

# %% tags=["otter_ignore"]
display(Markdown(quiz.show_concepts(STUDENT_ID, LANGUAGE, concepts, choices)))

# %% [raw]
# # BEGIN QUESTION
# name: q10

# %% [markdown] lang="en"
# ### q10. Concepts
#
# For questions 1 to 4 give a letter, such as `"B"`. For question 5 give a list with one letter for
# each of the four rows, from top to bottom, such as `["B", "E", "A", "C"]`. (The public check sees
# only whether they are letters.)

# %% [markdown] lang="ja"
# ### q10. 考え方
#
# 問題 1 から 4 には、`"B"` のように文字を一つ答えます。問題 5 には、四つの行の上から順に
# 文字を一つずつ、`["B", "E", "A", "C"]` のようなリストで答えます。
# (公開チェックで見るのは、文字になっているかどうかだけです。)

# %% [raw]
# # BEGIN SOLUTION

# %%
choices[1] = "C"  # SOLUTION
choices[2] = "B"  # SOLUTION
choices[3] = "D"  # SOLUTION
choices[4] = "B"  # SOLUTION
choices[5] = ["D", "C", "A", "B"]  # SOLUTION

# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# ## 11. In your own words
#
# Two questions for a person to read. Half a page each is plenty.

# %% [markdown] lang="ja"
# ## 11. 自分の言葉で
#
# 人が読んで採点する問題が二つあります。それぞれ 10 行から 15 行程度で十分です。

# %% [raw]
# # BEGIN QUESTION
# name: q11
# manual: true

# %% [markdown] lang="en"
# ### q11. Networks that made history
#
# Find out about at least **four** well-known networks for images, among them one older than AlexNet
# and one younger than VGG16. Say for each: its name and year, what was new about it, and one number
# (parameters, layers or error rate) with its source. Close with two or three sentences on what has
# changed over the years, and for what reasons.

# %% [markdown] lang="ja"
# ### q11. 歴史をつくったネットワーク
#
# 画像を扱う有名なネットワークを **四つ**以上調べてください。AlexNet より古いものと、
# VGG16 より新しいものを一つ以上含めます。それぞれについて、名前と発表年、新しかった点、
# 数を一つ(パラメータ数、層の数、誤り率など)とその出典を書いてください。
# 最後に、年とともに何がどう変わってきたのか、その理由は何かを、2〜3 文でまとめてください。

# %% [raw]
# # BEGIN PROMPT

# %% [markdown] lang="en"
# *Replace this text with your answer.*

# %% [markdown] lang="ja"
# *この文を消して、解答を書いてください。*

# %% [raw]
# # END PROMPT

# %% [raw]
# # BEGIN SOLUTION

# %% [markdown] lang="en"
# - **LeNet-5** (1998; LeCun, Bottou, Bengio and Haffner): convolution, subsampling and dense layers
#   trained together by backpropagation, on handwritten digits; about 60,000 parameters.
# - **AlexNet** (2012; Krizhevsky, Sutskever and Hinton): ReLU, dropout, data augmentation and
#   training on two GPUs; about 61 million parameters; 15.3% top-5 error in ILSVRC 2012, the runner-up
#   26.2%.
# - **VGG16** (2014; Simonyan and Zisserman): nothing but 3 × 3 convolutions, 16 layers with weights;
#   138,357,544 parameters, nine tenths of them in the dense layers.
# - **GoogLeNet / Inception** (2014; Szegedy and others): kernels of several sizes side by side, 1 × 1
#   convolutions before them to save work, global average pooling instead of large dense layers; 22
#   layers with about 7 million parameters; 6.7% top-5 error.
# - **ResNet** (2015; He, Zhang, Ren and Sun): each block adds its result to its input, so that the
#   gradient has a direct way back; up to 152 layers, 3.57% top-5 error. ResNet-50 has about 25.6
#   million parameters.
# - **MobileNet** (2017; Howard and others): depthwise convolutions followed by 1 × 1 convolutions,
#   for telephones; 4.2 million parameters.
#
# Networks first became larger and deeper, when GPUs and ImageNet made it possible. Then they became
# deeper but not heavier: small kernels, 1 × 1 convolutions, global pooling in place of dense layers,
# shortcuts that let gradients through. Today the work per image and the memory decide as much as
# the error rate.

# %% [markdown] lang="ja"
# - **LeNet-5**(1998 年、LeCun、Bottou、Bengio、Haffner): 畳み込み、サブサンプリング、全結合を
#   誤差逆伝播でまとめて学習し、手書き文字を認識しました。パラメータは約 6 万個です。
# - **AlexNet**(2012 年、Krizhevsky、Sutskever、Hinton): ReLU、ドロップアウト、データ拡張、
#   2 枚の GPU での学習。パラメータは約 6,100 万個。ILSVRC 2012 のトップ 5 誤り率は 15.3% で、
#   2 位は 26.2% でした。
# - **VGG16**(2014 年、Simonyan、Zisserman): 畳み込みは 3 × 3 だけで、重みのある層が 16 層。
#   パラメータは 138,357,544 個で、その 9 割は全結合層にあります。
# - **GoogLeNet(Inception)**(2014 年、Szegedy ほか): 大きさの違うカーネルを並べ、その前に 1 × 1 の
#   畳み込みを置いて計算を減らし、大きな全結合層のかわりにグローバル平均プーリングを使いました。
#   22 層でパラメータは約 700 万個、トップ 5 誤り率は 6.7% です。
# - **ResNet**(2015 年、He、Zhang、Ren、Sun): 各ブロックの結果を入力に足すことで、勾配が直接戻る
#   道を作りました。最大 152 層、トップ 5 誤り率は 3.57% です。ResNet-50 のパラメータは約 2,560 万個です。
# - **MobileNet**(2017 年、Howard ほか): チャネルごとの畳み込みと 1 × 1 の畳み込みを組み合わせ、
#   スマートフォンでも動くようにしました。パラメータは 420 万個です。
#
# GPU と ImageNet の登場で、ネットワークはまず大きく深くなりました。その後は、深くても重くならない方向に
# 進みます。小さなカーネル、1 × 1 の畳み込み、全結合層に代わるグローバルプーリング、勾配を通す近道などです。
# 今日では、画像 1 枚あたりの計算量とメモリも、誤り率と同じくらい重視されています。

# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [raw]
# # BEGIN QUESTION
# name: q12
# manual: true

# %% [markdown] lang="en"
# ### q12. Why 3 × 3, and what for 1 × 1
#
# Most convolutions today are 3 × 3 or 1 × 1.
#
# - Why are several 3 × 3 convolutions in a row usually preferred to one of 7 × 7? Support your
#   answer with numbers: the receptive field, the weights for $C$ channels in and out, the
#   multiply-adds.
# - Why is an odd size more convenient than an even one?
# - What is a 1 × 1 convolution good for, though it sees no neighbours? Give an example with numbers.

# %% [markdown] lang="ja"
# ### q12. なぜ 3 × 3 か、何のための 1 × 1 か
#
# 今日の畳み込みは、3 × 3 か 1 × 1 のものがほとんどです。
#
# - 一つの 7 × 7 の畳み込みよりも、3 × 3 を何層か重ねるほうが好まれるのはなぜですか。
#   受容野、入力も出力も $C$ チャネルのときの重みの数、積和演算の回数など、数を挙げて説明してください。
# - カーネルの大きさは、偶数より奇数のほうが都合がよいのはなぜですか。
# - 1 × 1 の畳み込みは、隣の画素を見ないのに何の役に立つのでしょうか。数を挙げた例を示してください。

# %% [raw]
# # BEGIN PROMPT

# %% [markdown] lang="en"
# *Replace this text with your answer.*

# %% [markdown] lang="ja"
# *この文を消して、解答を書いてください。*

# %% [raw]
# # END PROMPT

# %% [raw]
# # BEGIN SOLUTION

# %% [markdown] lang="en"
# **3 × 3.** Three 3 × 3 convolutions in a row with stride 1 have a receptive field of
# $1 + 2 + 2 + 2 = 7$, as one of 7 × 7 has. With $C$ channels everywhere they need $27\,C^2$ weights
# instead of $49\,C^2$, which is 45% less, and with padding that keeps the size the multiply-adds are
# in the same ratio. With a ReLU after each there are three bends instead of one, so the stack can
# express more than a single linear map of the window. Fewer weights also leave less room for
# overfitting. The price: three outputs instead of one have to be kept for the backward pass, and not
# every 7 × 7 kernel can be composed of three small ones.
#
# **Odd sizes** have a middle. With padding $(k-1)/2$ on each side the output is as large as the input
# and output $(i, j)$ sits right above pixel $(i, j)$; an even kernel would need one zero more on one
# side than on the other, and would shift the map by half a pixel.
#
# **1 × 1** mixes the channels of each pixel, with the same matrix at every pixel. It makes fewer
# channels (or more) before an expensive layer. From 256 to 64 channels by 1 × 1 and then 3 × 3 from
# 64 to 64 takes $16{,}384 + 36{,}864 = 53{,}248$ weights; 3 × 3 from 256 to 64 directly takes
# $147{,}456$. With a ReLU behind it, it is also one more nonlinear step for little money.

# %% [markdown] lang="ja"
# **3 × 3。** ストライド 1 の 3 × 3 を三つ重ねると、受容野は $1 + 2 + 2 + 2 = 7$ で、7 × 7 一つと同じです。
# チャネル数がすべて $C$ なら、重みは $49\,C^2$ 個ではなく $27\,C^2$ 個で、45% 少なくなります。
# 大きさを保つパディングを付ければ、積和演算も同じ割合で減ります。
# それぞれのあとに ReLU を入れると非線形な変換が 1 回ではなく 3 回になるので、
# 窓を 1 回線形に変換するだけよりも豊かな表現ができます。重みが少ないほど過学習もしにくくなります。
# その代わり、逆伝播のために覚えておく出力は一つではなく三つになり、
# また、どんな 7 × 7 のカーネルでも小さな三つに分解できるわけではありません。
#
# **奇数**のカーネルには中心があります。両側に $(k-1)/2$ ずつパディングすれば出力は入力と同じ大きさになり、
# 出力 $(i, j)$ は画素 $(i, j)$ の真上に来ます。偶数だと、片側だけ 0 を一つ多く付ける必要があり、
# マップが半画素ずれてしまいます。
#
# **1 × 1** は、画素ごとにチャネルを混ぜ合わせます。使う行列はどの画素でも同じです。
# 計算の重い層の前でチャネルを減らす(または増やす)のに使います。
# 256 チャネルを 1 × 1 で 64 チャネルに減らしてから、64 から 64 への 3 × 3 をかけると、
# 重みは $16{,}384 + 36{,}864 = 53{,}248$ 個です。256 から 64 へ直接 3 × 3 をかけると
# $147{,}456$ 個になります。あとに ReLU を置けば、わずかな費用で非線形な変換を一つ増やすことにもなります。

# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# ## What you have now
#
# | layer | output shape | parameters | multiply-adds per image |
# | --- | --- | --- | --- |
# | convolution | (F, OH, OW) | F · (C·KH·KW + 1) | OH · OW · F · C·KH·KW |
# | pooling | (C, OH, OW) | 0 | 0 |
# | flatten | (C·H·W,) | 0 | 0 |
# | dense | (out,) | out · (in + 1) | out · in |
#
# Parameters depend on channels and kernels, work also on the size of the maps, memory also on the
# batch. Whoever can count knows before the first training step where a network will be slow and
# what will not fit.
#
# Before you hand in, restart the kernel and run everything from the top, so that no answer depends
# on a cell that is no longer there.

# %% [markdown] lang="ja"
# ## まとめ
#
# | 層 | 出力の形 | パラメータの数 | 画像 1 枚あたりの積和演算 |
# | --- | --- | --- | --- |
# | 畳み込み | (F, OH, OW) | F · (C·KH·KW + 1) | OH · OW · F · C·KH·KW |
# | プーリング | (C, OH, OW) | 0 | 0 |
# | 平坦化 | (C·H·W,) | 0 | 0 |
# | 全結合 | (out,) | out · (in + 1) | out · in |
#
# パラメータの数はチャネルとカーネルで、計算量はさらにマップの大きさで、
# メモリはさらにバッチの枚数で決まります。数えることができれば、学習を始める前に、
# ネットワークのどこが遅くなり、何がメモリに載らないかがわかります。
#
# 提出する前に、カーネルを再起動し、すべてのセルを上から実行してください。
# もう残っていないセルに頼った解答がないかを確かめるためです。
