"""Question 13 counts an incomplete last step as a full one."""

import math

import quiz

task = quiz.counting_questions(STUDENT_ID)[0].facts
sides = []
for size, kernel in zip(task["input_shape"][1:], task["kernel_size"]):
    way = size + 2 * task["padding"] - kernel
    sides.append(math.ceil(way / task["stride"]) + 1)
answers[13] = (task["out_channels"], *sides)
