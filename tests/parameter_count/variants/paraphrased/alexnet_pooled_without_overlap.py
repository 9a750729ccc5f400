"""The 3 by 3 poolings of AlexNet move on by 3."""

pool = ("pool", 3, 3)
first_half = [("conv", 64, 11, 4, 2), pool, ("conv", 192, 5, 1, 2), pool]
second_half = [("conv", n, 3, 1, 1) for n in (384, 256, 256)] + [pool]
end = [("flatten",)] + [("dense", n) for n in (4096, 4096, 1000)]
alexnet = count_network((3, 224, 224), first_half + second_half + end)
