"""Letters are small, full-width, and in one string."""

choices = {1: "c", 2: "Ｂ", 3: " D ", 4: ["B"], 5: "d, c, a, b"}
