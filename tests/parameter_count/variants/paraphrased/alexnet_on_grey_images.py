"""AlexNet sees black-and-white photographs."""

net = [("conv", 64, 11, 4, 2), ("pool", 3, 2)]
net += [("conv", 192, 5, 1, 2), ("pool", 3, 2)]
net += [("conv", 384, 3, 1, 1), ("conv", 256, 3, 1, 1), ("conv", 256, 3, 1, 1), ("pool", 3, 2)]
net += [("flatten",), ("dense", 4096), ("dense", 4096), ("dense", 1000)]
alexnet = count_network((1, 224, 224), net)
