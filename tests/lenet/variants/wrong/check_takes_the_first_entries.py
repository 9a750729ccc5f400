"""With entries, always the first places are tried."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Which places does your check try in a large array, and which never?",
    "ja": "大きな配列で、調べる場所はどこですか。決して調べない場所はありませんか。",
}


def gradient_check(loss, array, gradient, entries=None, rng=None):
    places = list(np.ndindex(array.shape))
    if entries is not None:
        places = [places[i] for i in range(entries)]
    numerical = []
    for place in places:
        kept = array[place]
        array[place] = kept + 1e-5
        above = loss()
        array[place] = kept - 1e-5
        below = loss()
        array[place] = kept
        numerical.append((above - below) / 2e-5)
    given = np.array([gradient[place] for place in places])
    numerical = np.array(numerical)
    largest = max(abs(numerical).max(), abs(given).max())
    return float(abs(numerical - given).max() / largest) if largest else 0.0
