"""In the table to match, each letter stands one line too low."""

choices[5] = ["B", "D", "C", "A"]
