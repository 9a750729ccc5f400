"""In question 9 one set of five numbers serves all outputs."""

answers[9] = len([-2, -1, 0, 1, 2])
