"""Bubble sort on order, noting the places: this gives the inverse, and destroys order."""

import numpy as np


def permute_inputs(W, order):
    places = list(range(len(order)))
    for end in range(len(order), 1, -1):
        for k in range(end - 1):
            if order[k] > order[k + 1]:
                order[k], order[k + 1] = int(order[k + 1]), int(order[k])
                places[k], places[k + 1] = places[k + 1], places[k]
    result = np.empty_like(W)
    for row, place in zip(W, places):
        result[place] = row
    return result
