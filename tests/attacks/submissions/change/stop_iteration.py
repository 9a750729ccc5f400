# Raises what ends loops and generators.


def twice(x):
    raise GeneratorExit if x.size % 2 else StopIteration
