"""In question 7 the vector has a hundred entries, as for a picture in grey."""

features = 10 * 10
answers[7] = features * 300 + 300
