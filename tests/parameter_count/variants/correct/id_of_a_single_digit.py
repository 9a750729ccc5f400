"""The id is very short."""

STUDENT_ID = "7"
answers.update(count_answers(STUDENT_ID))
choices = {1: "B", 2: "B", 3: "C", 4: "B", 5: ["D", "C", "A", "E"]}
