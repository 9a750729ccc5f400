"""The hidden suite of the assignment `flatten`."""
