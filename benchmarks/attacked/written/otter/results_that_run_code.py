# Writes results that do something when the grader unpickles them.

import pickle

dump = pickle.dump


class Results:
    def __init__(self, results):
        self.results = results

    def __reduce__(self):
        source = "open('@DROP@/pickle', 'w')"
        return (eval, (f"({source}, results)[1]", {"results": self.results}))


pickle.dump = lambda results, file: dump(Results(results), file)
