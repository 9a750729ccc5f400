"""The first position of the kernel is not counted."""

BREAKS = ("q8",)
HINT = {
    "en": "How many positions does a kernel have that fits exactly once?",
    "ja": "ちょうど 1 回だけ収まるカーネルの位置は、いくつと数えられますか。",
}


answers[1] = (6, 141, 141)
answers[3] = (48, 57, 57)
answers[5] = (20, 8, 8)
