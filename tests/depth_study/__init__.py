"""The hidden suite of the assignment `depth_study`."""
