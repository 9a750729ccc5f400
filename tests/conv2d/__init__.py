"""The hidden suite of the assignment `conv2d`."""
