"""The key to the bank of concept questions, and what each wrong option should make one think of."""

from __future__ import annotations

from autograder.checks import Text

RIGHT = {
    "flattened": "neighbours",
    "learnt": "kernel_values",
    "chosen": "filters",
    "colours": "added",
    "maps": "number_of_filters",
    "pooled_shape": "kept",
    "pooled_weights": "none",
    "in_common": "windowed",
    "stride_weights": "same",
    "padded": "size_kept",
    "larger_image": "as_before",
    "one_by_one": "mix",
    "moved_image": "follows",
    "robust": "inside",
    "biases": "every_filter",
    "batch": "outputs",
    "two_small": "same_fewer",
    "where_in_vgg": "crossed",
}

MATCHED = {
    "what_it_does": {
        "conv": "ember",
        "dense": "coral",
        "flatten": "daisy",
        "maxpool": "birch",
        "pointwise": "amber",
    },
    "how_many": {
        "conv_large": "dunes",
        "conv_small": "acorn",
        "dense": "eagle",
        "maxpool": "brook",
        "pointwise": "cedar",
    },
    "what_comes_out": {
        "conv_padded": "bread",
        "conv_strided": "dates",
        "conv_valid": "elder",
        "flatten": "cocoa",
        "maxpool": "apple",
    },
    "what_changes": {
        "filters": "chime",
        "kernel": "anvil",
        "padding": "flute",
        "side": "drums",
        "stride": "bugle",
    },
}

HINTS = {
    ("flattened", "border"): Text(
        "Is a pixel of the border left out when an image is flattened?",
        "平坦化するとき、縁の画素は捨てられますか。",
    ),
    ("flattened", "brightness"): Text(
        "Which number does each weight of the layer multiply?",
        "層の重み一つ一つは、どの数に掛けられますか。",
    ),
    ("flattened", "samples"): Text(
        "What is one row of the flattened batch?",
        "平坦化したバッチの 1 行は、何を表していますか。",
    ),
    ("learnt", "kernel_size"): Text(
        "Could the array W change its shape during a step of gradient descent?",
        "勾配降下法の 1 ステップで、配列 W の形が変わることはありますか。",
    ),
    ("learnt", "pool_window"): Text(
        "Has a max-pooling anything that an update would change?",
        "最大プーリングには、更新で変わるものがありますか。",
    ),
    ("learnt", "stride"): Text(
        "Who says how far the kernel moves: the data, or you, when you make the layer?",
        "カーネルをどれだけ動かすかを決めるのは、データですか、層を作るあなたですか。",
    ),
    ("chosen", "bias"): Text("Is there a gradient db?", "勾配 db はありますか。"),
    ("chosen", "dense_weights"): Text(
        "What does update do to the weights of a dense layer?",
        "全結合層の update は、重みをどうしますか。",
    ),
    ("chosen", "detected"): Text(
        "What does a filter respond to when its numbers are still random?",
        "フィルタの中の数がまだ乱数のとき、そのフィルタは何に反応しますか。",
    ),
    ("colours", "grey"): Text(
        "Could such a filter tell red from blue of the same brightness?",
        "そのようなフィルタで、同じ明るさの赤と青を区別できますか。",
    ),
    ("colours", "same_kernel"): Text(
        "W has the shape (F, C, KH, KW). What is the second axis for?",
        "W の形は (F, C, KH, KW) です。2 番目の軸は何のためにありますか。",
    ),
    ("colours", "three_maps"): Text(
        "What happens to the results of the channels in the sum over c?",
        "c についての和で、チャネルごとの結果はどうなりますか。",
    ),
    ("maps", "input_channels"): Text(
        "LeNet's first layer sees one channel. How many maps does it put out?",
        "LeNet の最初の層が見るのは 1 チャネルです。マップは何枚出力しますか。",
    ),
    ("maps", "kernel"): Text(
        "Into how many numbers is a window of products added up?",
        "窓の中の積は、いくつの数に足し合わされますか。",
    ),
    ("maps", "product"): Text(
        "Does a filter put out one map for each channel that it sees, or add them up?",
        "フィルタは、見ているチャネルごとにマップを出しますか、それとも足し合わせますか。",
    ),
    ("pooled_shape", "halved"): Text(
        "Along which axes does the window of a pooling move?",
        "プーリングの窓は、どの軸に沿って動きますか。",
    ),
    ("pooled_shape", "merged"): Text(
        "Does a pooling compare numbers of different channels?",
        "プーリングは、別のチャネルの数どうしを比べますか。",
    ),
    ("pooled_shape", "slid"): Text(
        "How far does the window move each time?", "窓は 1 回にどれだけ動きますか。"
    ),
    ("pooled_weights", "four"): Text(
        "What would the four places of the window be multiplied by?",
        "窓の四つの位置の値に、何かを掛けていますか。",
    ),
    ("pooled_weights", "per_channel"): Text(
        "Is anything added to the maximum?", "最大値に何かを足していますか。"
    ),
    ("pooled_weights", "window_each"): Text(
        "Has your MaxPool2D an array W?", "あなたの MaxPool2D に配列 W はありますか。"
    ),
    ("in_common", "linear"): Text(
        "Is the maximum of a sum the sum of the maxima? Try (0, 1) and (1, 0).",
        "和の最大値は、最大値の和と等しいですか。(0, 1) と (1, 0) で試してみましょう。",
    ),
    ("in_common", "mixing"): Text(
        "Does a pooling compare numbers of different channels?",
        "プーリングは、別のチャネルの数どうしを比べますか。",
    ),
    ("in_common", "trained"): Text(
        "Which of the two has parameters?", "二つのうち、パラメータを持つのはどちらですか。"
    ),
    ("stride_weights", "doubled"): Text(
        "Is the stride in the formula of the parameters?",
        "パラメータ数の式に、ストライドは出てきますか。",
    ),
    ("stride_weights", "quartered"): Text(
        "What falls to a quarter: the weights, or the places at which they are used?",
        "4 分の 1 になるのは、重みの数ですか、重みが使われる場所の数ですか。",
    ),
    ("stride_weights", "smaller"): Text(
        "Does a kernel that moves further become smaller?",
        "大きく動くカーネルは、小さくなりますか。",
    ),
    ("padded", "frame_weights"): Text(
        "Which weight meets a padded zero: a new one, or one that is there already?",
        "パディングの 0 に掛けられる重みは、新しいものですか、もともとあるものですか。",
    ),
    ("padded", "larger_than_input"): Text(
        "By how much does a 3 × 3 kernel without padding make the output smaller?",
        "パディングがないとき、3 × 3 のカーネルで出力はどれだけ小さくなりますか。",
    ),
    ("padded", "seen_further"): Text(
        "Has the kernel grown, or the image?", "大きくなったのは、カーネルですか、画像ですか。"
    ),
    ("larger_image", "each_place"): Text(
        "Does a weight of a convolution belong to one place of the image?",
        "畳み込みの重みは、画像の一つの場所だけのものですか。",
    ),
    ("larger_image", "four_times"): Text(
        "Is the size of the image in the formula of the parameters?",
        "パラメータ数の式に、画像の大きさは出てきますか。",
    ),
    ("larger_image", "stretched"): Text(
        "What grows in number on a larger image: the places inside the kernel, or the positions "
        "at which it lies?",
        "大きな画像で増えるのは、カーネルの中のマスですか、カーネルを置く位置ですか。",
    ),
    ("one_by_one", "blur"): Text(
        "Which pixels does an output number depend on?",
        "出力の一つの数は、どの画素で決まりますか。",
    ),
    ("one_by_one", "halve"): Text(
        "How many positions has a kernel of 1 on an axis?",
        "大きさ 1 のカーネルを置ける位置は、一つの軸にいくつありますか。",
    ),
    ("one_by_one", "nothing"): Text(
        "How many weights are there from 256 to 64 channels?",
        "256 チャネルを 64 チャネルにするとき、重みはいくつありますか。",
    ),
    ("moved_image", "stays"): Text(
        "Where in the map is the response to an edge, and where after the edge has moved?",
        "エッジへの反応は、マップのどこに現れますか。エッジが動いたあとはどうですか。",
    ),
    ("moved_image", "times_kernel"): Text(
        "By how many pixels lie two neighbouring windows apart when the stride is 1?",
        "ストライドが 1 のとき、隣り合う窓は何画素離れていますか。",
    ),
    ("moved_image", "unrelated"): Text(
        "Which weights are used three pixels further on?",
        "3 画素先で使われるのは、どの重みですか。",
    ),
    ("robust", "averaged"): Text(
        "Which of the numbers in the window reach the output?",
        "窓の中の数のうち、出力に届くのはどれですか。",
    ),
    ("robust", "never"): Text(
        "And if the maximum moves out of its window?", "最大の値が窓の外に出たら、どうなりますか。"
    ),
    ("robust", "weights"): Text("Has a max-pooling weights?", "最大プーリングに重みはありますか。"),
    ("biases", "every_kernel"): Text(
        "A filter adds up what its 16 kernels give. How many sums are there to add a bias to?",
        "フィルタは、16 枚のカーネルの結果を足し合わせます。バイアスを足す相手の和はいくつですか。",
    ),
    ("biases", "every_input"): Text(
        "Is a bias added to what goes in, or to what comes out?",
        "バイアスは、入力に足しますか、出力に足しますか。",
    ),
    ("biases", "whole_layer"): Text("What is the shape of b?", "b の形は何ですか。"),
    ("batch", "channels"): Text(
        "What decides the number of channels?", "チャネル数を決めるのは何ですか。"
    ),
    ("batch", "gradients"): Text(
        "Which shape has dW, and what becomes of the batch axis in it?",
        "dW の形は何ですか。バッチの軸はどうなっていますか。",
    ),
    ("batch", "parameters"): Text(
        "Do the images of a batch have weights of their own?",
        "バッチの画像は、それぞれ別の重みを持っていますか。",
    ),
    ("two_small", "only_three"): Text(
        "What does the second kernel look at: pixels, or numbers that have seen pixels?",
        "二つ目のカーネルが見るのは、画素ですか、画素を見た数ですか。",
    ),
    ("two_small", "same_more"): Text(
        "Count the weights from C to C channels, for both.",
        "C チャネルから C チャネルへの重みを、両方について数えてみましょう。",
    ),
    ("two_small", "six"): Text(
        "Do neighbouring windows overlap? What is new in each?",
        "隣り合う窓は重なっていますか。新しく加わるのはどの部分ですか。",
    ),
    ("where_in_vgg", "both_conv"): Text(
        "Look at the picture of section 7: how tall is the first dense layer on the left?",
        "第 7 節の図を見てみましょう。左側で、最初の全結合層の棒はどれだけの高さですか。",
    ),
    ("where_in_vgg", "both_dense"): Text(
        "And how often is a weight of a convolution used for one image?",
        "では、畳み込みの重みは画像 1 枚につき何回使われますか。",
    ),
    ("where_in_vgg", "turned"): Text(
        "Which kind of layer uses a weight at many places?",
        "一つの重みを多くの場所で使うのは、どちらの種類の層ですか。",
    ),
}

MATCH_HINTS = {
    "what_it_does": Text(
        "For each layer ask: which numbers meet in one output, and are there weights?",
        "それぞれの層について、一つの出力でどの数どうしが出会うか、重みがあるかを考えましょう。",
    ),
    "how_many": Text(
        "Count the weights of one output first, add its bias, then multiply.",
        "まず出力一つ分の重みを数え、バイアスを加え、それから掛けましょう。",
    ),
    "what_comes_out": Text(
        "Count channels, then height, then width, each by itself.",
        "チャネル、高さ、幅を一つずつ別々に数えましょう。",
    ),
    "what_changes": Text(
        "Ask twice: is it in the formula of the parameters, and how many output numbers are there?",
        "パラメータ数の式に出てくるか、出力の数がいくつになるか、の二つを考えましょう。",
    ),
}
