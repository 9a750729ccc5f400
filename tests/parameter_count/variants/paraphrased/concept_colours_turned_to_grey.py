"""Believes that red, green and blue are averaged before the kernel comes."""

choices = {1: "C", 2: "A", 3: "D", 4: "B", 5: ["D", "C", "A", "B"]}
