"""The same ReLU object stands in all four places."""

BREAKS = (
    "q3",
    "q9",
)
HINT = {
    "en": "What does a layer remember between forward and backward? And if it is used four times in one pass?",
    "ja": "層は forward と backward の間、何を覚えていますか。1 回の順伝播で四度使われたら、どうなりますか。",
}


def lenet_layers(rng):
    relu = ReLU()
    return [
        *(Conv2D(1, 6, 5, padding=2, rng=rng), relu, MaxPool2D(2)),
        *(Conv2D(6, 16, 5, padding=2, rng=rng), relu, MaxPool2D(2)),
        *(Flatten(), Dense(784, 120, rng=rng), relu, Dense(120, 84, rng=rng), relu),
        Dense(84, 10, rng=rng),
    ]
