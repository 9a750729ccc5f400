"""What the benchmarks reckon with, and what they wrote."""
