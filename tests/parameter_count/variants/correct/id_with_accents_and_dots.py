"""The id has other letters and signs."""

STUDENT_ID = "Å. Ødegård / 12.7"
answers.update(count_answers(STUDENT_ID))
choices = {1: "B", 2: "D", 3: "B", 4: "B", 5: ["C", "E", "D", "B"]}
