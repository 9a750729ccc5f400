"""The hidden suite of the assignment `maxpool`."""
