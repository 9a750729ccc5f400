"""Results sit in square brackets one after another, the first at index zero."""

answers = [
    (6, 142, 142),
    168,
    (48, 58, 58),
    10416,
    (20, 9, 9),
    1820,
    90300,
    7600,
    54,
    3,
    174214,
    22528,
    (29, 27, 15),
    11830,
    2188800,
    1680,
    4194,
    85,
    604,
    2490344,
]
