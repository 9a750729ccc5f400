"""In question 10 each step shortens the row by six."""

length, times = 16, 0
while length >= 6:
    length -= 6
    times += 1
answers[10] = times
