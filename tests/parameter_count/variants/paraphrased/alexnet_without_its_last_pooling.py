"""AlexNet goes from its fifth convolution straight to the vector."""

alexnet_stack = [
    ("conv", 64, 11, 4, 2),
    ("pool", 3, 2),
    ("conv", 192, 5, 1, 2),
    ("pool", 3, 2),
    ("conv", 384, 3, 1, 1),
    ("conv", 256, 3, 1, 1),
    ("conv", 256, 3, 1, 1),
    ("flatten",),
    ("dense", 4096),
    ("dense", 4096),
    ("dense", 1000),
]
alexnet = count_network((3, 224, 224), alexnet_stack)
