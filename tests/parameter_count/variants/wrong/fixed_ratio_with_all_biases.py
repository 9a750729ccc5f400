"""The weights are multiplied by out/in channels, the biases are all there."""

BREAKS = ("q8",)
HINT = {
    "en": "The biases are right. How many kernels has one filter?",
    "ja": "バイアスは合っています。フィルタ一つにカーネルは何枚ありますか。",
}


answers[2] = 60
answers[4] = 480
answers[6] = 200
answers[8] = 2600
