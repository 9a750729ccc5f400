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
# # Pooling layers by hand
#
# A pooling layer looks at one small window after another and keeps a single number of each: the
# largest, or the mean. In this notebook you write both in plain NumPy, forward and backward, and
# at the end you measure what pooling is famous for: that it hardly notices when a picture moves.
#
# **How to work**
#
# - Run the cells from top to bottom (Shift + Enter) and put your answer where you see `...`.
#   Keep the names and the arguments as they are.
# - After every question, a cell such as `grader.check("q1")` answers at once. These public checks
#   look at part of your answer only. Hidden checks with other sizes, windows and strides come at
#   grading, so try cases of your own as well.
# - Cells introduced by *Look* draw pictures. They are not graded: change the numbers and play. Where
#   such a cell needs an answer you have not written yet, it prints only `✎ q1 → ▶`: write q1,
#   then run the cell again.
#
# **What counts, in every question**
#
# - Any correct method. Plain loops are fine; speed earns nothing and costs nothing.
# - Numbers are computed in the type they come in: float32 arrays give a float32-accurate answer,
#   float64 arrays a float64-accurate one. Never round or convert down.
# - The arrays you are handed stay as they were. Some are read-only.
# - Every question is judged by itself. A mistake in the forward pass does not cost you the
#   gradient. (If one of your functions calls another, get the other one right first.)

# %% [markdown] lang="ja"
# # プーリング層を手で作る
#
# プーリング層は、小さな窓を順に見て、窓ごとに数を一つだけ残します。残すのは最大値か平均値です。
# このノートブックでは、その両方を NumPy だけで書きます。順伝播も、逆伝播もです。
# 最後に、プーリングのいちばんの特長とされる「絵が少し動いてもあまり気にしない」性質を、実際に測ります。
#
# **進め方**
#
# - セルを上から順に実行し(Shift + Enter)、`...` のところに解答を書きます。
#   関数名と引数は変えないでください。
# - 各問のあとの `grader.check("q1")` のようなセルを実行すると、その場で結果が出ます。
#   ただし、この公開チェックが見るのは解答の一部だけです。
#   採点時には、別の画像サイズ・窓・ストライドを使う非公開のチェックも行います。
#   自分でもいろいろな場合を試しておきましょう。
# - 「**見てみよう**」のセルは図を描くためのもので、採点されません。数値を変えて自由に遊んでください。
#   まだ書いていない解答が必要なときは `✎ q1 → ▶` とだけ表示されます。
#   q1 を書いてから、もう一度そのセルを実行してください。
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
# | `pool_size` | (kh, kw) | height and width of the window, a tuple |
# | `stride` | (sh, sw) | how far the window moves down and to the right, a tuple |
# | `y` | (N, C, OH, OW) | the output: one smaller map per channel |
# | `dout` | (N, C, OH, OW) | upstream gradient $\partial L/\partial y$ |
# | `dx` | (N, C, H, W) | gradient of the loss $L$ with respect to `x` |

# %% [markdown] lang="ja"
# **名前と形。** 画像は 4 次元配列で、軸の順番は NCHW、
# つまり「画像の番号、チャネル、行、列」です。
#
# | 名前 | 形 | 意味 |
# | --- | --- | --- |
# | `x` | (N, C, H, W) | N 枚の画像。チャネル数 C、高さ H、幅 W |
# | `pool_size` | (kh, kw) | 窓の高さと幅のタプル |
# | `stride` | (sh, sw) | 窓を下と右に動かす幅のタプル |
# | `y` | (N, C, OH, OW) | 出力。チャネルごとに小さくなったマップが 1 枚 |
# | `dout` | (N, C, OH, OW) | 上流から届く勾配 $\partial L/\partial y$ |
# | `dx` | (N, C, H, W) | 損失 $L$ の `x` についての勾配 |

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
# ## 1. Why pooling?
#
# A convolution tells *where* a feature is, pixel by pixel. To recognise a cat, it is enough to know
# *that* there is an ear, and *roughly* where. So let us put a window on the map, write down one
# number that sums it up, and move on:
#
# $$
# x = \left[\begin{array}{cc|cc} 1&1&2&4\\ 5&6&7&8\\ \hline 3&2&1&0\\ 1&2&3&4 \end{array}\right]
# \qquad
# \text{largest:}\; \begin{bmatrix} 6&8\\ 3&4 \end{bmatrix}
# \qquad
# \text{mean:}\; \begin{bmatrix} 3.25&5.25\\ 2&2 \end{bmatrix}
# $$
#
# What is this good for?
#
# - **Invariance**: move the 6 to any other place in its window, and both summaries stay the same. A
#   feature may shift a little without the next layer seeing a difference. How far this goes, you
#   will measure in section 7.
# - **Fewer numbers**: with 2 × 2 windows, 28 × 28 becomes 14 × 14. Three quarters of the numbers
#   are gone, and of the work in the layers to come.
# - **A wider view**: one number now speaks for four pixels, so a 3 × 3 kernel on the small map
#   covers 6 × 6 pixels of the large one.
#
# The price: exactly where in its window the feature was is forgotten.

# %% [markdown] lang="ja"
# ## 1. なぜプーリングなのか
#
# 畳み込みは、特徴が*どこに*あるかを画素単位で教えてくれます。
# しかし、ネコを見分けるには、耳が*ある*ことと、その*だいたいの*場所がわかれば十分です。
# そこで、マップに窓を置き、中身を要約する数を一つだけ書き留めて、次の窓へ進みます。
#
# $$
# x = \left[\begin{array}{cc|cc} 1&1&2&4\\ 5&6&7&8\\ \hline 3&2&1&0\\ 1&2&3&4 \end{array}\right]
# \qquad
# \text{最大値:}\; \begin{bmatrix} 6&8\\ 3&4 \end{bmatrix}
# \qquad
# \text{平均値:}\; \begin{bmatrix} 3.25&5.25\\ 2&2 \end{bmatrix}
# $$
#
# これには、次のような利点があります。
#
# - **不変性**: 6 が窓の中のどこに移っても、どちらの要約も変わりません。
#   特徴が少しずれたくらいでは、次の層からは違いが見えないのです。
#   どの程度のずれまで効くのかは、第 7 節で測ります。
# - **数が減る**: 2 × 2 の窓なら、28 × 28 が 14 × 14 になります。
#   数の 4 分の 3 がなくなり、この先の層の計算もそれだけ軽くなります。
# - **視野が広がる**: 一つの数が 4 画素を代表するので、小さくなったマップに 3 × 3 のカーネルを置くと、
#   元のマップの 6 × 6 画素を見ていることになります。
#
# その代わり、特徴が窓の中の正確にどこにあったかは忘れられます。

# %% [markdown] lang="en"
# ### Windows
#
# The window moves as in a convolution without padding. Along one axis it finds
#
# $$\text{output} = \left\lfloor \frac{\text{size} - \text{pool\_size}}{\text{stride}} \right\rfloor + 1$$
#
# positions.
#
# - **Side by side** is the usual way: the stride is as large as the window. That is what
#   `stride=None` stands for.
# - **Overlap**: with a stride smaller than the window, a pixel lies in several windows.
# - **Leftovers**: where the division leaves a remainder, the last rows or columns fill no window.
#   They are dropped: a window that sticks out is not counted.
#
# *Look*: the more windows a pixel lies in, the darker the blue. Dots are the centres of the windows,
# the orange frame is the first one, red is left over.

# %% [markdown] lang="ja"
# ### 窓の置き方
#
# 窓は、パディングのない畳み込みと同じように動きます。一つの軸に置ける位置の数は次のとおりです。
#
# $$\text{output} = \left\lfloor \frac{\text{size} - \text{pool\_size}}{\text{stride}} \right\rfloor + 1$$
#
# - **隙間なく並べる**: これがふつうの使い方で、ストライドは窓と同じ大きさです。
#   `stride=None` はこれを表します。
# - **重なり**: ストライドが窓より小さいと、一つの画素がいくつもの窓に入ります。
# - **余り**: 割り切れないときは、最後の行や列が窓を満たせません。
#   その画素は捨てます。はみ出す窓は数えません。
#
# **見てみよう**: 多くの窓に入る画素ほど、濃い青になります。
# 点は窓の中心、オレンジの枠は最初の窓、赤は余った画素です。


# %% tags=["otter_ignore"]
def draw_windows(ax, image, pool_size, stride):
    (height, width), (kh, kw), (sh, sw) = image, pool_size, stride
    tops, lefts = range(0, height - kh + 1, sh), range(0, width - kw + 1, sw)
    count = np.zeros(image)
    for top in tops:
        for left in lefts:
            count[top : top + kh, left : left + kw] += 1
            ax.plot(left + (kw - 1) / 2, top + (kh - 1) / 2, "o", color="black", ms=4, zorder=3)
    shades = plt.get_cmap("Blues")(0.2 + 0.5 * (count - 1) / 3)
    shades[count == 0] = (0.9, 0.45, 0.4, 1)
    ax.imshow(shades)
    for row in range(1, height):
        ax.axhline(row - 0.5, color="white", lw=1)
    for column in range(1, width):
        ax.axvline(column - 0.5, color="white", lw=1)
    frame = {"fill": False, "edgecolor": "tab:orange", "lw": 3, "clip_on": False}
    ax.add_patch(plt.Rectangle((-0.5, -0.5), kw, kh, **frame))
    ax.set(xticks=[], yticks=[])
    ax.spines[:].set_visible(False)
    ax.set_title(
        f"pool_size {pool_size}, stride {stride}\n→ {len(tops)} × {len(lefts)}", fontsize=10
    )


settings = [
    ((6, 8), (2, 2), (2, 2)),
    ((7, 9), (3, 3), (2, 2)),
    ((7, 8), (2, 3), (2, 3)),
]
fig, axes = plt.subplots(1, 3, figsize=(11, 3.4), layout="constrained")
for ax, setting in zip(axes, settings, strict=True):
    draw_windows(ax, *setting)
plt.show()

# %% [markdown] lang="en"
# ### Pooling against convolution
#
# | | convolution | pooling |
# | --- | --- | --- |
# | a window is | weighted and added up | summarised: largest or mean |
# | learnt are | `W` and `b` | nothing |
# | the channels | are mixed: every filter sees all of them | stay apart: C in, C out |
# | usual stride | 1 | the size of the window |
#
# Average pooling *is* a convolution, one whose kernel is fixed: $1/(k_h k_w)$ at every place, for
# each channel alone. Max pooling is none: the largest of a sum need not be the sum of the largest.
#
# Nothing learnt does not mean nothing to do in training. The layer has no `dW` and no `update`, but
# the layers before it wait for their gradient, and pooling has to hand it on.

# %% [markdown] lang="ja"
# ### プーリングと畳み込み
#
# | | 畳み込み | プーリング |
# | --- | --- | --- |
# | 窓の中身 | 重みを掛けて足す | 最大値か平均値で要約する |
# | 学習するもの | `W` と `b` | なし |
# | チャネル | 混ぜ合わせる。どのフィルタも全チャネルを見る | 混ざらない。C 枚入って C 枚出る |
# | ふつうのストライド | 1 | 窓の大きさ |
#
# 平均プーリングは、実は畳み込み*です*。カーネルが固定で、どの位置も $1/(k_h k_w)$ であり、
# チャネルごとに別々に計算するところだけが違います。
# 最大プーリングは畳み込みではありません。和の最大値は、最大値の和とは限らないからです。
#
# 学習するものがなくても、学習のときに仕事がないわけではありません。
# `dW` も `update` もありませんが、前の層は勾配が届くのを待っています。
# プーリング層は、それを渡さなければなりません。

# %% [markdown] lang="en"
# ## 2. The layers (given)
#
# These classes are finished; leave them as they are. They turn sizes into pairs, remember the last
# input, and call *your* functions at the moment they are needed. So you need not run this cell again
# when you change an answer further down, and until you have answered, their methods give `None`.

# %% [markdown] lang="ja"
# ## 2. 層のクラス(完成済み)
#
# 次のクラスは完成しているので、変更は不要です。
# 大きさの指定を (縦, 横) の組に直し、直前の入力を覚えておき、必要になった時点で*あなたの*関数を呼び出します。
# ですから、この先の解答を書き直しても、このセルを実行し直す必要はありません。
# 解答を書くまでは、メソッドは `None` を返します。


# %%
# en: Until you have answered, these give None; an answer of yours is not overwritten.
# ja: 解答を書くまでは None を返す。書いた解答を上書きすることはない
for name in ("max_pool_forward", "max_pool_grad_x", "avg_pool_forward", "avg_pool_grad_x"):
    globals().setdefault(name, lambda *_: None)


def pair(value):
    """An int as (height, width); a pair stays as it is."""
    return tuple(value) if isinstance(value, (tuple, list)) else (value, value)


class MaxPool2D:
    """The largest number of each window. Nothing to learn."""

    def __init__(self, pool_size, stride=None):
        self.pool_size = pair(pool_size)
        self.stride = self.pool_size if stride is None else pair(stride)

    def forward(self, x):
        """x (N, C, H, W) -> y (N, C, OH, OW)."""
        # en: A copy: whatever happens to x from here on, backward still knows the images.
        # ja: コピーを取る。このあと x に何が起きても、backward は元の画像を使える
        self.x = x.copy()
        return max_pool_forward(x, self.pool_size, self.stride)

    def backward(self, dout):
        """dout (N, C, OH, OW) -> dx (N, C, H, W)."""
        return max_pool_grad_x(dout, self.x, self.pool_size, self.stride)


class AvgPool2D:
    """The mean of each window. Nothing to learn."""

    def __init__(self, pool_size, stride=None):
        self.pool_size = pair(pool_size)
        self.stride = self.pool_size if stride is None else pair(stride)

    def forward(self, x):
        """x (N, C, H, W) -> y (N, C, OH, OW)."""
        self.x_shape = x.shape
        return avg_pool_forward(x, self.pool_size, self.stride)

    def backward(self, dout):
        """dout (N, C, OH, OW) -> dx (N, C, H, W)."""
        return avg_pool_grad_x(dout, self.x_shape, self.pool_size, self.stride)


# %% [markdown] lang="en"
# ## 3. Max pooling, forward
#
# $(i, j)$ counts the windows, $(k, m)$ the places inside a window. For every image and every
# channel by itself:
#
# $$
# y[n,c,i,j] = \max_{0 \le k < k_h,\;0 \le m < k_w} x[n,\,c,\;i\,s_h+k,\;j\,s_w+m]
# $$
#
# The worked example of section 1 is friendly: square, positive, no overlap. Check this one by hand,
# too. The windows are 2 × 2, the stride is 1, and the 9 wins four times:
#
# $$
# x = \begin{bmatrix} 1&3&2&0\\ 4&9&5&1\\ 2&6&8&7 \end{bmatrix}
# \qquad
# y = \begin{bmatrix} 9&9&5\\ 9&9&8 \end{bmatrix}
# \qquad\text{and for } -x:\quad
# \begin{bmatrix} -1&-2&0\\ -2&-5&-1 \end{bmatrix}
# $$

# %% [markdown] lang="ja"
# ## 3. 最大プーリングの順伝播
#
# $(i, j)$ は窓の番号、$(k, m)$ は窓の中の位置です。どの画像でも、チャネルごとに別々に計算します。
#
# $$
# y[n,c,i,j] = \max_{0 \le k < k_h,\;0 \le m < k_w} x[n,\,c,\;i\,s_h+k,\;j\,s_w+m]
# $$
#
# 第 1 節の例は、正方形で、値はすべて 0 以上、重なりもない、親切な例でした。
# そこで、もう一つ手計算で確かめておきましょう。
# 窓は 2 × 2、ストライドは 1 です。9 は四つの窓で最大になります。
#
# $$
# x = \begin{bmatrix} 1&3&2&0\\ 4&9&5&1\\ 2&6&8&7 \end{bmatrix}
# \qquad
# y = \begin{bmatrix} 9&9&5\\ 9&9&8 \end{bmatrix}
# \qquad -x \text{ なら:}\quad
# \begin{bmatrix} -1&-2&0\\ -2&-5&-1 \end{bmatrix}
# $$

# %% [raw]
# # BEGIN QUESTION
# name: q1

# %% [markdown] lang="en"
# ### q1. Max pooling, forward
#
# Write `max_pool_forward`.
#
# - **Takes** `x` (N, C, H, W) and the tuples `pool_size` = (kh, kw), `stride` = (sh, sw). Height and
#   width may differ everywhere.
# - **Returns** `y` (N, C, OH, OW). Leftover pixels are not used.
# - **Counts**: the numbers, also where a window holds negative numbers only. `x` stays unchanged.
#
# *Hint*: loops over the output positions will do. If you search a window for its largest number,
# think about the number you start from.

# %% [markdown] lang="ja"
# ### q1. 最大プーリングの順伝播
#
# `max_pool_forward` を書いてください。
#
# - **引数**: `x` (N, C, H, W) と、タプル `pool_size` = (kh, kw), `stride` = (sh, sw)。
#   高さ方向と幅方向の値は、どれも異なることがあります。
# - **戻り値**: `y` (N, C, OH, OW)。余った画素は使いません。
# - **評価**: 値が正しいこと。窓の中が負の数だけの場合も含みます。`x` は書き換えません。
#
# *ヒント*: 出力の位置についてループを回せば書けます。
# 窓の中の最大値を一つずつ比べて探すなら、最初の値を何にするかをよく考えましょう。

# %% [raw]
# # BEGIN SOLUTION


# %%
# BEGIN SOLUTION NO PROMPT
def window_places(x_shape, pool_size, stride):
    """For each place in the window: the rows and columns of the pixels that it meets."""
    (kh, kw), (sh, sw) = pool_size, stride
    last_top = (x_shape[2] - kh) // sh * sh
    last_left = (x_shape[3] - kw) // sw * sw
    # en: Place (k, m) meets the rows k, k + sh, k + 2 sh, ... down to the last window's.
    # ja: 窓の中の位置 (k, m) は、行 k, k + sh, k + 2 sh, ... と、最後の窓まで重なる
    for k, m in np.ndindex(kh, kw):
        yield slice(k, k + last_top + 1, sh), slice(m, m + last_left + 1, sw)


# END SOLUTION
def max_pool_forward(x, pool_size, stride):
    """x (N, C, H, W) -> y (N, C, OH, OW), the largest number of each window."""
    # BEGIN SOLUTION
    places = window_places(x.shape, pool_size, stride)
    # en: One array (N, C, OH, OW) per place in the window; the largest of them, number by number.
    # ja: 窓の中の位置ごとに配列 (N, C, OH, OW) を取り出し、要素ごとに最大値を取る
    return np.maximum.reduce([x[:, :, rows, columns] for rows, columns in places])
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: the two examples. The orange window makes the orange number. Move it with `i, j`.

# %% [markdown] lang="ja"
# **見てみよう**: 上の二つの例です。オレンジの窓から、オレンジの枠の数が一つ作られます。
# `i, j` を変えて、窓を動かしてみましょう。

# %% tags=["otter_ignore"]
side_by_side = np.array([[1.0, 1, 2, 4], [5, 6, 7, 8], [3, 2, 1, 0], [1, 2, 3, 4]])
overlapping = np.array([[1.0, 3, 2, 0], [4, 9, 5, 1], [2, 6, 8, 7]])
i, j = 0, 1

examples = [(side_by_side, (2, 2)), (overlapping, (1, 1))]
results = [max_pool_forward(image[None, None], (2, 2), stride) for image, stride in examples]
if answered(q1=results[0]):
    fig, axes = plt.subplots(1, 4, figsize=(11, 3), width_ratios=(4, 2, 4, 3), layout="constrained")
    frame = {"fill": False, "edgecolor": "tab:orange", "lw": 4, "clip_on": False}
    for (image, (sh, sw)), y, (left, right) in zip(
        examples, results, axes.reshape(2, 2), strict=True
    ):
        draw(left, image, f"x, stride ({sh}, {sw})")
        left.add_patch(plt.Rectangle((j * sw - 0.5, i * sh - 0.5), 2, 2, **frame))
        draw(right, y[0, 0], "y")
        right.add_patch(plt.Rectangle((j - 0.5, i - 0.5), 1, 1, **frame))
    plt.show()

# %% [markdown] lang="en"
# *Look*: a thin five, drawn by computer, and the same five after one, two and three max poolings
# of 2 × 2. The picture gets smaller and coarser, and stays a five at first. Lines get thicker: a
# window that is touched by ink counts as ink. The third time, a row and a column are left over, and
# of the five nothing is left: whoever pools too much has forgotten too much.

# %% [markdown] lang="ja"
# **見てみよう**: コンピュータで描いた細い「5」に、2 × 2 の最大プーリングを 1 回、2 回、3 回とかけていきます。
# 絵は小さく粗くなりますが、はじめのうちは「5」のままです。
# 線は太くなります。インクが少しでもかかった窓は、インクのある窓になるからです。
# 3 回目には 1 行と 1 列が余り、「5」の面影はなくなります。プーリングも、やりすぎると忘れすぎます。

# %% tags=["otter_ignore"]
# en: The pen runs along the points of the path; ink fades with the distance from it.
# ja: ペンの通り道を点の列で表し、道から離れるほどインクを薄くする
turn = np.linspace(-2.2, 2.5, 60)
belly = np.stack([17 + 4.8 * np.sin(turn), 13 + 5.2 * np.cos(turn)], axis=1)
corners = np.array([[6.0, 19.0], [6.0, 10.0], belly[0]])
path = np.concatenate([*np.linspace(corners[:-1], corners[1:], 30, axis=1), belly])
pixels = np.moveaxis(np.indices((28, 28)), 0, -1)
distance = np.linalg.norm(pixels[:, :, None] - path, axis=-1).min(axis=-1)
digit = np.clip(1.5 - distance, 0, 1)[None, None]

maps = [digit]
for _ in range(3):
    maps.append(None if maps[-1] is None else MaxPool2D(2).forward(maps[-1]))
if answered(q1=maps[1]):
    fig, axes = plt.subplots(1, 4, figsize=(11, 3), layout="constrained")
    for ax, y in zip(axes, maps, strict=True):
        draw(ax, y[0, 0], f"{y.shape[2]} × {y.shape[3]}", numbers=False, cmap="gray_r", limit=1)
    plt.show()

# %% [markdown] lang="en"
# ## 4. Max pooling, backward
#
# `dout` tells, for each number of `y`, how strongly the loss reacts to it. Which pixels does that
# number depend on? Make the window's largest pixel a little larger: `y` grows by as much. Change
# any other pixel a little: nothing happens, for it still does not win. So **the winner takes it
# all**: each number of `dout` goes to the place its maximum came from, every other pixel of the
# window gets 0. With the first example:
#
# $$
# x = \left[\begin{array}{cc|cc} 1&1&2&4\\ 5&\mathbf 6&7&\mathbf 8\\ \hline
# \mathbf 3&2&1&0\\ 1&2&3&\mathbf 4 \end{array}\right]
# \qquad
# \mathrm{dout} = \begin{bmatrix} 1&2\\ 3&4 \end{bmatrix}
# \qquad
# \mathrm{dx} = \left[\begin{array}{cc|cc} 0&0&0&0\\ 0&1&0&2\\ \hline 3&0&0&0\\ 0&0&0&4 \end{array}\right]
# $$
#
# **Overlap.** A pixel may win in several windows. It then gets the *sum*. In the second example the
# 9 wins in four windows and receives $1+2+4+5=12$:
#
# $$
# x = \begin{bmatrix} 1&3&2&0\\ 4&\mathbf 9&\mathbf 5&1\\ 2&6&\mathbf 8&7 \end{bmatrix}
# \qquad
# \mathrm{dout} = \begin{bmatrix} 1&2&3\\ 4&5&6 \end{bmatrix}
# \qquad
# \mathrm{dx} = \begin{bmatrix} 0&0&0&0\\ 0&12&3&0\\ 0&0&6&0 \end{bmatrix}
# $$
#
# **Leftovers** influence nothing: their gradient is 0. But they are there, and `dx` is as large as
# `x`.

# %% [markdown] lang="ja"
# ## 4. 最大プーリングの逆伝播
#
# `dout` は、`y` の一つ一つの値に損失がどれだけ敏感かを表しています。
# では、その値はどの画素で決まるのでしょうか。
# 窓の中の最大の画素を少し増やすと、`y` も同じだけ増えます。
# ほかの画素を少し変えても、最大にはならないので、何も起こりません。
# つまり**勝者がすべてを受け取ります**。`dout` の各値は、最大値のあった場所にそのまま届き、
# 窓の中のほかの画素は 0 です。最初の例で見てみましょう。
#
# $$
# x = \left[\begin{array}{cc|cc} 1&1&2&4\\ 5&\mathbf 6&7&\mathbf 8\\ \hline
# \mathbf 3&2&1&0\\ 1&2&3&\mathbf 4 \end{array}\right]
# \qquad
# \mathrm{dout} = \begin{bmatrix} 1&2\\ 3&4 \end{bmatrix}
# \qquad
# \mathrm{dx} = \left[\begin{array}{cc|cc} 0&0&0&0\\ 0&1&0&2\\ \hline 3&0&0&0\\ 0&0&0&4 \end{array}\right]
# $$
#
# **重なり。** 一つの画素が、いくつもの窓で勝つことがあります。そのときは、届いた値の*和*になります。
# 二つ目の例では、9 が四つの窓で最大なので、$1+2+4+5=12$ を受け取ります。
#
# $$
# x = \begin{bmatrix} 1&3&2&0\\ 4&\mathbf 9&\mathbf 5&1\\ 2&6&\mathbf 8&7 \end{bmatrix}
# \qquad
# \mathrm{dout} = \begin{bmatrix} 1&2&3\\ 4&5&6 \end{bmatrix}
# \qquad
# \mathrm{dx} = \begin{bmatrix} 0&0&0&0\\ 0&12&3&0\\ 0&0&6&0 \end{bmatrix}
# $$
#
# **余り。** 余った画素は何にも影響しないので、勾配は 0 です。
# ただし、画素としては存在しています。`dx` は `x` と同じ大きさです。

# %% [markdown] lang="en"
# ### Ties
#
# And when two pixels are equally large? Take the window $\begin{bmatrix} 2&2\\ 1&0 \end{bmatrix}$
# and `dout` = 6. Raise *both* twos by a tiny $\varepsilon$: the maximum rises by $\varepsilon$, the
# loss by $6\varepsilon$. A gradient must say the same, so the shares of the two have to **add up to
# 6**. How they divide it is open. At a tie the maximum has a kink, and every division without
# negative shares is a valid *subgradient*:
#
# $$
# \begin{bmatrix} 6&0\\ 0&0 \end{bmatrix}\;\checkmark \qquad
# \begin{bmatrix} 0&6\\ 0&0 \end{bmatrix}\;\checkmark \qquad
# \begin{bmatrix} 3&3\\ 0&0 \end{bmatrix}\;\checkmark \qquad
# \begin{bmatrix} 6&6\\ 0&0 \end{bmatrix}\;\times \qquad
# \begin{bmatrix} 8&-2\\ 0&0 \end{bmatrix}\;\times
# $$
#
# The fourth promises $12\varepsilon$. The last one promises that the loss falls when the second 2
# rises, but then the maximum rises. In short: **shares go to maxima only, have the sign of `dout` or
# are 0, and add up to `dout`.** Ties are no rarity: after a ReLU, many windows hold nothing but
# zeros.

# %% [markdown] lang="ja"
# ### 同点のとき
#
# 最大の画素が二つあったら、どうなるでしょうか。
# 窓が $\begin{bmatrix} 2&2\\ 1&0 \end{bmatrix}$ で、`dout` が 6 だとします。
# *両方*の 2 をごくわずかな $\varepsilon$ だけ増やすと、最大値は $\varepsilon$ 増え、
# 損失は $6\varepsilon$ 増えます。勾配もそう言わなければなりません。
# ですから、二つの分け前は**合わせて 6** になります。どう分けるかは決まっていません。
# 同点のところでは max のグラフが折れていて、負の分け前がない分け方は、
# どれも正しい*劣勾配*(subgradient)です。
#
# $$
# \begin{bmatrix} 6&0\\ 0&0 \end{bmatrix}\;\checkmark \qquad
# \begin{bmatrix} 0&6\\ 0&0 \end{bmatrix}\;\checkmark \qquad
# \begin{bmatrix} 3&3\\ 0&0 \end{bmatrix}\;\checkmark \qquad
# \begin{bmatrix} 6&6\\ 0&0 \end{bmatrix}\;\times \qquad
# \begin{bmatrix} 8&-2\\ 0&0 \end{bmatrix}\;\times
# $$
#
# 四つ目は、損失が $12\varepsilon$ 増えると言っています。
# 最後のものは、二つ目の 2 が増えると損失が減ると言っていますが、実際には最大値は増えます。
# まとめると、**分け前を受け取るのは最大値だけで、符号は `dout` と同じか 0、合計は `dout` に等しい**、
# ということです。同点は珍しくありません。ReLU のあとには、0 ばかりの窓がたくさんあります。

# %% [raw]
# # BEGIN QUESTION
# name: q2

# %% [markdown] lang="en"
# ### q2. Max pooling, gradient
#
# Write `max_pool_grad_x`.
#
# - **Takes** `dout` (N, C, OH, OW), the images `x` (N, C, H, W) of the forward pass, and the tuples
#   `pool_size` and `stride`.
# - **Returns** `dx` (N, C, H, W). Pixels that no window reached have gradient 0.
# - **Counts**: the numbers. Where values tie, any valid division is right. `dout` and `x` stay
#   unchanged.
#
# *Hint*: search each window of `x` again for its largest number. `argmax` gives one number for the
# place, counted row by row through a window of width kw; `np.unravel_index` or `divmod` turns it
# into row and column.

# %% [markdown] lang="ja"
# ### q2. 最大プーリングの勾配
#
# `max_pool_grad_x` を書いてください。
#
# - **引数**: `dout` (N, C, OH, OW)、順伝播のときの画像 `x` (N, C, H, W)、
#   タプル `pool_size` と `stride`。
# - **戻り値**: `dx` (N, C, H, W)。どの窓も届かなかった画素の勾配は 0 です。
# - **評価**: 値が正しいこと。同点のときは、正しい分け方ならどれでもかまいません。
#   `dout` と `x` は書き換えません。
#
# *ヒント*: `x` の窓ごとに、最大値の場所をもう一度探しましょう。
# `argmax` が返すのは、幅 kw の窓を 1 行ずつ数えていった通し番号です。
# `np.unravel_index` や `divmod` で、行と列に直せます。

# %% [raw]
# # BEGIN SOLUTION


# %%
def max_pool_grad_x(dout, x, pool_size, stride):
    """dout (N, C, OH, OW), x (N, C, H, W) -> dx (N, C, H, W)."""
    # BEGIN SOLUTION
    places = list(window_places(x.shape, pool_size, stride))
    largest = np.maximum.reduce([x[:, :, rows, columns] for rows, columns in places])
    dx = np.zeros(x.shape, dout.dtype)
    # en: Where values tie, the first maximum takes it all: then the window is no longer open.
    # ja: 同点なら最初の最大値がすべて受け取る。受け取ったら、その窓は閉じる
    is_open = np.ones(dout.shape, bool)
    for rows, columns in places:
        takes = is_open & (x[:, :, rows, columns] == largest)
        dx[:, :, rows, columns] += np.where(takes, dout, 0)
        is_open &= ~takes
    return dx
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: a test you can put to any gradient. Move one pixel a little up and a little down, see how
# much $S = \sum \mathrm{dout}\cdot y$ changes, divide by the distance: the **central difference**.
# The 9, the 5, the 8 and a pixel that never wins agree. The last row sits on a tie: two 7s in one
# window. There the central difference gives half the number of `dout`, the average of the two
# sides of the kink, whatever valid share *you* have chosen. On a kink, it can judge nothing.

# %% [markdown] lang="ja"
# **見てみよう**: どんな勾配にも使える確かめ方です。画素を一つだけ、ほんの少し増やした場合と減らした場合とで
# $S = \sum \mathrm{dout}\cdot y$ の差を取り、動かした幅で割ります。これを**中心差分**と呼びます。
# 9、5、8 と、一度も勝たない画素では、二つの列が一致します。
# 最後の行は同点の場合で、一つの窓に 7 が二つあります。
# ここでの中心差分は `dout` の半分、つまり折れ目の両側の平均になります。
# *あなた*がどの正しい分け方を選んだかには関係ありません。折れ目の上では、中心差分で正誤は判定できません。

# %% tags=["otter_ignore"]
step = 1e-6
upstream = np.array([[[[1.0, 2, 3], [4, 5, 6]]]])
tied = np.array([[[[7.0, 7], [3, 1]]]])
tests = [
    (overlapping[None, None], upstream, (1, 1), pixel) for pixel in [(1, 1), (1, 2), (2, 2), (0, 0)]
]
tests.append((tied, np.array([[[[6.0]]]]), (2, 2), (0, 0)))

gradients = [max_pool_grad_x(dout, x, (2, 2), stride) for x, dout, stride, _ in tests]
if answered(q1=max_pool_forward(tied, (2, 2), (2, 2)), q2=gradients[0]):
    print(f"{'':14}{'backward':>12}{'difference':>12}")
    for (x, dout, stride, (row, column)), dx in zip(tests, gradients, strict=True):
        nudge = step * (np.arange(x.size).reshape(x.shape) == row * x.shape[3] + column)
        above = np.sum(dout * max_pool_forward(x + nudge, (2, 2), stride))
        below = np.sum(dout * max_pool_forward(x - nudge, (2, 2), stride))
        name = f"x[{row}, {column}] = {x[0, 0, row, column]:g}"
        print(f"{name:14}{dx[0, 0, row, column]:12.6f}{(above - below) / (2 * step):12.6f}")

# %% [markdown] lang="en"
# ## 5. Average pooling
#
# The mean treats all pixels of a window alike:
#
# $$
# y[n,c,i,j] = \frac{1}{k_h k_w} \sum_{k=0}^{k_h-1}\sum_{m=0}^{k_w-1} x[n,\,c,\;i\,s_h+k,\;j\,s_w+m]
# $$
#
# In the example of section 1, the first window gives $(1+1+5+6)/4 = 3.25$.

# %% [markdown] lang="ja"
# ## 5. 平均プーリング
#
# 平均は、窓の中の画素をすべて同じように扱います。
#
# $$
# y[n,c,i,j] = \frac{1}{k_h k_w} \sum_{k=0}^{k_h-1}\sum_{m=0}^{k_w-1} x[n,\,c,\;i\,s_h+k,\;j\,s_w+m]
# $$
#
# 第 1 節の例では、最初の窓の平均は $(1+1+5+6)/4 = 3.25$ です。

# %% [raw]
# # BEGIN QUESTION
# name: q3

# %% [markdown] lang="en"
# ### q3. Average pooling, forward
#
# Write `avg_pool_forward`.
#
# - **Takes** `x` (N, C, H, W) and the tuples `pool_size`, `stride`.
# - **Returns** `y` (N, C, OH, OW). Leftover pixels are not used, so each window has all its
#   kh · kw pixels.
# - **Counts**: the numbers, unrounded. `x` stays unchanged.

# %% [markdown] lang="ja"
# ### q3. 平均プーリングの順伝播
#
# `avg_pool_forward` を書いてください。
#
# - **引数**: `x` (N, C, H, W) と、タプル `pool_size`, `stride`。
# - **戻り値**: `y` (N, C, OH, OW)。余った画素は使わないので、どの窓にも kh · kw 個の画素がそろっています。
# - **評価**: 値が正しいこと。丸めはしません。`x` は書き換えません。

# %% [raw]
# # BEGIN SOLUTION


# %%
def avg_pool_forward(x, pool_size, stride):
    """x (N, C, H, W) -> y (N, C, OH, OW), the mean of each window."""
    # BEGIN SOLUTION
    places = list(window_places(x.shape, pool_size, stride))
    return sum(x[:, :, rows, columns] for rows, columns in places) / len(places)
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# ### Its gradient
#
# Each pixel of a window has a share of $1/(k_h k_w)$ in its mean, so each number of `dout` is
# **spread evenly** over its window, and where windows overlap, the shares add up. For 2 × 2
# windows, once side by side and once with stride 1 on a 2 × 3 image:
#
# $$
# \begin{bmatrix} 4&8\\ 12&16 \end{bmatrix} \to
# \left[\begin{array}{cc|cc} 1&1&2&2\\ 1&1&2&2\\ \hline 3&3&4&4\\ 3&3&4&4 \end{array}\right]
# \qquad\qquad
# \begin{bmatrix} 4&8 \end{bmatrix} \to
# \begin{bmatrix} 1&1&0\\ 1&1&0 \end{bmatrix} + \begin{bmatrix} 0&2&2\\ 0&2&2 \end{bmatrix}
# = \begin{bmatrix} 1&3&2\\ 1&3&2 \end{bmatrix}
# $$
#
# The values of `x` do not matter here, only its shape. Therefore the layer remembers no more.

# %% [markdown] lang="ja"
# ### 平均プーリングの勾配
#
# 窓の画素は、どれも平均に $1/(k_h k_w)$ ずつ寄与します。
# ですから `dout` の各値を窓全体に**均等に配り**、窓が重なるところでは足し合わせます。
# 2 × 2 の窓を隙間なく並べた場合と、2 × 3 の画像でストライドを 1 にした場合です。
#
# $$
# \begin{bmatrix} 4&8\\ 12&16 \end{bmatrix} \to
# \left[\begin{array}{cc|cc} 1&1&2&2\\ 1&1&2&2\\ \hline 3&3&4&4\\ 3&3&4&4 \end{array}\right]
# \qquad\qquad
# \begin{bmatrix} 4&8 \end{bmatrix} \to
# \begin{bmatrix} 1&1&0\\ 1&1&0 \end{bmatrix} + \begin{bmatrix} 0&2&2\\ 0&2&2 \end{bmatrix}
# = \begin{bmatrix} 1&3&2\\ 1&3&2 \end{bmatrix}
# $$
#
# ここでは `x` の値は関係なく、必要なのは形だけです。そのため、層も形しか覚えていません。

# %% [raw]
# # BEGIN QUESTION
# name: q4

# %% [markdown] lang="en"
# ### q4. Average pooling, gradient
#
# Write `avg_pool_grad_x`.
#
# - **Takes** `dout` (N, C, OH, OW), `x_shape` = (N, C, H, W), and the tuples `pool_size`, `stride`.
# - **Returns** `dx` of the shape `x_shape`. Pixels that no window reached have gradient 0.
# - **Counts**: the numbers. `dout` stays unchanged.
#
# *Hint*: the layer is linear, so `dx` is its adjoint, as in the convolution notebook:
# $\langle \mathrm{dout}, \mathrm{pool}(v)\rangle = \langle \mathrm{dx}, v\rangle$ for every $v$.

# %% [markdown] lang="ja"
# ### q4. 平均プーリングの勾配
#
# `avg_pool_grad_x` を書いてください。
#
# - **引数**: `dout` (N, C, OH, OW)、`x_shape` = (N, C, H, W)、タプル `pool_size`, `stride`。
# - **戻り値**: 形が `x_shape` の `dx`。どの窓も届かなかった画素の勾配は 0 です。
# - **評価**: 値が正しいこと。`dout` は書き換えません。
#
# *ヒント*: この層は線形なので、畳み込みのノートブックと同じく、`dx` は層の随伴です。
# どんな $v$ についても
# $\langle \mathrm{dout}, \mathrm{pool}(v)\rangle = \langle \mathrm{dx}, v\rangle$ が成り立ちます。

# %% [raw]
# # BEGIN SOLUTION


# %%
def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    """dout (N, C, OH, OW) -> dx of shape x_shape (N, C, H, W)."""
    # BEGIN SOLUTION
    kh, kw = pool_size
    dx = np.zeros(x_shape, dout.dtype)
    for rows, columns in window_places(x_shape, pool_size, stride):
        dx[:, :, rows, columns] += dout / (kh * kw)
    return dx
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: where does the gradient arrive? Take half the sum of squares of `y` as the loss, then
# `dout` is `y` itself: strong where there is ink, 0 on the background. Max pooling sends it to few
# pixels, to those that made the map (where inked pixels tie, you see the division you have chosen).
# Average pooling sends a little to everyone in the window. With overlap, pixels collect from several
# windows; the numbers above the pictures show it.

# %% [markdown] lang="ja"
# **見てみよう**: 勾配はどこに届くのでしょうか。`y` の 2 乗和の半分を損失とすると、`dout` は `y` そのものです。
# インクのあるところで大きく、背景では 0 になります。
# 最大プーリングでは、少数の画素、つまりマップの値を決めた画素だけに届きます
# (インクの画素どうしが同点のところには、あなたの選んだ分け方が現れます)。
# 平均プーリングでは、窓の全員に少しずつ届きます。
# 窓が重なると、いくつもの窓から集める画素が出てきます。図の上の数の違いに注目してください。

# %% tags=["otter_ignore"]
gradients = {}
for kind in (MaxPool2D, AvgPool2D):
    for stride in (4, 2):
        pool = kind(4, stride)
        y = pool.forward(digit)
        dx = None if y is None else pool.backward(y)
        gradients[f"{kind.__name__}(4, stride={stride})"] = y, dx
(y_max, dx_max), _, (y_avg, dx_avg), _ = gradients.values()
if answered(q1=y_max, q2=dx_max, q3=y_avg, q4=dx_avg):
    fig, axes = plt.subplots(1, 5, figsize=(13, 3), layout="constrained")
    draw(axes[0], digit[0, 0], "x", numbers=False, cmap="gray_r", limit=1)
    for ax, (title, (_, dx)) in zip(axes[1:], gradients.items(), strict=True):
        heading = f"dx, {title}\n0 … {dx.max():.2g}"
        draw(ax, dx[0, 0], heading, numbers=False, cmap="Purples")
    plt.show()

# %% [markdown] lang="en"
# ## 6. Global average pooling
#
# What if the window is the whole map? Then each channel becomes one number: how much of its feature
# is there, anywhere. From (N, C, H, W) to (N, C), and the image may have any size.
#
# Many networks end this way, instead of flattening everything into a dense layer. Say there are 256
# maps of 6 × 6 and 10 classes. A dense layer on all pixels needs $256\cdot 36\cdot 10 = 92{,}160$
# weights; on the 256 means it needs $2{,}560$. Position is then forgotten altogether.
#
# $$
# \begin{bmatrix} 1&3&2&0\\ 4&9&5&1\\ 2&6&8&7 \end{bmatrix} \to \frac{48}{12} = 4
# $$

# %% [markdown] lang="ja"
# ## 6. 大域平均プーリング
#
# 窓がマップ全体だったらどうでしょう。各チャネルが、たった一つの数になります。
# その特徴が、場所を問わずどれだけあるか、という数です。
# (N, C, H, W) が (N, C) になり、画像の大きさは何でもかまいません。
#
# すべてを平坦化して全結合層につなぐ代わりに、これで終わるネットワークがたくさんあります。
# 6 × 6 のマップが 256 枚、クラスが 10 個だとしましょう。
# 全画素につなぐ全結合層には $256\cdot 36\cdot 10 = 92{,}160$ 個の重みが必要ですが、
# 256 個の平均につなぐなら $2{,}560$ 個で済みます。その代わり、位置は完全に忘れられます。
#
# $$
# \begin{bmatrix} 1&3&2&0\\ 4&9&5&1\\ 2&6&8&7 \end{bmatrix} \to \frac{48}{12} = 4
# $$

# %% [raw]
# # BEGIN QUESTION
# name: q5

# %% [markdown] lang="en"
# ### q5. Global average pooling
#
# Write `global_avg_pool`.
#
# - **Takes** `x` (N, C, H, W).
# - **Returns** the mean of each map, (N, C): two axes, also for one image or one channel.
# - **Counts**: the numbers and the shape. `x` stays unchanged.

# %% [markdown] lang="ja"
# ### q5. 大域平均プーリング
#
# `global_avg_pool` を書いてください。
#
# - **引数**: `x` (N, C, H, W)。
# - **戻り値**: マップごとの平均 (N, C)。画像が 1 枚でも、チャネルが一つでも、軸は二つです。
# - **評価**: 値と形が正しいこと。`x` は書き換えません。

# %% [raw]
# # BEGIN SOLUTION


# %%
def global_avg_pool(x):
    """x (N, C, H, W) -> (N, C), the mean of each map."""
    return x.mean(axis=(2, 3))  # SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# ## 7. Invariance, measured
#
# "A small shift changes nothing" is a claim; let us put a number to it. Take a map `before` and the
# map `after` the picture has moved. The **relative change** is how much has changed, compared with
# how much there was:
#
# $$
# \mathrm{change}[n] = \frac{\sum_{c,i,j} \left|\,\mathrm{after}[n,c,i,j] - \mathrm{before}[n,c,i,j]\,\right|}
# {\sum_{c,i,j} \left|\,\mathrm{before}[n,c,i,j]\,\right|}
# $$
#
# 0 means that nothing has changed. A bar that moves by half its width,
# $\begin{bmatrix} 0&3&3&0 \end{bmatrix} \to \begin{bmatrix} 0&0&3&3 \end{bmatrix}$, changes by
# $(3+0+3)/6 = 1$. After max pooling with windows of 1 × 2 it is
# $\begin{bmatrix} 3&3 \end{bmatrix} \to \begin{bmatrix} 0&3 \end{bmatrix}$, a change of 0.5.

# %% [markdown] lang="ja"
# ## 7. 不変性を測る
#
# 「少しずれても変わらない」というのは、まだ主張にすぎません。数にしてみましょう。
# 絵が動く前のマップを `before`、動いたあとのマップを `after` とします。
# もともとあった量に対して、どれだけ変わったか。これを**相対変化**と呼ぶことにします。
#
# $$
# \mathrm{change}[n] = \frac{\sum_{c,i,j} \left|\,\mathrm{after}[n,c,i,j] - \mathrm{before}[n,c,i,j]\,\right|}
# {\sum_{c,i,j} \left|\,\mathrm{before}[n,c,i,j]\,\right|}
# $$
#
# 0 なら、何も変わっていません。縦棒が自分の幅の半分だけ動くと、
# $\begin{bmatrix} 0&3&3&0 \end{bmatrix} \to \begin{bmatrix} 0&0&3&3 \end{bmatrix}$ となり、
# 変化は $(3+0+3)/6 = 1$ です。1 × 2 の窓で最大プーリングをすると
# $\begin{bmatrix} 3&3 \end{bmatrix} \to \begin{bmatrix} 0&3 \end{bmatrix}$ となり、変化は 0.5 になります。

# %% [raw]
# # BEGIN QUESTION
# name: q6

# %% [markdown] lang="en"
# ### q6. Relative change
#
# Write `relative_change`.
#
# - **Takes** `before` and `after`, both (N, C, H, W). No image of `before` is all zeros.
# - **Returns** one number per image, (N,), also for a single image.
# - **Counts**: the numbers. `before` and `after` stay unchanged, and may hold negative numbers.

# %% [markdown] lang="ja"
# ### q6. 相対変化
#
# `relative_change` を書いてください。
#
# - **引数**: `before` と `after`。どちらも (N, C, H, W) です。`before` に、全画素が 0 の画像はありません。
# - **戻り値**: 画像ごとに一つの値 (N,)。画像が 1 枚だけのときも形は (1,) です。
# - **評価**: 値が正しいこと。`before` と `after` は書き換えません。どちらにも負の数が入ることがあります。

# %% [raw]
# # BEGIN SOLUTION


# %%
def relative_change(before, after):
    """before, after (N, C, H, W) -> (N,), the sum of |after - before| over that of |before|."""
    # BEGIN SOLUTION
    axes = (1, 2, 3)
    return np.abs(after - before).sum(axis=axes) / np.abs(before).sum(axis=axes)
    # END SOLUTION


# %% [raw]
# # END SOLUTION

# %% [raw]
# # END QUESTION

# %% [markdown] lang="en"
# *Look*: the five moves to the right by one pixel. Red was there before and is gone, blue is new.
# Below each picture stands its relative change, by your measure.

# %% [markdown] lang="ja"
# **見てみよう**: 「5」を右に 1 画素動かします。赤は消えたところ、青は新しく現れたところです。
# 図の下の数は、あなたの関数で測った相対変化です。


# %% tags=["otter_ignore"]
def moved(images, columns):
    """The images (N, C, H, W), moved to the right; zeros come in from the left."""
    width = images.shape[3]
    return np.pad(images, ((0, 0), (0, 0), (0, 0), (columns, 0)))[:, :, :, :width]


layers = {
    "x": lambda images: images,
    "max 2 × 2": MaxPool2D(2).forward,
    "max 4 × 4": MaxPool2D(4).forward,
    "average 4 × 4": AvgPool2D(4).forward,
}
one_pixel = {name: (layer(digit), layer(moved(digit, 1))) for name, layer in layers.items()}
if answered(
    q1=one_pixel["max 2 × 2"][0],
    q3=one_pixel["average 4 × 4"][0],
    q6=relative_change(digit, digit),
):
    fig, axes = plt.subplots(1, 4, figsize=(11, 3.2), layout="constrained")
    for ax, (name, (before, after)) in zip(axes, one_pixel.items(), strict=True):
        draw(ax, (after - before)[0, 0], name, numbers=False, cmap="RdBu", limit=1)
        ax.set_xlabel(f"{relative_change(before, after)[0]:.2f}")
    plt.show()

# %% [markdown] lang="en"
# *Look*: the same for longer ways. The lower a curve, the less the layer notices. Invariance is a
# matter of degree: larger windows notice less, the maximum notices less than the mean, and no layer
# with windows ignores a long way. Only the global mean does not see the move at all, as long as the
# five stays in the picture.
#
# And one thing is exact. When the picture moves by just the stride, here by 4, the pooled map moves
# by one place and is otherwise the same: not *invariant*, but *equivariant*.

# %% [markdown] lang="ja"
# **見てみよう**: もっと遠くまで動かしてみます。曲線が低いほど、その層は動きに鈍感です。
# 不変性は程度の問題です。窓が大きいほど鈍感で、平均より最大値のほうが鈍感ですが、
# 窓を使う層で、長い移動にも気づかないものはありません。
# 大域平均だけは、「5」が画面からはみ出さない限り、動いたことにまったく気づきません。
#
# 一つだけ、厳密に成り立つことがあります。絵がちょうどストライドの分(ここでは 4)だけ動くと、
# プーリング後のマップは 1 マスだけ動き、それ以外は同じです。
# これは*不変*ではなく、*同変*(equivariant)と呼ばれます。

# %% tags=["otter_ignore"]
ways = np.arange(8)
layers["global average"] = lambda images: (
    None if global_avg_pool(images) is None else global_avg_pool(images)[:, :, None, None]
)
maps = {name: [layer(moved(digit, way)) for way in ways] for name, layer in layers.items()}
if answered(
    q1=maps["max 2 × 2"][0],
    q3=maps["average 4 × 4"][0],
    q5=maps["global average"][0],
    q6=relative_change(digit, digit),
):
    fig, ax = plt.subplots(figsize=(7.5, 3.8), layout="constrained")
    for name, (before, *_), pooled in zip(maps, maps.values(), maps.values(), strict=True):
        ax.plot(ways, [relative_change(before, after)[0] for after in pooled], "o-", label=name)
    ax.set(xlabel="pixels to the right", ylabel="relative change", ylim=(-0.05, 2))
    ax.legend(fontsize=9, loc="upper left")
    plt.show()
    by_stride, by_one_place = maps["max 4 × 4"][4], moved(maps["max 4 × 4"][0], 1)
    print("pool(move by 4) == move by 1 (pool):", np.array_equal(by_stride, by_one_place))

# %% [markdown] lang="en"
# ## What you have now
#
# Two layers that shrink maps and hand gradients on, and one rule behind both directions: *ask which
# pixels a number came from, and by what share.*
#
# | | forward | backward |
# | --- | --- | --- |
# | max pooling | the largest of the window | all to the largest; ties share |
# | average pooling | the mean of the window | an equal share to each |
# | both | leftovers are dropped | leftovers get 0; where windows overlap, add |
#
# Before you hand in, restart the kernel and run everything from the top, so that no answer depends
# on a cell that is no longer there.
#
# **Next notebook**: flatten and dense. The maps become one long row of numbers, and a dense layer
# draws its conclusion from them.

# %% [markdown] lang="ja"
# ## まとめ
#
# マップを小さくし、勾配を前の層に渡す層が二つ完成しました。
# 順伝播でも逆伝播でも、考え方は一つです。*その値は、どの画素から、どんな割合で来たのか*。
#
# | | 順伝播 | 逆伝播 |
# | --- | --- | --- |
# | 最大プーリング | 窓の最大値 | すべて最大の画素へ。同点なら分け合う |
# | 平均プーリング | 窓の平均 | 全画素に均等に |
# | 共通 | 余った画素は捨てる | 余った画素は 0。窓が重なるところは足す |
#
# 提出する前に、カーネル(Jupyter のほうです)を再起動し、すべてのセルを上から実行してください。
# もう残っていないセルに頼った解答がないかを確かめるためです。
#
# **次のノートブック**は、平坦化(Flatten)と全結合層です。
# マップは一列に並んだ数になり、全結合層がそこから結論を導きます。
