"""The frame of zeros and the bigger picture have each other's letter."""

choices[5] = ["D", "C", "B", "A"]
