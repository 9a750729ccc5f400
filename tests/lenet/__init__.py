"""The hidden suite of the assignment `lenet`."""
