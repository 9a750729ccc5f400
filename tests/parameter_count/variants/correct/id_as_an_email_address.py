"""The id is an address."""

STUDENT_ID = "hanako.sato@example.ac.jp"
answers.update(count_answers(STUDENT_ID))
choices = {1: "B", 2: "B", 3: "C", 4: "D", 5: ["A", "D", "E", "C"]}
