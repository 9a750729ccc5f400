"""In question 9 the outermost outputs also have five lines."""

answers[9] = 5 * 12
