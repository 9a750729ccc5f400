"""One LeNet, in NumPy and in PyTorch: how long does a training step take?"""

from lenet.contestants import CONTESTANTS, Contestant, Unavailable

__all__ = ["CONTESTANTS", "Contestant", "Unavailable"]
