"""Believes that max-pooling is trained."""

choices = {1: "C", 2: "B", 3: "C", 4: "B", 5: ["D", "C", "A", "B"]}
