"""The dictionary is of a special kind, with placeholders left in it."""

from collections import OrderedDict, defaultdict

answers = defaultdict(int, {**answers, 99: ...})
choices = OrderedDict({**choices, "notes": ...})
