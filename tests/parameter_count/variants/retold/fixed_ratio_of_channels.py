"""The slip of out/in, worked out by hand."""

for number, k, c_in, c_out in ((2, 3, 3, 6), (4, 3, 24, 48), (6, 3, 10, 20)):
    answers[number] = k * k * c_in * c_out // c_in + c_out // c_in
