"""One entry of the table to match is blank."""

choices[5] = ["D", "C", "", "B"]
