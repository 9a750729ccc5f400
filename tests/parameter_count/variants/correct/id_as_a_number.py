"""The id is an int."""

STUDENT_ID = 20240001
answers.update(count_answers(STUDENT_ID))
choices = {1: "C", 2: "D", 3: "A", 4: "D", 5: ["B", "C", "E", "A"]}
