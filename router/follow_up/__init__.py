"""What happens after the answer: the case file, told by what has happened, one line at a time.

Nothing here reads a clock, a database or a policy: a day comes with each line, and whatever an agreement decides
(a due date, how often a case may be passed on) was decided when the line was written.
"""
