"""A fictional year: what happens in made-up cases, when, and by whom, decided by chance and the same for one seed.

Nothing here writes, or knows what day it is.
"""
