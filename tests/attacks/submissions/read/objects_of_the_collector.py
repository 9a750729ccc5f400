# Asks the garbage collector for everything that there is.

import gc


def proof():
    for thing in gc.get_objects():
        values = (
            thing.values()
            if isinstance(thing, dict)
            else thing
            if isinstance(thing, (list, tuple))
            else ()
        )
        for value in list(values):
            if isinstance(value, str) and "canary" + "-" in value and len(value) < 5000:
                return value
