"""The id is an int beyond 64 bits."""

STUDENT_ID = 123456789012345678901234567890
answers.update(count_answers(STUDENT_ID))
choices = {1: "A", 2: "C", 3: "D", 4: "A", 5: ["A", "C", "B", "E"]}
