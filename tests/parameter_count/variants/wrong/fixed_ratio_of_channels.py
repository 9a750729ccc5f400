"""The parameters are multiplied by out/in channels instead of out channels."""

BREAKS = ("q8",)
HINT = {
    "en": "Is a kernel shared between filters or between channels? Draw two filters on two channels and count their weights one by one.",
    "ja": "フィルタどうし、あるいはチャネルどうしが、同じカーネルを使っていますか。2 チャネルに対するフィルタ 2 個を描いて、重みを一つずつ数えてみましょう。",
}


answers[2] = 56
answers[4] = 434
answers[6] = 182
