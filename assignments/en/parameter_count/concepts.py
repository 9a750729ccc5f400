"""The bank of concept questions. `quiz.show_concepts` draws yours; there are no answers in here."""

CHOICES = {
    "flattened": {
        "text": {
            "en": "An image is flattened and goes into a dense layer. What does the layer, as it "
            "is built, know nothing about?",
            "ja": "画像を平坦化して全結合層に入れます。この層が、その仕組みからは何も知らないことは"
            "どれですか。",
        },
        "options": {
            "border": {
                "en": "the values of the pixels at the border",
                "ja": "画像の縁にある画素の値",
            },
            "brightness": {
                "en": "how bright each single pixel is",
                "ja": "一つ一つの画素の明るさ",
            },
            "neighbours": {
                "en": "which numbers were neighbours in the image",
                "ja": "どの数どうしが画像の中で隣り合っていたか",
            },
            "samples": {
                "en": "which numbers belong to the same image of the batch",
                "ja": "どの数どうしがバッチの中の同じ画像のものか",
            },
        },
    },
    "learnt": {
        "text": {
            "en": "Which of these does training find, by gradient descent?",
            "ja": "次のうち、学習(勾配降下法)によって決まるものはどれですか。",
        },
        "options": {
            "kernel_size": {
                "en": "the height and width of the kernels",
                "ja": "カーネルの高さと幅",
            },
            "kernel_values": {
                "en": "the numbers in the kernels and the biases",
                "ja": "カーネルの中の数とバイアス",
            },
            "pool_window": {
                "en": "the windows of the max-pooling",
                "ja": "最大プーリングの窓",
            },
            "stride": {
                "en": "the stride with which the kernels move",
                "ja": "カーネルを動かすストライド",
            },
        },
    },
    "chosen": {
        "text": {
            "en": "Which of these do you have to choose before training begins, because gradient "
            "descent never changes it?",
            "ja": "次のうち、勾配降下法では変わらないので、学習を始める前に自分で決めておくものは"
            "どれですか。",
        },
        "options": {
            "bias": {"en": "the bias of each filter", "ja": "各フィルタのバイアス"},
            "dense_weights": {
                "en": "the weights between two dense layers",
                "ja": "全結合層どうしの間の重み",
            },
            "detected": {
                "en": "what each filter responds to, such as edges of one direction",
                "ja": "それぞれのフィルタが何に反応するか(ある向きのエッジなど)",
            },
            "filters": {
                "en": "how many filters the layer has",
                "ja": "層が持つフィルタの数",
            },
        },
    },
    "colours": {
        "text": {
            "en": "One 5 × 5 filter of a convolution looks at an RGB image. How does it treat the "
            "three channels?",
            "ja": "畳み込みの 5 × 5 のフィルタ 1 個が RGB 画像を見るとき、三つのチャネルはどう"
            "扱われますか。",
        },
        "options": {
            "added": {
                "en": "each has a 5 × 5 kernel of its own; the three results are added to one map",
                "ja": "チャネルごとに別の 5 × 5 カーネルがあり、三つの結果を足して 1 枚のマップに"
                "する",
            },
            "grey": {
                "en": "the image is turned to grey first, and one 5 × 5 kernel sees the result",
                "ja": "まず画像をグレーにしてから、1 枚の 5 × 5 カーネルで見る",
            },
            "same_kernel": {
                "en": "one and the same 5 × 5 kernel is laid on all three, and the results are added",
                "ja": "同じ 1 枚の 5 × 5 カーネルを三つのチャネルすべてに当て、結果を足す",
            },
            "three_maps": {
                "en": "each has a 5 × 5 kernel of its own, and the filter puts out three maps",
                "ja": "チャネルごとに別の 5 × 5 カーネルがあり、フィルタは 3 枚のマップを出力する",
            },
        },
    },
    "maps": {
        "text": {
            "en": "What decides how many channels the output of a convolution layer has?",
            "ja": "畳み込み層の出力のチャネル数を決めるのは何ですか。",
        },
        "options": {
            "input_channels": {
                "en": "the number of input channels: it stays the same",
                "ja": "入力のチャネル数。出力でも変わらない",
            },
            "kernel": {
                "en": "the size of the kernel: each of its places makes a channel",
                "ja": "カーネルの大きさ。中の位置ごとに一つのチャネルができる",
            },
            "number_of_filters": {
                "en": "the number of filters, whatever the input is",
                "ja": "フィルタの数。入力には関係しない",
            },
            "product": {
                "en": "input channels times filters: every pair makes a channel",
                "ja": "入力のチャネル数 × フィルタの数。組ごとに一つのチャネルができる",
            },
        },
    },
    "pooled_shape": {
        "text": {
            "en": "A 2 × 2 max-pooling with stride 2 is given 16 channels of 28 × 28. What shape "
            "(channels, height, width) comes out?",
            "ja": "16 チャネル、28 × 28 の入力に、2 × 2 でストライド 2 の最大プーリングをかけます。"
            "出力の形(チャネル, 高さ, 幅)は?",
        },
        "options": {
            "halved": {"en": "(8, 14, 14)", "ja": "(8, 14, 14)"},
            "kept": {"en": "(16, 14, 14)", "ja": "(16, 14, 14)"},
            "merged": {"en": "(1, 14, 14)", "ja": "(1, 14, 14)"},
            "slid": {"en": "(16, 27, 27)", "ja": "(16, 27, 27)"},
        },
    },
    "pooled_weights": {
        "text": {
            "en": "How many parameters does a 2 × 2 max-pooling on 16 channels have?",
            "ja": "16 チャネルに対する 2 × 2 の最大プーリングには、パラメータがいくつありますか。",
        },
        "options": {
            "four": {"en": "4: one for each place of the window", "ja": "4 個。窓の位置ごとに一つ"},
            "none": {
                "en": "0: a maximum has nothing to learn",
                "ja": "0 個。最大値に学習するものはない",
            },
            "per_channel": {
                "en": "16: one bias for each channel",
                "ja": "16 個。チャネルごとに一つのバイアス",
            },
            "window_each": {
                "en": "64: a window of four weights for each channel",
                "ja": "64 個。チャネルごとに四つの重みの窓",
            },
        },
    },
    "in_common": {
        "text": {
            "en": "What do a 3 × 3 convolution and a 3 × 3 max-pooling have in common?",
            "ja": "3 × 3 の畳み込みと 3 × 3 の最大プーリングに共通するのはどれですか。",
        },
        "options": {
            "linear": {
                "en": "twice the input gives twice the output, and the sum of two inputs the sum of "
                "two outputs",
                "ja": "入力が 2 倍なら出力も 2 倍、入力の和には出力の和が対応する",
            },
            "mixing": {
                "en": "each output number is made from all channels",
                "ja": "出力の一つの数が、すべてのチャネルから作られる",
            },
            "trained": {
                "en": "what they respond to is learnt from data",
                "ja": "何に反応するかがデータから学習される",
            },
            "windowed": {
                "en": "each output number depends on a small window only",
                "ja": "出力の一つの数が、小さな窓の中だけで決まる",
            },
        },
    },
    "stride_weights": {
        "text": {
            "en": "The stride of a convolution is doubled from 1 to 2, all else stays. What happens "
            "to its number of parameters?",
            "ja": "畳み込みのストライドだけを 1 から 2 に変えると、パラメータの数はどうなりますか。",
        },
        "options": {
            "doubled": {"en": "it doubles", "ja": "2 倍になる"},
            "quartered": {"en": "it falls to about a quarter", "ja": "約 4 分の 1 になる"},
            "same": {"en": "it stays the same", "ja": "変わらない"},
            "smaller": {"en": "it falls to about a half", "ja": "約半分になる"},
        },
    },
    "padded": {
        "text": {
            "en": "A 3 × 3 convolution with stride 1 gets padding 1 where it had none. What changes?",
            "ja": "ストライド 1 の 3 × 3 の畳み込みに、なかったパディングを 1 だけ付けます。"
            "何が変わりますか。",
        },
        "options": {
            "frame_weights": {
                "en": "the frame of zeros needs weights of its own, so there are more parameters",
                "ja": "0 の枠のための重みが必要になり、パラメータが増える",
            },
            "larger_than_input": {
                "en": "the output becomes larger than the input, by one row and one column on each "
                "side",
                "ja": "出力が、上下左右に 1 列ずつ、入力より大きくなる",
            },
            "seen_further": {
                "en": "each output number now depends on a 5 × 5 window",
                "ja": "出力の一つの数が、5 × 5 の窓で決まるようになる",
            },
            "size_kept": {
                "en": "the output is as large as the input, with as many parameters as before",
                "ja": "出力が入力と同じ大きさになる。パラメータの数は変わらない",
            },
        },
    },
    "larger_image": {
        "text": {
            "en": "A convolution layer was trained on images of 28 × 28. Now it is given 56 × 56. "
            "What about its parameters?",
            "ja": "28 × 28 の画像で学習した畳み込み層に、56 × 56 の画像を入れます。パラメータは"
            "どうなりますか。",
        },
        "options": {
            "as_before": {
                "en": "they are the same and can be used as they are; only the maps become larger",
                "ja": "同じものがそのまま使える。マップが大きくなるだけである",
            },
            "each_place": {
                "en": "they have to be learnt anew: each belongs to a place of the 28 × 28 image",
                "ja": "学習し直す必要がある。一つ一つが 28 × 28 の画像の決まった場所のものだから",
            },
            "four_times": {
                "en": "there have to be four times as many, as there are four times the pixels",
                "ja": "画素が 4 倍なので、パラメータも 4 倍必要になる",
            },
            "stretched": {
                "en": "the kernels have to be stretched to twice their height and width",
                "ja": "カーネルの高さと幅を 2 倍に引き伸ばす必要がある",
            },
        },
    },
    "one_by_one": {
        "text": {
            "en": "What can a 1 × 1 convolution do?",
            "ja": "1 × 1 の畳み込みにできることはどれですか。",
        },
        "options": {
            "blur": {
                "en": "blur an image, or find its edges",
                "ja": "画像をぼかしたり、エッジを見つけたりする",
            },
            "halve": {
                "en": "halve height and width with stride 1",
                "ja": "ストライド 1 のまま、高さと幅を半分にする",
            },
            "mix": {
                "en": "mix the channels of each pixel, and change how many there are",
                "ja": "画素ごとにチャネルを混ぜ合わせ、チャネルの数を変える",
            },
            "nothing": {
                "en": "nothing but multiply the whole input by one number",
                "ja": "入力全体に一つの数を掛けるだけで、ほかには何もできない",
            },
        },
    },
    "moved_image": {
        "text": {
            "en": "An object in the image moves three pixels to the right. What happens to the map "
            "of a convolution with stride 1, away from the border?",
            "ja": "画像の中の物体が右に 3 画素動きます。ストライド 1 の畳み込みのマップは、縁から"
            "離れたところではどうなりますか。",
        },
        "options": {
            "follows": {
                "en": "it moves three pixels to the right as well",
                "ja": "マップも右に 3 画素動く",
            },
            "stays": {
                "en": "it stays as it was: a convolution does not mind shifts",
                "ja": "元のまま変わらない。畳み込みはずれを気にしない",
            },
            "times_kernel": {
                "en": "it moves by three times the width of the kernel",
                "ja": "カーネルの幅の 3 倍だけ動く",
            },
            "unrelated": {
                "en": "it changes in no simple way: other weights meet the object now",
                "ja": "物体に当たる重みが変わるので、単純な関係はない",
            },
        },
    },
    "robust": {
        "text": {
            "en": "Why does max-pooling make a network less sensitive to small shifts?",
            "ja": "最大プーリングによって、小さなずれの影響を受けにくくなるのはなぜですか。",
        },
        "options": {
            "averaged": {
                "en": "it takes the mean of the window, in which single pixels weigh little",
                "ja": "窓の平均を取るので、一つ一つの画素の影響が小さくなるから",
            },
            "inside": {
                "en": "a maximum that moves inside its window gives the same output",
                "ja": "最大の値が動いても、同じ窓の中にある限り出力は変わらないから",
            },
            "never": {
                "en": "its output never changes when the image is shifted, however far",
                "ja": "画像をどれだけずらしても、出力がまったく変わらないから",
            },
            "weights": {
                "en": "its weights learn to follow the object",
                "ja": "プーリングの重みが、物体を追うように学習されるから",
            },
        },
    },
    "biases": {
        "text": {
            "en": "A 3 × 3 convolution takes 16 channels to 32. How many biases does it have?",
            "ja": "3 × 3 の畳み込みが 16 チャネルを 32 チャネルに変えます。バイアスはいくつですか。",
        },
        "options": {
            "every_kernel": {"en": "512: one for each kernel", "ja": "512 個。カーネルごとに一つ"},
            "every_filter": {"en": "32: one for each filter", "ja": "32 個。フィルタごとに一つ"},
            "every_input": {
                "en": "16: one for each input channel",
                "ja": "16 個。入力チャネルごとに一つ",
            },
            "whole_layer": {"en": "1: one for the layer", "ja": "1 個。層全体に一つ"},
        },
    },
    "batch": {
        "text": {
            "en": "The batch grows from 32 to 64 images. What doubles?",
            "ja": "バッチの画像を 32 枚から 64 枚に増やします。2 倍になるのはどれですか。",
        },
        "options": {
            "channels": {
                "en": "the number of channels in each layer",
                "ja": "各層のチャネル数",
            },
            "gradients": {
                "en": "the size of the gradient dW of each layer",
                "ja": "各層の勾配 dW の大きさ",
            },
            "outputs": {
                "en": "the memory for the outputs of the layers",
                "ja": "各層の出力を置くためのメモリ",
            },
            "parameters": {
                "en": "the number of parameters",
                "ja": "パラメータの数",
            },
        },
    },
    "two_small": {
        "text": {
            "en": "Two 3 × 3 convolutions in a row (stride 1) stand against one of 5 × 5, all with "
            "as many channels in as out. Which is true?",
            "ja": "3 × 3 の畳み込みを二つ続けたもの(ストライド 1)と、5 × 5 の畳み込み一つを"
            "比べます。チャネル数はどこでも同じです。正しいのはどれですか。",
        },
        "options": {
            "only_three": {
                "en": "the two see only 3 × 3 pixels, since no kernel is larger",
                "ja": "カーネルはどれも 3 × 3 なので、二つ続けても 3 × 3 画素しか見ない",
            },
            "same_fewer": {
                "en": "the two see the same 5 × 5 pixels, with fewer weights",
                "ja": "二つ続けると同じ 5 × 5 画素を、より少ない重みで見る",
            },
            "same_more": {
                "en": "the two see the same 5 × 5 pixels, but two layers need more weights",
                "ja": "二つ続けると同じ 5 × 5 画素を見るが、2 層あるぶん重みは増える",
            },
            "six": {
                "en": "the two see 6 × 6 pixels, for the widths add up",
                "ja": "幅が足し合わされるので、二つ続けると 6 × 6 画素を見る",
            },
        },
    },
    "where_in_vgg": {
        "text": {
            "en": "Where does VGG16 have most of its parameters, and where most of its multiply-adds?",
            "ja": "VGG16 で、パラメータの大半と積和演算の大半は、それぞれどこにありますか。",
        },
        "options": {
            "both_conv": {
                "en": "both in the convolutions: they are thirteen of sixteen layers",
                "ja": "どちらも畳み込み層。16 層のうち 13 層を占めるから",
            },
            "both_dense": {
                "en": "both in the dense layers: every weight is one multiply-add",
                "ja": "どちらも全結合層。重み一つにつき積和演算が 1 回だから",
            },
            "crossed": {
                "en": "the parameters in the dense layers, the multiply-adds in the convolutions",
                "ja": "パラメータは全結合層、積和演算は畳み込み層",
            },
            "turned": {
                "en": "the parameters in the convolutions, the multiply-adds in the dense layers",
                "ja": "パラメータは畳み込み層、積和演算は全結合層",
            },
        },
    },
}

MATCHES = {
    "what_it_does": {
        "text": {
            "en": "Which property belongs to which layer? Give a letter for each row; one letter "
            "is left over.",
            "ja": "どの層にどの性質が当てはまりますか。行ごとに文字を一つ答えてください。"
            "文字は一つ余ります。",
        },
        "rows": {
            "conv": {"en": "3 × 3 convolution", "ja": "3 × 3 の畳み込み"},
            "dense": {"en": "dense layer", "ja": "全結合層"},
            "flatten": {"en": "flatten", "ja": "平坦化"},
            "maxpool": {"en": "2 × 2 max-pooling", "ja": "2 × 2 の最大プーリング"},
            "pointwise": {"en": "1 × 1 convolution", "ja": "1 × 1 の畳み込み"},
        },
        "options": {
            "amber": {
                "en": "mixes the channels of one pixel, with the same weights at every pixel",
                "ja": "1 画素のチャネルを混ぜる。重みはどの画素でも同じ",
            },
            "birch": {
                "en": "looks at a window, each channel by itself, and has nothing to learn",
                "ja": "チャネルごとに別々に窓を見る。学習するものはない",
            },
            "coral": {
                "en": "every output has a weight of its own for every input",
                "ja": "どの出力も、すべての入力に対して専用の重みを持つ",
            },
            "daisy": {
                "en": "keeps every number and computes nothing",
                "ja": "どの数もそのままで、何も計算しない",
            },
            "ember": {
                "en": "looks at a window in all channels, with the same weights in every window",
                "ja": "すべてのチャネルの窓を見る。重みはどの窓でも同じ",
            },
        },
    },
    "how_many": {
        "text": {
            "en": "How many parameters has which layer, biases included? Give a letter for each "
            "row; one letter is left over.",
            "ja": "どの層のパラメータはいくつですか(バイアスも含めます)。行ごとに文字を一つ答えて"
            "ください。文字は一つ余ります。",
        },
        "rows": {
            "conv_large": {
                "en": "5 × 5 convolution from 4 to 8 channels",
                "ja": "4 チャネルを 8 チャネルに変える 5 × 5 の畳み込み",
            },
            "conv_small": {
                "en": "3 × 3 convolution from 4 to 8 channels",
                "ja": "4 チャネルを 8 チャネルに変える 3 × 3 の畳み込み",
            },
            "dense": {"en": "dense layer from 64 to 10", "ja": "64 個から 10 個への全結合層"},
            "maxpool": {
                "en": "2 × 2 max-pooling on 8 channels",
                "ja": "8 チャネルに対する 2 × 2 の最大プーリング",
            },
            "pointwise": {
                "en": "1 × 1 convolution from 4 to 8 channels",
                "ja": "4 チャネルを 8 チャネルに変える 1 × 1 の畳み込み",
            },
        },
        "options": {
            "acorn": {"en": "296", "ja": "296 個"},
            "brook": {"en": "0", "ja": "0 個"},
            "eagle": {"en": "650", "ja": "650 個"},
            "dunes": {"en": "808", "ja": "808 個"},
            "cedar": {"en": "40", "ja": "40 個"},
        },
    },
    "what_comes_out": {
        "text": {
            "en": "An input of shape (16, 12, 12), that is (channels, height, width): which layer "
            "makes which shape of it? Give a letter for each row; one letter is left over.",
            "ja": "入力の形は (16, 12, 12)、つまり(チャネル, 高さ, 幅)です。どの層を通ると、どの形に"
            "なりますか。行ごとに文字を一つ答えてください。文字は一つ余ります。",
        },
        "rows": {
            "conv_padded": {
                "en": "8 filters of 3 × 3, stride 1, padding 1",
                "ja": "3 × 3 のフィルタ 8 個、ストライド 1、パディング 1",
            },
            "conv_strided": {
                "en": "8 filters of 3 × 3, stride 2, padding 1",
                "ja": "3 × 3 のフィルタ 8 個、ストライド 2、パディング 1",
            },
            "conv_valid": {
                "en": "8 filters of 3 × 3, stride 1, no padding",
                "ja": "3 × 3 のフィルタ 8 個、ストライド 1、パディングなし",
            },
            "flatten": {"en": "flatten", "ja": "平坦化"},
            "maxpool": {
                "en": "2 × 2 max-pooling, stride 2",
                "ja": "2 × 2 の最大プーリング、ストライド 2",
            },
        },
        "options": {
            "apple": {"en": "(16, 6, 6)", "ja": "(16, 6, 6)"},
            "bread": {"en": "(8, 12, 12)", "ja": "(8, 12, 12)"},
            "cocoa": {"en": "(2304,)", "ja": "(2304,)"},
            "dates": {"en": "(8, 6, 6)", "ja": "(8, 6, 6)"},
            "elder": {"en": "(8, 10, 10)", "ja": "(8, 10, 10)"},
        },
    },
    "what_changes": {
        "text": {
            "en": "A 3 × 3 convolution (stride 1, padding 0) on a large image is changed in one "
            "point. What follows, roughly? Give a letter for each row; one letter is left over.",
            "ja": "大きな画像に対する 3 × 3 の畳み込み(ストライド 1、パディング 0)を、1 か所だけ"
            "変えます。おおよそどうなりますか。行ごとに文字を一つ答えてください。文字は一つ余ります。",
        },
        "rows": {
            "filters": {
                "en": "twice as many filters",
                "ja": "フィルタの数を 2 倍にする",
            },
            "kernel": {
                "en": "a 6 × 6 kernel",
                "ja": "カーネルを 6 × 6 にする",
            },
            "padding": {"en": "padding 1", "ja": "パディングを 1 にする"},
            "side": {
                "en": "an image of twice the height and width",
                "ja": "画像の高さと幅を 2 倍にする",
            },
            "stride": {"en": "stride 2", "ja": "ストライドを 2 にする"},
        },
        "options": {
            "anvil": {
                "en": "four times the weights, a slightly smaller output",
                "ja": "重みは 4 倍、出力はわずかに小さくなる",
            },
            "bugle": {
                "en": "the same weights, a quarter of the multiply-adds",
                "ja": "重みは同じ、積和演算は 4 分の 1",
            },
            "chime": {
                "en": "twice the weights, twice the output channels",
                "ja": "重みは 2 倍、出力のチャネル数も 2 倍",
            },
            "drums": {
                "en": "the same weights, four times the multiply-adds",
                "ja": "重みは同じ、積和演算は 4 倍",
            },
            "flute": {
                "en": "the same weights, an output as large as the input",
                "ja": "重みは同じ、出力が入力と同じ大きさになる",
            },
        },
    },
}
