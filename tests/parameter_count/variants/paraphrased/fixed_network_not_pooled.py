"""In question 11 the maps stay 32 by 32 until they become a vector."""

count = 32 * (3 * 3 * 3) + 32
count += 32 * (32 * 3 * 3) + 32
count += (32 * 32 * 32) * 20 + 20
count += 20 * 10 + 10
answers[11] = count
